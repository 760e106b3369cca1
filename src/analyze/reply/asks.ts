// Tells a question that wants an answer from one that makes a point.
import type { KnownWord } from './cue-language.js'
import type { OwnWords } from './own-words.js'

/** A reply of more sentences makes a point of its own, whatever it asks. */
const MOST_SENTENCES = 4
/** Questions stand among the first sentences or at the end. */
const OPENING_SENTENCES = 2
/** Words of a question that asks for something. */
const LONGEST_QUESTION = 25

/** Whether a reply is nothing but one question, which neither denies nor scorns: it may doubt what it answers, but says so of nothing. */
export function onlyAsks({ known, sentences }: OwnWords): boolean {
  const [question] = sentences
  return sentences.length === 1 && question?.stop === '?' && isGenuine(known.slice(question.from, question.to), true)
}

/** Whether a short reply holds a question that asks for something: it begins like one or is all there is, and neither denies nor scorns. */
export function asksSomething({ known, sentences }: OwnWords): boolean {
  if (sentences.length > MOST_SENTENCES) return false
  return sentences.some(({ from, to, stop }, at) => {
    if (stop !== '?' || (at >= OPENING_SENTENCES && at < sentences.length - 1)) return false
    return isGenuine(known.slice(from, to), sentences.length === 1)
  })
}

function isGenuine(words: readonly KnownWord[], alone: boolean): boolean {
  if (words.length > LONGEST_QUESTION || words.some(({ denies, scorn }) => denies || scorn)) return false
  return alone || words.find(({ before }) => !before)?.ask || words.some(({ request }) => request)
}
