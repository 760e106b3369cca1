// The sample threads the browser tests walk through, and threads made for one test.
import { inject } from 'vitest'

/** 22 comments of 29, three levels, no authors: the shape of a copied blog page. */
export const HEDGE = '#/thread/a-hedge-through-the-orchard'
/** 103 comments of named people. */
export const HORN = '#/thread/should-we-let-the-horn-go-quiet'

/** The outline's row of a comment by its number, as a selector of Playwright's. */
export const row = (number: string): string => `[role=treeitem]:has(.number:text-is("${number}"))`

export interface MadeComment {
  readonly id: string
  readonly parentId: string | null
  readonly text: string
  readonly author?: string | null
}

/** JSON Lines of a thread. */
export function jsonLines(title: string, comments: readonly MadeComment[]): string {
  const id = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  const records = [{ type: 'thread', id, title }, ...comments.map(comment => ({ type: 'comment', thread: id, ...comment }))]
  return records.map(record => JSON.stringify(record)).join('\n')
}

/** Puts a thread into the library past the page, not judged yet; answers where it is shown. */
export async function put(body: string): Promise<string> {
  // On a connection of its own: one that was kept may be closed by the time a busy server reads it.
  const init = { method: 'POST', body, headers: { Prefer: 'return=minimal', Connection: 'close' } }
  const response = await fetch(`${inject('address')}/api/threads?name=made.jsonl`, init)
  if (!response.ok) throw new Error(await response.text())
  const { id } = (await response.json()) as { id: string }
  return `#/thread/${encodeURIComponent(id)}`
}

const OPENINGS = [
  'I love',
  'Nobody needs',
  'They should keep',
  'I cannot stand',
  'Who paid for',
  'My neighbor likes',
  'The council forgot',
  'We all use',
]
const THINGS = [
  'the new lamps',
  'that bus',
  'the wooden bridge',
  'this noise',
  'the market on Saturdays',
  'a wider path',
  'the old mill',
  'so many signs',
]
const ENDINGS = [
  'at night',
  'near the school',
  'and it is wonderful',
  'and it is a terrible idea',
  'since the winter',
  'for the children',
  'as I said before',
  'in our street',
]

/** Numbers from 0 to 1 that depend on the seed alone: the generator "mulberry32". */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Comments whose shape and words depend on `size` alone: mostly short branches, now and then a long one. */
export function manyComments(size: number): MadeComment[] {
  const random = createRandom(7)
  const among = (words: readonly string[]) => words[Math.floor(random() * words.length)] as string
  const sentence = () => {
    const opening = among(OPENINGS)
    return `${opening} ${among(THINGS)} ${among(ENDINGS)}${opening.startsWith('Who') ? '?' : '.'}`
  }
  return Array.from({ length: size }, (_, index) => ({
    id: `c${index}`,
    parentId: index === 0 || random() < 0.12 ? null : `c${Math.max(0, index - 1 - Math.floor(random() ** 3 * 40))}`,
    author: `Reader ${Math.floor(random() ** 2 * 200)}`,
    text: Array.from({ length: 1 + Math.floor(random() * 4) }, sentence).join(' '),
  }))
}

/** The same by one person. */
export const byOnePerson = (size: number): MadeComment[] => manyComments(size).map(comment => ({ ...comment, author: 'A. Single Voice' }))

/** One reply upon the other. */
export function chain(length: number): MadeComment[] {
  return Array.from({ length }, (_, index) => ({
    id: `c${index}`,
    parentId: index === 0 ? null : `c${index - 1}`,
    text: `Step ${index + 1}`,
  }))
}
