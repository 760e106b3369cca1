// Tells a question that wants an answer from one that makes a point.
import type { KnownWord } from './cue-language.js'
import type { OwnWords } from './own-words.js'

/** A reply of more sentences makes a point of its own, whatever it asks. */
const MOST_SENTENCES = 4
/** Questions stand among the first sentences or at the end. */
const OPENING_SENTENCES = 2
/** Words of a question that asks for something. */
const LONGEST_QUESTION = 25

/** Words of a request that together ask for something without a question mark: "please explain", "tell me more". */
const REQUEST_WORDS = 2

/**
 * Whether a reply is nothing but one question or request, which neither denies nor scorns: it may doubt what it answers, but says so of
 * nothing.
 */
export function onlyAsks({ known, sentences }: OwnWords): boolean {
  const [only] = sentences
  if (sentences.length !== 1 || only === undefined || !(isGenuine(known, true) || isSuggestion(known))) return false
  return only.stop === '?' || (known.find(({ before }) => !before)?.request === true && requests(known) >= REQUEST_WORDS)
}

/** "Why don't you put a bench beside it?" denies nothing. */
const isSuggestion = (words: readonly KnownWord[]): boolean =>
  words.length <= LONGEST_QUESTION && words.find(({ before }) => !before)?.why === true && !words.some(({ scorn }) => scorn)

const requests = (words: readonly KnownWord[]): number => words.filter(({ request }) => request).length

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
