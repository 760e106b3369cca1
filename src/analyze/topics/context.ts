// Yields what a comment is about as counts of stems: its own words, those of the comment it answers, and those of the answers to it.
import type { Comment, Thread } from '../../model/thread.js'
import { isSpoken } from '../spoken.js'
import type { WordSequences } from './word-sequences.js'

/** Calls `visit` once with each stem of a comment in its context, in no order, and the weight it has there (own words 1 each); none where nobody speaks. */
export type ContextReader = (index: number, visit: (stem: number, count: number) => void) => void

/**
 * A short reply hardly says what it is about; the comment it answers does, and a question is explained by its answers.
 * The parent's words count as much as the comment's own, the words of all replies together as much as one reply's.
 * Costs as much as the words of the comment, its parent and its replies: linear over a thread whose comments are visited once,
 * because a parent with many replies is read up to `LONGEST_PARENT` words only.
 */
export function contextReader({ comments }: Thread, sequences: WordSequences): ContextReader {
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
    const comment = comments[index] as Comment
    if (!isSpoken(comment)) return
    add(index, 1, Number.POSITIVE_INFINITY)
    if (comment.parent >= 0) add(comment.parent, 1, LONGEST_PARENT)
    const answers = countReplies(comments, index)
    for (let at = index + 1; at < comment.end; at = (comments[at] as Comment).end) add(at, 1 / answers, LONGEST_PARENT)
    for (const stem of touched) {
      visit(stem, counts[stem] as number)
      counts[stem] = 0
    }
    touched.length = 0
  }
}

function countReplies(comments: readonly Comment[], index: number): number {
  let count = 0
  const { end } = comments[index] as Comment
  for (let at = index + 1; at < end; at = (comments[at] as Comment).end) count++
  return count
}

/** Words of another comment that are read at most (marks between words included): enough to know what it is about. */
const LONGEST_PARENT = 400
