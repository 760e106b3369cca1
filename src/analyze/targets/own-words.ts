// A comment → its author's own words, without those repeated from another text.
import type { Quote } from '../../model/annotations.js'
import type { Span } from '../../model/thread.js'
import { type Word, wordsOf } from '../words.js'

/** Characters read of a comment; what it thinks of a target it has said by then. */
export const MOST_CHARACTERS = 20_000

/** In order. Linear. */
export function ownWords(text: string, quotes: readonly Quote[]): Word[] {
  const words = wordsOf(text, 0, Math.min(text.length, MOST_CHARACTERS))
  return quotes.length === 0 ? words : words.filter(outside(quotes))
}

/** True for spans, asked for in order, that touch none of `quotes`. */
function outside(quotes: readonly Span[]): (span: Span) => boolean {
  let at = 0
  return ({ start, end }) => {
    while (at < quotes.length && (quotes[at] as Span).end <= start) at++
    return (quotes[at]?.start ?? Number.POSITIVE_INFINITY) >= end
  }
}
