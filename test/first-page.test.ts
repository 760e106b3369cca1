// The page the project was asked to serve first, and three pages without comments: read as a user would, beside their gold.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AnnotatedThread } from '../src/model/annotated-thread.js'
import type { Thread } from '../src/model/thread.js'
import { createAnalysis, read } from '../src/pipeline.js'
import { sourceOfBytes } from '../src/read/source.js'

const GOLD = resolve(import.meta.dirname, '../../shared/gold')
const present = existsSync(join(GOLD, 'seed-003.json'))
if (!present) console.info('the first page is not beside the project: its tests are skipped (the corpus covers the same ground)')

interface GoldPage {
  readonly title: string
  readonly declaredCount: number
  readonly comments: readonly {
    id: string
    parent: string | null
    depth: number
    likes: number
    words: number
    starts: string
    ends: string
  }[]
  readonly trueParents: readonly { id: string; displayed: string; true: string; rule: string }[]
  readonly quotes: readonly { id: string; of: string; text: string }[]
  readonly addressed: readonly { id: string; name: string; author_of: string }[]
}

const readPage = (name: string): Thread => {
  const [thread] = read(sourceOfBytes(name, readFileSync(join(GOLD, 'pages', name)))).threads
  return thread as Thread
}
const codes = (thread: Thread) => thread.messages.map(({ code }) => code)
const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean).length

describe.skipIf(!present)('the first page', () => {
  const gold = present ? (JSON.parse(readFileSync(join(GOLD, 'seed-003.json'), 'utf8')) as GoldPage) : ({} as GoldPage)
  const thread = present ? readPage('003_588013663ee61305.txt') : ({} as Thread)
  const annotated = present ? createAnalysis()(thread) : ({} as AnnotatedThread)
  const at = (id: string) => thread.comments.find(comment => comment.id === `c${id}`)?.index as number
  const idOf = (of: number | 'post' | null) => (typeof of === 'number' ? thread.comments[of]?.id.slice(1) : of)

  it('gives the 22 comments with their ids, parents, depths and likes', () => {
    const idAt = (index: number) => thread.comments[index]?.id.slice(1) ?? null
    expect(thread.comments.map(({ id, parent, depth, likes }) => [id.slice(1), idAt(parent), depth + 1, likes ?? 0])).toEqual(
      gold.comments.map(({ id, parent, depth, likes }) => [id, parent, depth, likes]),
    )
  })

  it('gives each text whole, with nothing of the page around it', () => {
    const ends = thread.comments.map(({ text }) => [text.slice(0, 60), text.slice(-40), wordsOf(text)])
    expect(ends).toEqual(gold.comments.map(({ starts, ends, words }) => [starts, ends, words]))
  })

  it('says 29 declared and 22 found', () => {
    expect([thread.post.title, thread.declaredCount]).toEqual([gold.title, gold.declaredCount])
    expect(thread.messages.find(({ code }) => code === 'count-mismatch')).toMatchObject({ line: 33 })
  })

  it('keeps the article as the text of the post', () => {
    expect(thread.post.text?.startsWith('In a piece today for RT')).toBe(true)
    expect(thread.post.text?.endsWith('At least in this respect, China is irrelevant.')).toBe(true)
  })

  it('finds who is really answered past the depth clamp, and leaves the displayed parents as printed', () => {
    const sure = gold.trueParents.filter(({ rule }) => !rule.includes('optional'))
    const found = sure.map(({ id }) => idOf(annotated.annotations.addressee?.of[at(id)]?.of ?? null))
    expect(found).toEqual(sure.map(({ true: parent }) => parent))
    expect(annotated.annotations.addressee?.clamp).toMatchObject({ depth: 3 })
  })

  it('finds what is quoted, with or without quote marks', () => {
    for (const { id, of, text } of gold.quotes) {
      const quotes = annotated.annotations.quotes?.[at(id)] ?? []
      const quoted = quotes.filter(quote => idOf(quote.of) === of).map(({ start, end }) => thread.comments[at(id)]?.text.slice(start, end))
      expect(
        quoted.some(words => words?.includes(text.slice(0, 40)) || text.includes(words?.slice(0, 40) ?? '—')),
        `${id} quotes ${of}: ${quoted}`,
      ).toBe(true)
    }
  })

  it('finds the names that people are addressed by', () => {
    for (const { id, name } of gold.addressed)
      expect(annotated.annotations.vocatives?.[at(id)]?.map(vocative => vocative.name)).toContain(name)
  })
})

describe.skipIf(!present)('a page without comments', () => {
  it.each([
    ['000_7d3a5efd45e6910d.txt', /form|leave a reply/i],
    ['001_4caeece1a843538d.txt', /408/],
    ['002_c7837f21c12d8e0f.txt', /list|number/i],
  ])('%s has none, and says what was seen instead', (name, seen) => {
    const thread = readPage(name)
    expect(thread.comments).toEqual([])
    expect(codes(thread)).toEqual(['no-comments'])
    expect(thread.messages[0]?.text).toMatch(seen)
  })
})
