// A reply's own words and those of the text it answers → evidence beyond fixed phrases: who is spoken of, negation, echoes, questions.
import { isNegation } from '../negation.js'
import type { Word } from '../words.js'
import type { Evidence } from './evidence.js'
import type { OwnSentence, OwnWords } from './own-words.js'

/** What the reply answers. */
export interface Answered {
  /** Its content words. */
  readonly content: ReadonlySet<string>
  /** Whether it asks something. */
  readonly asks: boolean
}

/** Who is spoken to differs from who is spoken of: opponents say "you", allies say "they" and "I". */
const SECOND_PERSON = new Set("you your you're you've you'll you'd yours yourself u ur youre".split(' '))
const THIRD_PERSON = new Set("they them their they're they've they'll these those he him his he's she her she's".split(' '))
const FIRST_PERSON = new Set("i i'm i've i'd i'll my me mine im ive".split(' '))

const SPOKEN_TO = -0.5
const SPOKEN_TO_OFTEN = -0.4
const OFTEN = 3
const SPOKEN_OF = 0.3
const OF_MYSELF = 0.4
const DENIES_EARLY = -0.7
const EARLY_WORDS = 6
const DENIES = -0.2
const MOST_DENIALS = 3
const DENIES_THE_SAME = -0.5
/** How far a negation reaches, before and after it. */
const DENIAL_BEFORE = 3
const DENIAL_AFTER = 4
const ASKS_FIRST = -0.8
const ASKS = -0.3
const EXCLAIMS = 0.4
const REPEATS_MUCH = -0.3
const REPEATS_NOTHING = 0.2
const MUCH = 3

/** Evidence in the order of the list above. Linear. */
export function signals({ words, sentences }: OwnWords, answered: Answered): Evidence[] {
  const found: Evidence[] = []
  const add = (weight: number, word?: Word): void => void found.push({ weight, span: word ?? null })
  addPersons(words, add)
  addDenials(words, answered, add)
  addEchoes(words, answered, add)
  addMarks(sentences, add)
  return found
}

type Add = (weight: number, word?: Word) => void

function addPersons(words: readonly Word[], add: Add): void {
  const spokenTo = words.filter(({ form }) => SECOND_PERSON.has(form))
  if (spokenTo.length > 0) {
    add(SPOKEN_TO)
    if (spokenTo.length >= OFTEN) add(SPOKEN_TO_OFTEN)
    return
  }
  if (words.some(({ form }) => THIRD_PERSON.has(form))) add(SPOKEN_OF)
  if (words.some(({ form }) => FIRST_PERSON.has(form))) add(OF_MYSELF)
}

function addDenials(words: readonly Word[], { content }: Answered, add: Add): void {
  let denials = 0
  let same: Word | undefined
  words.forEach(({ form }, at) => {
    if (!isNegation(form)) return
    denials++
    if (at < EARLY_WORDS && denials === 1) add(DENIES_EARLY, words[at])
    same ??= words.slice(Math.max(0, at - DENIAL_BEFORE), at + DENIAL_AFTER + 1).find(word => content.has(word.form))
  })
  if (denials > 0) add(DENIES * Math.min(MOST_DENIALS, denials))
  if (same !== undefined) add(DENIES_THE_SAME, same)
}

function addEchoes(words: readonly Word[], { content }: Answered, add: Add): void {
  let repeated = 0
  for (const { form } of words) if (content.has(form)) repeated++
  if (repeated >= MUCH) add(REPEATS_MUCH)
  else if (repeated === 0) add(REPEATS_NOTHING)
}

function addMarks(sentences: readonly OwnSentence[], add: Add): void {
  if (sentences[0]?.stop === '?') add(ASKS_FIRST)
  else if (sentences.some(({ stop }) => stop === '?')) add(ASKS)
  if (sentences.some(({ stop }) => stop === '!')) add(EXCLAIMS)
}
