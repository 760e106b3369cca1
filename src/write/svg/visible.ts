// Which comments of a large thread a tree can show: whole levels as long as there is room for their rows, the rest counted.
import type { Thread } from '../../model/thread.js'

/** Rows of the picture; more would not be read. */
const MOST_ROWS = 600
/** Levels of the picture; a chain of thousands would be a line. */
const MOST_LEVELS = 24

/** A comment that is drawn. */
export interface Shown {
  readonly index: number
  /** Position in the list of shown comments, -1 for the post. */
  readonly parent: number
  readonly depth: number
  /** Comments beneath or beside it that are not drawn; it stands for them. */
  readonly hidden: number
}

/** In reading order. Top-level comments that find no room are counted by the last one that does. Linear. */
export function shownComments({ comments }: Thread): Shown[] {
  const levels = levelsThatFit(comments)
  const placed = new Map<number, number>()
  const shown: Shown[] = []
  let roots = 0
  let lastRoot = 0
  for (const { index, parent, depth, end } of comments) {
    if (depth >= levels) continue
    if (depth === 0 && ++roots > MOST_ROWS) {
      const last = shown[lastRoot] as Shown
      shown[lastRoot] = { ...last, hidden: last.hidden + comments.length - index }
      break
    }
    if (depth === 0) lastRoot = shown.length
    placed.set(index, shown.length)
    shown.push({
      index,
      parent: parent < 0 ? -1 : (placed.get(parent) as number),
      depth,
      hidden: depth === levels - 1 ? end - index - 1 : 0,
    })
  }
  return shown
}

/** Leaves of the tree cut below level `n` are its rows: those that end above it, and everything at the level itself. */
function levelsThatFit(comments: Thread['comments']): number {
  const leaves: number[] = []
  const breadth: number[] = []
  for (const { depth, end, index } of comments) {
    breadth[depth] = (breadth[depth] ?? 0) + 1
    if (end === index + 1) leaves[depth] = (leaves[depth] ?? 0) + 1
  }
  let above = 0
  let levels = 1
  for (let level = 0; level < breadth.length && level < MOST_LEVELS; level++) {
    if (above + (breadth[level] ?? 0) > MOST_ROWS) break
    levels = level + 1
    above += leaves[level] ?? 0
  }
  return levels
}
