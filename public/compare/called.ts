// What a commenter is called on the comparison screen: a name, or the number of the one comment whose author nobody knows.
import type { Commenter } from '../../src/model/comparison.js'
import type { Discussion } from '../thread/discussion.js'
import { authorOf, numberOf } from '../thread/naming.js'

/** Whether the row is a single comment rather than a person. */
export const isNameless = ({ unknown, inferred }: Commenter): boolean => unknown && !inferred

/** `Agnes Rourke`; `5.1.2, unknown author`, or what the source prints for anybody: `5.1.2, Anonymous`. */
export function calledIn(thread: Discussion, commenter: Commenter): string {
  const index = thread.indexOf.get(commenter.commentIds[0] ?? '')
  const comment = thread.comments[index ?? -1]
  if (!isNameless(commenter) || index === undefined || comment === undefined) return commenter.author
  return `${numberOf(thread, index)}, ${authorOf(comment)}`
}

/** The same by the names of the comparison, by which pairs are known. */
export function callingIn(thread: Discussion, commenters: readonly Commenter[]): (author: string) => string {
  const nameless = new Map(commenters.filter(isNameless).map(commenter => [commenter.author, commenter]))
  return author => {
    const commenter = nameless.get(author)
    return commenter === undefined ? author : calledIn(thread, commenter)
  }
}
