// What is being read and what came of it, one line a source.
import { hashOf } from '../state/route-hash.js'
import { dismiss, dismissAll, type Import, imports } from './state.js'

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
  const read = all.filter(({ state }) => state === 'done').length
  const failed = all.filter(({ state }) => state === 'failed').length
  if (all.length < 2) return null
  return (
    <p class="imports-progress">
      <b>
        {read} of {all.length} read{failed > 0 && `, ${failed} with nothing to show`}
      </b>
      {read + failed === all.length && (
        <button type="button" class="quiet" onClick={dismissAll}>
          Dismiss all
        </button>
      )}
    </p>
  )
}

function outcomeOf(state: Import['state'], text: string): string {
  if (state === 'waiting') return 'waits'
  return state === 'failed' ? `Nothing to show: ${text}` : text
}

function Item({ item: { key, name, state, text, thread } }: { readonly item: Import }) {
  return (
    <li class={state}>
      <b dir="auto">{name}</b>
      {state === 'reading' && <progress aria-label={`Reading ${name}`} />}
      {state !== 'reading' && <span class="outcome">{outcomeOf(state, text)}</span>}
      {thread !== null && <a href={hashOf({ screen: 'thread', thread, comment: null })}>Open</a>}
      {(state === 'done' || state === 'failed') && (
        <button type="button" class="quiet" aria-label={`Dismiss ${name}`} onClick={() => dismiss(key)}>
          <span aria-hidden="true">×</span>
        </button>
      )}
    </li>
  )
}
