// What is being read and what came of it, one line a source.
import { hashOf } from '../state/route-hash.js'
import { dismiss, type Import, imports } from './state.js'

/** On every screen, because things can be dropped on every screen. */
export function ImportList() {
  if (imports.value.length === 0) return null
  return (
    <section class="imports" aria-label="Imports">
      <ul>
        {imports.value.map(each => (
          <Item key={each.key} item={each} />
        ))}
      </ul>
    </section>
  )
}

function Item({ item: { key, name, state, text, thread } }: { readonly item: Import }) {
  return (
    <li class={state}>
      <b dir="auto">{name}</b>
      {state === 'reading' ? (
        <progress aria-label={`Reading ${name}`} />
      ) : (
        <span class="outcome">{state === 'failed' ? `Nothing to show: ${text}` : text}</span>
      )}
      {thread !== null && <a href={hashOf({ screen: 'thread', thread, comment: null })}>Open</a>}
      {state !== 'reading' && (
        <button type="button" class="quiet" aria-label={`Dismiss ${name}`} onClick={() => dismiss(key)}>
          <span aria-hidden="true">×</span>
        </button>
      )}
    </li>
  )
}
