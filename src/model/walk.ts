// Walking a thread without recursion: ancestors by `parent`, subtrees by `end`.
import type { Comment, Thread } from './thread.js'

/** The comments above `index`, nearest first, ending with a comment that answers the post. */
export function* ancestors(thread: Thread, index: number): Generator<Comment> {
  let parent = thread.comments[index]?.parent ?? -1
  while (parent >= 0) {
    const comment = thread.comments[parent] as Comment
    yield comment
    parent = comment.parent
  }
}

/** Direct replies to `index`, in order; -1 gives the comments that answer the post. Linear in their number. */
export function* replies(thread: Thread, index: number): Generator<Comment> {
  const end = index < 0 ? thread.comments.length : (thread.comments[index]?.end ?? 0)
  for (let at = index + 1; at < end; ) {
    const comment = thread.comments[at] as Comment
    yield comment
    at = comment.end
  }
}

/** `index` and everything below it, in reading order. */
export function subtree(thread: Thread, index: number): readonly Comment[] {
  const root = thread.comments[index]
  return root === undefined ? [] : thread.comments.slice(index, root.end)
}

/** Whether `above` is an ancestor of `below`. Constant time. */
export function isAncestor(thread: Thread, above: number, below: number): boolean {
  const comment = thread.comments[above]
  return comment !== undefined && above < below && below < comment.end
}

/** How many comments the source really holds: placeholders for missing ones are not counted. */
export function commentCount(thread: Thread): number {
  let count = 0
  for (const comment of thread.comments) if (comment.status !== 'missing') count++
  return count
}
