// The longest exchange of two people as the page knows it: along the parents that are shown, or those recovered in their place.
import { personOf } from '../../../src/model/person.js'
import { isLikely } from '../addressee.js'
import { at, type Discussion } from '../discussion.js'

/** Statement, answer, answer to the answer. */
const SHORTEST = 3

const known = new WeakMap<Discussion, readonly number[]>()

/** Its comments from first to last; the first in reading order among equals; empty where there is none. Linear, once a thread. */
export function longestExchange(thread: Discussion): readonly number[] {
  let found = known.get(thread)
  if (found === undefined) {
    found = longestIn(thread)
    known.set(thread, found)
  }
  return found
}

function longestIn(thread: Discussion): number[] {
  const above = thread.comments.map((_comment, index) => answeredBy(thread, index))
  const people = thread.comments.map(personOf)
  const lengths = new Int32Array(people.length)
  let last = -1
  people.forEach((author, index) => {
    lengths[index] = author === null ? 0 : 1
    const parent = above[index] as number
    const answered = people[parent] ?? null
    if (author === null || answered === null || answered === author) return
    lengths[index] = people[above[parent] as number] === author ? at(lengths, parent) + 1 : 2
    if (at(lengths, index) >= SHORTEST && at(lengths, index) > (lengths[last] ?? 0)) last = index
  })
  const path: number[] = []
  for (let index = last, left = lengths[last] ?? 0; left > 0; left--, index = above[index] as number) path.push(index)
  return path.reverse()
}

/** Index of what a comment answers: what stands later cannot be it. */
function answeredBy({ comments, parent, indexOf }: Discussion, index: number): number {
  const addressee = comments[index]?.addressee
  const of = addressee && isLikely(addressee) ? indexOf.get(addressee.id) : undefined
  return of !== undefined && of < index ? of : at(parent, index)
}
