// Judges English comments: lexicons and a trained linear model (model/CARD.md) say what each word gives, the manner of writing how readily it is neutral.
import type { Span } from '../../model/thread.js'
import { type Placed, type Reading, readSentence } from './context.js'
import { COURTESY, isCourtesy } from './courtesy.js'
import { NEUTRALITY_FEATURES, neutrality, POLARITY_CHANNELS, pairOf, polarity } from './features.js'
import { type Judge, type Judged, shareOf, weigh } from './judgement.js'
import { type Learnt, learner, pairWeight } from './learnt.js'
import { deniesBlame } from './litotes.js'
import type { Model } from './model/model.js'
import { type Register, registerOf } from './register.js'
import { createVocabulary, type Entry } from './vocabulary.js'

type Form = Entry<Learnt>

/** A share below this moves no label (1 makes a word e times as likely positive as neutral) and would underline every second word; so the words shown are all that counts. */
const FAINTEST_POLARITY = 0.25

/** Of a word that no lexicon holds more is asked: its company in the training texts alone speaks for it, and a reader would wonder. */
const FAINTEST_UNLISTED = 0.8

/** A sentence read, before it is known what kind of text it stands in. */
interface Draft extends Span {
  readonly reading: Reading<Form>
  readonly features: Float64Array
  readonly share: number
  readonly length: number
}

/** What a draft stands in: the register of its text, and whether something is asked there. */
interface Circumstances {
  readonly register: Register
  readonly asks: boolean
}

/** A judge by a model. It keeps the words it has met. */
export function englishJudge(model: Model): Judge {
  const { entryOf } = createVocabulary(learner(model))
  return (text, sentences) => {
    const filled: Draft[] = []
    for (const { start, end } of sentences) {
      const reading = readSentence(text, { start, end }, entryOf)
      const { length } = reading.words
      if (length === 0 || isForeign(reading)) continue
      filled.push({ start, end, reading, length, share: shareOf(length), features: featuresOf(reading, filled.length) })
    }
    if (filled.length === 0) return []
    const register = registerOf(model, filled)
    const asks = filled.some(({ reading }) => reading.question)
    return filled.map(draft => judgeDraft(model, draft, { register, asks }))
  }
}

/** Rows that are used anew for every text: most texts have fewer sentences, and a row is dear to make. */
const rows = Array.from({ length: 32 }, () => new Float64Array(NEUTRALITY_FEATURES))

function featuresOf(reading: Reading<Form>, at: number): Float64Array {
  const features = rows[at] ?? new Float64Array(NEUTRALITY_FEATURES)
  neutrality(reading, features)
  return features
}

/** Two small words of other languages, and more of them than of English: a sentence that "die" must not be scored in. */
const FOREIGN_WORDS = 2

function isForeign({ words }: Reading<Form>): boolean {
  let [foreign, english] = [0, 0]
  for (const { entry } of words) {
    if (entry.tongue < 0) foreign++
    else english += entry.tongue
  }
  return foreign >= FOREIGN_WORDS && foreign > english
}

function judgeDraft(model: Model, { reading, features, start, end }: Draft, { register, asks }: Circumstances): Judged {
  const share = isCourtesy(reading, asks) ? COURTESY : 1
  const { words } = reading
  const scored: { start: number; end: number; weight: number }[] = []
  let laughs: Set<number> | null = null
  let [total, learnt] = [0, 0]
  for (let at = 0; at < words.length; at++) {
    const { word, entry, negated } = words[at] as Placed<Form>
    const own = negated ? entry.negated : entry.plain
    const pair = pairOf(words, at)
    learnt += own.neutrality + pairWeight(model.words.neutrality, pair)
    if (entry.mute || (entry.negator && deniesBlame(reading, at))) continue
    const said = own.polarity + pairWeight(model.words.polarity, pair) + listed(model, reading, at)
    const weight = (said < 0 ? said * register.blame : said) * share
    if (Math.abs(weight) < (entry.known || entry.negator ? FAINTEST_POLARITY : FAINTEST_UNLISTED)) continue
    total += weight
    if (entry.laughs && weight > 0) {
      laughs ??= new Set()
      laughs.add(scored.length)
    }
    scored.push({ start: word.start, end: word.end, weight })
  }
  const chances = weigh(total, dot(model.neutrality, features) + learnt + register.intercept)
  for (const word of scored) word.weight *= chances.factor
  return { start, end, words: scored, laughs, chances, length: words.length }
}

const channels = new Float64Array(POLARITY_CHANNELS)

/** What the lexicons give to a word. */
function listed(model: Model, reading: Reading<Form>, at: number): number {
  return polarity(reading.words[at] as Placed<Form>, reading, channels) ? dot(model.polarity, channels) : 0
}

function dot(weights: readonly number[], values: Float64Array): number {
  let total = 0
  for (let at = 0; at < values.length; at++) total += (weights[at] as number) * (values[at] as number)
  return total
}
