// Finds typed words in a comment: in its text or its author's name, without regard to case.
import type { BriefComment } from '../../../src/model/record.js'

/** A test for comments; everything matches an empty query. */
export function createFinder(query: string): (comment: BriefComment) => boolean {
  const wanted = query.toLowerCase()
  if (wanted === '') return () => true
  return ({ text, author }) => text.toLowerCase().includes(wanted) || (author?.toLowerCase().includes(wanted) ?? false)
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
