// The ready-made question that is asked now, and its answer.
import { computed } from '@preact/signals'
import { filter, filterValue } from '../filters.js'
import { discussion, selected } from '../state.js'
import { type Query, queries } from './queries.js'

interface Asked {
  readonly query: Query
  readonly found: ReadonlySet<number>
}

const name = filterValue('ask')
const about = filterValue('of')

/** `null`: none. The answer stays while one walks through it, also where the question was about the chosen comment. */
export const asked = computed<Asked | null>(() => {
  const thread = discussion.value
  const query = queries.find(each => each.name === name.value)
  if (thread === null || query === undefined) return null
  return { query, found: new Set(query.run(thread, query.needsChoice ? (thread.indexOf.get(about.value ?? '') ?? -1) : -1)) }
})

/** Each question with its answer; those about the chosen comment follow the choice. */
export const answers = computed<readonly { readonly query: Query; readonly found: readonly number[] }[]>(() => {
  const thread = discussion.value
  if (thread === null) return []
  return queries.map(query => ({ query, found: query.run(thread, query.needsChoice ? selected.value : -1) }))
})

/** What of the filters is a question; of one about a comment, about the chosen one. */
export function asking(query: Query | null): { readonly ask: readonly string[]; readonly of: readonly string[] } {
  const chosen = discussion.peek()?.comments[selected.peek()]
  return { ask: query === null ? [] : [query.name], of: query?.needsChoice && chosen ? [chosen.id] : [] }
}

/** Asks, or takes the question back; see `go` for `passing`. */
export function ask(query: Query, options: { readonly passing?: boolean } = {}): void {
  filter(asking(asked.peek()?.query === query ? null : query), options)
}
