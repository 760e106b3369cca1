// The replies of one branch as arcs between comments on a line (Kerr 2003, Thread Arcs): above it as the page shows them, below it as recovered.
import type { Recovered } from '../addressee.js'
import { at, type Discussion } from '../discussion.js'

/** More comments than these stand too close on a line as wide as the reader for an arc to be followed. */
export const MOST_ARCS = 48
/** With fewer there is nothing that a line of text does not say. */
const LEAST = 3

/** From a comment up to the one it answers; both are places on the line, from 0. */
export interface Arc {
  readonly from: number
  readonly to: number
  /** Inferred, so drawn below the line and dashed. */
  readonly isRecovered: boolean
}

/** A branch on a line, with an arc for every answer within it. */
export interface BranchArcs {
  /** Index of the comment that the branch begins with. */
  readonly root: number
  /** How many comments; they stand in reading order, `root` first. */
  readonly size: number
  readonly arcs: readonly Arc[]
}

/**
 * The largest branch around `chosen` that is legible; `null` where it has fewer than three comments or none is chosen.
 * `arcs` is empty where even the branch that `chosen` begins is too large. Linear in the branch.
 */
export function arcsAround(thread: Discussion, chosen: number, recovered: readonly Recovered[]): BranchArcs | null {
  if (chosen < 0) return null
  const root = widest(thread, chosen)
  const size = at(thread.end, root) - root
  if (size < LEAST) return null
  if (size > MOST_ARCS) return { root, size, arcs: [] }
  return { root, size, arcs: [...displayed(thread, root, size), ...inferred(recovered, root, size)] }
}

function widest({ parent, end }: Discussion, chosen: number): number {
  let root = chosen
  for (let above = at(parent, root); above >= 0 && at(end, above) - above <= MOST_ARCS; above = at(parent, above)) root = above
  return root
}

function displayed({ parent }: Discussion, root: number, size: number): Arc[] {
  return Array.from({ length: size - 1 }, (_, place) => ({ from: place + 1, to: at(parent, root + place + 1) - root, isRecovered: false }))
}

function inferred(recovered: readonly Recovered[], root: number, size: number): Arc[] {
  const isInside = (index: number) => index >= root && index < root + size
  return recovered
    .filter(({ index, of }) => isInside(index) && isInside(of))
    .map(({ index, of }) => ({ from: index - root, to: of - root, isRecovered: true }))
}
