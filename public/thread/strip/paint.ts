// Paints a whole thread as an icicle: width is the size of a subtree, row its level, color the lens in use.
import { at, type Discussion } from '../discussion.js'

/** What is painted: a rectangle for a comment, or for a bin of several too small to tell apart. */
export interface Cell {
  readonly index: number
  readonly x: number
  readonly width: number
  readonly level: number
  /** True where the cell stands for a subtree whose members are narrower than a pixel. */
  readonly isBin: boolean
}

/** Narrower subtrees become one bin, in pixels. */
const BIN = 3

/**
 * Cells of a thread on `width` pixels and `levels` rows. Pre-order makes a subtree one interval, so the place of a comment is its index.
 * Subtrees below a pixel of which another was painted in the same place are skipped: at most a few thousand cells, whatever the thread.
 */
export function* cellsOf({ comments, end, depth }: Discussion, width: number, levels: number): Generator<Cell> {
  const scale = width / Math.max(1, comments.length)
  const painted = new Float64Array(levels).fill(-1)
  for (let index = 0; index < comments.length; ) {
    const level = at(depth, index)
    const x = index * scale
    const last = at(end, index)
    const cell = { index, x, width: (last - index) * scale, level }
    const isBin = cell.width < BIN && last - index > 1
    const isHidden = level >= levels || (cell.width < 1 && Math.floor(x) <= at2(painted, level))
    if (!isHidden) {
      painted[level] = Math.floor(x)
      yield { ...cell, isBin }
    }
    index = level >= levels || isBin || isHidden ? last : index + 1
  }
}

const at2 = (column: Float64Array, index: number): number => column[index] as number
