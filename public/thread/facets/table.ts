// The facets as a table: one row a value, with how many comments have it.
import type { PanelTable } from '../../take/table.js'
import type { Discussion } from '../discussion.js'
import { valuesOf } from './facet.js'
import { facets } from './index.js'

/** Every value of every facet, also those that the panel folds away. */
export function facetsTable(thread: Discussion): PanelTable {
  const rows = facets.flatMap(facet => valuesOf(facet, thread).map(({ label, count }) => [facet.title, label, count] as const))
  return { columns: ['facet', 'value', 'comments'], rows }
}
