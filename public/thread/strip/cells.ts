// What the icicle of a thread paints: width is the size of a subtree, row its level; neighbors too narrow to tell apart are one bin.
import { at, type Discussion } from '../discussion.js'

/** Siblings that stand beside each other with everything below them: a branch, a bin, or the whole thread. */
export interface Stretch {
  /** Index of the first. */
  readonly from: number
  /** One past the last comment below. */
  readonly to: number
  /** Level of the siblings in the thread, 0 where they answer the story. */
  readonly level: number
}

/** A rectangle for a comment with everything below it, or for a bin of several. */
export interface Cell {
  readonly index: number
  /** One past the last comment it stands for. */
  readonly end: number
  /** In pixels of the strip. */
  readonly x: number
  readonly width: number
  /** Row of the strip, from 0. */
  readonly row: number
  /** True where neighbors were put together; they and what is below them have no cells of their own. */
  readonly isBin: boolean
}

/** Narrower subtrees are put together with their neighbors, in pixels. */
const BIN = 3
/** What is still narrower than this is left out, in pixels. */
const LEAST = 1

/** All of a thread. */
export const wholeOf = ({ comments }: Discussion): Stretch => ({ from: 0, to: comments.length, level: 0 })

/** The branch of a comment; of one without replies, the branch it stands in. `null` where that is the whole thread. */
export function branchOf({ end, depth, replies, parent }: Discussion, index: number): Stretch | null {
  const root = index < 0 || at(replies, index) > 0 ? index : at(parent, index)
  return root < 0 ? null : { from: root, to: at(end, root), level: at(depth, root) }
}

/**
 * Cells of a stretch on `width` pixels and `rows` rows. Pre-order makes a subtree one interval, so the place of a comment is its index.
 * Linear in what has a cell of its own and the neighbors put together: a row has at most a cell for every three pixels and a bin between.
 */
export function* cellsOf(
  { end, depth }: Discussion,
  { from, to, level }: Stretch,
  { width, rows }: { readonly width: number; readonly rows: number },
): Generator<Cell> {
  const scale = width / Math.max(1, to - from)
  const ends = [to]
  for (let index = from; index < to; ) {
    const row = at(depth, index) - level
    ends.length = row + 1
    const last = afterNarrow(end, index, { limit: ends[row] as number, narrow: BIN / scale })
    const cell = { index, end: Math.max(last, at(end, index)), x: (index - from) * scale, row }
    const isBin = last > index && cell.end - index > 1
    const isSeen = (cell.end - index) * scale >= LEAST
    if (isSeen) yield { ...cell, width: (cell.end - index) * scale, isBin }
    ends.push(cell.end)
    index = last > index || row + 1 >= rows ? cell.end : index + 1
  }
}

/** Where the narrow siblings that begin at `index` end; `index` itself where it is wide. */
function afterNarrow(end: Int32Array, index: number, { limit, narrow }: { readonly limit: number; readonly narrow: number }): number {
  let next = index
  while (next < limit && at(end, next) - next < narrow) next = at(end, next)
  return next
}

/** The deepest row at each pixel from `cell.x` on, for the shade beneath a bin; rows count from the strip's first. */
export function deepestRows({ depth }: Discussion, { from, level }: Stretch, cell: Cell): Int32Array {
  const scale = cell.width / (cell.end - cell.index)
  const left = Math.floor(cell.x)
  const rows = new Int32Array(Math.ceil(cell.x + cell.width) - left)
  for (let index = cell.index; index < cell.end; index++) {
    const pixel = Math.floor((index - from) * scale) - left
    rows[pixel] = Math.max(rows[pixel] ?? 0, at(depth, index) - level)
  }
  return rows
}

/** The cell at a point of the strip: the lowest one at or above `row` there; `null` beside all cells. */
export function cellAt(cells: readonly Cell[], x: number, row: number): Cell | null {
  let found: Cell | null = null
  for (const cell of cells) if (cell.row <= row && cell.x <= x && x < cell.x + cell.width && cell.row >= (found?.row ?? 0)) found = cell
  return found
}
