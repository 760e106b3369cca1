// What a comment says around a target → its stance toward it.
import type { TargetStance } from '../../model/annotations.js'
import type { Opinion } from './opinion.js'

/** What is known of a comment that mentions a target. */
export interface Mentioning {
  /** What the words around the mentions say, nearer ones more; without the mentions' own. */
  readonly near: Opinion
  /** What is aimed at a mention: 1 for it, -1 against it, 0 nothing. */
  readonly call: number
  /** Of the whole comment, where the discussion is about the target; else `null`. */
  readonly whole: Opinion | null
}

/** What a discussion is about is spoken against somewhat more often than for, even where the words are kind. */
const PRIOR = -0.2
const WHOLE_SHARE = 0.4
const PER_DENIAL = -0.15
const VALENCE = 2
const CALLS_SHARE = 0.5
/** Below this, nothing is said for or against: less where every comment may be expected to take a side. */
const NEUTRAL_ZONE = 0.3
const NEUTRAL_ZONE_OF_SUBJECT = 0.05
/** Evidence of this size is a score of tanh(1) = .76. */
const SCALE = 2.5

/** A stance with its score, 0 where no word says anything; the evidence is for the caller to name. */
export function judgeMention({ near, call, whole }: Mentioning): Omit<TargetStance, 'target' | 'evidence'> {
  const own = aimed(weightOf(near) + PER_DENIAL * near.denials, call)
  if (whole === null) return stanceOf(own, NEUTRAL_ZONE)
  if (call === 0 && !says(whole)) return stanceOf(0, NEUTRAL_ZONE)
  return stanceOf(own + WHOLE_SHARE * weightOf(whole) + PRIOR, NEUTRAL_ZONE_OF_SUBJECT)
}

const weightOf = ({ polarity, calls }: Opinion): number => VALENCE * polarity + CALLS_SHARE * calls

const says = ({ polarity, calls, denials }: Opinion): boolean => polarity !== 0 || calls !== 0 || denials !== 0

/** What is aimed at the target says at least so much. */
const aimed = (weight: number, call: number): number => (call === 0 ? weight : call * Math.max(1, call * weight))

function stanceOf(total: number, zone: number): Omit<TargetStance, 'target' | 'evidence'> {
  return { stance: Math.abs(total) < zone ? 'none' : total > 0 ? 'favor' : 'against', score: Math.tanh(total / SCALE) }
}
