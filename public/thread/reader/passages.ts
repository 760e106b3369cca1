// Cuts a comment's text where marks begin and end, so that each piece can be one element of plain text.
import { utf16Offset } from '../../../src/model/code-points.js'

/** A stretch of text with something to say about it; UTF-16 offsets, end exclusive. */
export interface Passage<T> {
  readonly start: number
  readonly end: number
  readonly about: T
}

/** A piece of text and everything that is said about it. */
export interface Piece<T> {
  readonly start: number
  readonly end: number
  readonly about: readonly T[]
}

/** Turns spans in code points (as the API counts) into UTF-16. Linear in the text and n log n in the spans, in whatever order they come. */
export function inUtf16<T extends { readonly start: number; readonly end: number }>(text: string, spans: readonly T[]): T[] {
  const offsets = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const converted = new Map<number, number>()
  let points = 0
  let units = 0
  for (const offset of offsets) {
    units += utf16Offset(text.slice(units), offset - points)
    points = offset
    converted.set(offset, units)
  }
  return spans.map(span => ({ ...span, start: converted.get(span.start) as number, end: converted.get(span.end) as number }))
}

/** Pieces from `start` to `end`, in order, without gaps. Passages may overlap. */
export function cut<T>(passages: readonly Passage<T>[], start: number, end: number): Piece<T>[] {
  const inside = passages.filter(passage => passage.start < end && passage.end > start).sort((a, b) => a.start - b.start)
  const edges = [...new Set([start, end, ...inside.flatMap(passage => [passage.start, passage.end])])]
    .filter(edge => edge >= start && edge <= end)
    .sort((a, b) => a - b)
  const pieces: Piece<T>[] = []
  let open: Passage<T>[] = []
  let next = 0
  for (let edge = 0; edge + 1 < edges.length; edge++) {
    const from = edges[edge] as number
    while (next < inside.length && (inside[next] as Passage<T>).start <= from) open.push(inside[next++] as Passage<T>)
    open = open.filter(passage => passage.end > from)
    pieces.push({ start: from, end: edges[edge + 1] as number, about: open.map(({ about }) => about) })
  }
  return pieces
}

/** Paragraphs as UTF-16 spans: what stands between blank lines. */
export function paragraphs(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let start = 0
  for (const blank of text.matchAll(/\n\s*\n/g)) {
    if (blank.index > start) found.push({ start, end: blank.index })
    start = blank.index + blank[0].length
  }
  if (start < text.length) found.push({ start, end: text.length })
  return found
}
