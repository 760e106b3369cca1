// The words of each comment of a thread, read once for all the columns that ask for them.
import type { Span, Thread } from '../model/thread.js'
import { type Word, wordsOf } from './words.js'

/** Characters read of a comment: whom it answers and what it thinks of a target it has said by then. */
export const MOST_CHARACTERS = 20_000

/** Characters of a comment that are looked at where the whole of it matters: as many as make up a long book, for what is found in them is kept. */
export const LONGEST_COMMENT = 1_000_000

/** Words kept of one thread; those of its further comments are read anew each time, so that a thread of a million comments needs no more memory. */
const MOST_WORDS = 250_000

interface Kept {
  readonly words: (readonly Word[] | undefined)[]
  count: number
}

/** They go when the thread does. */
const kept = new WeakMap<Thread, Kept>()

/** The words of comment `index` within its first `most` characters (at most `MOST_CHARACTERS`); linear. The same list may be given to others. */
export function wordsIn(thread: Thread, index: number, most = MOST_CHARACTERS): readonly Word[] {
  const all = allWordsIn(thread, index)
  return (all.at(-1)?.end ?? 0) <= most ? all : all.filter(({ end }) => end <= most)
}

function allWordsIn(thread: Thread, index: number): readonly Word[] {
  let store = kept.get(thread)
  if (store === undefined) {
    store = { words: [], count: 0 }
    kept.set(thread, store)
  }
  const known = store.words[index]
  if (known !== undefined) return known
  const text = thread.comments[index]?.text ?? ''
  const words = wordsOf(text, 0, Math.min(text.length, MOST_CHARACTERS))
  if (store.count + words.length <= MOST_WORDS) {
    store.words[index] = words
    store.count += words.length
  }
  return words
}

/** The words that touch none of `spans`, in order of `start`. Linear; the same list where there are no spans. */
export function wordsOutside(words: readonly Word[], spans: readonly Span[]): readonly Word[] {
  if (spans.length === 0) return words
  let at = 0
  return words.filter(({ start, end }) => {
    while (at < spans.length && (spans[at] as Span).end <= start) at++
    return (spans[at]?.start ?? Number.POSITIVE_INFINITY) >= end
  })
}
