// Which comments hold somebody's words: a notice in the place of a deleted comment, a placeholder and another site's notice do not.
import type { Comment, Thread } from '../model/thread.js'

/** False where nobody of the discussion said the text: its words are the platform's or another site's. */
export const isSpoken = ({ kind, status }: Pick<Comment, 'kind' | 'status'>): boolean =>
  kind === 'comment' && status !== 'deleted' && status !== 'missing'

/**
 * The thread as the analyzers hear it: of the same shape, and silent where nobody speaks, so that nothing is judged there. Always an object
 * of its own, so that what is kept for it (see `thread-words.ts`) goes with it.
 */
export function spokenThread(thread: Thread): Thread {
  if (thread.comments.every(isSpoken)) return { ...thread }
  return { ...thread, comments: thread.comments.map(comment => (isSpoken(comment) ? comment : { ...comment, text: '' })) }
}
