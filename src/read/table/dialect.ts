// How a table is written: its delimiter, its header and what its columns hold.
import { type Role, rolesOf } from '../roles.js'
import { rowsOf } from './rows.js'

/** In the order in which ties are broken. */
const DELIMITERS = [',', '\t', ';', '|']
/** Rows looked at. */
const SAMPLE_ROWS = 60
/** Least share of sample rows as wide as the header. */
const EVEN = 0.8
/** Excel writes the delimiter into a first line of its own. */
const EXCEL_LINE = /^sep=(.)\n/

/** How a text is a table: what divides its fields, and which column holds what. */
export interface Dialect {
  readonly delimiter: string
  /** Characters before the header. */
  readonly start: number
  readonly header: readonly string[]
  readonly roles: ReadonlyMap<Role, number>
  /** 0 no table of comments … 1 certain. */
  readonly certainty: number
  /** Whether rows are mostly as wide as the header. */
  readonly isEven: boolean
}

/** The dialect in which the text makes most sense; `null` where it is no table at all. `columns` (role → name) overrides what names tell. */
export function dialectOf(text: string, columns: Readonly<Record<string, string>> = {}): Dialect | null {
  const told = EXCEL_LINE.exec(text)
  const start = told?.[0].length ?? 0
  let best: Dialect | null = null
  for (const delimiter of told ? [told[1] as string] : DELIMITERS) {
    const dialect = judge(text.slice(start), delimiter, columns)
    if (dialect && rankOf(dialect) > (best === null ? -1 : rankOf(best))) best = { ...dialect, start }
  }
  return best
}

/** Among dialects that tell nothing of comments the even one is the table's. */
const rankOf = ({ certainty, isEven }: Dialect): number => certainty * 2 + (isEven ? 1 : 0)

function judge(text: string, delimiter: string, columns: Readonly<Record<string, string>>): Dialect | null {
  const rows: string[][] = []
  for (const row of rowsOf(text, delimiter)) if (rows.push(row) > SAMPLE_ROWS) break
  const header = rows[0]?.map(name => name.trim())
  if (header === undefined || (header.length < 2 && !isNamed(header, columns))) return null
  // The last row of a sample may be cut.
  const sample = rows.slice(1, Math.max(2, rows.length - 1))
  const even = header.length === 1 ? sample.length : sample.filter(row => row.length === header.length).length
  const roles = rolesIn(header, columns)
  const isEven = even >= sample.length * EVEN
  const certainty = certaintyOf(roles, sample.length)
  return { delimiter, start: 0, header, roles, isEven, certainty: isEven ? certainty : certainty >= TELLING ? UNEVEN : 0 }
}

/** A header that says this much is one, whatever its rows look like. */
const TELLING = 0.85
/** Above plain text, below everything that knows the source. */
const UNEVEN = 0.2

/** A single column is a table where the user says so. */
const isNamed = ([name]: readonly string[], { text }: Readonly<Record<string, string>>): boolean => text !== undefined && text === name

/** Spreadsheets and data frames number their rows in a first column without a name. */
function rolesIn(header: readonly string[], columns: Readonly<Record<string, string>>): ReadonlyMap<Role, number> {
  const roles = rolesOf(header, columns)
  return roles.has('id') || header[0] !== '' ? roles : new Map([...roles, ['id', 0]])
}

/** A text, and what makes it a comment. */
function certaintyOf(roles: ReadonlyMap<Role, number>, rows: number): number {
  if (!roles.has('text') || rows === 0) return 0
  if (roles.has('parent') && roles.has('id')) return 0.93
  const others = (['id', 'parent', 'author', 'date', 'likes', 'depth', 'thread'] as const).filter(role => roles.has(role)).length
  return others >= 2 ? 0.85 : others === 1 ? 0.6 : 0
}
