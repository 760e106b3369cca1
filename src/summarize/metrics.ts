// Yields the figures of a discussion's shape; each definition stands beside the function that computes it.
import type { Metrics } from '../model/annotated-thread.js'
import type { Thread } from '../model/thread.js'
import { branchingOf, breadthOf, hIndexOf } from './breadth.js'
import { longestExchange } from './exchange.js'
import { commentsByAuthor, participationGini } from './participation.js'
import { reciprocityOf } from './reciprocity.js'
import { structuralVirality } from './virality.js'

/**
 * The figures of a thread as its source shows it. Placeholders for missing comments hold their place in the tree but are
 * not counted. What cannot be known is `null`: everything about people where no author is known, means of nothing. Linear.
 */
export function metricsOf(thread: Thread): Metrics {
  const breadth = breadthOf(thread)
  const commenters = commentsByAuthor(thread).size
  return {
    comments: breadth.reduce((sum, count) => sum + count, 0),
    commenters: commenters === 0 ? null : commenters,
    depth: breadth.length,
    breadth,
    branching: branchingOf(thread),
    hIndex: hIndexOf(breadth),
    structuralVirality: structuralVirality(thread),
    participationGini: participationGini(thread),
    reciprocity: reciprocityOf(thread),
    longestExchange: longestExchange(thread),
  }
}
