// The ledger as a table: every figure with its name; unknown is empty.
import type { PanelTable } from '../../take/table.js'
import type { Parents } from '../addressee.js'
import type { Discussion } from '../discussion.js'
import { hiddenCounts } from './statuses.js'

/** Figures, then what the reader noticed in its own words. */
export function ledgerTable({ thread, comments, messages }: Discussion, { likely, confirmed, uncertain, rejected }: Parents): PanelTable {
  const { declaredCount, commentCount, metrics } = thread
  const figures: (readonly [string, string | number | null])[] = [
    ['declared', declaredCount],
    ['found', commentCount],
    ...hiddenCounts(comments).map(([status, count]) => [status, count] as const),
    ['parents_recovered', likely],
    ['parents_confirmed', confirmed],
    ['parents_uncertain', uncertain],
    ['parents_rejected', rejected.length],
    ['levels', metrics?.depth ?? null],
    ['commenters', metrics?.commenters ?? null],
    ['replies_a_comment', metrics?.branching ?? null],
    ['h_index', metrics?.hIndex ?? null],
    ['structural_virality', metrics?.structuralVirality ?? null],
    ['participation_gini', metrics?.participationGini ?? null],
    ['reciprocity', metrics?.reciprocity ?? null],
    ['longest_exchange', metrics?.longestExchange?.length ?? null],
    ...(metrics?.breadth ?? []).map((count, level) => [`level_${level + 1}`, count] as const),
    ...messages.map(({ code, text }) => [`note_${code}`, text] as const),
  ]
  return { columns: ['figure', 'value'], rows: figures }
}
