// Fits what tells comments from other kinds of text: a logistic regression over the manner of writing, every source counting alike.

import { NEUTRALITY_FEATURES } from '../../../src/analyze/sentiment/features.js'
import { REGISTER_FEATURES, registerFeatures } from '../../../src/analyze/sentiment/register.js'
import { move, newWeights } from './adagrad.js'
import type { Examples } from './examples.js'
import { randomFrom } from './random.js'

/** A source and its kind. */
export interface KnownKind {
  readonly examples: Examples
  readonly comments: boolean
}

const DRAWS = 60_000
const RATE = 0.1
const DECAY = 1e-4

/** Weights of the register features: log-odds of a comment. */
export function fitRegister(sources: readonly KnownKind[]): number[] {
  const weights = newWeights(REGISTER_FEATURES, 1e-2)
  const random = randomFrom(2)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  const kinds = [sources.filter(({ comments }) => comments), sources.filter(({ comments }) => !comments)]
  for (let draw = 0; draw < DRAWS; draw++) {
    const { examples, comments } = pick(pick(kinds))
    const features = featuresOf(examples, Math.floor(random() * examples.gold.length))
    if (features === null) continue
    let odds = 0
    for (const [at, value] of features.entries()) odds += (weights.values[at] as number) * value
    const error = Number(comments) - 1 / (1 + Math.exp(-odds))
    for (const [at, value] of features.entries()) {
      if (value !== 0) move(weights, at, { gradient: error * value - DECAY * (weights.values[at] as number), rate: RATE })
    }
  }
  return [...weights.values]
}

function featuresOf({ first, shares, neutrality }: Examples, text: number): Float64Array | null {
  const from = first[text] as number
  const to = first[text + 1] as number
  if (from === to) return null
  return registerFeatures(
    Array.from({ length: to - from }, (_, at) => ({
      features: neutrality.subarray((from + at) * NEUTRALITY_FEATURES, (from + at + 1) * NEUTRALITY_FEATURES),
      share: shares[from + at] as number,
    })),
  )
}
