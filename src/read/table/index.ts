// Tables of comments (CSV, TSV, `;`): columns recognized by their names or named by the user. Reads Understory's own tables back.
import { buildThread } from '../../model/build-thread.js'
import { type Message, type Thread, UNKNOWN_POST } from '../../model/thread.js'
import { emptyThread } from '../discussion.js'
import { type LooseComment, rawThreads, standingNamed } from '../loose-comments.js'
import { placeAt } from '../place-at.js'
import type { Reader, ReadOptions, ReadResult } from '../reader.js'
import type { Role } from '../roles.js'
import type { Source } from '../source.js'
import { threadIdOf } from '../thread-id.js'
import { UnreadableError } from '../unreadable.js'
import { type Dialect, dialectOf } from './dialect.js'
import { placedRows } from './rows.js'

/** A table opens with its header: a page, JSON or XML does not. */
const NO_TABLE = /^\s*[<{[]/
/** Where the user names columns that are there, or that an even table should have, this is the table that is meant. */
const NAMED = 0.99

/** One row a comment. `columns` names what holds what: `{ text: 'body', id: 'nr' }`. */
export function createTableReader({ columns = {} }: ReadOptions = {}): Reader {
  const named = Object.values(columns)
  return {
    name: 'table',
    detect({ head, files }) {
      if (files.length > 0 || NO_TABLE.test(head)) return 0
      const dialect = dialectOf(head, columns)
      if (dialect === null) return 0
      const isMeant = named.length > 0 && (dialect.isEven || named.every(name => dialect.header.includes(name)))
      return isMeant ? NAMED : dialect.certainty
    },
    read: source => readTable(source, columns),
  }
}

function readTable(source: Source, columns: Readonly<Record<string, string>>): ReadResult {
  const text = source.text()
  const dialect = dialectOf(text, columns)
  refuse(dialect, columns)
  const { comments, uneven, first } = commentsOf(text, dialect, isGuarded(source, dialect))
  if (!dialect.isEven && !isTextLast(dialect)) throw new UnreadableError(tornRows(uneven, first, dialect))
  const isOwn = isOwnTable(dialect)
  const threads = rawThreads(comments, isOwn)
  return {
    threads: threads.size === 0 ? [emptyThread('the table has a header and no rows', 'table', source)] : threadsOf(threads, source, isOwn),
    messages: uneven === 0 || first === null ? [] : [unevenRows(uneven, first, dialect)],
  }
}

/** Throws `UnreadableError` where no column can be taken for the text, or where a named one is not there. */
function refuse(dialect: Dialect | null, columns: Readonly<Record<string, string>>): asserts dialect is Dialect {
  const header = dialect?.header.slice(0, 20).join(', ') ?? ''
  const absent = Object.values(columns).find(name => !dialect?.header.includes(name))
  if (absent !== undefined) throw new UnreadableError(`there is no column "${absent}"; the columns are ${header || 'not to be told'}`)
  if (!dialect?.roles.has('text'))
    throw new UnreadableError(`no column is recognized as the text of comments (columns: ${header || 'none'})`, 'name-columns')
}

/** A row that is not as wide as the header. */
interface UnevenRow {
  readonly line: number
  readonly fields: number
}

function commentsOf(text: string, dialect: Dialect, guarded: boolean) {
  const { delimiter, start, header } = dialect
  const comments: LooseComment[] = []
  let uneven = 0
  let first: UnevenRow | null = null
  let isHeader = true
  for (const row of placedRows(start > 0 ? text.slice(start) : text, delimiter)) {
    if (isHeader) {
      isHeader = false
      continue
    }
    const { fields } = row
    if (header.length > 1 && fields.length !== header.length) {
      uneven++
      first ??= { line: placeAt(text, start + row.start).line, fields: fields.length }
    }
    comments.push(commentOf(isTextLast(dialect) ? withTextJoined(fields, dialect) : fields, dialect, guarded))
  }
  return { comments, uneven, first }
}

/** Where the text is the last column, what is beyond the header belongs to it. */
const isTextLast = ({ header, roles }: Dialect): boolean => roles.get('text') === header.length - 1

/** Delimiters at the end of a row, with nothing behind them, belong to nobody. */
function withTextJoined(fields: string[], { header, delimiter }: Dialect): string[] {
  const last = header.length - 1
  const isBlank = fields.slice(header.length).every(field => field.trim() === '')
  return isBlank ? fields : [...fields.slice(0, last), fields.slice(last).join(delimiter)]
}

function commentOf(row: readonly string[], { header, roles }: Pick<Dialect, 'header' | 'roles'>, guarded: boolean): LooseComment {
  const field = (role: Role): string | null => {
    const at = roles.get(role)
    const value = at === undefined ? '' : (row[at] ?? '')
    return value.trim() === '' ? null : guarded ? unguarded(value) : value
  }
  return {
    id: idOf(field('id')),
    parent: idOf(field('parent')),
    within: null,
    text: field('text') ?? '',
    author: field('author'),
    date: field('date'),
    likes: field('likes'),
    depth: field('depth'),
    outline: field('outline'),
    kind: field('kind'),
    status: standingNamed(header[roles.get('status') ?? -1], field('status')),
    thread: field('thread'),
  }
}

/** Data frames write the numbers of a column with gaps as 1041.0. */
const idOf = (id: string | null): string | null => id?.trim().replace(/^(\d+)\.0$/, '$1') ?? null

/** Exports for spreadsheets put an apostrophe before what would be computed (`src/write/csv`); exactly one is taken away. */
const unguarded = (value: string): string => (/^'['=+\-@\t\r]/.test(value) ? value.slice(1) : value)

/** Only Understory writes this column. */
const isOwnTable = ({ header }: Dialect): boolean => header.includes('recovered_parent_id')

/** Of its two kinds of CSV only the guarded one has a byte order mark. */
function isGuarded(source: Source, dialect: Dialect): boolean {
  if (!isOwnTable(dialect)) return false
  for (const [first, second, third] of source.chunks()) return first === 0xef && second === 0xbb && third === 0xbf
  return false
}

function* threadsOf(threads: ReturnType<typeof rawThreads>, source: Source, isOwn: boolean): Generator<Thread> {
  for (const [name, { comments, messages }] of threads)
    yield buildThread(comments, {
      id: isOwn && name !== null ? name : threadIdOf(name, source.name),
      reader: 'table',
      post: { ...UNKNOWN_POST, title: isOwn || name === null || /^\w+$/.test(name) ? null : name },
      source: source.name,
      sha256: source.sha256,
      messages,
    })
}

function unevenRows(count: number, first: UnevenRow, dialect: Dialect): Message {
  const { header } = dialect
  const beyond = isTextLast(dialect) && first.fields > header.length ? '; what is beyond is read as the end of the text' : ''
  return {
    code: 'recovered-input',
    text: `${count === 1 ? 'one row has' : `${count} rows have`} more or fewer fields than the header, first the one in line ${first.line}: ${first.fields} where the header has ${header.length}${beyond}`,
    line: first.line,
  }
}

const tornRows = (count: number, first: UnevenRow | null, { header, delimiter }: Dialect): string =>
  `it looks like a table, but ${count} of its rows have more or fewer fields than the header (line ${first?.line}: ${first?.fields} where the header has ${header.length}); ` +
  `put texts that hold a "${delimiter}" in double quotes`
