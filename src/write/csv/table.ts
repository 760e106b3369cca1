// Tables as text (RFC 4180): rows of fields, CRLF, UTF-8; what stands beside each table is its CSVW description (`csvw.ts`).
import type { AnnotatedThread } from '../../model/annotated-thread.js'
import { LONE_SURROGATES } from '../notes.js'
import type { ExportFormat } from '../writer.js'
import { describeTable } from './csvw.js'

/** One column: `of` gives what stands in it, `null` is an empty field. */
export interface Column<Row> {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number'
  readonly about: string
  readonly of: (row: Row) => string | number | null
}

/** A table: its columns and how threads become rows. */
export interface Table<Row> {
  readonly columns: readonly Column<Row>[]
  rows(threads: Iterable<AnnotatedThread>): Iterable<Row>
}

/** How a table is put into characters. */
export interface Dialect {
  readonly delimiter: ',' | '\t'
  readonly byteOrderMark: boolean
  /** An apostrophe stands before text that a spreadsheet would compute. */
  readonly guarded: boolean
}

/** What the format says about itself. */
interface Facts {
  readonly name: string
  readonly opens: string
  readonly loses: string
}

export const PLAIN: Dialect = { delimiter: ',', byteOrderMark: false, guarded: false }

/**
 * Text that a spreadsheet takes for a formula, and text that opens with the guard itself, so that removing one apostrophe from
 * whatever matches `^'['=+\-@\t\r]` gives back every field (openings: OWASP, CSV injection; `=No. quoted` really becomes `=no. quoted`).
 */
const LOOKS_LIKE_A_FORMULA = /^['=+\-@\t\r]/

/** A format that is one table. */
export function tableFormat<Row>(facts: Facts, table: Table<Row>, dialect: Dialect = PLAIN): ExportFormat {
  const tabs = dialect.delimiter === '\t'
  const format: ExportFormat = {
    ...facts,
    mediaType: tabs ? 'text/tab-separated-values; charset=utf-8' : 'text/csv; charset=utf-8',
    extension: tabs ? 'tsv' : 'csv',
    replaces: LONE_SURROGATES,
    write: threads => writeTable(table, threads, dialect),
    beside: (name, sources) => describeTable({ name, table, dialect }, format, sources),
  }
  return format
}

/** The header, then a row at a time. */
export function* writeTable<Row>(table: Table<Row>, threads: Iterable<AnnotatedThread>, dialect: Dialect): Generator<string> {
  const field = fieldsFor(dialect)
  const line = (fields: readonly (string | number | null)[]) => `${fields.map(field).join(dialect.delimiter)}\r\n`
  yield (dialect.byteOrderMark ? '\ufeff' : '') + line(table.columns.map(({ name }) => name))
  for (const row of table.rows(threads)) yield line(table.columns.map(({ of }) => of(row)))
}

/** Quotes what would otherwise be read as structure, and outer spaces, which some readers trim. */
function fieldsFor({ delimiter, guarded }: Dialect): (value: string | number | null) => string {
  const structure = delimiter === ',' ? /[",\r\n]|^\s|\s$/ : /["\t\r\n]|^\s|\s$/
  return value => {
    if (value === null) return ''
    if (typeof value === 'number') return `${value}`
    const text = guarded && LOOKS_LIKE_A_FORMULA.test(value) ? `'${value}` : value
    return structure.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
}
