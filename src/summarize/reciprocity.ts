// Yields how often two people of a thread answer each other, rather than one the other.
import { personOf } from '../model/person.js'
import type { Thread } from '../model/thread.js'

/**
 * Of the pairs of known authors in which at least one replied to the other, the share in which both did (dyadic
 * reciprocity: Wasserman & Faust, "Social Network Analysis", 1994, §13.4). Replies to oneself are left out.
 * `null` where no known author answers another.
 */
export function reciprocityOf(thread: Thread): number | null {
  const directions = new Map<string, number>()
  const people = thread.comments.map(personOf)
  for (const { index, parent } of thread.comments) {
    const author = people[index] ?? null
    const answered = people[parent] ?? null
    if (author === null || answered === null || author === answered) continue
    const ascending = author < answered
    const pair = JSON.stringify(ascending ? [author, answered] : [answered, author])
    directions.set(pair, (directions.get(pair) ?? 0) | (ascending ? FORTH : BACK))
  }
  if (directions.size === 0) return null
  let mutual = 0
  for (const seen of directions.values()) if (seen === (FORTH | BACK)) mutual++
  return mutual / directions.size
}

const FORTH = 1
const BACK = 2
