// A line of facts with dots between them: it breaks only between two facts, and no dot stands at the end of a line or at its beginning.
import type { ComponentChildren } from 'preact'

/** Each in its own direction. Nothing where there is none. */
export function Facts({ facts }: { readonly facts: readonly ComponentChildren[] }) {
  if (facts.length === 0) return null
  return (
    <p class="note facts">
      {facts.map((fact, place) => (
        <span key={place}>
          {place > 0 && <span class="between"> · </span>}
          <bdi>{fact}</bdi>
        </span>
      ))}
    </p>
  )
}
