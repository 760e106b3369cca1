// The arcs as a table: one row an arc, as shown or recovered.
import type { PanelTable } from '../../take/table.js'
import type { Discussion } from '../discussion.js'
import { numberOf } from '../naming.js'
import type { BranchArcs } from './branch-arcs.js'

/** From the reply to what it answers. */
export function arcsTable(thread: Discussion, { root, arcs }: BranchArcs): PanelTable {
  const named = (place: number) => [numberOf(thread, root + place), thread.comments[root + place]?.id ?? null]
  const rows = arcs.map(({ from, to, isRecovered }) => [...named(from), ...named(to), isRecovered ? 'recovered' : 'shown'])
  return { columns: ['reply_number', 'reply_id', 'answers_number', 'answers_id', 'parent'], rows }
}
