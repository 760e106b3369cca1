// What the comments of a thread's conversations repeat of each other: runs of words, and the rare words they share.
import type { Span } from '../../model/thread.js'
import { scanWords } from '../quotes/scan-words.js'
import { createShingleIndex } from '../quotes/shingle-index.js'
import { createWordStore, textOf } from '../quotes/word-store.js'

/** Shorter than what counts as a quotation by itself: within one conversation four words in a row are hardly chance. */
const RUN_WORDS = 4

/** Words repeated from an earlier comment, which had them as its own. */
export interface EchoRun extends Span {
  /** Index of that comment. */
  readonly of: number
  /** Length in words. */
  readonly words: number
  /** Words of the text before it. */
  readonly before: number
}

/** One comment as its conversation hears it. */
export interface Echo {
  /** In order, not overlapping. */
  readonly runs: readonly EchoRun[]
  /** The distinct words that are not repeated ones, as numbers: equal words have equal numbers. */
  readonly own: readonly number[]
  /** For each of them where `Echoes.spanOf` finds it. */
  readonly places: readonly number[]
}

/** The memory of what was said in earlier comments, by which repeated words are told. */
export interface Echoes {
  /** Takes up one comment; comments must come in order. Linear in the text. */
  hear(index: number, text: string): Echo
  /** How many distinct words were heard: their numbers are smaller. */
  readonly vocabulary: number
  /** Where a word stands in its text. */
  spanOf(place: number): Span
}

/** An empty memory. */
export function createEchoes(): Echoes {
  const store = createWordStore()
  const known = createShingleIndex(store, RUN_WORDS)
  const heard: number[] = []
  const numbers = new Map<number, number>()
  const lastHeard: number[] = []

  const runAt = (at: number, end: number): { of: number; length: number } | null => {
    const source = at + RUN_WORDS <= end ? known.find(at) : -1
    if (source < 0) return null
    const text = textOf(store, source)
    const most = Math.min(end - at, (store.bounds[text + 1] as number) - source)
    let length = RUN_WORDS
    while (length < most && store.hashes[at + length] === store.hashes[source + length]) length++
    return { of: heard[text] as number, length }
  }

  const numberOf = (at: number): number => {
    // Signed, so that the key is a small integer to the engine.
    const hash = (store.hashes[at] as number) | 0
    const number = numbers.get(hash) ?? numbers.size
    if (number === numbers.size) numbers.set(hash, number)
    return number
  }

  return {
    hear(index, text) {
      const from = store.length
      scanWords(store, text)
      heard.push(index)
      const end = store.length
      const runs: EchoRun[] = []
      const own: number[] = []
      const places: number[] = []
      for (let at = from; at < end; ) {
        const run = runAt(at, end)
        if (run === null) {
          const number = numberOf(at)
          if (lastHeard[number] !== heard.length) {
            lastHeard[number] = heard.length
            own.push(number)
            places.push(at)
          }
          at++
        } else {
          const start = store.starts[at] as number
          runs.push({ start, end: store.ends[at + run.length - 1] as number, of: run.of, words: run.length, before: at - from })
          at += run.length
        }
      }
      for (const { start, stop } of gaps(runs, from, end)) for (let at = start; at < stop && at + RUN_WORDS <= end; at++) known.add(at)
      return { runs, own, places }
    },
    get vocabulary() {
      return numbers.size
    },
    spanOf: place => ({ start: store.starts[place] as number, end: store.ends[place] as number }),
  }
}

/** Words between runs: the comment's own. */
function* gaps(runs: readonly EchoRun[], from: number, end: number): Generator<{ start: number; stop: number }> {
  let start = from
  for (const { before, words } of runs) {
    yield { start, stop: from + before }
    start = from + before + words
  }
  yield { start, stop: end }
}
