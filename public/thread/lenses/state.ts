// The lens that colors the thread now, and the values of its legend that the reader of the page picked out.
import { computed, signal } from '@preact/signals'
import { remembered } from '../../state/settings.js'
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

/** The one in use; where the chosen one has nothing to show here, sentiment, or shape before anything is judged. */
export const lens = computed(() => {
  const named = (wanted: string) => available.value.find(({ name }) => name === wanted)
  return named(chosen.value) ?? named(sentiment.name) ?? shape
})

/** Keys of the legend that are picked out; none: everything. */
export const picked = signal<ReadonlySet<string>>(new Set())

/** Switches the lens; picks of the old legend mean nothing in the new one. */
export function chooseLens(name: string): void {
  picked.value = new Set()
  chosen.value = name
}

/** Picks a value of the legend out, or puts it back. */
export function togglePicked(key: string): void {
  const next = new Set(picked.peek())
  if (!next.delete(key)) next.add(key)
  picked.value = next
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
