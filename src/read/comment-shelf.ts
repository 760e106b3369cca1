// Keeps comments apart by thread until a file has been read to its end: as bytes outside the heap, a fraction of what objects would take.
import type { RawComment } from '../model/build-thread.js'

/** Bytes set aside at a time. */
const BLOCK = 1 << 20
/** UTF-8 bytes of one UTF-16 unit at most. */
const BYTES_PER_UNIT = 3

export interface CommentShelf {
  put(key: string, comment: RawComment): void
  /** Keys in the order in which they came. */
  keys(): IterableIterator<string>
  /** The comments of a key in the order in which they came; none for a key that never came. */
  take(key: string): RawComment[]
}

/** Chains of entries by key; an entry is a comment as JSON in UTF-8. */
export function createShelf(): CommentShelf {
  const encoder = new TextEncoder()
  const decoder = new TextDecoder()
  const entries: Uint8Array[] = []
  const entriesOf = new Map<string, number[]>()
  let block = new Uint8Array(0)
  let used = 0
  return {
    put(key, comment) {
      const json = JSON.stringify(comment)
      const most = json.length * BYTES_PER_UNIT
      if (block.length - used < most) {
        block = new Uint8Array(Math.max(BLOCK, most))
        used = 0
      }
      const { written } = encoder.encodeInto(json, block.subarray(used))
      const chain = entriesOf.get(key)
      if (chain) chain.push(entries.length)
      else entriesOf.set(key, [entries.length])
      entries.push(block.subarray(used, used + written))
      used += written
    },
    keys: () => entriesOf.keys(),
    take: key => (entriesOf.get(key) ?? []).map(at => JSON.parse(decoder.decode(entries[at])) as RawComment),
  }
}
