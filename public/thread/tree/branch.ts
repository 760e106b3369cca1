// Which part of a thread the tree shows: all of a small one, of a large one the branch around the chosen comment.
import { at, type Discussion, repliesTo } from '../discussion.js'

/** How much is drawn. */
export interface Limits {
  /** Longest thread that is drawn whole. */
  readonly whole: number
  /** Most nodes of a branch of a longer one. */
  readonly branch: number
}

/** Six hundred nodes in SVG are moved without a jerk, and seen from afar are still a shape; of more, a branch is drawn that can be read. */
const LIMITS: Limits = { whole: 600, branch: 300 }

/** A piece of a thread in breadth-first order, its root first. */
export interface Branch {
  /** Index of its root; -1 is the story. */
  readonly root: number
  /** Comment indices; the first is `root`. */
  readonly nodes: readonly number[]
  /** Comments below a node that are left out, for the nodes that have such. */
  readonly cut: ReadonlyMap<number, number>
}

/** Root of what is shown: the story where the whole thread is within the limit, else that of the largest branch around `selected`. */
export function rootAround({ comments, parent, end }: Discussion, selected: number, { whole, branch: limit } = LIMITS): number {
  if (comments.length <= whole) return -1
  let root = Math.max(0, selected)
  for (let above = at(parent, root); above >= 0 && at(end, above) - above <= limit; above = at(parent, above)) root = above
  return root
}

/** Everything below `root`; a branch beyond the limit loses its far ends. */
export function branchFrom(thread: Discussion, root: number, limits = LIMITS): Branch {
  const limit = root < 0 ? limits.whole + 1 : limits.branch
  const nodes = [root]
  const cut = new Map<number, number>()
  for (let next = 0; next < nodes.length; next++) {
    const index = nodes[next] as number
    const below = (index < 0 ? thread.comments.length : at(thread.end, index)) - index - 1
    const replies = below > 0 ? repliesTo(thread, index) : []
    if (nodes.length + replies.length <= limit) nodes.push(...replies)
    else cut.set(index, below)
  }
  return { root, nodes, cut }
}
