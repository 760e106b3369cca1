// A reply's own words and those of the text it answers → evidence beyond fixed phrases: who is spoken of, negation, echoes, questions.
import type { Word } from '../words.js'
import type { CueLanguage, KnownWord } from './cue-language.js'
import type { Evidence } from './evidence.js'
import type { OwnSentence, OwnWords } from './own-words.js'
import { TONE, toneOf } from './tone.js'
import { turnOf } from './turn.js'

/** What the reply answers. */
export interface Answered {
  /** Its content words. */
  readonly content: ReadonlySet<string>
  /** Whether it asks something. */
  readonly asks: boolean
  /** Whether it answers, in turn, what the reply's author wrote before: people in an exchange mostly argue (Agrawal and others 2003). */
  readonly inExchange: boolean
}

/** Who is spoken to differs from who is spoken of: opponents say "you", allies say "they" and "I". */
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
/** A short first sentence speaks of what is answered; kind words in a longer one are about anything. */
const UNKIND = -0.3
const KIND_IN_SHORT = 0.4
const UNKIND_IN_SHORT = -0.3
const SHORT_SENTENCE = 8
const IN_EXCHANGE = -0.4
/** Who sets out with what another wrote mostly answers back. */
const QUOTES_FIRST = -0.5

/** Evidence in the order of the list above. Linear. */
export function signals(own: OwnWords, answered: Answered, language: CueLanguage): Evidence[] {
  const found: Evidence[] = []
  const add = (weight: number, word?: Word): void => void found.push({ weight, span: word ?? null })
  addPersons(own, add)
  addDenials(own, answered, add)
  addEchoes(own.words, answered, add)
  addMarks(own.sentences, add)
  if (answered.inExchange) add(IN_EXCHANGE)
  if (own.quotesFirst) add(QUOTES_FIRST)
  if (language.code === 'en') addTone(own, add)
  return found
}

type Add = (weight: number, word?: Word) => void

function addPersons({ words, known, sentences }: OwnWords, add: Add): void {
  let spokenTo = 0
  for (const { second } of known) if (second) spokenTo++
  if (spokenTo === 0) {
    const [of, myself] = [known.findIndex(({ third }) => third), known.findIndex(({ first }) => first)]
    if (of >= 0) add(SPOKEN_OF, words[of])
    if (myself >= 0) add(OF_MYSELF, words[myself])
  } else if (sentences.some(({ from, to }) => known.slice(from, to).some(({ second }) => second) && toneOf(known, from, to) <= TONE)) {
    add(SPOKEN_TO, words[known.findIndex(({ second }) => second)])
    if (spokenTo >= OFTEN) add(SPOKEN_TO_OFTEN)
  }
}

function addDenials(own: OwnWords, { content, asks }: Answered, add: Add): void {
  const { words, known } = own
  if (!known.some(({ denies }) => denies)) return
  const granted = grantedDenials(own)
  let denials = 0
  let [denial, same]: (Word | undefined)[] = []
  known.forEach(({ denies }, at) => {
    // The no that answers a question denies nothing that was said.
    if (!denies || granted.has(at) || (at === 0 && asks)) return
    denials++
    denial ??= words[at]
    if (at < EARLY_WORDS && denials === 1) add(DENIES_EARLY, words[at])
    same ??= words.slice(Math.max(0, at - DENIAL_BEFORE), at + DENIAL_AFTER + 1).find(word => content.has(word.form))
  })
  if (denials > 0) add(DENIES * Math.min(MOST_DENIALS, denials), denial)
  if (same !== undefined) add(DENIES_THE_SAME, same)
}

/** Denials before a kind turn ("it isn't perfect, but the best we ever had"). */
function grantedDenials(own: OwnWords): ReadonlySet<number> {
  const granted = new Set<number>()
  for (const sentence of own.sentences) {
    const { turn, kindTurn } = turnOf(own, sentence, undefined)
    if (kindTurn) for (let at = sentence.from; at < turn; at++) granted.add(at)
  }
  return granted
}

function addEchoes(words: readonly Word[], { content }: Answered, add: Add): void {
  let repeated = 0
  let first: Word | undefined
  for (const word of words) {
    if (!content.has(word.form)) continue
    repeated++
    first ??= word
  }
  if (repeated >= MUCH) add(REPEATS_MUCH, first)
  else if (repeated === 0) add(REPEATS_NOTHING)
}

function addMarks(sentences: readonly OwnSentence[], add: Add): void {
  if (sentences[0]?.stop === '?') add(ASKS_FIRST)
  else if (sentences.some(({ stop }) => stop === '?')) add(ASKS)
  if (sentences.some(({ stop }) => stop === '!')) add(EXCLAIMS)
}

function addTone({ words, known, sentences: [first] }: OwnWords, add: Add): void {
  if (first === undefined) return
  const polarity = toneOf(known, first.from, first.to)
  const short = first.to - first.from < SHORT_SENTENCE
  if (polarity > TONE && short) add(KIND_IN_SHORT, words[tellingWord(known, first)])
  else if (polarity < -TONE) add(short ? UNKIND_IN_SHORT : UNKIND, words[tellingWord(known, first)])
}

/** The word of a sentence that says most of its tone. */
function tellingWord(known: readonly KnownWord[], { from, to }: OwnSentence): number {
  let most = from
  for (let at = from; at < to; at++) if (Math.abs(valenceAt(known, at)) > Math.abs(valenceAt(known, most))) most = at
  return most
}

const valenceAt = (known: readonly KnownWord[], at: number): number => known[at]?.valence ?? 0
