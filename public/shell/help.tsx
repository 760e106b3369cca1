// The help: every key, from the very tables the page acts on.
import { useEffect, useRef } from 'preact/hooks'
import { arcKeys } from '../thread/arcs/keys.js'
import { lenses } from '../thread/lenses/index.js'
import { outlineKeys } from '../thread/outline/keys.js'
import { typeAheadKey } from '../thread/outline/type-ahead.js'
import { screenKeys } from '../thread/screen-keys.js'
import { searchKeys } from '../thread/search/keys.js'
import { treeKeys } from '../thread/tree/keys.js'
import { helpShown } from './help-state.js'

/** A key as it is printed, and what it does. */
interface Line {
  readonly shown: string
  readonly does: string
}

const lensKeys: readonly Line[] = lenses.map(({ letter, title }) => ({ shown: `g ${letter}`, does: `lens: ${title.toLowerCase()}` }))

const SECTIONS: readonly (readonly [title: string, keys: readonly Line[]])[] = [
  ['Everywhere but in a text field', screenKeys.filter(({ everywhere }) => everywhere)],
  ['In the outline', [...outlineKeys, ...screenKeys.filter(({ everywhere }) => !everywhere), ...lensKeys, typeAheadKey]],
  ['In the search field', searchKeys],
  ['In the tree', treeKeys],
  ['On the arcs', arcKeys],
]

/** A modal dialog; Escape closes it. */
export function Help() {
  const dialog = useRef<HTMLDialogElement>(null)
  const open = helpShown.value
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open && dialog.current?.open) dialog.current.close()
  }, [open])
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={close}>
      {open && <HelpText />}
    </dialog>
  )
}

const close = () => {
  helpShown.value = false
}

/** The dialog begins at its beginning, not at its only button, which stands at the end. */
const focusIt = (title: HTMLElement | null): void => title?.focus({ preventScroll: true })

function HelpText() {
  return (
    <>
      <h2 id="help-title" tabIndex={-1} ref={focusIt}>
        Keys
      </h2>
      {SECTIONS.map(([title, keys]) => (
        <section key={title} aria-label={title}>
          <h3>{title}</h3>
          <dl class="key-list">
            {keys.map(({ shown, does }) => (
              <div key={shown}>
                <dt>
                  <kbd>{shown}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p class="note">The browser’s own search finds only the rows in sight; / searches all comments. Printing prints all of them.</p>
      <h3>What is shown</h3>
      <p>
        Grey lines are replies as the page shows them. Dashed lines are inferred: whom a comment really answers where the page cuts its
        nesting off. A hollow mark means that nothing could be judged, which is not the same as neutral. A stance that is unclear here is
        called none in exports.
      </p>
      <button type="button" class="primary" onClick={close}>
        Close
      </button>
    </>
  )
}
