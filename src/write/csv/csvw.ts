// The description that stands beside a table: CSV on the Web metadata (https://www.w3.org/TR/tabular-metadata/), with the notes of the export.
import { notesOn } from '../notes.js'
import type { ExportFormat, OutputFile, SourceFacts } from '../writer.js'
import type { Dialect, Table } from './table.js'

/** A table as a file. */
interface NamedTable {
  readonly name: string
  // biome-ignore lint/suspicious/noExplicitAny: only the names and descriptions of columns are read
  readonly table: Table<any>
  readonly dialect: Dialect
}

const GUARD_NOTE =
  'Text that opens with one of = + - @ apostrophe, tab or carriage return has an apostrophe before it, so that no spreadsheet computes it; remove exactly one to get it back.'

/** `comments.csv` → `comments.csv-metadata.json`. */
export function describeTable({ name, table, dialect }: NamedTable, format: ExportFormat, sources: readonly SourceFacts[]): OutputFile {
  const metadata = {
    '@context': 'http://www.w3.org/ns/csvw',
    url: name,
    dialect: { delimiter: dialect.delimiter, header: true, lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: table.columns.map(({ name: titles, type, about }) => ({ name: titles, titles, datatype: type, 'dc:description': about })),
    },
    'dc:description': [...notesOn(format, sources), ...(dialect.guarded ? [GUARD_NOTE] : [])],
  }
  return { name: `${name}-metadata.json`, pieces: [`${JSON.stringify(metadata, null, 1)}\n`] }
}
