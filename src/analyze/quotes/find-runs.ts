// Finds the longest runs of words in one text that stood in an earlier text, marked as a quotation or not.
import type { Span } from '../../model/thread.js'
import type { ShingleIndex } from './shingle-index.js'
import { textOf, type WordStore } from './word-store.js'

/** A run this long is hardly ever chance: LANGUAGE figures for reply trees are measured on 7-word runs. */
export const UNMARKED_WORDS = 7

/** Between quotation marks three words suffice, if they are most of what is marked; fewer are scare quotes. */
export const MARKED_WORDS = 3

/** An unmarked run of short words ("at the end of the day it") is a turn of phrase: 28 letters is 7 words of average length. */
const UNMARKED_LETTERS = 28

/** The part of a marked passage that must be found in the source. */
const MARKED_SHARE = 0.6

/** Longer marked passages hold runs of `UNMARKED_WORDS`, so that looking for shorter ones would only cost time. */
const LONGEST_SHORT_QUOTE = 24

/** `length` words at position `at` equal those at position `source` of an earlier text. */
export interface Run {
  readonly at: number
  readonly source: number
  readonly length: number
}

/** Where to look: runs of `UNMARKED_WORDS` and of `MARKED_WORDS` in earlier texts. */
export interface EarlierWords {
  readonly store: WordStore
  readonly wide: ShingleIndex
  readonly narrow: ShingleIndex
}

/** Runs in the last text of the store, in order, not overlapping. `marked`: its passages between quotation marks. Linear. */
export function findRuns(earlier: EarlierWords, marked: readonly Span[]): Run[] {
  const { bounds } = earlier.store
  const end = bounds.at(-1) as number
  const passages = passagesInWords(earlier.store, marked)
  const runs: Run[] = []
  let passage = 0
  for (let at = bounds.at(-2) as number; at + MARKED_WORDS <= end; ) {
    while (passage < passages.length && (passages[passage] as Span).end <= at) passage++
    const around = passages[passage]
    const run = unmarkedRun(earlier, at, end) ?? (around !== undefined && around.start <= at ? markedRun(earlier, at, around) : null)
    if (run !== null) runs.push(run)
    at = run === null ? at + 1 : at + run.length
  }
  return runs
}

function unmarkedRun({ store, wide }: EarlierWords, at: number, end: number): Run | null {
  const source = at + UNMARKED_WORDS <= end ? wide.find(at) : -1
  if (source < 0) return null
  const length = commonLength(store, at, { source, most: end - at })
  return letters(store, at, length) < UNMARKED_LETTERS ? null : { at, source, length }
}

function markedRun({ store, narrow }: EarlierWords, at: number, passage: Span): Run | null {
  const words = passage.end - passage.start
  if (words > LONGEST_SHORT_QUOTE || at + MARKED_WORDS > passage.end) return null
  const source = narrow.find(at)
  if (source < 0) return null
  const length = commonLength(store, at, { source, most: passage.end - at })
  return length < words * MARKED_SHARE ? null : { at, source, length }
}

function commonLength(store: WordStore, at: number, { source, most }: { source: number; most: number }): number {
  const { hashes, bounds } = store
  const limit = Math.min(most, (bounds[textOf(store, source) + 1] as number) - source)
  let length = 0
  while (length < limit && hashes[at + length] === hashes[source + length]) length++
  return length
}

/** Letters of a run, counted only as far as it matters. */
function letters({ starts, ends }: WordStore, at: number, length: number): number {
  let sum = 0
  for (let step = 0; step < length && sum < UNMARKED_LETTERS; step++) sum += (ends[at + step] as number) - (starts[at + step] as number)
  return sum
}

/** Spans of text → spans of word positions in the last text. Both are in order, so one pass suffices. */
function passagesInWords({ starts, bounds }: WordStore, marked: readonly Span[]): Span[] {
  const end = bounds.at(-1) as number
  let at = bounds.at(-2) as number
  return marked.map(span => {
    while (at < end && (starts[at] as number) < span.start) at++
    const start = at
    while (at < end && (starts[at] as number) < span.end) at++
    return { start, end: at }
  })
}
