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

/** What the reply answers, and the language of both. */
interface Answering {
  readonly answered: Answered
  readonly language: CueLanguage
}

/** Adds evidence in the order of the list above. Linear. */
export function addSignals(found: Evidence[], own: OwnWords, { answered, language }: Answering): void {
  addPersons(found, own)
  addDenials(found, own, answered)
  addEchoes(found, own.words, answered)
  addMarks(found, own.sentences)
  if (answered.inExchange) add(found, IN_EXCHANGE)
  if (own.quotesFirst) add(found, QUOTES_FIRST)
  if (language.code === 'en') addTone(found, own)
}

const add = (found: Evidence[], weight: number, word?: Word): void => void found.push({ weight, span: word ?? null })

function addPersons(found: Evidence[], own: OwnWords): void {
  const { words, known } = own
  let [first, second, third, often] = [-1, -1, -1, 0]
  for (let at = 0; at < known.length; at++) {
    const word = known[at] as KnownWord
    if (word.first && first < 0) first = at
    if (word.third && third < 0) third = at
    if (!word.second) continue
    if (second < 0) second = at
    often++
  }
  if (second < 0) {
    if (third >= 0) add(found, SPOKEN_OF, words[third])
    if (first >= 0) add(found, OF_MYSELF, words[first])
  } else if (own.sentences.some(sentence => speaksTo(own, sentence))) {
    add(found, SPOKEN_TO, words[second])
    if (often >= OFTEN) add(found, SPOKEN_TO_OFTEN)
  }
}

/** A sentence that speaks to somebody, and not kindly. */
function speaksTo({ known }: OwnWords, { from, to }: OwnSentence): boolean {
  for (let at = from; at < to; at++) if (known[at]?.second) return toneOf(known, from, to) <= TONE
  return false
}

function addDenials(found: Evidence[], own: OwnWords, { content, asks }: Answered): void {
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
    if (at < EARLY_WORDS && denials === 1) add(found, DENIES_EARLY, words[at])
    same ??= words.slice(Math.max(0, at - DENIAL_BEFORE), at + DENIAL_AFTER + 1).find(word => content.has(word.form))
  })
  if (denials > 0) add(found, DENIES * Math.min(MOST_DENIALS, denials), denial)
  if (same !== undefined) add(found, DENIES_THE_SAME, same)
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

function addEchoes(found: Evidence[], words: readonly Word[], { content }: Answered): void {
  let repeated = 0
  let first: Word | undefined
  for (const word of words) {
    if (!content.has(word.form)) continue
    repeated++
    first ??= word
  }
  if (repeated >= MUCH) add(found, REPEATS_MUCH, first)
  else if (repeated === 0) add(found, REPEATS_NOTHING)
}

function addMarks(found: Evidence[], sentences: readonly OwnSentence[]): void {
  if (sentences[0]?.stop === '?') add(found, ASKS_FIRST)
  else if (sentences.some(({ stop }) => stop === '?')) add(found, ASKS)
  if (sentences.some(({ stop }) => stop === '!')) add(found, EXCLAIMS)
}

function addTone(found: Evidence[], { words, known, sentences: [first] }: OwnWords): void {
  if (first === undefined) return
  const polarity = toneOf(known, first.from, first.to)
  const short = first.to - first.from < SHORT_SENTENCE
  if (polarity > TONE && short) add(found, KIND_IN_SHORT, words[tellingWord(known, first)])
  else if (polarity < -TONE) add(found, short ? UNKIND_IN_SHORT : UNKIND, words[tellingWord(known, first)])
}

/** The word of a sentence that says most of its tone. */
function tellingWord(known: readonly KnownWord[], { from, to }: OwnSentence): number {
  let most = from
  for (let at = from; at < to; at++) if (Math.abs(valenceAt(known, at)) > Math.abs(valenceAt(known, most))) most = at
  return most
}

const valenceAt = (known: readonly KnownWord[], at: number): number => known[at]?.valence ?? 0
