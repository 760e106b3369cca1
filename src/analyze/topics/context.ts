// Yields what a comment is about as counts of stems: its own words, those of the comment it answers, and those of the answers to it.
import type { Thread } from '../../model/thread.js'
import { replies } from '../../model/walk.js'
import type { WordSequences } from './word-sequences.js'

/** Calls `visit` with each stem of a comment in its context and the weight it has there (own words 1 each). */
export type ContextReader = (index: number, visit: (stem: number, count: number) => void) => void

/**
 * A short reply hardly says what it is about; the comment it answers does, and a question is explained by its answers.
 * The parent's words count as much as the comment's own, the words of all replies together as much as one reply's.
 * Costs as much as the words of the comment, its parent and its replies: linear over a thread whose comments are visited once,
 * because a parent with many replies is read up to `LONGEST_PARENT` words only.
 */
export function contextReader(thread: Thread, sequences: WordSequences): ContextReader {
  const counts = new Float64Array(sequences.stems.length)
  const touched: number[] = []
  const add = (index: number, share: number, limit: number) => {
    const start = sequences.starts[index] as number
    const end = Math.min(sequences.starts[index + 1] as number, start + limit)
    for (let at = start; at < end; at++) {
      const word = sequences.words[at] as number
      if (word < 0) continue
      const stem = sequences.stemOf[word] as number
      if (counts[stem] === 0) touched.push(stem)
      counts[stem] = (counts[stem] as number) + share
    }
  }
  return (index, visit) => {
    const comment = thread.comments[index] as Thread['comments'][number]
    add(index, 1, Number.POSITIVE_INFINITY)
    if (comment.parent >= 0) add(comment.parent, 1, LONGEST_PARENT)
    const answers = [...replies(thread, index)]
    for (const answer of answers) add(answer.index, 1 / answers.length, LONGEST_PARENT)
    touched.sort((one, other) => one - other)
    for (const stem of touched) {
      visit(stem, counts[stem] as number)
      counts[stem] = 0
    }
    touched.length = 0
  }
}

/** Words of another comment that are read at most (marks between words included): enough to know what it is about. */
const LONGEST_PARENT = 400
