// What is picked from the facets, and whether their panel is open.
import { computed } from '@preact/signals'
import { remembered } from '../../state/settings.js'
import type { Discussion } from '../discussion.js'
import { filter, filterValues } from '../filters.js'
import { discussion } from '../state.js'
import { type Facet, type FacetValue, valuesOf } from './facet.js'
import { facets } from './index.js'

/** Facets that divide this thread at all, with their values. */
export const divided = computed<readonly { readonly facet: Facet; readonly values: readonly FacetValue[] }[]>(() => {
  const thread = discussion.value
  if (thread === null || !panelOpen.value) return []
  return facets.map(facet => ({ facet, values: valuesOf(facet, thread) })).filter(({ values }) => values.length > 1)
})

const panel = remembered<'open' | 'closed'>(
  'facets',
  'closed',
  (value): value is 'open' | 'closed' => value === 'open' || value === 'closed',
)

/** Whether the panel is shown. */
export const panelOpen = computed(() => panel.value === 'open')

/** Shows or hides the panel; what is picked stays. */
export function togglePanel(): void {
  panel.value = panelOpen.peek() ? 'closed' : 'open'
}

const values = filterValues(...facets.map(({ name }) => name))

/** Picked keys by the name of their facet; a facet without picks is absent. */
export const picks = computed<ReadonlyMap<string, ReadonlySet<string>>>(
  () => new Map(Array.from(values.value, ([facet, keys]) => [facet, new Set(keys)])),
)

/** Picks a value, or puts it back. */
export function togglePick(facet: string, key: string): void {
  const keys = new Set(picks.peek().get(facet))
  if (!keys.delete(key)) keys.add(key)
  filter({ [facet]: [...keys] })
}

/** A test for the picks as they are now: any value of a facet, all facets together. `null` where nothing is picked. */
export const pickedByFacets = computed<((index: number, thread: Discussion) => boolean) | null>(() => {
  const asked = facets.flatMap(facet => {
    const keys = picks.value.get(facet.name)
    return keys === undefined ? [] : [{ facet, keys }]
  })
  if (asked.length === 0) return null
  return (index, thread) => {
    const comment = thread.comments[index]
    return comment !== undefined && asked.every(({ facet, keys }) => facet.keysOf(comment, index, thread).some(key => keys.has(key)))
  }
})
