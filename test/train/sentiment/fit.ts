// Fits the weights of the sentiment model: logistic regression over three classes, in which a text's chances are the mean of its sentences'.
import { NEUTRALITY_FEATURES, POLARITY_CHANNELS } from '../../../src/analyze/sentiment/features.js'
import { TABLE_SIZE } from '../../../src/analyze/sentiment/vocabulary.js'
import { move, newWeights, type Weights } from './adagrad.js'
import type { Examples } from './examples.js'
import { randomFrom, shuffle } from './random.js'

/** What is fitted. `intercepts` has one number a source, for every source has its own notion of neutral. */
export interface Fitted {
  readonly polarity: Weights
  readonly neutrality: Weights
  readonly intercepts: Weights
  readonly words: { readonly polarity: Weights; readonly neutrality: Weights }
}

/** A source with its features and how much each of its texts counts. */
export interface WeighedExamples {
  readonly examples: Examples
  readonly weight: number
}

/** Chosen on the development set and on sources left out, with the blog comments in sight. */
const EPOCHS = 6
const RATE_OF_WORDS = 0.035
const RATE_OF_FEATURES = 0.05
const DECAY = 3e-3
const SLOWDOWN = 0.3

/** What AFINN, VADER and pattern weigh before anything is learnt: plain, then negated (after VADER's -.74). */
const LEXICONS_BEFOREHAND = [2, 2, 1, -1.5, -1.5, -0.7]

/** A sentence that explains less of a text's label than this is passed over. */
const LEAST_SHARE = 1e-4

const NEGATIVE = 0
const NEUTRAL = 1
const POSITIVE = 2

/** Fits to all sources at once, in an order that is random and always the same. */
export function fitModel(sources: readonly WeighedExamples[]): Fitted {
  const fitted: Fitted = {
    polarity: newWeights(POLARITY_CHANNELS, 1e-2),
    neutrality: newWeights(NEUTRALITY_FEATURES, 1e-2),
    intercepts: newWeights(sources.length, 1e-2),
    words: { polarity: newWeights(TABLE_SIZE, 1), neutrality: newWeights(TABLE_SIZE, 1) },
  }
  fitted.polarity.values.set(LEXICONS_BEFOREHAND)
  const order = Int32Array.from(
    sources.flatMap(({ examples }, source) => Array.from(examples.gold, (_, text) => text * sources.length + source)),
  )
  const random = randomFrom(1)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    const pace = 1 / (1 + SLOWDOWN * epoch)
    for (const code of order) learn(fitted, sources, { source: code % sources.length, text: Math.floor(code / sources.length), pace })
  }
  return fitted
}

interface Lesson {
  readonly source: number
  readonly text: number
  readonly pace: number
}

/** One text: each sentence is pulled towards the label by how much it has to do with it. */
function learn(fitted: Fitted, sources: readonly WeighedExamples[], { source, text, pace }: Lesson): void {
  const { examples, weight } = sources[source] as WeighedExamples
  const gold = examples.gold[text] as number
  const from = examples.first[text] as number
  const to = examples.first[text + 1] as number
  const chances: [number, number, number][] = []
  let likelihood = 0
  for (let at = from; at < to; at++) {
    const chance = chancesOf(fitted, examples, at, fitted.intercepts.values[source] as number)
    chances.push(chance)
    likelihood += (examples.shares[at] as number) * (chance[gold] as number)
  }
  for (let at = from; at < to; at++) {
    const chance = chances[at - from] as [number, number, number]
    const part = ((examples.shares[at] as number) * (chance[gold] as number)) / likelihood
    if (part < LEAST_SHARE) continue
    const pull = weight * part
    const polarity = pull * (Number(gold === POSITIVE) - Number(gold === NEGATIVE) - (chance[POSITIVE] - chance[NEGATIVE]))
    const neutrality = pull * (Number(gold === NEUTRAL) - chance[NEUTRAL])
    moveFeatures(fitted, examples, { at, polarity, neutrality, rate: RATE_OF_FEATURES * pace })
    moveWords(fitted, examples, { at, polarity, neutrality, rate: RATE_OF_WORDS * pace })
    move(fitted.intercepts, source, { gradient: neutrality, rate: RATE_OF_FEATURES * pace })
  }
}

function chancesOf(fitted: Fitted, examples: Examples, sentence: number, intercept: number): [number, number, number] {
  let polarity = dot(fitted.polarity.values, examples.polarity, sentence * POLARITY_CHANNELS)
  let neutrality = intercept + dot(fitted.neutrality.values, examples.neutrality, sentence * NEUTRALITY_FEATURES)
  for (let at = examples.at[sentence] as number; at < (examples.at[sentence + 1] as number); at++) {
    const slot = examples.slots[at] as number
    const value = examples.values[at] as number
    if (examples.loud[at] === 1) polarity += (fitted.words.polarity.values[slot] as number) * value
    neutrality += (fitted.words.neutrality.values[slot] as number) * value
  }
  const top = Math.max(Math.abs(polarity), neutrality)
  const down = Math.exp(-polarity - top)
  const even = Math.exp(neutrality - top)
  const up = Math.exp(polarity - top)
  const sum = down + even + up
  return [down / sum, even / sum, up / sum]
}

function dot(weights: Float32Array, features: Float64Array, from: number): number {
  let total = 0
  for (let at = 0; at < weights.length; at++) total += (weights[at] as number) * (features[from + at] as number)
  return total
}

interface Step {
  readonly at: number
  readonly polarity: number
  readonly neutrality: number
  readonly rate: number
}

function moveFeatures(fitted: Fitted, examples: Examples, { at, polarity, neutrality, rate }: Step): void {
  for (let feature = 0; feature < POLARITY_CHANNELS; feature++) {
    const value = examples.polarity[at * POLARITY_CHANNELS + feature] as number
    if (value !== 0) move(fitted.polarity, feature, { gradient: polarity * value, rate })
  }
  for (let feature = 0; feature < NEUTRALITY_FEATURES; feature++) {
    const value = examples.neutrality[at * NEUTRALITY_FEATURES + feature] as number
    if (value !== 0) move(fitted.neutrality, feature, { gradient: neutrality * value, rate })
  }
}

function moveWords({ words }: Fitted, examples: Examples, { at, polarity, neutrality, rate }: Step): void {
  for (let place = examples.at[at] as number; place < (examples.at[at + 1] as number); place++) {
    const slot = examples.slots[place] as number
    const value = examples.values[place] as number
    if (examples.loud[place] === 1)
      move(words.polarity, slot, { gradient: polarity * value - DECAY * (words.polarity.values[slot] as number), rate })
    move(words.neutrality, slot, { gradient: neutrality * value - DECAY * (words.neutrality.values[slot] as number), rate })
  }
}
