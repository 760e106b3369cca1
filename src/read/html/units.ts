// The comments of a page as elements with what belongs to each alone: their subtree without the comments within it.
import type { Page } from './page.js'

/** Which elements belong to which comment, where comments may stand within comments. */
export interface Units {
  /** Elements in document order, by unit. */
  readonly roots: readonly number[]
  /** Unit that owns each element, -1 outside of all. */
  readonly owner: Int32Array
  /** The unit around each unit, -1 for none. */
  readonly around: Int32Array
  /** Elements and texts of each unit in document order, without those of units within it. */
  readonly own: readonly (readonly number[])[]
}

/** Linear. */
export function createUnits(page: Page, roots: readonly number[]): Units {
  const unitAt = new Int32Array(page.names.length).fill(-1)
  roots.forEach((at, unit) => {
    unitAt[at] = unit
  })
  const owner = new Int32Array(page.names.length).fill(-1)
  const around = new Int32Array(roots.length).fill(-1)
  const own: number[][] = roots.map(() => [])
  for (let at = 0; at < owner.length; at++) {
    const parent = page.parents[at] as number
    const above = parent < 0 ? -1 : (owner[parent] as number)
    const unit = unitAt[at] as number
    if (unit >= 0) around[unit] = above
    const mine = unit >= 0 ? unit : above
    owner[at] = mine
    if (mine >= 0) own[mine]?.push(at)
  }
  return { roots, owner, around, own }
}

/** Elements that hold this comment and nothing else of the list, the innermost first, at most three. */
export function wrappersOf(page: Page, { roots, owner }: Units, unit: number): readonly number[] {
  const next = roots[unit + 1] ?? Number.POSITIVE_INFINITY
  const before = roots[unit - 1] ?? -1
  let up = page.parents[roots[unit] as number] as number
  const found: number[] = []
  while (found.length < MOST_WRAPPERS && up > before && up > 0 && (page.ends[up] as number) <= next && owner[up] === -1) {
    found.push(up)
    up = page.parents[up] as number
  }
  return found
}

const MOST_WRAPPERS = 3
