// A comment that does not name what it is presumed to be about → a weak guess of its stance.
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
 * `null` where neither is so. The evidence is the word that denies or calls: no word of the comment names the target.
 */
export function presumedStance(words: readonly Word[]): Omit<TargetStance, 'target'> | null {
  if (words.length === 0 || words.length > MOST_WORDS) return null
  const denial = words.find(({ form }) => isNegation(form))
  const sign = denial ?? words.find(({ form }) => CALLS.has(form))
  if (sign === undefined) return null
  const evidence = [{ start: sign.start, end: sign.end }]
  return denial === undefined
    ? { stance: 'favor', score: GUESSED, evidence, presumed: true }
    : { stance: 'against', score: -GUESSED, evidence, presumed: true }
}
