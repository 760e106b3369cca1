// Yields from when to when a thread was written.
import type { Thread } from '../model/thread.js'

/** First and last date as the source prints them, and how many comments have one; `null` where no comment has. */
export interface TimeSpan {
  readonly first: string
  readonly last: string
  readonly dated: number
}

/** Linear. A date that cannot be read as one counts as none. */
export function timeSpan({ comments }: Thread): TimeSpan | null {
  let first = { at: Number.POSITIVE_INFINITY, date: '' }
  let last = { at: Number.NEGATIVE_INFINITY, date: '' }
  let dated = 0
  for (const { createdAt } of comments) {
    const at = createdAt === null ? Number.NaN : Date.parse(createdAt)
    if (createdAt === null || Number.isNaN(at)) continue
    dated++
    if (at < first.at) first = { at, date: createdAt }
    if (at > last.at) last = { at, date: createdAt }
  }
  return dated === 0 ? null : { first: first.date, last: last.date, dated }
}
