// What a commenter's row shows: one dot a comment, from against to in favor, or from negative to positive.
import type { Commenter } from '../../src/model/comparison.js'
import type { Discussion } from '../thread/discussion.js'
import type { Form } from '../thread/lenses/lens.js'
import { sentimentMark } from '../thread/lenses/sentiment.js'

export interface Dot {
  /** Id of the comment. */
  readonly comment: string
  /** -1 … 1 */
  readonly score: number
  readonly form: Form
  /** A token's name. */
  readonly color: string
}

/** In reading order. Hollow: nothing can be said. */
export function dotsOf({ targets, commentIds }: Commenter, target: string | null, thread: Discussion): readonly Dot[] {
  if (target === null) return commentIds.flatMap(id => soundOf(id, thread))
  return (targets[target]?.each ?? []).map(({ comment, stance, score }) => ({ comment, score, ...LOOKS[stance] }))
}

const LOOKS = {
  favor: { form: 'disc', color: 'agree' },
  against: { form: 'diamond', color: 'disagree' },
  none: { form: 'dotted', color: 'unclear' },
} as const

function soundOf(id: string, thread: Discussion): Dot[] {
  const comment = thread.comments[thread.indexOf.get(id) ?? -1]
  if (comment?.sentiment === undefined) return []
  const { form, color } = sentimentMark(comment)
  return [{ comment: id, score: form === 'hollow' ? 0 : comment.sentiment.score, form, color }]
}
