// What a commenter is called on the comparison screen: a name, or the number of the one comment whose author nobody knows.
import type { Commenter } from '../../src/model/comparison.js'
import type { Discussion } from '../thread/discussion.js'
import { numberOf } from '../thread/naming.js'

/** Whether the row is a single comment rather than a person. */
export const isNameless = ({ unknown, inferred }: Commenter): boolean => unknown && !inferred

/** `Agnes Rourke`, or `5.1.2, unknown author`. */
export function calledIn(thread: Discussion, commenter: Commenter): string {
  const index = thread.indexOf.get(commenter.commentIds[0] ?? '')
  return isNameless(commenter) && index !== undefined ? `${numberOf(thread, index)}, unknown author` : commenter.author
}
