// The lens that colors the thread now, and the values of its legend that the reader of the page picked out.
import { batch, computed } from '@preact/signals'
import { remembered } from '../../state/settings.js'
import { filter, filterValue, filterValues } from '../filters.js'
import { discussion } from '../state.js'
import { lenses } from './index.js'
import type { Lens, Mark } from './lens.js'
import { sentiment } from './sentiment.js'
import { shape } from './shape.js'

const chosen = remembered<string>('lens', 'sentiment', (name): name is string => lenses.some(lens => lens.name === name))

/** Lenses that have something to show in this thread. */
export const available = computed<readonly Lens[]>(() => {
  const { value } = discussion
  return value === null ? [] : lenses.filter(lens => lens.isAvailable(value))
})

/** The lens whose legend is picked from, as the address has it, and what is picked. */
const lensOfPicks = filterValue('lens')
const marksPicked = filterValues('mark')

/** The one in use: the one that is picked from, else the chosen one; where it has nothing to show here, sentiment, or shape before anything is judged. */
export const lens = computed(() => {
  const named = (wanted: string | null) => available.value.find(({ name }) => name === wanted)
  return named(lensOfPicks.value) ?? named(chosen.value) ?? named(sentiment.name) ?? shape
})

/** Keys of the legend that are picked out; none: everything. */
export const picked = computed<ReadonlySet<string>>(
  () => new Set(lens.value.name === lensOfPicks.value ? marksPicked.value.get('mark') : []),
)

/** Switches the lens; picks of the old legend mean nothing in the new one. */
export function chooseLens(name: string): void {
  batch(() => {
    chosen.value = name
    filter({ lens: [], mark: [] })
  })
}

/** Stays with the lens in use, also where it came with an address, when its picks are gone. */
export function keepLens(): void {
  if (lensOfPicks.peek() === lens.peek().name) chosen.value = lens.peek().name
}

/** Picks a value of the legend out, or puts it back. */
export function togglePicked(key: string): void {
  const next = new Set(picked.peek())
  if (!next.delete(key)) next.add(key)
  keepLens()
  filter({ lens: next.size > 0 ? [lens.peek().name] : [], mark: [...next] })
}

interface Marked {
  /** `spam`: how many of those counted are. */
  readonly legend: readonly (Mark & { readonly count: number; readonly spam: number })[]
  readonly of: readonly Mark[]
}

/** The mark of every comment, and the legend with counts. */
export const marked = computed<Marked>(() => {
  const thread = discussion.value
  if (thread === null) return { legend: [], of: [] }
  const marks = lens.value.marks(thread)
  const byKey = new Map(marks.map(mark => [mark.key, mark]))
  const counts = new Map<string, number>()
  const spam = new Map<string, number>()
  const of = thread.comments.map((comment, index) => {
    const mark = byKey.get(lens.value.keyOf(comment, index, thread)) ?? (marks.at(-1) as Mark)
    counts.set(mark.key, (counts.get(mark.key) ?? 0) + 1)
    if (comment.status === 'spam') spam.set(mark.key, (spam.get(mark.key) ?? 0) + 1)
    return mark
  })
  return { legend: marks.map(mark => ({ ...mark, count: counts.get(mark.key) ?? 0, spam: spam.get(mark.key) ?? 0 })), of }
})
