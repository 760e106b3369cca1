// Yields the comments from which topics are learned, in an order that depends on what they say and not on where they stand.
import type { Thread } from '../../model/thread.js'
import type { WordSequences } from './word-sequences.js'

/** Comments learned from: topics of larger threads do not change with more, time would. */
const LARGEST_SAMPLE = 4000

/** Indices of comments that have words, by a hash of their texts and of their parents', at most `LARGEST_SAMPLE`. */
export function sampleInCanonicalOrder({ comments }: Thread, { starts }: WordSequences): number[] {
  const own = comments.map(({ text }) => hashOf(text))
  const key = comments.map(({ index, parent }) => own[index]! * 4294967296 + (own[parent] ?? 0))
  return comments
    .map(({ index }) => index)
    .filter(index => starts[index + 1]! > starts[index]!)
    .sort((one, other) => key[one]! - key[other]!)
    .slice(0, LARGEST_SAMPLE)
}

/** Characters hashed: texts that begin alike for so long are alike enough. */
const HASHED = 4000

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = Math.min(text.length, HASHED) - 1; at >= 0; at--) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
