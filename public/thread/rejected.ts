// Recovered parents that the reader of the page does not believe: the page's own nesting holds for them. Remembered by this browser.
import { computed } from '@preact/signals'
import { remembered } from '../state/settings.js'
import { likelyIn, type Parents, parentsOf } from './addressee.js'
import type { Discussion } from './discussion.js'
import { discussion } from './state.js'

const list = remembered<string>('rejected', '[]', (value): value is string => isList(value))

function isList(value: string): boolean {
  try {
    return Array.isArray(JSON.parse(value))
  } catch {
    return false
  }
}

const keys = computed<ReadonlySet<string>>(() => new Set(JSON.parse(list.value) as string[]))
const keyOf = ({ thread, comments }: Discussion, index: number): string => `${thread.id} ${comments[index]?.id}`

/** Whether the recovered parent of a comment was rejected. */
export const isRejected = (thread: Discussion, index: number): boolean => keys.value.has(keyOf(thread, index))

/** Rejects a recovered parent, or believes it again. */
export function toggleRejected(thread: Discussion, index: number): void {
  const next = new Set(keys.peek())
  const key = keyOf(thread, index)
  if (!next.delete(key)) next.add(key)
  list.value = JSON.stringify([...next])
}

/** What stands recovered after what was rejected; the rejected count as uncertain. */
export const parents = computed<Parents>(() => {
  const thread = discussion.value
  if (thread === null) return { recovered: [], likely: 0, confirmed: 0, uncertain: 0 }
  const found = parentsOf(thread)
  const recovered = found.recovered.filter(({ index }) => !isRejected(thread, index))
  const likely = likelyIn(recovered)
  return { ...found, recovered, likely, uncertain: found.uncertain + found.likely - likely }
})
