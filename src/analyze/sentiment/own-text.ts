// A comment → the stretches its author wrote: without words repeated from an earlier text, quoted lines, and passages between quotation marks.
import type { Quote } from '../../model/annotations.js'
import type { Span } from '../../model/thread.js'
import { markedSpans } from '../quotes/marks.js'
import { isSpace, wordsOf } from '../words.js'

/** Marks around fewer words set off a title, a name or irony, which are the author's own. */
const QUOTED_WORDS = 5

/** What a commenter wrote. */
export interface OwnText {
  /** In order, not touching. */
  readonly stretches: readonly Span[]
  /** UTF-16 units between them. */
  readonly excluded: number
}

/**
 * `quotes` are the comment's own, in order of `start`. Who repeats what was said before, without marks and without a word beside it, says
 * it too (a slogan): then only what is marked as quoted is left out. Linear in the text.
 */
export function ownText(text: string, quotes: readonly Quote[]): OwnText {
  const own = textOutside(text, quotes)
  return quotes.length === 0 || own.stretches.some(({ start, end }) => wordsOf(text, start, end).length > 0) ? own : textOutside(text, [])
}

function textOutside(text: string, quotes: readonly Quote[]): OwnText {
  const marked = markedSpans(text)
  if (quotes.length === 0 && marked.length === 0) return { stretches: [{ start: 0, end: text.length }], excluded: 0 }
  const left = [...quotes, ...marked.filter(span => isQuotation(text, span))].sort((a, b) => a.start - b.start)
  const stretches: Span[] = []
  let at = 0
  let excluded = 0
  for (const { start, end } of left) {
    if (start > at) stretches.push({ start: at, end: start })
    if (end > at) excluded += end - Math.max(at, start)
    at = Math.max(at, end)
  }
  if (at < text.length) stretches.push({ start: at, end: text.length })
  return { stretches, excluded }
}

function isQuotation(text: string, { start, end }: Span): boolean {
  if (text[start - 1] === '>') return true
  let words = 1
  for (let at = start + 1; at < end && words < QUOTED_WORDS; at++) {
    if (isSpace(text.charCodeAt(at)) && !isSpace(text.charCodeAt(at - 1))) words++
  }
  return words >= QUOTED_WORDS
}
