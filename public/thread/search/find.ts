// Finds typed words in a comment: in its text or its author's name, without regard to case.
import type { Discussion } from '../discussion.js'

/** A test for comments of a thread by index; everything matches an empty query. */
export function createFinder(thread: Discussion, query: string): (index: number) => boolean {
  const wanted = query.toLowerCase()
  if (wanted === '') return () => true
  const lowered = loweredOf(thread)
  return index => lowered.texts[index]?.includes(wanted) || lowered.authors[index]?.includes(wanted) || false
}

interface Lowered {
  readonly texts: readonly string[]
  readonly authors: readonly (string | undefined)[]
}

const known = new WeakMap<Discussion, Lowered>()

// Once a thread: whoever types a word would have all texts lowered anew with each letter.
function loweredOf(thread: Discussion): Lowered {
  const lowered = known.get(thread) ?? {
    texts: thread.comments.map(({ text }) => text.toLowerCase()),
    authors: thread.comments.map(({ author }) => author?.toLowerCase()),
  }
  known.set(thread, lowered)
  return lowered
}

/** UTF-16 spans of the query in a text, at most `limit` of them. */
export function occurrences(text: string, query: string, limit = 500): { start: number; end: number }[] {
  const wanted = query.trim().toLowerCase()
  const lower = text.toLowerCase()
  // Some letters change their length when lowered; then positions would lie.
  if (wanted === '' || lower.length !== text.length) return []
  const found: { start: number; end: number }[] = []
  for (let start = lower.indexOf(wanted); start >= 0 && found.length < limit; start = lower.indexOf(wanted, start + wanted.length))
    found.push({ start, end: start + wanted.length })
  return found
}
