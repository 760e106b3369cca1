// A sentence's reading → the features of the model: what each word gives to polarity, and what the sentence gives to neutrality.
import type { Placed as PlacedWord, Reading as SentenceReading } from './context.js'
import { type Entry, pairSlot } from './vocabulary.js'

type Placed = PlacedWord<Entry>
type Reading = SentenceReading<Entry>

/** Lexicon channels of a word's polarity: three lexicons plain, negated, in a question; VADER before exclamation marks; majority plain, negated. */
export const POLARITY_CHANNELS = 12

/** Features of a sentence's neutrality, see `neutrality`. */
export const NEUTRALITY_CHANNELS = 14

/** Weight of a feature that comes from the characters of a word, shared among its n-grams, and of one that comes from a pair of words. */
export const GRAM_SCALE = 0.7
export const PAIR_SCALE = 0.7

/** Fills `out` (POLARITY_CHANNELS numbers) with what the lexicons say of a word where it stands; false where they say nothing. */
export function polarity({ entry, negated, factor }: Placed, reading: Reading, out: Float64Array): boolean {
  if (!entry.known) return false
  const { afinn, vader, pattern } = entry
  const majority = Math.sign(Math.sign(afinn) + Math.sign(vader) + Math.sign(pattern)) * factor
  out.fill(0)
  const at = negated ? 3 : 0
  out[at] = afinn * factor
  out[at + 1] = vader * factor
  out[at + 2] = pattern * factor
  if (reading.question) {
    out[6] = afinn * factor * (negated ? -1 : 1)
    out[7] = vader * factor * (negated ? -1 : 1)
    out[8] = pattern * factor * (negated ? -1 : 1)
  }
  out[9] = vader * reading.exclamations * (negated ? -1 : 1)
  out[negated ? 11 : 10] = majority
  return true
}

/** Fills `out` with what speaks for or against neutrality: how much the lexicons found, how long and of what kind the sentence is. */
export function neutrality(reading: Reading, out: Float64Array): void {
  const sums = lexiconSums(reading.words)
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
}

const saturated = (sum: number): number => sum / (sum + 0.5)

interface Sums {
  afinn: number
  vader: number
  pattern: number
  found: number
  positive: number
  negative: number
  negators: number
  pictures: number
}

function lexiconSums(words: readonly Placed[]): Sums {
  const sums: Sums = { afinn: 0, vader: 0, pattern: 0, found: 0, positive: 0, negative: 0, negators: 0, pictures: 0 }
  for (const { word, entry, negated, factor } of words) {
    if (entry.negator) sums.negators++
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
export function pairOf(words: readonly Placed[], at: number): number {
  const left = words[at - 1]
  const right = words[at]
  if (left === undefined || right === undefined) return -1
  return pairSlot(left.entry.hash, right.negated ? right.entry.negatedHash : right.entry.hash)
}
