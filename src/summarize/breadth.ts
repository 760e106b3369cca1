// Yields how many comments stand at each level of a thread, and the figures that follow from it.
import type { Thread } from '../model/thread.js'

/** Comments at each level, level 0 (answers the post) first, up to the deepest comment. Placeholders are not counted. */
export function breadthOf(thread: Thread): number[] {
  const breadth: number[] = []
  for (const { depth, status } of thread.comments) {
    if (status === 'missing') continue
    while (breadth.length <= depth) breadth.push(0)
    breadth[depth] = (breadth[depth] as number) + 1
  }
  return breadth
}

/**
 * The h-index of a discussion: the largest h such that level h, counted from 1, holds at least h comments; 0 for an empty thread.
 * Gómez, Kaltenbrunner & López, "Statistical analysis of the social network and discussion threads in Slashdot", WWW 2008.
 */
export function hIndexOf(breadth: readonly number[]): number {
  for (let level = breadth.length; level > 0; level--) if ((breadth[level - 1] as number) >= level) return level
  return 0
}

/** Mean number of replies of the comments that have replies, or `null` where nobody replied. */
export function branchingOf(thread: Thread): number | null {
  const { comments } = thread
  const answered = new Set<number>()
  let replies = 0
  for (const { parent, status } of comments) {
    if (status === 'missing' || parent < 0 || comments[parent]?.status === 'missing') continue
    answered.add(parent)
    replies++
  }
  return answered.size === 0 ? null : replies / answered.size
}
