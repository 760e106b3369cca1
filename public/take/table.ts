// A panel's content as a table for spreadsheets: CSV (RFC 4180) with a byte order mark, no field of which is computed.
import { createField } from '../../src/model/table-field.js'
import type { Facts } from './facts.js'

type Value = string | number | null

/** Rows under names of columns; `null` is unknown. */
export interface PanelTable {
  readonly columns: readonly string[]
  readonly rows: Iterable<readonly Value[]>
}

/** Excel takes a file for UTF-8 only with it. */
const BYTE_ORDER_MARK = '\ufeff'

/** The table, with thread, source and program in the last columns of every row: a row that is copied elsewhere still says where it is from. */
export function csvOf({ columns, rows }: PanelTable, { thread, source, sha256, madeBy }: Facts): string {
  const field = createField({ delimiter: ',', guarded: true })
  const line = (values: readonly Value[]) => `${values.map(field).join(',')}\r\n`
  const pieces = [BYTE_ORDER_MARK, line([...columns, 'thread', 'source', 'sha256', 'made_by'])]
  for (const row of rows) pieces.push(line([...row, thread, source, sha256, madeBy]))
  return pieces.join('')
}
