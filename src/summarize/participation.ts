// Yields how unequally the comments of a thread are spread over its commenters.
import { personOf } from '../model/person.js'
import type { Thread } from '../model/thread.js'

/** Comments of each known author. Comments without an author, or of "anonymous", and other sites' notices are left out. */
export function commentsByAuthor(thread: Thread): Map<string, number> {
  const counts = new Map<string, number>()
  for (const comment of thread.comments) {
    const author = comment.status === 'missing' ? null : personOf(comment)
    if (author !== null) counts.set(author, (counts.get(author) ?? 0) + 1)
  }
  return counts
}

/**
 * Gini coefficient of comments per known author: 0 where all wrote as much, towards 1 where one wrote nearly all (at most
 * 1 − 1/authors); `null` where no author is known.
 * Gini, "Variabilità e mutabilità", 1912, in the form for sorted values: Σ (2i − n − 1)·xᵢ / (n · Σ xᵢ), i from 1.
 */
export function participationGini(thread: Thread): number | null {
  const counts = Float64Array.from(commentsByAuthor(thread).values()).sort()
  if (counts.length === 0) return null
  const people = counts.length
  const total = counts.reduce((sum, count) => sum + count, 0)
  return counts.reduce((sum, count, rank) => sum + (2 * (rank + 1) - people - 1) * count, 0) / (people * total)
}
