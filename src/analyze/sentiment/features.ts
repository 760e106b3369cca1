// A sentence's reading → the features of the model: what the lexicons give to each word's polarity, and what the sentence gives to neutrality.
import type { Placed, Reading } from './context.js'
import { type Entry, pairSlot } from './vocabulary.js'

/** A word form, whatever its owner has learnt of it. */
type Form = Entry<unknown>

/** Lexicon channels of a word's polarity: three lexicons plain, negated, in a question; VADER before exclamation marks; majority plain, negated. */
export const POLARITY_CHANNELS = 12

/** Features of a sentence's neutrality, see `neutrality`. */
export const NEUTRALITY_FEATURES = 21

/** Weights of a form's character n-grams together, and of a pair of words, beside that of the form itself (1). */
export const GRAMS_SCALE = 0.7
export const PAIR_SCALE = 0.7

/** Fills `out` (POLARITY_CHANNELS numbers) with what the lexicons say of a word where it stands; false where they say nothing. */
export function polarity({ entry, negated, factor }: Placed<Form>, reading: Reading<Form>, out: Float64Array): boolean {
  if (!entry.known) return false
  const { afinn, vader, pattern } = entry
  const turned = negated ? -factor : factor
  out.fill(0)
  const at = negated ? 3 : 0
  out[at] = afinn * factor
  out[at + 1] = vader * factor
  out[at + 2] = pattern * factor
  if (reading.question) {
    out[6] = afinn * turned
    out[7] = vader * turned
    out[8] = pattern * turned
  }
  out[9] = vader * reading.exclamations * (negated ? -1 : 1)
  out[negated ? 11 : 10] = Math.sign(Math.sign(afinn) + Math.sign(vader) + Math.sign(pattern)) * factor
  return true
}

/**
 * Fills `out` (NEUTRALITY_FEATURES numbers) with what speaks for or against neutrality: how much the lexicons found, how long and of
 * what kind the sentence is, and the manner of writing, by which comments differ from edited text.
 */
export function neutrality(reading: Reading<Form>, out: Float64Array): void {
  const sums = sumsOf(reading.words)
  const length = reading.words.length
  out[0] = 1
  out[1] = Math.log1p(length)
  out[2] = saturated(sums.afinn)
  out[3] = saturated(sums.vader)
  out[4] = saturated(sums.pattern)
  out[5] = sums.found > 0 ? 1 : 0
  out[6] = sums.found / (length + 1)
  out[7] = reading.question ? 1 : 0
  out[8] = reading.exclamations
  out[9] = reading.numbers / (length + 1)
  out[10] = saturated(Math.min(sums.positive, sums.negative))
  out[11] = sums.negators > 0 ? 1 : 0
  out[12] = saturated(Math.abs(sums.positive - sums.negative))
  out[13] = sums.pictures > 0 ? 1 : 0
  out[14] = sums.personal > 0 ? 1 : 0
  out[15] = sums.personal / (length + 1)
  out[16] = reading.capitals / (length + 1)
  out[17] = sums.units / length / USUAL_LENGTH
  out[18] = reading.stopped ? 1 : 0
  out[19] = reading.opensWithCapital ? 1 : 0
  out[20] = length >= LONG_SENTENCE ? 1 : 0
}

const USUAL_LENGTH = 6
const LONG_SENTENCE = 15

/** Words longer than this (addresses, keys) say no more of the manner of writing. */
const LONGEST_COUNTED = 12

/** What turns a growing sum into a share of 1. */
const HALF_SATURATED = 0.5

const saturated = (sum: number): number => sum / (sum + HALF_SATURATED)

function sumsOf(words: readonly Placed<Form>[]) {
  const sums = { afinn: 0, vader: 0, pattern: 0, found: 0, positive: 0, negative: 0, negators: 0, pictures: 0, personal: 0, units: 0 }
  for (const { word, entry, negated, factor } of words) {
    sums.units += Math.min(LONGEST_COUNTED, word.end - word.start)
    if (entry.negator) sums.negators++
    if (entry.personal) sums.personal++
    if (word.kind === 'emoji' || word.kind === 'emoticon') sums.pictures++
    if (!entry.known) continue
    sums.found++
    sums.afinn += Math.abs(entry.afinn) * factor
    sums.vader += Math.abs(entry.vader) * factor
    sums.pattern += Math.abs(entry.pattern) * factor
    const value = (entry.afinn + entry.vader) * factor
    if (value > 0 !== negated) sums.positive += Math.abs(value)
    else sums.negative += Math.abs(value)
  }
  return sums
}

/** Slot of a word together with the word before it; -1 where it opens the sentence. */
export function pairOf(words: readonly Placed<Form>[], at: number): number {
  const left = words[at - 1]
  const right = words[at]
  if (left === undefined || right === undefined) return -1
  return pairSlot(left.entry.hash, right.negated ? right.entry.negatedHash : right.entry.hash)
}
