// Running text cut where a name may begin and end: at blanks and signs, and between the letters of scripts that write no blanks.
import type { Span } from '../model/thread.js'

/** Scripts in which names stand in the run of letters, or have particles written to them. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`
/** Longer runs of letters are cut: a search without an end would need as much memory as there are letters. */
const SEGMENT = new RegExp(String.raw`[${UNSPACED}]\p{M}{0,8}|[[\p{L}\p{M}\p{N}_]--[${UNSPACED}]]{1,200}`, 'gv')
/** What is written together with an apostrophe is nobody's name: `don't`, `I'll`. */
const CONTRACTED = /^(?:s|t|d|m|ll|re|ve)$/i
const NEGATED = /^['’]t(?!\p{L})/iu

/** In order; `O’Brien` is two, 小明 is two. Linear. */
export function segmentsOf(text: string): Span[] {
  const segments: Span[] = []
  for (const { index: start, 0: found } of text.matchAll(SEGMENT)) {
    const end = start + found.length
    if (!isContraction(text, { start, end })) segments.push({ start, end })
  }
  return segments
}

function isContraction(text: string, { start, end }: Span): boolean {
  return (
    (isApostrophe(text[start - 1]) && CONTRACTED.test(text.slice(start, end))) ||
    (isApostrophe(text[end]) && NEGATED.test(text.slice(end, end + 3)))
  )
}

const isApostrophe = (sign: string | undefined): boolean => sign === "'" || sign === '’'

/** What spellings of a name share in running text: case, the shape of apostrophes and the width of blanks make no difference. */
export const folded = (name: string): string => name.toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ')

/** Whether letters have a large and a small form. */
export const isCased = (text: string): boolean => text.toLowerCase() !== text.toUpperCase()

/** Whether a word begins with a small letter. */
export const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word)
