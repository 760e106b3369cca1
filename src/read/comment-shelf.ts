// Keeps comments apart by thread until a file has been read to its end: their texts as bytes outside the heap, which take half the room.
import type { RawComment } from '../model/build-thread.js'

/** Bytes set aside at a time. */
const BLOCK = 1 << 20
/** UTF-8 bytes of one UTF-16 unit at most. */
const BYTES_PER_UNIT = 3

/** Comments by the key of their thread. */
export interface CommentShelf {
  put(key: string, comment: RawComment): void
  /** Keys in the order in which they came. */
  keys(): IterableIterator<string>
  /** The comments of a key in the order in which they came; none for a key that never came. */
  take(key: string): RawComment[]
}

/** A comment whose text stands in a block of bytes; `block` is `null` where UTF-8 cannot hold the text (a lone surrogate). */
interface Entry {
  readonly comment: RawComment
  readonly block: Uint8Array | null
  readonly start: number
  readonly end: number
}

/** What is put is kept without anything of the file that it was cut from. */
export function createShelf(): CommentShelf {
  const write = createWriter()
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const names = createNames()
  const entriesOf = new Map<string, Entry[]>()
  return {
    put(key, comment) {
      const { id, author, createdAt, text } = comment
      const bytes = LONE_SURROGATE.test(text) ? null : write(text)
      const own = { ...comment, id: ownString(id), author: names(author ?? null), createdAt: ownString(createdAt ?? null) }
      const entry = bytes === null ? { comment: own, block: null, start: 0, end: 0 } : { comment: { ...own, text: '' }, ...bytes }
      const known = entriesOf.get(key)
      if (known) known.push(entry)
      else entriesOf.set(key, [entry])
    },
    keys: () => entriesOf.keys(),
    take: key =>
      (entriesOf.get(key) ?? []).map(({ comment, block, start, end }) =>
        block === null ? comment : { ...comment, text: decoder.decode(block.subarray(start, end)) },
      ),
  }
}

const LONE_SURROGATE = /\p{Surrogate}/u

/** Writes texts one after the other into blocks. */
function createWriter(): (text: string) => { readonly block: Uint8Array; readonly start: number; readonly end: number } {
  const encoder = new TextEncoder()
  let block = new Uint8Array(0)
  let used = 0
  return text => {
    const most = text.length * BYTES_PER_UNIT
    if (block.length - used < most) {
      block = new Uint8Array(Math.max(BLOCK, most))
      used = 0
    }
    const start = used
    used += encoder.encodeInto(text, block.subarray(start)).written
    return { block, start, end: used }
  }
}

/** V8 cuts shorter strings out of their source, longer ones keep all of it alive. */
const SHORTEST_SLICE = 13

function ownString<T extends string | null>(text: T): T {
  return text === null || text.length < SHORTEST_SLICE ? text : (` ${text}`.slice(1) as T)
}

/** One string for each name. */
function createNames(): (name: string | null) => string | null {
  const known = new Map<string, string>()
  return name => {
    if (name === null) return null
    const own = known.get(name)
    if (own !== undefined) return own
    const copy = ownString(name)
    known.set(copy, copy)
    return copy
  }
}
