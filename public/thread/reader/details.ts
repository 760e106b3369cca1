// What was judged about the chosen comment in full, brought from the server by the range around it when it is first read.
import { effect, signal } from '@preact/signals'
import type { CommentRecord } from '../../../src/model/record.js'
import { serverAnswers } from '../../api/request.js'
import { detailsOf } from '../../api/threads.js'
import type { Discussion } from '../discussion.js'
import { discussion, selected, shown } from '../state.js'

/** Comments of one request: all of a small thread, and of a long one what the arrow keys reach next. */
const RANGE = 250
/** Ranges kept; the one read longest ago goes first. */
const KEPT = 16

interface Details {
  readonly of: Discussion | null
  readonly ranges: ReadonlyMap<number, readonly CommentRecord[]>
}

const details = signal<Details>({ of: null, ranges: new Map() })

/** The whole record of a comment, `null` until it is here. */
export function detailOf(index: number): CommentRecord | null {
  const { of, ranges } = details.value
  return of === discussion.value ? (ranges.get(Math.floor(index / RANGE))?.[index % RANGE] ?? null) : null
}

/** Brings the details of whatever is chosen, once there are judgements. Call once. */
export function followDetails(): void {
  effect(() => {
    const now = shown.value
    if (now.state === 'ready' && now.judged && selected.value >= 0 && serverAnswers.value)
      void bring(now.id, now.discussion, selected.value)
  })
}

const asked = new Set<string>()

async function bring(id: string, thread: Discussion, index: number): Promise<void> {
  const range = Math.floor(index / RANGE)
  const key = `${range} ${id}`
  const before = details.peek()
  if (asked.has(key) || (before.of === thread && before.ranges.has(range))) return
  asked.add(key)
  try {
    const records = await detailsOf(id, range * RANGE, (range + 1) * RANGE)
    if (discussion.peek() === thread) keep(thread, range, records)
  } catch {
    // The comment is read without its details; the next choice, or the server's return, asks again.
  } finally {
    asked.delete(key)
  }
}

function keep(thread: Discussion, range: number, records: readonly CommentRecord[]): void {
  const before = details.peek()
  const ranges = new Map(before.of === thread ? before.ranges : [])
  ranges.set(range, records)
  const oldest = ranges.keys().next().value
  if (ranges.size > KEPT && oldest !== undefined) ranges.delete(oldest)
  details.value = { of: thread, ranges }
}
