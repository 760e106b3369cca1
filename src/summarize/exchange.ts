// Yields the longest exchange between two people: a path on which they answer each other in turn.
import type { Exchange } from '../model/annotated-thread.js'
import { personOf } from '../model/person.js'
import type { Comment, Thread } from '../model/thread.js'

/** Statement, answer, answer to the answer: the shortest path on which both have answered the other. */
const SHORTEST_EXCHANGE = 3

/**
 * The longest top-down path whose comments come from two known authors in strict alternation, at least three comments;
 * the first in reading order among equals; `null` where there is none or no author is known. Linear.
 */
export function longestExchange(thread: Thread): Exchange | null {
  const lengths = exchangeLengths(thread.comments)
  let last = -1
  lengths.forEach((length, index) => {
    if (length >= SHORTEST_EXCHANGE && length > (lengths[last] ?? 0)) last = index
  })
  return last < 0 ? null : exchangeEndingAt(thread.comments, last, lengths[last] as number)
}

/** For each comment the length of the alternation that ends there: 0 without an author, 1 alone, 2 an answer to another person. */
function exchangeLengths(comments: readonly Comment[]): Int32Array {
  const lengths = new Int32Array(comments.length)
  const people = comments.map(personOf)
  for (const { index, parent } of comments) {
    const author = people[index] ?? null
    const answered = people[parent] ?? null
    if (author === null) continue
    if (answered === null || answered === author) lengths[index] = 1
    else {
      const resumes = people[comments[parent]?.parent ?? -1] === author
      lengths[index] = resumes ? (lengths[parent] as number) + 1 : 2
    }
  }
  return lengths
}

function exchangeEndingAt(comments: readonly Comment[], last: number, length: number): Exchange {
  const path: Comment[] = []
  for (let at = last; path.length < length; at = (comments[at] as Comment).parent) path.push(comments[at] as Comment)
  path.reverse()
  return {
    authors: [path[0]?.author as string, path[1]?.author as string],
    length,
    comments: path.map(comment => comment.index),
  }
}
