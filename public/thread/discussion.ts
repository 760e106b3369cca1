// A thread as the page walks it: the answer of the API with the positions that its flat pre-order array implies.
import type { BriefComment, MessageRecord, ThreadRecord } from '../../src/model/record.js'

/** Comments are addressed by their index. Typed columns, because 100,000 comments are a few hundred kilobytes so. */
export interface Discussion {
  readonly thread: ThreadRecord
  readonly messages: readonly MessageRecord[]
  readonly comments: readonly BriefComment[]
  /** -1 answers the post. */
  readonly parent: Int32Array
  /** One past the last comment below. */
  readonly end: Int32Array
  readonly depth: Int32Array
  /** 1-based among its siblings. */
  readonly position: Int32Array
  /** How many siblings there are, itself included. */
  readonly siblings: Int32Array
  /** Direct replies. */
  readonly replies: Int32Array
  readonly indexOf: ReadonlyMap<string, number>
  /** Deepest level, 0 where all answer the post, -1 without comments. */
  readonly deepest: number
}

/** What a discussion is made of. */
export interface Found {
  readonly thread: ThreadRecord
  readonly comments: readonly BriefComment[]
  readonly messages: readonly MessageRecord[]
}

/** Linear. A parent that does not stand earlier in the list counts as the post. */
export function discussionOf({ thread, comments, messages }: Found): Discussion {
  const indexOf = new Map(comments.map(({ id }, index) => [id, index]))
  const parent = Int32Array.from(comments, ({ parentId }, index) => {
    const at = parentId === null ? -1 : (indexOf.get(parentId) ?? -1)
    return at < index ? at : -1
  })
  return { thread, messages, comments, indexOf, parent, ...downward(parent), ...upward(parent) }
}

function downward(parent: Int32Array) {
  const depth = new Int32Array(parent.length)
  const position = new Int32Array(parent.length)
  const replies = new Int32Array(parent.length)
  let roots = 0
  let deepest = -1
  parent.forEach((above, index) => {
    depth[index] = above < 0 ? 0 : at(depth, above) + 1
    if (above >= 0) replies[above] = at(replies, above) + 1
    position[index] = above < 0 ? ++roots : at(replies, above)
    deepest = Math.max(deepest, at(depth, index))
  })
  const siblings = parent.map(above => (above < 0 ? roots : at(replies, above)))
  return { depth, position, siblings, replies, deepest }
}

function upward(parent: Int32Array) {
  const end = new Int32Array(parent.length)
  for (let index = parent.length - 1; index >= 0; index--) {
    end[index] = Math.max(at(end, index), index + 1)
    const above = at(parent, index)
    if (above >= 0) end[above] = Math.max(at(end, above), at(end, index))
  }
  return { end }
}

/** A column's value; every index the page holds is one of the thread's. */
export const at = (column: Int32Array, index: number): number => column[index] as number

/** The comments above `index`, the one that answers the post first. */
export function pathTo({ parent }: Discussion, index: number): number[] {
  const path: number[] = []
  for (let above = at(parent, index); above >= 0; above = at(parent, above)) path.push(above)
  return path.reverse()
}

/** Direct replies in order; -1 gives those that answer the post. */
export function repliesTo({ end, comments }: Discussion, index: number): number[] {
  const found: number[] = []
  const last = index < 0 ? comments.length : at(end, index)
  for (let reply = index + 1; reply < last; reply = at(end, reply)) found.push(reply)
  return found
}

/** Whether `above` stands above `below`. */
export const isAbove = ({ end }: Discussion, above: number, below: number): boolean => above < below && below < at(end, above)
