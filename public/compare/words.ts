// The scored words of the comments whose evidence is shown: brought from the server when somebody is picked.
import { effect, signal } from '@preact/signals'
import type { SentimentRecord } from '../../src/model/record.js'
import { detailsOf } from '../api/threads.js'
import { discussion, shownId } from '../thread/state.js'
import { comparison, people } from './state.js'

/** Comments of one request, and requests for one choice: evidence beyond is shown without its words marked. */
const RANGE = 250
const MOST_RANGES = 8

type Words = SentimentRecord['words']

/** By the comment's id; those on their way are absent. */
export const scoredWords = signal<ReadonlyMap<string, Words>>(new Map())

let of: string | null = null
const asked = new Set<number>()

/** Follows the choice. Call once. */
export function followWords(): void {
  effect(() => {
    const id = shownId.value
    const thread = discussion.value
    if (id === null || thread === null) return
    if (of !== id) {
      of = id
      asked.clear()
      scoredWords.value = new Map()
    }
    const picked = new Set(people.value)
    const ids = comparison.value?.commenters.flatMap(({ author, commentIds }) => (picked.has(author) ? commentIds : [])) ?? []
    const ranges = new Set(ids.map(each => Math.floor((thread.indexOf.get(each) ?? 0) / RANGE)))
    for (const range of [...ranges].slice(0, MOST_RANGES)) if (!asked.has(range)) void bring(id, range)
  })
}

async function bring(id: string, range: number): Promise<void> {
  asked.add(range)
  try {
    const records = await detailsOf(id, range * RANGE, (range + 1) * RANGE)
    if (of !== id) return
    const words = new Map(scoredWords.peek())
    for (const record of records) if (record.sentiment) words.set(record.id, record.sentiment.words)
    scoredWords.value = words
  } catch {
    // The sentences stand without marks; the next choice asks again.
    asked.delete(range)
  }
}
