// Labelled texts → flat arrays of features, exactly as the judge sees them; one text is a run of sentences, one sentence a run of slots.

import { sentencesOf } from '../../../src/analyze/sentences.js'
import { type Placed, readSentence } from '../../../src/analyze/sentiment/context.js'
import {
  NEUTRALITY_FEATURES,
  neutrality,
  PAIR_SCALE,
  POLARITY_CHANNELS,
  pairOf,
  polarity,
} from '../../../src/analyze/sentiment/features.js'
import { shareOf } from '../../../src/analyze/sentiment/judgement.js'
import { slotScale } from '../../../src/analyze/sentiment/learnt.js'
import { ownText } from '../../../src/analyze/sentiment/own-text.js'
import { createVocabulary, type Entry } from '../../../src/analyze/sentiment/vocabulary.js'
import type { Span } from '../../../src/model/thread.js'
import type { LabelledText } from './sources.js'

/** `first[i]` to `first[i + 1]` are the sentences of text i, `at[q]` to `at[q + 1]` the slots of sentence q. */
export interface Examples {
  readonly gold: Uint8Array
  readonly first: Int32Array
  readonly shares: Float64Array
  readonly polarity: Float64Array
  readonly neutrality: Float64Array
  readonly at: Int32Array
  readonly slots: Int32Array
  readonly values: Float32Array
  /** 1 for slots of words that may have a polarity, 0 for those of mute ones. */
  readonly loud: Uint8Array
}

const { entryOf } = createVocabulary(slots => slots)
const channels = new Float64Array(POLARITY_CHANNELS)

/** Reads the texts. */
export function examplesOf(texts: readonly LabelledText[]): Examples {
  const lists = {
    first: [0],
    shares: [] as number[],
    polarity: [] as number[],
    neutrality: [] as number[],
    at: [0],
    slots: [] as number[],
    values: [] as number[],
    loud: [] as number[],
  }
  for (const { text } of texts) {
    const sentences = ownText(text, []).stretches.flatMap(({ start, end }) => sentencesOf(text, start, end))
    for (const sentence of sentences) addSentence(lists, text, sentence)
    lists.first.push(lists.shares.length)
  }
  return {
    gold: Uint8Array.from(texts, ({ gold }) => gold),
    first: Int32Array.from(lists.first),
    shares: Float64Array.from(lists.shares),
    polarity: Float64Array.from(lists.polarity),
    neutrality: Float64Array.from(lists.neutrality),
    at: Int32Array.from(lists.at),
    slots: Int32Array.from(lists.slots),
    values: Float32Array.from(lists.values),
    loud: Uint8Array.from(lists.loud),
  }
}

type Lists = Record<'first' | 'shares' | 'polarity' | 'neutrality' | 'at' | 'slots' | 'values' | 'loud', number[]>

function addSentence(lists: Lists, text: string, sentence: Span): void {
  const reading = readSentence(text, sentence, entryOf)
  if (reading.words.length === 0) return
  const sums = new Float64Array(POLARITY_CHANNELS)
  for (const [at, placed] of reading.words.entries()) {
    if (polarity(placed, reading, channels))
      for (const [channel, value] of channels.entries()) sums[channel] = (sums[channel] as number) + value
    addSlots(lists, placed, pairOf(reading.words, at))
  }
  const features = new Float64Array(NEUTRALITY_FEATURES)
  neutrality(reading, features)
  lists.shares.push(shareOf(reading.words.length))
  lists.polarity.push(...sums)
  lists.neutrality.push(...features)
  lists.at.push(lists.slots.length)
}

function addSlots(lists: Lists, { entry, negated }: Placed<Entry<readonly number[]>>, pair: number): void {
  const slots = negated ? entry.negated : entry.plain
  for (const [at, slot] of slots.entries()) {
    lists.slots.push(slot)
    lists.values.push(slotScale(at, slots.length))
    lists.loud.push(Number(!entry.mute))
  }
  if (pair < 0) return
  lists.slots.push(pair)
  lists.values.push(PAIR_SCALE)
  lists.loud.push(Number(!entry.mute))
}
