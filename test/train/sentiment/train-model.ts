// Labelled sources → a model: fitted, then written in one byte a weight.
import type { Model, Table } from '../../../src/analyze/sentiment/model/model.js'
import type { Examples } from './examples.js'
import { fitModel } from './fit.js'
import { fitRegister } from './register.js'
import type { Source } from './sources.js'

/** A source with its texts read. */
export interface Lessons extends Source {
  readonly examples: Examples
}

/**
 * Fitting asks for the likeliest label, the figures ask for every class to be found: neutral, the commonest in comments and the rarest
 * elsewhere, is said a little less often in the one and more often in the other. Chosen on sources left out.
 */
const SHIFT_IN_COMMENTS = -0.1
const SHIFT_ELSEWHERE = 0.5

/** Weights are kept as -127 … 127 times a scale. */
const LARGEST_BYTE = 127

/** Deterministic: the same sources in the same order give the same model. */
export function trainModel(sources: readonly Lessons[]): Model {
  const fitted = fitModel(sources)
  const intercept = (comments: boolean) =>
    mean(sources.flatMap((source, at) => (source.comments === comments ? [fitted.intercepts.values[at] as number] : [])))
  return {
    polarity: [...fitted.polarity.values].map(rounded),
    neutrality: [...fitted.neutrality.values].map(rounded),
    register: fitRegister(sources).map(rounded),
    intercepts: { comments: rounded(intercept(true) + SHIFT_IN_COMMENTS), others: rounded(intercept(false) + SHIFT_ELSEWHERE) },
    words: { polarity: tableOf(fitted.words.polarity.values), neutrality: tableOf(fitted.words.neutrality.values) },
  }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** Six digits are more than the figures can tell apart. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6

function tableOf(values: Float32Array): Table {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const scale = rounded(largest / LARGEST_BYTE) || 1
  return { scale, weights: Int8Array.from(values, value => Math.max(-LARGEST_BYTE, Math.min(LARGEST_BYTE, Math.round(value / scale)))) }
}
