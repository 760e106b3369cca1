// What a comment says around a target → its stance toward it.
import type { TargetStance } from '../../model/annotations.js'
import type { Opinion } from './opinion.js'

/** What is known of a comment that mentions a target. */
export interface Mentioning {
  /** Of the sentences that mention it. */
  readonly near: Opinion
  /** Of the whole comment. */
  readonly whole: Opinion
  /** Whether a sentence that mentions it asks. */
  readonly asks: boolean
}

/** Comments that mention a target speak against it somewhat more often than for it, even where their words are kind. */
const PRIOR = -0.2
const WHOLE_SHARE = 0.3
const PER_DENIAL = -0.15
const ASKING = -0.3
const CALLS_SHARE = 0.5
/** Below this, nothing is said for or against. */
const NEUTRAL_ZONE = 0.1
/** Evidence of this size is a score of tanh(1) = .76. */
const SCALE = 2.5

/** A stance with its score; the evidence is for the caller to name. */
export function judgeMention({ near, whole, asks }: Mentioning): Omit<TargetStance, 'target' | 'evidence'> {
  const own = 2 * near.polarity + CALLS_SHARE * near.calls + PER_DENIAL * near.denials + (asks ? ASKING : 0)
  const total = own + WHOLE_SHARE * (2 * whole.polarity + CALLS_SHARE * whole.calls) + PRIOR
  return stanceOf(total)
}

function stanceOf(total: number): Omit<TargetStance, 'target' | 'evidence'> {
  const score = Math.tanh(total / SCALE)
  return { stance: Math.abs(total) < NEUTRAL_ZONE ? 'none' : total > 0 ? 'favor' : 'against', score }
}
