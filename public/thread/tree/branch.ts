// Which part of a thread the tree shows: all of a small one, of a large one the branch around the chosen comment.
import { at, type Discussion, repliesTo } from '../discussion.js'

/** More nodes than these nobody reads in a node-link tree (docs: 500 leaves leave 5.6 pixels each). */
export const NODE_LIMIT = 300

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
export function rootAround({ comments, parent, end }: Discussion, selected: number, limit = NODE_LIMIT): number {
  if (comments.length < limit) return -1
  let root = Math.max(0, selected)
  for (let above = at(parent, root); above >= 0 && at(end, above) - above <= limit; above = at(parent, above)) root = above
  return root
}

/** Everything below `root`; a branch beyond the limit loses its far ends. */
export function branchFrom(thread: Discussion, root: number, limit = NODE_LIMIT): Branch {
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
