// Attributions at the end of the last line of the words ("… and that is all – Ada Mar 3 at 10:00") put on lines of their own.
import { attributionOf } from './attribution.js'
import { findDate } from './date-span.js'
import type { Line } from './lines.js'
import { isNameLike } from './printed-name.js'

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
    if (trailer.words !== '')
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
  const signed = signedOver(lines, at)
  if (signed !== null) return signed
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
    joined = `${joined} ${next.text.replace(VERB, '')}`.trim()
    if (isAttribution(joined)) return { words, attribution: joined, wrapped }
  }
  return null
}

/** Who signed when, as pages of talk on wikis do: "… Ada (talk) 10:14, 2 May 2024 (UTC)[reply]". */
const SIGNED =
  /\s((?:\d{1,2}:\d{2},\s)?\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}\.?,?\s(?:de\s)?\d{4}(?:,?\s(?:à|um|at|kl\.?)?\s?\d{1,2}[:.h]\d{2})?\s\(\p{Lu}{2,5}\))\s?(?:\[\p{L}{2,12}\])?$/u
/** A signature with its date is no longer. */
const LONGEST_SIGNED = 190
/** What leads from a signature to the page where its owner is spoken to. */
const TALK =
  /\s?\((?:talk|disk\.?|diskussion|discuter|discusión|disc\.?|discussione|discussão|overleg|diskusjon|dyskusja|обс\.?|обсуждение)(?:\s?[·|]\s?[\p{L}.]{1,16}){0,3}\)$/iu

/** Signatures go on for as many lines where a program breaks them. */
const MOST_SIGNED = 2

/** The signature that ends a line, or begins on it and ends below. */
function signedOver(lines: readonly Line[], at: number): Trailer | null {
  const line = lines[at] as Line
  let { text } = line
  for (let wrapped = 0; wrapped <= MOST_SIGNED; wrapped++) {
    const next = lines[at + wrapped]
    if (wrapped > 0 && (next === undefined || next.text === '' || next.marker !== null)) return null
    if (wrapped > 0) text = `${text}${text.endsWith('(') ? '' : ' '}${next?.text}`
    const signed = signedOf({ text, content: text.slice(line.text.length - line.content.length) })
    if (signed !== null) return signed.words.length < line.text.length ? { ...signed, wrapped } : null
  }
  return null
}

function signedOf({ text, content }: Pick<Line, 'text' | 'content'>): Trailer | null {
  const from = Math.max(0, text.length - LONGEST_SIGNED)
  const found = /\([A-Z]{2,5}\)/.test(text.slice(-LONGEST_DATE)) ? SIGNED.exec(text.slice(from)) : null
  if (found === null) return null
  const said = text.slice(from, from + found.index).replace(TALK, '')
  const isAlone = from === 0 && TALK.test(text.slice(0, found.index)) && isNameLike(said) && said.length <= LONGEST_SIGNER
  if (isAlone && !NAME_AT_END.test(said)) return { words: '', attribution: `${said.trim()} • ${found[1]}`, wrapped: 0 }
  const name = NAME_AT_END.exec(said)?.[1] ?? ''
  const words = text
    .slice(0, from + said.length - name.length)
    .trim()
    .replace(/\s[–—-]+$/u, '')
  if (name === '' || words.length <= text.length - content.length) return null
  return { words, attribution: `${name.replace(UNSIGNED, '')} • ${found[1]}`, wrapped: 0 }
}

const LONGEST_DATE = 40
const LONGEST_SIGNER = 40
/** What follows the end of the last sentence, or a dash. */
const NAME_AT_END =
  /(?:[.!?…:;)"”’»]|\s[–—-]{1,2}|\p{Extended_Pictographic})\s+((?:[^.!?…:;"”»]|(?<=(?<!\p{L})\p{Lu})\.){1,60}|[^!?…:;"”»\s]{1,60})$/u
const UNSIGNED = /^Preceding unsigned comment added by\s/i

/** Between a name and a date. */
const VERB = /^(?:commented|kommentiert|comentado|commenté|comentó)(?:\s|$)/i

/** A name and a date with its time, and nothing before or after them. */
function isAttribution(words: string): boolean {
  const date = findDate(words)
  if (date === null || !date.hasTime || date.start === 0) return false
  const found = attributionOf(words)
  return (
    found !== null &&
    found.name !== null &&
    isNameLike(found.name) &&
    !/[,:;]$|(?<!\s\p{Lu})\.$/u.test(words.slice(0, date.start).trim()) &&
    words.slice(date.end).trim().length < 3
  )
}
