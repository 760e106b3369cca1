// What kind of text a sentence stands in, as far as it bears on judging it: comments are readier to be neutral than reviews, long texts than short ones.
import { NEUTRALITY_FEATURES } from './features.js'
import type { Model } from './model/model.js'

/** What goes for every sentence of a text. */
export interface Register {
  /** How readily its sentences are neutral, whatever they say. */
  readonly intercept: number
  /** What multiplies the weight of a word that speaks against something, 1 or more. */
  readonly blame: number
}

/**
 * Log-odds of a comment beyond what the training texts show: this program is given comments, and the other kinds it learnt from are
 * single sentences, so a text of several is one of ours.
 */
const COMMENT_BEFOREHAND = 2
const COMMENT_BY_SENTENCES = 1.5

/**
 * A text longer than most that the model learnt from is readier to be neutral, by the logarithm of how much longer it is: people praise
 * and blame in a line and explain at length. Chosen on all measured sets together.
 */
const USUAL_WORDS = 12
const NEUTRAL_BY_LENGTH = 0.5

/**
 * Good words are commoner than bad ones whatever is said, so that each says less (SO-CAL, M. Taboada et al., Computational Linguistics
 * 2011, counts bad ones half as much again). They gather with length, and so does what bad ones are worth. Chosen on all measured sets
 * together; beyond some fifty words it makes no difference.
 */
const BLAME_BY_LENGTH = 0.5
const LONGEST = 1.5

/** Features of a text, see `registerFeatures`. */
export const REGISTER_FEATURES = NEUTRALITY_FEATURES + 1

/** A sentence's features and the share of the text that it is counted for. */
export interface Weighed {
  readonly features: Float64Array
  readonly share: number
}

/** A sentence with its number of words. */
export interface Measured extends Weighed {
  readonly length: number
}

/** Used anew for every text: a row is dear to make. */
const means = new Float64Array(REGISTER_FEATURES)

/** Weighs the whole text, so that its sentences are judged alike; `sentences` is not empty. */
export function registerOf(model: Model, sentences: readonly Measured[]): Register {
  const features = registerFeatures(sentences, means)
  let evidence = COMMENT_BEFOREHAND + COMMENT_BY_SENTENCES * Math.log(sentences.length)
  for (let at = 0; at < features.length; at++) evidence += (model.register[at] as number) * (features[at] as number)
  const comment = 1 / (1 + Math.exp(-evidence))
  const { comments, others } = model.intercepts
  const length = beyondUsual(sentences)
  return {
    intercept: others + (comments - others) * comment + NEUTRAL_BY_LENGTH * length,
    blame: 1 + BLAME_BY_LENGTH * Math.min(LONGEST, length),
  }
}

/** How much longer a text is than usual, as a logarithm; 0 where it is not. */
function beyondUsual(sentences: readonly Measured[]): number {
  let words = 0
  for (const { length } of sentences) words += length
  return Math.log(Math.max(1, words / USUAL_WORDS))
}

/** Means of the sentences' features by their shares, then the logarithm of their number; into `means`, where a row is given to be used anew. */
export function registerFeatures(sentences: readonly Weighed[], means = new Float64Array(REGISTER_FEATURES)): Float64Array {
  means.fill(0)
  let total = 0
  for (const { share } of sentences) total += share
  for (const { features, share } of sentences) {
    for (let at = 0; at < NEUTRALITY_FEATURES; at++) means[at] = (means[at] as number) + ((features[at] as number) * share) / total
  }
  means[NEUTRALITY_FEATURES] = Math.log1p(sentences.length)
  return means
}
