// Replaces parts of a text and says where everything else has gone, so that spans keep their words.
import type { Span } from '../model/thread.js'

/** What stands at `start`–`end` (UTF-16) becomes `with`. */
export interface Replacement extends Span {
  readonly with: string
}

/** A text after replacing. */
export interface Replaced {
  readonly text: string
  /** Where a span of the old text is in the new one; an end inside a replaced part moves to the outer side of it. */
  readonly move: (span: Span) => Span
}

/** Replacements may come in any order; of two that overlap the one that starts first (the longer among equals) holds. */
export function replaceParts(text: string, wanted: readonly Replacement[]): Replaced {
  const parts = withoutOverlaps(wanted)
  if (parts.length === 0) return { text, move: span => span }
  const pieces: string[] = []
  const shifts: number[] = []
  let from = 0
  let shift = 0
  for (const part of parts) {
    pieces.push(text.slice(from, part.start), part.with)
    shifts.push(shift)
    shift += part.with.length - (part.end - part.start)
    from = part.end
  }
  pieces.push(text.slice(from))
  shifts.push(shift)
  const place = (offset: number, isEnd: boolean) => {
    const after = countBefore(parts, offset, isEnd)
    const part = parts[after - 1]
    const before = part ? (shifts[after - 1] as number) : 0
    if (part && (isEnd ? offset <= part.end : offset < part.end))
      return isEnd ? part.start + before + part.with.length : part.start + before
    return offset + (shifts[after] as number)
  }
  return { text: pieces.join(''), move: ({ start, end }) => ({ start: place(start, false), end: place(end, true) }) }
}

/** Replacements that begin at or before `offset` (as the end of a span: before it). */
function countBefore(parts: readonly Replacement[], offset: number, isEnd: boolean): number {
  let low = 0
  let high = parts.length
  while (low < high) {
    const middle = (low + high) >> 1
    const { start } = parts[middle] as Replacement
    if (isEnd ? start < offset : start <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function withoutOverlaps(wanted: readonly Replacement[]): Replacement[] {
  const parts: Replacement[] = []
  for (const part of [...wanted].sort((a, b) => a.start - b.start || b.end - a.end))
    if (part.start >= (parts.at(-1)?.end ?? 0) && part.end > part.start) parts.push(part)
  return parts
}
