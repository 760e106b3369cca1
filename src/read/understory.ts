// Understory's own JSON Lines (shapes: `model/record.ts`): write → read is the identity. Annotations in the file are not read: they are computed anew.
import { buildThread, type RawComment } from '../model/build-thread.js'
import { MESSAGE_CODES, type Message, type Thread } from '../model/thread.js'
import { isoDate } from './iso-date.js'
import type { Reader } from './reader.js'
import type { Source } from './source.js'
import { kindNamed, statusNamed } from './standing.js'

type Fields = Readonly<Record<string, unknown>>

/** What was gathered for one thread until its last record has passed. */
interface Gathered {
  readonly id: string
  facts: Fields
  readonly comments: RawComment[]
  readonly messages: Message[]
}

/** Required in each record: `type`, `id`, `text`; all else is optional. */
export const understoryReader: Reader = {
  name: 'understory',
  detect: source => (looksLikeRecord(source.head) ? 1 : 0),
  read(source) {
    const messages: Message[] = []
    return { threads: Array.from(gather(source, messages), gathered => finish(gathered, source)), messages }
  },
}

/** A record on the first line, of one of our types and without the fields that other platforms give things of that type. */
function looksLikeRecord(head: string): boolean {
  const start = head.trimStart()
  const record = parse(start.split('\n', 1)[0] as string)
  if (record === null) return /^\{\s*"type"\s*:\s*"(?:thread|comment|message)"/.test(start)
  return TYPES.has(record.type) && FOREIGN.every(name => !(name in record))
}

const TYPES = new Set<unknown>(['thread', 'comment', 'message'])
const FOREIGN = ['by', 'kids', 'children', 'story_id', 'data']

function gather(source: Source, messages: Message[]): Iterable<Gathered> {
  const threads = new Map<string, Gathered>()
  const threadOf = (id: string) => {
    const known = threads.get(id) ?? { id, facts: {}, comments: [], messages: [] }
    threads.set(id, known)
    return known
  }
  const misfits = new Map<string, Misfit>()
  let latest: string | null = null
  for (const { record, line } of recordsOf(source, messages)) {
    noteMisfits(record, line, misfits)
    const id: string = text(record.type === 'thread' ? record.id : record.thread) ?? latest ?? stemOf(source.name)
    if (record.type === 'thread') threadOf(id).facts = record
    else if (record.type === 'comment') threadOf(id).comments.push(commentOf(record))
    else if (record.type === 'message') (record.thread === null ? messages : threadOf(id).messages).push(messageOf(record))
    else
      messages.push({
        code: 'ignored-content',
        text: `a record of the type ${JSON.stringify(record.type)?.slice(0, 40)} was passed over`,
        line,
      })
    if (record.type !== 'message') latest = id
  }
  messages.push(...Array.from(misfits, ([field, misfit]) => misfitMessage(field, misfit)))
  return threads.values()
}

/** Values of one field that are not kept, since they are not what the field holds. */
interface Misfit {
  count: number
  /** Where the first stands, and what it is. */
  readonly line: number
  readonly seen: unknown
}

/** What a field holds that is neither missing nor `null`, and a test for it. */
const HELD: readonly (readonly [field: string, what: string, isHeld: (value: unknown) => boolean])[] = [
  ['createdAt', 'a date of ISO 8601', value => isoDate(value) !== null],
  ['likes', 'a whole number', value => whole(value) !== null],
  ['declaredCount', 'a whole number', value => whole(value) !== null],
]

function noteMisfits(record: Fields, line: number, misfits: Map<string, Misfit>): void {
  for (const [field, , isHeld] of HELD) {
    const seen = record[field] ?? null
    const known = misfits.get(field)
    if (seen === null || isHeld(seen)) continue
    if (known === undefined) misfits.set(field, { count: 1, line, seen })
    else known.count++
  }
}

function misfitMessage(field: string, { count, line, seen }: Misfit): Message {
  const what = HELD.find(([name]) => name === field)?.[1]
  const more = count === 1 ? '' : ` (and ${count - 1} more)`
  return { code: 'recovered-input', text: `${field} is not ${what} and is left out: ${JSON.stringify(seen).slice(0, 40)}${more}`, line }
}

function* recordsOf(source: Source, messages: Message[]): Generator<{ record: Fields; line: number }> {
  const whole = source.text()
  let line = 0
  for (let start = 0; start < whole.length; ) {
    const newline = whole.indexOf('\n', start)
    const end = newline < 0 ? whole.length : newline
    line++
    const json = whole.slice(start, end).trim()
    start = end + 1
    if (json === '') continue
    const record = parse(json)
    if (record === null) messages.push({ code: 'recovered-input', text: 'a line that is not a JSON object was passed over', line })
    else if (record.type === 'comment' && typeof record.text !== 'string')
      messages.push({ code: 'recovered-input', text: 'a comment without a text was passed over', line })
    else yield { record, line }
  }
}

function parse(json: string): Fields | null {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null
  } catch {
    return null
  }
}

function commentOf(record: Fields): RawComment {
  return {
    id: text(record.id),
    parent: text(record.parentId),
    text: record.text as string,
    author: text(record.author),
    createdAt: isoDate(record.createdAt),
    likes: whole(record.likes),
    kind: kindNamed(text(record.kind)),
    status: statusNamed(record.status) ?? 'present',
  }
}

function messageOf(record: Fields): Message {
  return { code: oneOf(MESSAGE_CODES, record.code) ?? 'ignored-content', text: text(record.text) ?? '', line: whole(record.line) }
}

/** Findings that stand in the file are not found a second time. */
function finish({ id, facts, comments, messages }: Gathered, source: Source): Thread {
  const post = (typeof facts.post === 'object' && facts.post !== null ? facts.post : {}) as Fields
  const built = buildThread(comments, {
    id,
    reader: text(facts.reader) ?? 'understory',
    post: {
      title: text(facts.title),
      url: text(facts.url),
      author: text(post.author),
      createdAt: isoDate(post.createdAt),
      text: text(post.text),
    },
    declaredCount: whole(facts.declaredCount),
    source: 'source' in facts ? text(facts.source) : source.name,
    sha256: 'sha256' in facts ? text(facts.sha256) : source.sha256,
  })
  const said = new Set(messages.map(({ code, text: words }) => `${code} ${words}`))
  return { ...built, messages: [...messages, ...built.messages.filter(({ code, text: words }) => !said.has(`${code} ${words}`))] }
}

/** Ids may come as numbers from programs that write them so. */
const text = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? `${value}` : null
const whole = (value: unknown): number | null => (Number.isSafeInteger(value) ? (value as number) : null)
const oneOf = <T extends string>(values: readonly T[], value: unknown): T | null => values.find(known => known === value) ?? null
const stemOf = (name: string): string => name.replace(/\.[^.]*$/, '') || 'thread'
