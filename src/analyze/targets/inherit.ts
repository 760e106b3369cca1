// Replies that name no target but side with or oppose a comment which took a stance toward it → the stance that follows.
import type { ReplyStance, TargetStance } from '../../model/annotations.js'

/** Only replies that are this sure take over a stance. */
const LEAST_CONFIDENCE = 0.7
/** What is left of a score one reply further on. */
const SHARE = 0.5
/** Smaller scores are not handed on. */
const LEAST_SCORE = 0.1

/** The stances of `parent` that `reply` takes over or turns round; none where the reply takes no side. Evidence: the words by which it does. */
export function inheritedStances(parent: readonly TargetStance[], reply: ReplyStance | null | undefined): TargetStance[] {
  if (!reply || reply.confidence < LEAST_CONFIDENCE || (reply.stance !== 'agree' && reply.stance !== 'disagree')) return []
  const factor = SHARE * reply.confidence * (reply.stance === 'agree' ? 1 : -1)
  return parent.flatMap(({ target, stance, score: held }): TargetStance[] => {
    const score = (held ?? 0) * factor
    if (stance === 'none' || Math.abs(score) < LEAST_SCORE) return []
    return [{ target, score, stance: score > 0 ? 'favor' : 'against', evidence: reply.cues, presumed: true }]
  })
}
