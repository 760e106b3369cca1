// Finds typed words in a comment: in its text or its author's name, without regard to case, accents or the kind of white space. What stands in quotation marks is one phrase.
import type { Discussion } from '../discussion.js'

/** A test for comments of a thread by index; everything matches an empty query. All phrases must occur, each in the text or in the name. */
export function createFinder(thread: Discussion, query: string): (index: number) => boolean {
  const wanted = phrasesOf(query)
  if (wanted.length === 0) return () => true
  const { texts, authors } = foldedOf(thread)
  return index => wanted.every(phrase => texts[index]?.includes(phrase) || authors[index]?.includes(phrase))
}

/** More are not looked for: a query may come with an address. */
const MOST_PARTS = 64

/** Phrases of a query, folded: what stands between quotation marks, and what stands outside of them. A mark that is still open ends with the query. */
export function phrasesOf(query: string): string[] {
  const parts = query.split(/["“”„«»]/u, MOST_PARTS).map(part => folded(part).trim())
  return [...new Set(parts)].filter(phrase => phrase !== '')
}

interface Folded {
  readonly texts: readonly string[]
  readonly authors: readonly (string | undefined)[]
}

const known = new WeakMap<Discussion, Folded>()

// Once a thread: whoever types a word would have all texts folded anew with each letter.
function foldedOf(thread: Discussion): Folded {
  const all = known.get(thread) ?? {
    texts: thread.comments.map(({ text }) => folded(text)),
    authors: thread.comments.map(({ author }) => (author === null ? undefined : folded(author))),
  }
  known.set(thread, all)
  return all
}

const WIDE = /[^\x20-\x7e]/
/** Accents of Latin, Greek and Cyrillic letters; in other scripts such marks are letters of their own. */
const ACCENTS = /[\u0300-\u036f]/g

/** Small letters without their accents, `ς` as `σ`, every kind of white space as a space. */
function folded(text: string): string {
  if (!WIDE.test(text)) return text.toLowerCase()
  return text.toLowerCase().normalize('NFD').replace(ACCENTS, '').normalize('NFC').replaceAll('ς', 'σ').replace(/\s/g, ' ')
}

interface Span {
  readonly start: number
  readonly end: number
}

/** UTF-16 spans of the query's phrases in a text, in order, at most `limit` of each. They may overlap. */
export function occurrences(text: string, query: string, limit = 500): Span[] {
  const within = folded(text)
  const found = phrasesOf(query).flatMap(phrase => spansOf(within, phrase, limit))
  return unfolded(
    text,
    found.sort((a, b) => a.start - b.start),
  )
}

function spansOf(within: string, phrase: string, limit: number): Span[] {
  const found: Span[] = []
  for (let start = within.indexOf(phrase); start >= 0 && found.length < limit; start = within.indexOf(phrase, start + phrase.length))
    found.push({ start, end: start + phrase.length })
  return found
}

/** A letter with the marks on it: folded as one, so that positions within it cannot be told apart. */
const CLUSTER = /.\p{M}*/gsu

/** Spans of a folded text as spans of the text itself: its letters are counted up to the last that is asked for. */
function unfolded(text: string, spans: readonly Span[]): Span[] {
  if (spans.length === 0 || !WIDE.test(text)) return [...spans]
  const edges = new Set(spans.flatMap(({ start, end }) => [start, end]))
  const places = new Map<number, number>()
  let place = 0
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const next = place + folded(cluster).length
    for (let edge = place; edge < next; edge++) if (edges.delete(edge)) places.set(edge, index + Math.min(edge - place, cluster.length))
    place = next
    if (edges.size === 0) break
  }
  const placeOf = (edge: number) => places.get(edge) ?? text.length
  return spans.map(({ start, end }) => ({ start: placeOf(start), end: placeOf(end) }))
}
