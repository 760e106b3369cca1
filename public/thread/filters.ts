// What is searched for and picked in a thread, as its address has it: `q=horn&people=Ann&people=Bob`. Whatever filters reads it here and changes it here.
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import { go, route } from '../state/route.js'
import type { Route } from '../state/route-hash.js'

/** Those of the thread that was shown last: who comes back from its commenters finds them again. */
const last = signal({ thread: '', filters: '' })

const filters = computed(() => (route.value.screen === 'library' ? '' : filtersOf(route.value.thread)))

function filtersOf(thread: string): string {
  const { value } = route
  if (value.screen === 'thread' && value.thread === thread) return value.filters ?? ''
  return last.value.thread === thread ? last.value.filters : ''
}

/** Remembers them while another screen is shown. Call once. */
export function followFilters(): void {
  effect(() => {
    const { value } = route
    if (value.screen === 'thread') last.value = { thread: value.thread, filters: value.filters ?? '' }
  })
}

/** A comment of a thread, with what is searched for and picked there. */
export const placeIn = (thread: string, comment: string | null): Route => {
  const kept = filtersOf(thread)
  return { screen: 'thread', thread, comment, ...(kept !== '' && { filters: kept }) }
}

/** Values of each of these parameters, those that occur. It changes with them alone: typing a word must not pick the facets anew. */
export function filterValues(...names: readonly string[]): ReadonlySignal<ReadonlyMap<string, readonly string[]>> {
  const text = computed(() => {
    const all = new URLSearchParams(filters.value)
    return new URLSearchParams([...all].filter(([name]) => names.includes(name))).toString()
  })
  return computed(() => {
    const values = new Map<string, string[]>()
    for (const [name, value] of new URLSearchParams(text.value)) {
      const known = values.get(name)
      if (known) known.push(value)
      else values.set(name, [value])
    }
    return values
  })
}

/** The first value of a parameter, `null` where there is none. */
export const filterValue = (name: string): ReadonlySignal<string | null> => computed(() => new URLSearchParams(filters.value).get(name))

/** New values by parameter; none takes it away. */
export type Change = Readonly<Record<string, readonly string[]>>

/** Goes to the same place with other filters; see `go` for `passing`. */
export function filter(change: Change, options: { readonly passing?: boolean } = {}): void {
  const here = route.peek()
  if (here.screen !== 'thread') return
  const next = new URLSearchParams(here.filters)
  for (const [name, values] of Object.entries(change)) {
    next.delete(name)
    for (const value of values) next.append(name, value)
  }
  if (`${next}` !== (here.filters ?? '')) go({ ...here, filters: `${next}` }, options)
}

/** Takes all of them away. */
export function filterNothing(): void {
  const here = route.peek()
  if (here.screen === 'thread' && here.filters) go({ ...here, filters: '' })
}
