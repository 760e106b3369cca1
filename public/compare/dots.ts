// What a commenter's row shows: one dot a comment, from against to in favor, or from negative to positive.
import type { Commenter, CommenterStance, Evidence } from '../../src/model/comparison.js'
import type { Discussion } from '../thread/discussion.js'
import type { Form } from '../thread/lenses/lens.js'
import { sentimentMark } from '../thread/lenses/sentiment.js'

/** How a dot is drawn, and what that means. */
export interface Look {
  readonly form: Form
  /** A token's name. */
  readonly color: string
  readonly label: string
  /** Whether the stance is presumed: the comment does not name the target. */
  readonly presumed: boolean
}

/** A comment on a target, as it looks. */
export interface Dot extends Look {
  /** Id of the comment. */
  readonly comment: string
  /** -1 … 1 */
  readonly score: number
  /** The sentences that say so. */
  readonly evidence: readonly Evidence[]
}

/** Looks toward a target, as a legend lists them. */
export const stanceLooks = {
  against: { form: 'diamond', color: 'disagree', label: 'against', presumed: false },
  none: { form: 'dotted', color: 'unclear', label: 'unclear', presumed: false },
  favor: { form: 'disc', color: 'agree', label: 'in favor', presumed: false },
} as const satisfies Readonly<Record<CommenterStance['stance'], Look>>

/** Toward a target that the comment mentions in a language whose words are not known. */
export const unjudgedLook: Look = { form: 'hollow', color: 'unclear', label: 'not judged', presumed: false }

/** Whether there is a figure behind the dot. */
export const isScored = ({ form }: Look): boolean => form !== 'hollow'

const NONE: readonly never[] = []

/** Toward a target by its label, which may be any word a user types. */
export const stanceOf = (targets: Commenter['targets'], target: string): CommenterStance | undefined =>
  Object.hasOwn(targets, target) ? targets[target] : undefined

interface Known {
  readonly target: string | null
  readonly thread: Discussion
  readonly dots: readonly Dot[]
}

const known = new WeakMap<Commenter, Known>()

/** In reading order. Hollow: nothing can be said. Linear once; strip, legend, order and evidence then share the same dots. */
export function dotsOf(commenter: Commenter, target: string | null, thread: Discussion): readonly Dot[] {
  const before = known.get(commenter)
  if (before?.target === target && before.thread === thread) return before.dots
  const dots = freshDots(commenter, target, thread)
  known.set(commenter, { target, thread, dots })
  return dots
}

function freshDots({ targets, commentIds }: Commenter, target: string | null, thread: Discussion): readonly Dot[] {
  if (target === null) return commentIds.flatMap(id => soundOf(id, thread))
  const stance = stanceOf(targets, target)
  return stance === undefined ? NONE : stancesOf(stance)
}

function stancesOf({ each, evidence }: CommenterStance): Dot[] {
  const sentences = new Map<string, Evidence[]>()
  for (const sentence of evidence) {
    const list = sentences.get(sentence.comment) ?? []
    list.push(sentence)
    sentences.set(sentence.comment, list)
  }
  return each.map(({ comment, stance, score, presumed }) => {
    const said = sentences.get(comment) ?? NONE
    if (score === null) return { comment, score: 0, evidence: said, ...unjudgedLook }
    return { comment, score, evidence: said, ...stanceLooks[stance], presumed }
  })
}

function soundOf(id: string, thread: Discussion): Dot[] {
  const comment = thread.comments[thread.indexOf.get(id) ?? -1]
  if (comment?.sentiment === undefined) return []
  const { form, color, label } = sentimentMark(comment)
  const score = form === 'hollow' ? 0 : comment.sentiment.score
  return [{ comment: id, score, evidence: NONE, form, color, label, presumed: false }]
}

/** Whether any comment names the target; nothing is known toward one that nobody names. */
export const isNamed = (commenters: readonly Commenter[], target: string, thread: Discussion): boolean =>
  commenters.some(commenter => dotsOf(commenter, target, thread).some(({ presumed }) => !presumed))
