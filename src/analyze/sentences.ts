// Text → spans of its sentences (Unicode text segmentation, UAX #29, as Intl.Segmenter does it); a line break ends a sentence too.
import type { Span } from '../model/thread.js'
import { isSpace } from './words.js'

/** Anything after which a sentence may go on in another one: an end mark with something behind its space, a line break, wide stops. */
const INNER_STOP = /[.!?…][^\s]{0,3}\s+\S|[\n\r\u2028\u2029]|[。．｡！？؟۔।]/u

let segmenter: Intl.Segmenter | null = null

/** Sentences of `text` between `from` and `to` without the white space around them, in order, none empty. Linear. */
export function sentencesOf(text: string, from = 0, to = text.length): Span[] {
  const part = from === 0 && to === text.length ? text : text.slice(from, to)
  const spans: Span[] = []
  if (!INNER_STOP.test(part)) addTrimmed(spans, text, { start: from, end: to })
  else {
    segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' })
    for (const { index, segment } of segmenter.segment(part)) {
      addTrimmed(spans, text, { start: from + index, end: from + index + segment.length })
    }
  }
  return spans
}

function addTrimmed(spans: Span[], text: string, { start, end }: Span): void {
  let first = start
  let last = end
  while (first < last && isSpace(text.charCodeAt(first))) first++
  while (last > first && isSpace(text.charCodeAt(last - 1))) last--
  if (first < last) spans.push({ start: first, end: last })
}
