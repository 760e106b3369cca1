// Recovered parents that the reader of the page does not believe: the page's own nesting holds for them. Remembered by this browser.
import { computed } from '@preact/signals'
import { remembered } from '../state/settings.js'
import { type Parents, parentsOf } from './addressee.js'
import type { Discussion } from './discussion.js'
import { isRejected, keyOf, refused } from './refused.js'
import { discussion } from './state.js'

export { isRejected } from './refused.js'

const list = remembered<string>('rejected', '[]', (value): value is string => isList(value))
list.subscribe(value => {
  refused.value = new Set(JSON.parse(value) as string[])
})

function isList(value: string): boolean {
  try {
    return Array.isArray(JSON.parse(value))
  } catch {
    return false
  }
}

/** Rejects a recovered parent, or believes it again. */
export function toggleRejected(thread: Discussion, index: number): void {
  const next = new Set(refused.peek())
  const key = keyOf(thread, index)
  if (!next.delete(key)) next.add(key)
  list.value = JSON.stringify([...next])
}

/** What stands recovered after what was rejected. */
export const parents = computed<Parents>(() => {
  const thread = discussion.value
  if (thread === null) return { recovered: [], likely: 0, confirmed: 0, uncertain: 0, rejected: [] }
  return parentsOf(thread, index => isRejected(thread, index))
})
