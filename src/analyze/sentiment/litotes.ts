// Denied blame ("not stupid", "wasn't horrible", "don't think it is bad"): who denies that something is bad speaks no ill of it, however often the word "not" does.
import type { Reading } from './context.js'
import type { Entry } from './vocabulary.js'

/** So near the bad word must be, farther off ("not what I call bad") it is not what is denied; but for what is denied by way of a verb of thinking. */
const STRAIGHT = 2

/** Lexicons that must call it bad. */
const AGREED = 2

/** True of a negator at `at` whose next word that any lexicon rates, straight behind it, is a bad one. */
export function deniesBlame({ words }: Reading<Entry<unknown>>, at: number): boolean {
  const raised = words[at + 1]?.entry.raises === true
  const last = raised ? words.length : at + STRAIGHT
  for (let next = at + 1; next <= last && words[next]?.negated; next++) {
    const { afinn, vader, pattern } = (words[next] as (typeof words)[number]).entry
    const side = Math.sign(afinn) + Math.sign(vader) + Math.sign(pattern)
    // Farther on a word that only one of them rates ("new") may stand before the one that is meant.
    if (raised ? Math.abs(side) >= AGREED : side !== 0) return side <= -AGREED
  }
  return false
}
