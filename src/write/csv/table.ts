// Tables as text (RFC 4180): rows of fields, CRLF, UTF-8; what stands beside each table is its CSVW description (`csvw.ts`).
import type { AnnotatedThread } from '../../model/annotated-thread.js'
import { createField, type FieldRules } from '../../model/table-field.js'
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
export interface Dialect extends FieldRules {
  readonly byteOrderMark: boolean
}

/** What the format says about itself. */
interface Facts {
  readonly name: string
  readonly opens: string
  readonly loses: string
}

/** RFC 4180 as it stands. */
export const PLAIN: Dialect = { delimiter: ',', byteOrderMark: false, guarded: false }

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
function* writeTable<Row>(table: Table<Row>, threads: Iterable<AnnotatedThread>, dialect: Dialect): Generator<string> {
  const field = createField(dialect)
  const line = (fields: readonly (string | number | null)[]) => `${fields.map(field).join(dialect.delimiter)}\r\n`
  yield (dialect.byteOrderMark ? '\ufeff' : '') + line(table.columns.map(({ name }) => name))
  for (const row of table.rows(threads)) yield line(table.columns.map(({ of }) => of(row)))
}
