// Judges English comments: three lexicons and a trained linear model (model/CARD.md) say what each word gives, the manner of writing how much to trust the latter.
import type { ScoredWord } from '../../model/annotations.js'
import type { Span } from '../../model/thread.js'
import { type Placed, type Reading, readSentence } from './context.js'
import { NEUTRALITY_FEATURES, neutrality, POLARITY_CHANNELS, pairOf, polarity } from './features.js'
import { type Gate, gate } from './gate.js'
import { type Judge, type Judged, shareOf, weigh } from './judgement.js'
import { type Learnt, learner, pairWeight } from './learnt.js'
import type { Model } from './model/model.js'
import { createVocabulary, type Entry } from './vocabulary.js'

type Form = Entry<Learnt>

/** A share below this moves no label (1 makes a word e times as likely positive as neutral) and would underline every second word. */
const FAINTEST_POLARITY = 0.25

/** A sentence read, before it is known what kind of text it stands in. */
interface Draft extends Span {
  readonly reading: Reading<Form>
  readonly features: Float64Array
}

/** A judge by a model. It keeps the words it has met. */
export function englishJudge(model: Model): Judge {
  const { entryOf } = createVocabulary(learner(model))
  return (text, sentences) => {
    const drafts = sentences.map(({ start, end }) => draftOf({ start, end, reading: readSentence(text, { start, end }, entryOf) }))
    const filled = drafts.filter(({ reading }) => reading.words.length > 0 && !isForeign(reading))
    if (filled.length === 0) return []
    const open = gate(
      model,
      filled.map(({ features, reading }) => ({ features, share: shareOf(reading.words.length) })),
    )
    return filled.map(draft => judgeDraft(model, draft, open))
  }
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

function draftOf(read: Omit<Draft, 'features'>): Draft {
  const features = new Float64Array(NEUTRALITY_FEATURES)
  if (read.reading.words.length > 0) neutrality(read.reading, features)
  return { ...read, features }
}

function judgeDraft(model: Model, { reading, features, start, end }: Draft, open: Gate): Judged {
  const { words } = reading
  const shares = polarities(model, reading, open)
  const { factor, ...chances } = weigh(sum(shares), neutralityOf(model, { reading, features }, open))
  const scored: ScoredWord[] = []
  for (let at = 0; at < words.length; at++) {
    const share = shares[at] as number
    const { word } = words[at] as Placed<Form>
    if (share !== 0) scored.push({ start: word.start, end: word.end, weight: share * factor })
  }
  return { start, end, words: scored, chances, length: words.length }
}

const channels = new Float64Array(POLARITY_CHANNELS)

/** What each word gives; what is too faint to be worth underlining is nothing, so that the words shown are all there is. */
function polarities(model: Model, reading: Reading<Form>, open: Gate): Float64Array {
  const shares = new Float64Array(reading.words.length)
  for (let at = 0; at < reading.words.length; at++) {
    const placed = reading.words[at] as Placed<Form>
    if (placed.entry.mute) continue
    const learnt = placed.negated ? placed.entry.negated : placed.entry.plain
    let share = open.polarity * (learnt.polarity + pairWeight(model.words.polarity, pairOf(reading.words, at)))
    if (polarity(placed, reading, channels)) share += dot(model.polarity, channels)
    shares[at] = Math.abs(share) < FAINTEST_POLARITY ? 0 : share
  }
  return shares
}

function neutralityOf(model: Model, { reading, features }: Pick<Draft, 'reading' | 'features'>, open: Gate): number {
  let learnt = 0
  for (let at = 0; at < reading.words.length; at++) {
    const { entry, negated } = reading.words[at] as Placed<Form>
    learnt += (negated ? entry.negated : entry.plain).neutrality + pairWeight(model.words.neutrality, pairOf(reading.words, at))
  }
  return dot(model.neutrality, features) + open.neutrality * learnt + open.intercept
}

function dot(weights: readonly number[], values: Float64Array): number {
  let total = 0
  for (let at = 0; at < values.length; at++) total += (weights[at] as number) * (values[at] as number)
  return total
}

function sum(values: Float64Array): number {
  let total = 0
  for (let at = 0; at < values.length; at++) total += values[at] as number
  return total
}
