// A text as lines: how far each is indented, what bullet or number it starts with, and where its words begin.
import { findDate } from './date-span.js'
import type { Dump } from './dump.js'
import type { Link } from './links.js'

/** Columns to the next tab stop. */
const TAB = 8

/** Characters of a line that are looked at for marks: names, dates and labels stand at its start. */
export const LOOKED_AT = 200

/** A line of a copy, blank ones too. */
export interface Line {
  /** Without indent and without blanks at the end; empty for a blank line. */
  readonly text: string
  /** Columns before the text. */
  readonly indent: number
  /** A bullet (`•`), a number (`12`) or an outline label (`1.2`) at the start; `null` for none. */
  readonly marker: string | null
  /** The text after the marker; empty where the marker stands alone. */
  readonly content: string
  /** What stands below the words or on lines of its own was drawn up to it (`drawn-up.ts`): it opens a comment. */
  readonly isDrawnUp?: true
  /** Column of the content; where a marker stands alone, the column its words would have. */
  readonly column: number
  /** The browser that printed it broke it here, though it is shorter now than its width. */
  readonly goesOn?: true
  /** Its links, where a list below the text says where they lead. */
  readonly links?: readonly Link[]
}

/** A line without words. */
export const BLANK: Line = { text: '', content: '', indent: 0, column: 0, marker: null }

/** Bullets of text browsers by level (w3m, lynx, elinks, html2text) and of Markdown; a number with its point; a label such as "#1.1". */
const MARKER = /^(?:([*+\-o•□☆○■★◎●△◦▪▫‣·◆◇►▸–])|(\d{1,6})\\?[.)]|#?(\d{1,4}(?:\.\d{1,4}){1,20})[.)]?)([ \t\u00a0]+|$)/

/** An item without words, whose bullet `links` prints before that of the next. */
const EMPTY = /^([*+o]) \1 [^\s*+o_-]/

/** One a line, in order, with what was read from the numbers of links that were taken off. Linear. */
export function linesOf(text: string, dump?: Pick<Dump, 'broken' | 'links'>): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = lineOf(text, start, end)
    const links = dump?.links.get(lines.length)
    const goesOn = dump?.broken.has(lines.length) === true
    lines.push(links !== undefined || goesOn ? { ...line, ...(goesOn ? { goesOn } : {}), ...(links === undefined ? {} : { links }) } : line)
    start = end + 1
  }
  return lines
}

function lineOf(whole: string, from: number, to: number): Line {
  let indent = 0
  let start = from
  for (; start < to; start++) {
    const code = whole.charCodeAt(start)
    if (code === 0x09) indent += TAB - (indent % TAB)
    else if (code === 0x20 || code === 0xa0) indent++
    else if (!isUnseen(code)) break
  }
  let end = to
  while (end > start && isBlankCode(whole.charCodeAt(end - 1))) end--
  const text = whole.slice(EMPTY.test(whole.slice(start, start + 5)) ? start + 2 : start, end)
  const found = markerOf(text.length > LOOKED_AT ? text.slice(0, LOOKED_AT) : text, indent)
  if (found === null || (found[1] === undefined && startsWithDate(text)))
    return { text, indent, marker: null, content: text, column: indent }
  const width = found[0].length
  const content = text.slice(width)
  const column = indent + (content === '' ? width + 1 : width)
  return { text, indent, marker: found[1] ?? found[2] ?? found[3] ?? null, content, column }
}

/** html2text's bullets of the third level and deeper, which open headings and names elsewhere. */
const DEEP_MARKER = /^([#@=])()() +(?=\S)/
const DEEP = 14

const markerOf = (text: string, indent: number): RegExpExecArray | null =>
  MARKER.exec(text) ?? (indent >= DEEP ? DEEP_MARKER.exec(text) : null)

/** "23. Juni 2016" is no item of a list. */
function startsWithDate(text: string): boolean {
  const date = findDate(text.slice(0, LONGEST_DATE))
  return date !== null && date.start === 0 && (date.hasTime || /\d{4}|\d\D{1,2}\d{1,2}\D\d\d(?!\d)/.test(text.slice(0, date.end)))
}

/** Characters of a date with its weekday and time. */
const LONGEST_DATE = 60

const isBlankCode = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x0d || isUnseen(code)

/** Signs without width, and those that turn the direction of writing, in which pages set names. */
const isUnseen = (code: number): boolean =>
  code === 0xad ||
  code === 0xfeff ||
  (code >= 0x200b && code <= 0x200f && code !== 0x200d) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069)

/** The nearest line before or after `at` that has words; -1 or `lines.length` where there is none. */
export function nextFilled(lines: readonly Line[], at: number, step: 1 | -1): number {
  let next = at + step
  while (next >= 0 && next < lines.length && (lines[next] as Line).text === '') next += step
  return next
}
