// Denied blame ("not stupid", "wasn't horrible"): who denies that something is bad speaks no ill of it, however often the word "not" does.
import type { Reading } from './context.js'
import type { Entry } from './vocabulary.js'

/** So near the bad word must be: farther off ("not what I call bad") it is not what is denied. */
const STRAIGHT = 2

/** Lexicons that must call it bad. */
const AGREED = 2

/** True of a negator at `at` whose next word that any lexicon rates, straight behind it, is a bad one. */
export function deniesBlame({ words }: Reading<Entry<unknown>>, at: number): boolean {
  for (let next = at + 1; next <= at + STRAIGHT && words[next]?.negated; next++) {
    const { afinn, vader, pattern } = (words[next] as (typeof words)[number]).entry
    const side = Math.sign(afinn) + Math.sign(vader) + Math.sign(pattern)
    if (side !== 0) return side <= -AGREED
  }
  return false
}
