// Tells a question that wants an answer from one that makes a point.
import { isNegation } from '../negation.js'
import type { OwnWords } from './own-words.js'

/** A reply that asks and says more than this many sentences makes a point of its own. */
const MOST_SENTENCES = 3
/** Words of a question that asks for something. */
const LONGEST_QUESTION = 25

const REQUESTS = new Set('anyone anybody please could can know know? tell where when which how what who source link version'.split(' '))

/** Whether the reply's last or only sentence is a question without a denial in it, and there is little beside. */
export function asksSomething({ words, sentences }: OwnWords): boolean {
  const last = sentences.at(-1)
  if (last === undefined || last.stop !== '?' || sentences.length > MOST_SENTENCES) return false
  const question = words.slice(last.from, last.to)
  if (question.length > LONGEST_QUESTION || words.some(({ form }) => isNegation(form))) return false
  return sentences.length === 1 || question.some(({ form }) => REQUESTS.has(form))
}
