// The help: every key of the thread screen, from the very table the screen acts on.
import { useEffect, useRef } from 'preact/hooks'
import { lenses } from '../thread/lenses/index.js'
import { outlineKeys } from '../thread/outline/keys.js'
import { treeKeys } from '../thread/tree/keys.js'
import { helpShown } from './help-state.js'

const SCREEN_KEYS: readonly (readonly [string, string])[] = [
  ['Enter', 'read the comment in full'],
  ['/', 'search'],
  ['?', 'this help'],
  ['letters, digits', 'go to the row that begins so (5.1 goes to comment 5.1)'],
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

function HelpText() {
  const keys = [
    ...SCREEN_KEYS,
    ...outlineKeys.map(({ shown, does }) => [shown, does] as const),
    ...treeKeys.map(({ shown, does }) => [shown, does] as const),
    ...lenses.map(({ letter, title }) => [`g ${letter}`, `lens: ${title.toLowerCase()}`] as const),
  ]
  return (
    <>
      <h2 id="help-title">Keys</h2>
      <p class="note">They work while the outline has the focus; / and ? work everywhere outside text fields.</p>
      <dl class="key-list">
        {keys.map(([shown, does]) => (
          <div key={shown}>
            <dt>
              <kbd>{shown}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <h3>What is shown</h3>
      <p>
        Grey lines are replies as the page shows them. Dashed lines are inferred: whom a comment really answers where the page cuts its
        nesting off. A hollow mark means that nothing could be judged, which is not the same as neutral.
      </p>
      <button type="button" class="primary" onClick={close}>
        Close
      </button>
    </>
  )
}
