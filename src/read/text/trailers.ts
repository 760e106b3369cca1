// Attributions at the end of the last line of the words ("… and that is all – Ada Mar 3 at 10:00") put on lines of their own.
import { attributionOf, isNameLike } from './attribution.js'
import { findDate } from './date-span.js'
import type { Line } from './lines.js'

/** Fewer of them are signatures and sources of quotations. */
const LEAST = 3
/** Characters of a name and a date. */
const LONGEST = 90
const DASH = '–'
const TRAILER = /^(.*\S)\s[–—-]{1,2}\s(\S.{1,89})$/su
const DASH_AT_END = /\s[–—-]{1,2}$/u

/** The lines, each trailing attribution on its own where several stand so. Linear. */
export function withTrailersApart(lines: readonly Line[]): readonly Line[] {
  const out: Line[] = []
  let found = 0
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line
    const trailer = trailerOf(lines, at)
    if (trailer === null) {
      out.push(line)
      continue
    }
    found++
    out.push({ ...line, text: trailer.words, content: trailer.words.slice(line.text.length - line.content.length) })
    const text = `${DASH} ${trailer.attribution}`
    out.push({ text, content: text, indent: line.column, column: line.column, marker: null })
    at += trailer.wrapped
  }
  return found >= LEAST ? out : lines
}

/** True for the line of such an attribution. */
export const isTrailer = ({ content, marker }: Line): boolean => marker === null && /^[–—]\s/.test(content)

interface Trailer {
  readonly words: string
  readonly attribution: string
  /** Lines below in which the attribution goes on. */
  readonly wrapped: number
}

/** Lines over which an attribution is broken: a name, a verb, a date. */
const MOST_WRAPPED = 3

function trailerOf(lines: readonly Line[], at: number): Trailer | null {
  const line = lines[at] as Line
  const tail = line.text.slice(-LONGEST - 4)
  const isOpen = DASH_AT_END.test(tail)
  const cut = isOpen ? null : TRAILER.exec(tail)
  if (!isOpen && cut === null) return null
  const rest = cut?.[2] ?? ''
  const words = isOpen
    ? line.text.replace(DASH_AT_END, '')
    : line.text.slice(0, line.text.length - rest.length).replace(/\s[–—-]{1,2}\s$/u, '')
  if (words.length <= line.text.length - line.content.length) return null
  if (isAttribution(rest)) return { words, attribution: rest, wrapped: 0 }
  let joined = rest
  for (let wrapped = 1; wrapped <= MOST_WRAPPED; wrapped++) {
    const next = lines[at + wrapped]
    if (next === undefined || next.marker !== null || next.text === '' || next.text.length > LONGEST) return null
    if (!VERB.test(next.text)) joined = `${joined} ${next.text}`.trim()
    if (isAttribution(joined)) return { words, attribution: joined, wrapped }
  }
  return null
}

/** Alone on its line between a name and a date. */
const VERB = /^(?:commented|kommentiert|comentado|commenté|comentó)$/i

/** A name and a date with its time, and nothing before or after them. */
function isAttribution(words: string): boolean {
  const date = findDate(words)
  if (date === null || !date.hasTime || date.start === 0) return false
  const found = attributionOf(words)
  return (
    found !== null &&
    found.name !== null &&
    isNameLike(found.name) &&
    !/[.,:;]$/.test(words.slice(0, date.start).trim()) &&
    words.slice(date.end).trim().length < 3
  )
}
