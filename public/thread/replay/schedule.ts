// In which order the comments of a thread came: by their dates, or as they are read.
import { at, type Discussion } from '../discussion.js'
import { dateOf } from '../naming.js'

/** By their dates, or as they are read. */
export type ReplayOrder = 'time' | 'reading'

/** The comments in the order in which they came. */
export interface Schedule {
  /** Index of the comment that came n-th, from 0. */
  readonly nth: Int32Array
  /** The reverse: when each comment came. */
  readonly rank: Int32Array
  /** Comments without a date; by time they stand first, in reading order, so that a replay ends with a date. */
  readonly undated: number
}

const known = new WeakMap<Discussion, Partial<Record<ReplayOrder, Schedule>>>()

/** n log n in the comments, once a thread. Comments of one moment stay in reading order. */
export function scheduleOf(thread: Discussion, order: ReplayOrder): Schedule {
  const ofThread = known.get(thread) ?? {}
  const schedule = ofThread[order] ?? scheduled(thread, order)
  known.set(thread, { ...ofThread, [order]: schedule })
  return schedule
}

function scheduled({ comments }: Discussion, order: ReplayOrder): Schedule {
  const times = Float64Array.from(comments, ({ createdAt }) => momentOf(createdAt))
  const nth = Int32Array.from(comments.keys())
  if (order === 'time') nth.sort((a, b) => comparable(times, a) - comparable(times, b) || a - b)
  const rank = new Int32Array(nth.length)
  nth.forEach((index, place) => {
    rank[index] = place
  })
  return { nth, rank, undated: times.reduce((count, time) => (Number.isNaN(time) ? count + 1 : count), 0) }
}

const momentOf = (createdAt: string | null): number => (createdAt === null ? Number.NaN : Date.parse(createdAt))

/** Earlier than any date a source can print. */
const FIRST = -Number.MAX_SAFE_INTEGER
const comparable = (times: Float64Array, index: number): number => {
  const time = times[index] as number
  return Number.isNaN(time) ? FIRST : time
}

/** "34 of 103 written · 2023-01-09 20:21", the date of the last that was. */
export function sayPlace(thread: Discussion, order: ReplayOrder, written: number): string {
  const { length } = thread.comments
  const place = `${written.toLocaleString('en')} of ${length.toLocaleString('en')} written`
  if (written === 0) return place
  const { createdAt } = thread.comments[at(scheduleOf(thread, order).nth, written - 1)] ?? { createdAt: null }
  return `${place} · ${dateOf(createdAt) ?? 'date unknown'}`
}
