// Comments as a table, one row each: for programs (R, pandas), for Excel and LibreOffice, and with tabs.
import { ATTRIBUTES, type Placed, placedComments } from '../attributes.js'
import { type Table, tableFormat } from './table.js'

/** In reading order, all threads in one table. */
export const commentTable: Table<Placed> = {
  columns: ATTRIBUTES,
  *rows(threads) {
    for (const annotated of threads) yield* placedComments(annotated)
  },
}

const LOSES =
  'Spans (scored words, sentences, cues, evidence, quotes) and topic terms are not in this table: csv-spans and jsonl have them.'

/** RFC 4180, UTF-8 without byte order mark. */
export const csvFormat = tableFormat(
  { name: 'csv', opens: 'R, pandas, every program that reads tables: one row a comment', loses: LOSES },
  commentTable,
)

/** With a byte order mark, and an apostrophe before what would run as a formula. */
export const csvExcelFormat = tableFormat(
  { name: 'csv-excel', opens: 'Excel and LibreOffice, opened by a double click; text never runs as a formula', loses: LOSES },
  commentTable,
  { delimiter: ',', byteOrderMark: true, guarded: true },
)

/** The same columns divided by tabs. */
export const tsvFormat = tableFormat(
  { name: 'tsv', opens: 'the same table with tabs: QualCoder surveys, Unix tools', loses: LOSES },
  commentTable,
  { delimiter: '\t', byteOrderMark: false, guarded: false },
)
