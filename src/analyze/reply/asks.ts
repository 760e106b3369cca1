// Tells a question that wants an answer from one that makes a point.
import type { KnownWord } from './cue-language.js'
import type { OwnSentence, OwnWords } from './own-words.js'

/** A reply of more sentences makes a point of its own, whatever it asks. */
const MOST_SENTENCES = 4
/** Questions stand among the first sentences or at the end. */
const OPENING_SENTENCES = 2
/** Words of a question that asks for something. */
const LONGEST_QUESTION = 25

/** Words of a request that together ask for something without a question mark: "please explain", "tell me more". */
const REQUEST_WORDS = 2

/** So few words with a question mark ask, even where they repeat a denial ("Never?"). */
const BARE_WORDS = 3
/** And so few questions, where there is nothing else. */
const MOST_QUESTIONS = 3
/** Words of them together: longer ones, one after another, are rhetoric. */
const LONGEST_QUESTIONS = 8

/**
 * Whether a reply is nothing but questions or one request, which neither deny nor scorn: it may doubt what it answers, but says so of
 * nothing.
 */
export function onlyAsks(own: OwnWords): boolean {
  const { known } = own
  if (own.sentences.length > MOST_QUESTIONS + 1) return false
  const sentences = spokenSentences(own)
  const [only] = sentences
  if (only === undefined || sentences.length > MOST_QUESTIONS) return false
  if (sentences.every(({ stop }) => stop === '?'))
    return (
      (known.length <= LONGEST_QUESTIONS && isGenuine(known, true)) ||
      (sentences.length === 1 && (isGenuine(known, true) || isSuggestion(known) || isBare(known)))
    )
  if (sentences.length > 1 || !(isGenuine(known, true) || isSuggestion(known))) return false
  return known.find(({ before }) => !before)?.request === true && requests(known) >= REQUEST_WORDS
}

/** Faces behind a question say nothing of their own. */
const spokenSentences = ({ words, sentences }: OwnWords): readonly OwnSentence[] =>
  sentences.filter(({ from, to }) => words.slice(from, to).some(({ kind }) => kind === 'word'))

const isBare = (words: readonly KnownWord[]): boolean => words.length <= BARE_WORDS && !words.some(({ scorn }) => scorn)

/** In whatever language: so short, and with no mark but that of a question at its end. */
const BARE_QUESTION = /^[^.!?…\n。！？؟]{1,24}[?？؟]\s*$/

/** Whether a text is a bare question by its mark alone, where no word of its language is known. */
export const isBareQuestion = (text: string): boolean => BARE_QUESTION.test(text)

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
