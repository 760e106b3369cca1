// Parents where a copy has lost all indentation but keeps the times: in a list sorted by time, what stands out of order stands under another.

/** What is known of each comment, in order. */
export interface Timed {
  readonly author: string | null
  /** As `parseDate` gives it, `null` for none. */
  readonly createdAt: string | null
  readonly text: string
}

/** Share of the comments that may stand out of order. */
const MOST = 0.6
/** As many must stand in order as would by chance, so many times over; else the list is sorted by something else. */
const OVER_CHANCE = 1.7
/** Share of the comments that may have no time; they stay where they are. */
const MOST_UNTIMED = 0.1

/**
 * Position of the parent of each comment that stands out of order, -1 for the others; `null` where times are missing or all in order.
 * Where the oldest stand first, a comment with an older one below it is somewhere under an earlier one; where the newest stand first, one
 * with an older one above it. It is placed under the last one before it that is not younger, or beside that one where others were written
 * between them. Linear.
 */
export function parentsByTime(comments: readonly Timed[]): Int32Array | null {
  const times = timesOf(comments)
  const known = times.filter(time => !Number.isNaN(time)).length
  if (known < times.length * (1 - MOST_UNTIMED)) return null
  const below = outOfOrder(times, -1)
  const above = outOfOrder(times, 1)
  const { isOut, count } = below.count <= above.count ? below : above
  const isSorted = count <= known * MOST && known - count >= OVER_CHANCE * inOrderByChance(known)
  return count > 0 && isSorted ? placed(comments, times, isOut) : null
}

/** How many of a list in random order are older than all before them, on the average: 1 + 1/2 + 1/3 … */
function inOrderByChance(length: number): number {
  let sum = 0
  for (let at = 1; at <= length; at++) sum += 1 / at
  return sum
}

/** Characters by which a comment is known again. */
const OPENING = 60

/** The time of each, where it has one as exact as others have unless the comment stands above already: a page may repeat one. */
function timesOf(comments: readonly Timed[]): number[] {
  const isExact = comments.some(({ createdAt }) => createdAt?.includes('T') === true)
  const seen = new Set<string>()
  return comments.map(({ author, createdAt, text }) => {
    const key = `${author} ${createdAt} ${text.slice(0, OPENING)}`
    const isKnown = isExact !== (createdAt?.includes('T') !== true) && !seen.has(key)
    seen.add(key)
    return isKnown ? timeOf(createdAt) : Number.NaN
  })
}

/** Where none is printed the zone is one and the same, whichever. */
const timeOf = (createdAt: string | null): number =>
  createdAt === null ? Number.NaN : Date.parse(/T[\d:.]+$/.test(createdAt) ? `${createdAt}Z` : createdAt)

/** Those that are younger than one that stands before them (`step` 1) or after them (-1). */
function outOfOrder(times: readonly number[], step: 1 | -1): { readonly isOut: Uint8Array; readonly count: number } {
  const isOut = new Uint8Array(times.length)
  let oldest = Number.POSITIVE_INFINITY
  let count = 0
  for (let at = step === 1 ? 0 : times.length - 1; at >= 0 && at < times.length; at += step) {
    const time = times[at] as number
    if (Number.isNaN(time)) continue
    if (time > oldest) {
      isOut[at] = 1
      count++
    }
    oldest = Math.min(oldest, time)
  }
  return { isOut, count }
}

function placed(comments: readonly Timed[], times: readonly number[], isOut: Uint8Array): Int32Array {
  const parents = new Int32Array(times.length).fill(-1)
  const notYounger: number[] = []
  times.forEach((time, at) => {
    if (Number.isNaN(time)) return
    while (notYounger.length > 0 && (times[notYounger.at(-1) as number] as number) > time) notYounger.pop()
    const before = notYounger.at(-1)
    if (isOut[at] === 1 && before !== undefined) parents[at] = parentAfter(comments, { at, before, parents })
    notYounger.push(at)
  })
  return parents
}

interface After {
  readonly at: number
  /** The last one before it that is not younger. */
  readonly before: number
  readonly parents: Int32Array
}

/** Nobody answers herself, and what others answered in the meantime is answered no more. */
function parentAfter(comments: readonly Timed[], { at, before, parents }: After): number {
  const above = parents[before] as number
  const author = comments[at]?.author ?? null
  const isBeside = before < at - 1 || (author !== null && author === comments[before]?.author)
  return isBeside && above >= 0 ? above : before
}
