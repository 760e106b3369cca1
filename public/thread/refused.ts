// Which recovered parents the reader of the page does not believe, without where that is remembered.
import { signal } from '@preact/signals'
import { isConfirmed, isLikely } from './addressee.js'
import type { Discussion } from './discussion.js'

/** Thread and comment of each, as `keyOf` joins them. */
export const refused = signal<ReadonlySet<string>>(new Set())

/** Names a comment among all threads. */
export const keyOf = ({ thread, comments }: Discussion, index: number): string => `${thread.id} ${comments[index]?.id}`

/** Whether the recovered parent of a comment was rejected. */
export const isRejected = (thread: Discussion, index: number): boolean => refused.value.has(keyOf(thread, index))

/** Whether a recovered parent is likelier right than wrong and stands: what the ledger counts as recovered. */
export function isRecovered(thread: Discussion, index: number): boolean {
  const comment = thread.comments[index]
  return comment?.addressee != null && !isConfirmed(comment) && isLikely(comment.addressee) && !isRejected(thread, index)
}
