// Streams the elements of an XML export (sax) and gets past what is not well-formed: text around the root, bare `&`, a second document, a cut end.
import { createRequire } from 'node:module'
import type sax from 'sax'
import type { Message } from '../../model/thread.js'
import { decodeStream } from '../decode-stream.js'
import type { Source } from '../source.js'
import { NO_ATTRIBUTES, type XmlEvents } from './events.js'
import { tellLeaves } from './leaves.js'

const require = createRequire(import.meta.url)

/** After so many faults the parser stops reporting them: each costs an `Error` with its stack. */
const FAULTS_REPORTED = 100

/**
 * Tells `events` everything in order and yields after each piece of the file, so that the caller can hand out what is complete.
 * No entity is looked up anywhere: only the named characters of HTML and numeric ones are replaced. Never throws on content.
 */
export function* streamXml(source: Source, events: XmlEvents, messages: Message[]): Generator<void> {
  const { parser, faults, openElements, write } = createParser(events)
  for (const piece of decodeStream(source.chunks())) {
    write(piece)
    yield
  }
  const faultsBeforeEnd = faults.count
  const line = parser.line + 1
  const isCut = openElements() > 0
  parser.close()
  yield
  if (isCut)
    messages.push({ code: 'truncated-input', text: 'the file ends in the middle of an element; what came before it was read', line })
  if (faultsBeforeEnd > 0) messages.push(recovered(faults, faultsBeforeEnd))
}

interface Faults {
  count: number
  line: number
  reason: string
}

/**
 * All stands within a root of our own, so that text before, between and after documents is text like any other
 * (sax reports text outside the root character by character).
 */
function createParser(events: XmlEvents) {
  // Loaded by the first export: most sources are none.
  const { parser: create } = require('sax') as typeof sax
  const parser = create(true, { unquotedAttributeValues: true } as sax.SAXOptions) as unknown as Lenient
  const faults: Faults = { count: 0, line: 0, reason: '' }
  parser.write(`<${OWN_ROOT}>`)
  const betweenTags = parser.state
  let depth = 0
  parser.onopentag = ({ name, attributes }) => {
    depth++
    events.open(name.toLowerCase(), withLowerNames(attributes as Record<string, string>))
  }
  parser.onclosetag = name => {
    if (depth === 0) return
    depth--
    events.close(name.toLowerCase())
  }
  parser.ontext = piece => events.text(piece)
  parser.oncdata = piece => events.text(piece)
  parser.onerror = ({ message }) => {
    parser.error = null
    if (faults.count++ === 0) Object.assign(faults, { line: parser.line + 1, reason: (message.split('\n')[0] as string).toLowerCase() })
    if (faults.count >= FAULTS_REPORTED) parser.strict = false
  }
  return { parser, faults, openElements: () => depth, write: (piece: string) => write(parser, piece, { events, betweenTags }) }
}

/**
 * What lies between tags and is no leaf goes to the parser tag by tag, so that leaves are looked for again after each. Nothing is held back
 * in between, and only after the piece does the parser look whether a name or a comment has grown beyond all bounds.
 */
function write(parser: Lenient, piece: string, { events, betweenTags }: { events: XmlEvents; betweenTags: number }): void {
  parser.bufferCheckPosition = Number.POSITIVE_INFINITY
  for (let at = 0; at < piece.length; ) {
    const start = parser.state === betweenTags ? tellLeaves(piece, at, events) : at
    parser.line += lineEndsIn(piece.slice(at, start))
    at = piece.indexOf('>', start) + 1 || piece.length
    parser.write(piece.slice(start, at))
    parser.flush()
  }
  parser.bufferCheckPosition = 0
  parser.write('')
}

function lineEndsIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

const OWN_ROOT = 'understory-root'

/** Parts of a sax parser that its types leave out. */
interface Lenient extends Omit<sax.SAXParser, 'error'> {
  error: Error | null
  readonly state: number
  bufferCheckPosition: number
}

function withLowerNames(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  let lower: Record<string, string> | null = null
  for (const name in attributes) {
    lower ??= Object.create(null) as Record<string, string>
    lower[name.toLowerCase()] = attributes[name] as string
  }
  return lower ?? NO_ATTRIBUTES
}

function recovered({ line, reason }: Faults, count: number): Message {
  const places = count === 1 ? 'one place' : count >= FAULTS_REPORTED ? `${FAULTS_REPORTED} places or more` : `${count} places`
  return { code: 'recovered-input', text: `not well-formed XML in ${places}, first: ${reason}; read on from there`, line }
}
