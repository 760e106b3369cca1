// Movable Type's import format (movabletype.org/documentation/appendices/import-export-format.html), which TypePad and many Japanese hosts write: plain text, flat comments.
import type { RawComment } from '../model/build-thread.js'
import type { Thread } from '../model/thread.js'
import { brokenText } from './body-text.js'
import { withoutControls } from './controls.js'
import { parseDate } from './dates.js'
import { type Discussion, emptyThread, threadOf } from './discussion.js'
import { htmlToText } from './html/plain-text.js'
import type { Reader } from './reader.js'
import type { Source } from './source.js'
import { threadIdOf } from './thread-id.js'

/** Between the parts of an entry, and between entries. */
const PART = '-----'
const ENTRY = '--------'
const HEADED = /^(?:BODY|EXTENDED BODY|EXCERPT|KEYWORDS|COMMENT|PING):\s*$/
const FIELD = /^([A-Z][A-Z ]{1,20}):(?: (.*))?$/
/** What a comment or a ping says before its words. */
const OWN_FIELDS = new Set(['AUTHOR', 'EMAIL', 'IP', 'URL', 'DATE', 'TITLE', 'BLOG NAME', 'SECRET'])

/** A thread for each entry with comments. E-mail and network addresses are never read. */
export const movableTypeReader: Reader = {
  name: 'movable-type',
  detect: ({ head }) =>
    /^\s*(?:AUTHOR|TITLE|BASENAME|STATUS|DATE): /.test(head) && /^-----\n(?:BODY|EXTENDED BODY|EXCERPT|COMMENT):\s*$/m.test(head)
      ? 0.97
      : 0,
  read(source) {
    const threads: Thread[] = []
    let posts = 0
    for (const parts of entriesOf(source.text().replace(/^\ufeff/, ''))) {
      posts++
      const discussion = discussionOf(parts, source)
      if (discussion.comments.length > 0) threads.push(threadOf(discussion, 'movable-type', source))
    }
    return { threads: threads.length > 0 ? threads : [emptyThread(seenWithout(posts), 'movable-type', source)], messages: [] }
  },
}

/** A part of an entry: `''` for its fields at the top, or the word above it, and its lines. */
interface Part {
  readonly name: string
  readonly lines: string[]
}

/** Linear. Dashes that somebody wrote end nothing: what follows them is no part. */
function* entriesOf(text: string): Generator<Part[]> {
  const lines = text.split('\n')
  let parts: Part[] = [{ name: '', lines: [] }]
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] as string).trimEnd()
    const next = (lines[at + 1] ?? '').trimEnd()
    if (line === ENTRY && (at + 1 >= lines.length || next === '' || FIELD.test(next))) {
      yield parts
      parts = [{ name: '', lines: [] }]
    } else if (line === PART && HEADED.test(next)) {
      parts.push({ name: next.slice(0, next.indexOf(':')), lines: [] })
      at++
    } else if (line !== PART || !isEnd(next)) (parts.at(-1) as Part).lines.push(lines[at] as string)
  }
  if (parts.length > 1) yield parts
}

/** What closes the last part of an entry. */
const isEnd = (next: string): boolean => next === ENTRY || next === ''

function discussionOf(parts: readonly Part[], source: Source): Discussion {
  const { fields } = fieldsOf(parts[0]?.lines ?? [], null)
  const comments = parts.filter(({ name }) => name === 'COMMENT' || name === 'PING').map(commentOf)
  const words = parts
    .filter(({ name }) => name === 'BODY' || name === 'EXTENDED BODY')
    .map(({ lines }) => brokenText(lines.join('\n').trim()))
  const title = withoutControls(htmlToText(fields.get('TITLE') ?? '')) || null
  const text = withoutControls(words.filter(part => part !== '').join('\n\n')) || null
  return {
    id: threadIdOf(title ?? fields.get('BASENAME') ?? null, source.name),
    post: { title, author: fields.get('AUTHOR') ?? null, createdAt: dateIn(fields), text },
    comments,
  }
}

function commentOf({ name, lines }: Part): RawComment {
  const { fields, rest } = fieldsOf(lines, OWN_FIELDS)
  const author = fields.get(name === 'PING' ? 'BLOG NAME' : 'AUTHOR') ?? null
  return {
    id: null,
    parent: null,
    author: author === null ? null : withoutControls(author),
    createdAt: dateIn(fields),
    kind: name === 'PING' ? 'trackback' : 'comment',
    text: withoutControls(brokenText(rest.join('\n').trim())),
  }
}

/** The fields at the top of a part, and the lines behind them; `known` are those that there may be. */
function fieldsOf(lines: readonly string[], known: ReadonlySet<string> | null): { fields: Map<string, string>; rest: readonly string[] } {
  const fields = new Map<string, string>()
  for (const [at, line] of lines.entries()) {
    const [, name, value = ''] = FIELD.exec(line.trimEnd()) ?? []
    if (name === undefined || known?.has(name) === false || fields.has(name)) {
      if (known !== null) return { fields, rest: lines.slice(at) }
    } else if (value.trim() !== '') fields.set(name, value.trim())
  }
  return { fields, rest: [] }
}

/** `01/31/2002 03:47:06 PM`: the month is first. */
const dateIn = (fields: ReadonlyMap<string, string>): string | null => parseDate(fields.get('DATE') ?? '', 'month-first')

const seenWithout = (posts: number): string => `the export holds ${posts === 1 ? 'one entry' : `${posts} entries`} and no comment`
