// A comment that does not name a target which a user typed → a weak guess of its stance, for threads in which nobody names it.
import type { TargetStance } from '../../model/annotations.js'
import { isNegation } from '../negation.js'
import type { Word } from '../words.js'

/** A longer comment that does not name a thing speaks of other things. */
const MOST_WORDS = 35
/** Size of a guessed score: far below what any comment that names the target gets. */
const GUESSED = 0.15

const CALLS = new Set("should must need needs right rights my our we we're us".split(' '))

/**
 * Whoever denies something in a short comment on a subject is more often against it than not; whoever calls for something, for it.
 * `null` where neither is so. There is no evidence to show: no word of the comment speaks of the target.
 */
export function presumedStance(words: readonly Word[]): Omit<TargetStance, 'target'> | null {
  if (words.length === 0 || words.length > MOST_WORDS) return null
  if (words.some(({ form }) => isNegation(form))) return { stance: 'against', score: -GUESSED, evidence: [] }
  if (words.some(({ form }) => CALLS.has(form))) return { stance: 'favor', score: GUESSED, evidence: [] }
  return null
}
