// Text → spans of its sentences (Unicode text segmentation, UAX #29, as Intl.Segmenter does it); a line break ends a sentence too.
import type { Span } from '../model/thread.js'
import { plainEnds } from './sentence-ends.js'
import { isSpace } from './words.js'

/** Anything after which a sentence may go on in another one: an end mark with something behind its space, a line break, wide stops. */
const INNER_STOP = /[.!?…][^\s]{0,3}\s+\S|[\n\r\u2028\u2029]|[。．｡！？؟۔।]/u

/** Units given to the segmenter at once: its time grows with the square of the text's length. */
const WINDOW = 2048

let segmenter: Intl.Segmenter | null = null

/** Sentences of `text` between `from` and `to` without the white space around them, in order, none empty. Linear. */
export function sentencesOf(text: string, from = 0, to = text.length): Span[] {
  const spans: Span[] = []
  let start = from
  for (const end of to - from <= WINDOW ? endsIn(text, from, to) : endsOf(text, from, to)) {
    addTrimmed(spans, text, { start, end })
    start = end
  }
  return spans
}

/** Where sentences end. A sentence that reaches the end of its window is read again from its beginning, or, if it fills it, read on. */
function* endsOf(text: string, from: number, to: number): Generator<number> {
  let at = from
  while (at < to) {
    const stop = Math.min(to, at + WINDOW)
    const ends = endsIn(text, at, stop)
    const last = stop === to ? to : (ends.at(-2) ?? -1)
    for (const end of ends) if (end <= last) yield end
    at = last < 0 ? stop : last
  }
}

function endsIn(text: string, from: number, to: number): number[] {
  const ends = endsWithin(text.slice(from, to))
  if (from > 0) for (let at = 0; at < ends.length; at++) ends[at] = (ends[at] as number) + from
  return ends
}

function endsWithin(part: string): number[] {
  if (!INNER_STOP.test(part)) return [part.length]
  const plain = plainEnds(part)
  if (plain !== null) return plain
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' })
  return Array.from(segmenter.segment(part), ({ index, segment }) => index + segment.length)
}

function addTrimmed(spans: Span[], text: string, { start, end }: Span): void {
  let first = start
  let last = end
  while (first < last && isSpace(text.charCodeAt(first))) first++
  while (last > first && isSpace(text.charCodeAt(last - 1))) last--
  if (first < last) spans.push({ start: first, end: last })
}
