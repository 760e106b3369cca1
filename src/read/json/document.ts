// A source's text → the JSON value in it. A file that was cut off is closed where its last whole value ends.
import type { Message } from '../../model/thread.js'
import { placeAt } from '../place-at.js'
import type { Source } from '../source.js'
import { UnreadableError } from '../unreadable.js'
import { faultOf } from './fault.js'

/** The value of a source, and what was amiss with its text. */
export interface Document {
  readonly value: unknown
  readonly messages: readonly Message[]
}

/** Whether the head could be JSON at all. Cheap. */
export const looksLikeJson = (head: string): boolean => /^\s*[[{]\s*["{[\]}]/.test(head.slice(0, 2_000))

/** Parses the whole text: one value, or values one a line. Throws `UnreadableError` that names the place where it is no JSON. */
export function documentOf(source: Source): Document {
  const text = source.text()
  try {
    return { value: parse(text), messages: [] }
  } catch {
    return linesOf(text) ?? closed(text) ?? refuse(text)
  }
}

/** A number after a name with more digits than a double holds: an id, of which two would become one. */
const LONG_NUMBER = /(?<!\\)("\s*:\s*)(\d{16,40})(?=\s*[,}\]])/g

/** Long numbers as texts. Throws `SyntaxError` for what is no JSON. */
function parse(text: string): unknown {
  const quoted = text.replaceAll(LONG_NUMBER, '$1"$2"')
  if (quoted === text) return JSON.parse(text)
  try {
    return JSON.parse(quoted)
  } catch {
    // What looked like a name and a number stood in somebody's words.
    return JSON.parse(text)
  }
}

/** JSON Lines: at least two lines, each a value. */
function linesOf(text: string): Document | null {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  if (lines.length < 2) return null
  const values: unknown[] = []
  for (const line of lines) {
    try {
      values.push(parse(line))
    } catch {
      // The last line of a file that was cut off.
      if (values.length === lines.length - 1 && values.length > 1) return { value: values, messages: [cutMessage(lines.length)] }
      return null
    }
  }
  return { value: values, messages: [] }
}

/** Closes what was open after the last value that was whole; `null` where the text is broken before its end. */
function closed(text: string): Document | null {
  const end = endOfLastValue(text)
  if (end === 0) return null
  try {
    return {
      value: parse(text.slice(0, end) + openAt(text, end).reverse().join('')),
      messages: [cutMessage(placeAt(text, text.length).line)],
    }
  } catch {
    return null
  }
}

const CLOSING = new Map([
  ['{', '}'],
  ['[', ']'],
])

/** One past the last bracket that closes a value; 0 for none. */
function endOfLastValue(text: string): number {
  let end = 0
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] as string
    if (mark === '"') at = endOfString(text, at)
    else if (mark === '}' || mark === ']') end = at + 1
  }
  return end
}

/** The brackets that would close what is open before `end`, outermost first. */
function openAt(text: string, end: number): string[] {
  const open: string[] = []
  for (let at = 0; at < end; at++) {
    const mark = text[at] as string
    if (mark === '"') at = endOfString(text, at)
    else if (CLOSING.has(mark)) open.push(CLOSING.get(mark) as string)
    else if (mark === '}' || mark === ']') open.pop()
  }
  return open
}

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}

const cutMessage = (line: number): Message => ({
  code: 'truncated-input',
  text: 'the file ends in the middle of a value; what was whole before it is read',
  line,
})

function refuse(text: string): never {
  const fault = faultOf(text)
  const where = fault === null ? '' : `: line ${fault.line}, column ${fault.column}: ${fault.what}`
  throw new UnreadableError(`it is not valid JSON${where}; save or export it again`)
}
