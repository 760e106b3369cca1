// What is being read and what came of it, one line a source.

import { focusHeading } from '../shell/heading.js'
import { hashOf } from '../state/route-hash.js'
import { dismiss, dismissAll, type Import, imports, progressOf } from './state.js'

/** On every screen, because things can be dropped on every screen. */
export function ImportList() {
  if (imports.value.length === 0) return null
  return (
    <section class="imports" aria-label="Imports">
      <Progress />
      <ul>
        {imports.value.map(each => (
          <Item key={each.key} item={each} />
        ))}
      </ul>
    </section>
  )
}

/** Only where there are several: how far it is, and a way to clear the list. */
function Progress() {
  const all = imports.value
  const isOver = all.every(isSettled)
  const clear = () => {
    dismissAll()
    focusHeading()
  }
  if (all.length < 2) return null
  return (
    <p class="imports-progress">
      <b>{progressOf(all)}</b>
      {isOver && (
        <button type="button" class="quiet" onClick={clear}>
          Dismiss all
        </button>
      )}
    </p>
  )
}

const isSettled = ({ state }: Import): boolean => state === 'done' || state === 'failed'

function outcomeOf(state: Import['state'], text: string): string {
  if (state === 'waiting') return 'waits'
  return state === 'failed' ? `Nothing to show: ${text}` : text
}

function Item({ item }: { readonly item: Import }) {
  const { key, name, state, text, thread } = item
  const remove = ({ currentTarget }: { readonly currentTarget: Element }) => {
    focusBeside(currentTarget)
    dismiss(key)
  }
  return (
    <li class={state}>
      <b dir="auto">{name}</b>
      {state === 'reading' && <progress aria-label={`Reading ${name}`} />}
      {state !== 'reading' && <span class="outcome">{outcomeOf(state, text)}</span>}
      {thread !== null && <a href={hashOf({ screen: 'thread', thread, comment: null })}>Open</a>}
      {isSettled(item) && (
        <button type="button" class="quiet" aria-label={`Dismiss ${name}`} onClick={remove}>
          <span aria-hidden="true">×</span>
        </button>
      )}
    </li>
  )
}

/** Before a line goes, the focus goes on to the next, from the last to the one before, and from the only one to the screen. */
function focusBeside(button: Element): void {
  const line = button.closest('li')
  const beside = line?.nextElementSibling ?? line?.previousElementSibling
  const place = beside?.querySelector<HTMLElement>('button, a')
  if (place) place.focus()
  else focusHeading()
}
