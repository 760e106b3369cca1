// Yields the structural virality of a thread: how far apart its comments are on average.
import type { Thread } from '../model/thread.js'

/**
 * Mean distance in replies between all pairs of nodes, the post being the root: 1 for one comment, near 2 for a star,
 * growing with depth; `null` for an empty thread. Placeholders are passed through but are no nodes. Linear: a link to a
 * subtree of s nodes lies on s·(n−s) paths.
 * Goel, Anderson, Hofman & Watts, "The Structural Virality of Online Diffusion", Management Science 62(1), 2016.
 */
export function structuralVirality(thread: Thread): number | null {
  const { comments } = thread
  const sizes = new Float64Array(comments.length)
  for (let index = comments.length - 1; index >= 0; index--) {
    const comment = comments[index] as Thread['comments'][number]
    if (comment.status !== 'missing') sizes[index] = (sizes[index] as number) + 1
    if (comment.parent >= 0) sizes[comment.parent] = (sizes[comment.parent] as number) + (sizes[index] as number)
  }
  const nodes = 1 + comments.filter(comment => comment.status !== 'missing').length
  if (nodes < 2) return null
  const distances = sizes.reduce((sum, size) => sum + size * (nodes - size), 0)
  return distances / ((nodes * (nodes - 1)) / 2)
}
