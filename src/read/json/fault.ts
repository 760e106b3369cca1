// Where a text stops being JSON (RFC 8259), and what is missing there: parsers say it in other words in every version, or not at all.
import { placeAt } from '../place-at.js'

/** A place in a text, counted from 1, and what is wrong with it. */
export interface Fault {
  readonly line: number
  readonly column: number
  readonly what: string
}

/** What may stand at a place. */
type Awaited = 'a value' | 'a value or "]"' | 'a name in quotes' | 'a name in quotes or "}"' | '":"' | '"," or "]"' | '"," or "}"'

const PLAIN = /(?:true|false|null|-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,9})?)(?![\w.])/y
const BLANKS = /[ \t\r\n]{0,1000}/y

/** The first fault; `null` where there is none. Values one after another, as in JSON Lines, are whole. Linear, and without recursion. */
export function faultOf(text: string): Fault | null {
  const open: string[] = []
  let awaited: Awaited = 'a value'
  let at = blanksAt(text, 0)
  while (at < text.length || open.length > 0) {
    const sign = text[at]
    const end = endOfToken(text, at, awaited)
    if (end === null) return { ...placeAt(text, at), what: `${awaited} is missing${sign === undefined ? ' at the end of the file' : ''}` }
    if (sign === '{' || sign === '[') open.push(sign)
    else if (sign === '}' || sign === ']') open.pop()
    awaited = awaitedAfter(sign as string, awaited, open.at(-1))
    at = blanksAt(text, end)
  }
  return null
}

/** One past the token that may stand here; `null` where another stands. */
function endOfToken(text: string, at: number, awaited: Awaited): number | null {
  const sign = text[at] ?? ''
  if (sign !== '' && ',:]}'.includes(sign)) return awaited.includes(`"${sign}"`) ? at + 1 : null
  if (sign === '"') return awaited.startsWith('a ') ? endOfString(text, at) : null
  if (!awaited.startsWith('a value')) return null
  if (sign === '{' || sign === '[') return at + 1
  PLAIN.lastIndex = at
  return PLAIN.test(text) ? PLAIN.lastIndex : null
}

function awaitedAfter(sign: string, awaited: Awaited, inside: string | undefined): Awaited {
  if (sign === '{') return 'a name in quotes or "}"'
  if (sign === '[') return 'a value or "]"'
  if (sign === ':') return 'a value'
  if (sign === ',') return inside === '{' ? 'a name in quotes' : 'a value'
  if (awaited.startsWith('a name') && sign === '"') return '":"'
  return inside === undefined ? 'a value' : inside === '{' ? '"," or "}"' : '"," or "]"'
}

/** `null` for a text that is never closed. */
function endOfString(text: string, start: number): number | null {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at < text.length ? at + 1 : null
}

function blanksAt(text: string, start: number): number {
  let at = start
  do {
    BLANKS.lastIndex = at
    BLANKS.test(text)
    if (BLANKS.lastIndex === at) return at
    at = BLANKS.lastIndex
  } while (at < text.length)
  return at
}
