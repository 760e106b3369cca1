// Yields the words that a negator turns from behind: where verbs stand early, it closes the clause ("das gefällt mir nicht").
import { isSpace } from '../../words.js'
import type { Placed, Role } from '../context.js'

/** Languages in which it does. */
const LATE: ReadonlySet<string> = new Set(['de', 'nl'])

/** So far back it reaches, as it does forward. */
const REACH = 4

/** The words of a sentence of `text`, those negated that a negator at the end of their clause follows. */
export function withLateNegation<E extends Role>(text: string, words: readonly Placed<E>[], language: string): readonly Placed<E>[] {
  if (!LATE.has(language) || !words.some(({ entry }) => entry.negator)) return words
  const turned = [...words]
  words.forEach(({ entry }, at) => {
    if (!entry.negator || !isClauseEnd(text, words, at)) return
    for (let back = at - 1; back >= Math.max(0, at - REACH) && !isClauseEnd(text, words, back); back--)
      turned[back] = { ...(words[back] as Placed<E>), negated: true }
  })
  return turned
}

/** True where more than a space parts a word from the next. */
function isClauseEnd(text: string, words: readonly Placed<Role>[], at: number): boolean {
  const next = words[at + 1]
  const end = words[at]?.word.end ?? 0
  return next === undefined || next.word.start > end + 1 || !isSpace(text.charCodeAt(end))
}
