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
  /** Numbers of the distinct words that are not repeated ones; `Echoes.wordAt` gives the place of one. */
  readonly own: readonly number[]
}

export interface Echoes {
  /** Takes up one comment; comments must come in order. Linear in the text. */
  hear(index: number, text: string): Echo
  /** A word's hash, the same for equal words. */
  hashOf(word: number): number
  /** Where the word stands in its text. */
  spanOf(word: number): Span
}

/** An empty memory. */
export function createEchoes(): Echoes {
  const store = createWordStore()
  const known = createShingleIndex(store, RUN_WORDS)
  const heard: number[] = []

  const runAt = (at: number, end: number): { of: number; length: number } | null => {
    const source = at + RUN_WORDS <= end ? known.find(at) : -1
    if (source < 0) return null
    const text = textOf(store, source)
    const most = Math.min(end - at, (store.bounds[text + 1] as number) - source)
    let length = RUN_WORDS
    while (length < most && store.hashes[at + length] === store.hashes[source + length]) length++
    return { of: heard[text] as number, length }
  }

  return {
    hear(index, text) {
      const from = store.length
      scanWords(store, text)
      heard.push(index)
      const end = store.length
      const runs: EchoRun[] = []
      const own = new Map<number, number>()
      for (let at = from; at < end; ) {
        const run = runAt(at, end)
        if (run === null) {
          own.set(store.hashes[at] as number, at)
          at++
        } else {
          const span = { start: store.starts[at] as number, end: store.ends[at + run.length - 1] as number }
          runs.push({ ...span, of: run.of, words: run.length, before: at - from })
          at += run.length
        }
      }
      for (const { start, stop } of gaps(runs, from, end)) for (let at = start; at < stop && at + RUN_WORDS <= end; at++) known.add(at)
      return { runs, own: [...own.values()] }
    },
    hashOf: word => store.hashes[word] as number,
    spanOf: word => ({ start: store.starts[word] as number, end: store.ends[word] as number }),
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
