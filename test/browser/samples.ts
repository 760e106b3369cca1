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

/** Puts a thread into the library past the page; answers where it is shown. */
export async function put(body: string): Promise<string> {
  const response = await fetch(`${inject('address')}/api/threads?name=made.jsonl`, { method: 'POST', body })
  if (!response.ok) throw new Error(await response.text())
  const { thread } = (await response.json()) as { thread: { id: string } }
  return `#/thread/${encodeURIComponent(thread.id)}`
}

const SENTENCES = [
  'I love how quiet the lane is now.',
  'That is a terrible idea and everybody knows it.',
  'The council met on Tuesday.',
  'Who paid for the new lamps?',
  'They are bright and they are ugly.',
]

/** Comments whose shape and words depend on `size` alone: mostly short branches, now and then a long one. */
export function manyComments(size: number): MadeComment[] {
  let state = 7
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
  return Array.from({ length: size }, (_, index) => {
    const above = index === 0 || random() < 0.12 ? null : `c${Math.max(0, index - 1 - Math.floor(random() ** 3 * 40))}`
    const words = Array.from({ length: 1 + Math.floor(random() * 4) }, () => SENTENCES[Math.floor(random() * SENTENCES.length)])
    return { id: `c${index}`, parentId: above, author: `Reader ${Math.floor(random() ** 2 * 200)}`, text: words.join(' ') }
  })
}

/** One reply upon the other. */
export function chain(length: number): MadeComment[] {
  return Array.from({ length }, (_, index) => ({
    id: `c${index}`,
    parentId: index === 0 ? null : `c${index - 1}`,
    text: `Step ${index + 1}`,
  }))
}
