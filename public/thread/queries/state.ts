// The ready-made question that is asked now, and its answer.
import { computed, signal } from '@preact/signals'
import { discussion, selected } from '../state.js'
import { type Query, queries } from './queries.js'

interface Asked {
  readonly query: Query
  readonly found: ReadonlySet<number>
}

/** `null`: none. The answer stays while one walks through it, also where the question was about the chosen comment. */
export const asked = signal<Asked | null>(null)

/** Each question with its answer; those about the chosen comment follow the choice. */
export const answers = computed<readonly { readonly query: Query; readonly found: readonly number[] }[]>(() => {
  const thread = discussion.value
  if (thread === null) return []
  return queries.map(query => ({ query, found: query.run(thread, query.needsChoice ? selected.value : -1) }))
})

/** Asks, or takes the question back. */
export function ask(query: Query, found: readonly number[]): void {
  asked.value = asked.peek()?.query === query ? null : { query, found: new Set(found) }
}
