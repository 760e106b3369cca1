// Facets and the ready-made questions, on threads small enough to see the answer.
import { expect, it } from 'vitest'
import { discussionOf } from '../../../public/thread/discussion.js'
import { valuesOf } from '../../../public/thread/facets/facet.js'
import { facets } from '../../../public/thread/facets/index.js'
import { order } from '../../../public/thread/lenses/order.js'
import { queries } from '../../../public/thread/queries/queries.js'
import type { CommentRecord, SentimentRecord } from '../../../src/model/record.js'
import { discussion } from '../notation.js'

const against = { reply: { stance: 'disagree', confidence: 0.9, cues: [] } } as const
const facet = (name: string) => facets.find(each => each.name === name)!
const ask = (name: string, thread: ReturnType<typeof discussion>, chosen = -1) =>
  queries
    .find(query => query.name === name)!
    .run(thread, chosen)
    .map(index => thread.comments[index]?.id)
    .join(' ')

it('counts people by their comments, and those without a name together', () => {
  const thread = discussion('a(b c) d', id => ({ author: id === 'd' ? null : id === 'b' ? 'Bo' : 'Ann' }))
  expect(valuesOf(facet('people'), thread).map(({ label, count }) => [label, count])).toEqual([
    ['Ann', 2],
    ['Bo', 1],
    ['unknown author', 1],
  ])
})

it('counts among people neither what is left of those who are gone nor other sites', () => {
  const odd: Record<string, Partial<CommentRecord>> = {
    a: { author: '(removed)', status: 'deleted' },
    b: { author: 'Knitting Weekly', kind: 'pingback' },
    c: { author: null, status: 'missing' },
    d: { author: 'Odile', status: 'deleted' },
    e: { author: 'Best Offers', status: 'spam' },
  }
  const thread = discussion('a b c d e', id => odd[id] ?? {})
  expect(valuesOf(facet('people'), thread).map(({ label, count }) => [label, count])).toEqual([
    ['Odile', 1],
    ['Best Offers', 1],
  ])
  const flags = Object.fromEntries(valuesOf(facet('flags'), thread).map(({ key, count }) => [key, count]))
  expect(flags).toMatchObject({ absent: 3, spam: 1, notice: 1 })
})

it('counts levels in their own order', () => {
  const values = valuesOf(facet('levels'), discussion('a(b(c)) d'))
  expect(values.map(({ label, count }) => [label, count])).toEqual([
    ['answers the story', 2],
    ['level 2', 1],
    ['level 3', 1],
  ])
})

it('finds questions and objections that nobody answered', () => {
  const thread = discussion('a(b) c d', id => ({ text: id === 'd' ? 'plain' : 'why?', ...(id === 'a' || id === 'b' ? against : {}) }))
  expect(ask('questions', thread)).toBe('b c')
  expect(ask('unanswered', thread)).toBe('b')
})

it('takes an address for no question, and a comment that is really answered elsewhere for answered', () => {
  const thread = discussion('a b c d', id => ({
    text: id === 'a' ? 'see http://x.example/?id=7' : 'why?”',
    ...(id === 'd' ? { addressee: { id: 'c', rule: 'quote', confidence: 0.9, evidence: null } as const } : {}),
  }))
  expect(ask('questions', thread)).toBe('b d')
})

it('follows an exchange of two along recovered parents, and through nobody who is gone', () => {
  const authors: Record<string, string> = { a: 'Kit', b: 'Odile', c: 'Kit', d: 'Odile', e: 'Rufus', f: '[deleted]' }
  const flat = discussion('a(b c d e)', id => ({
    author: authors[id] as string,
    ...(id === 'c' ? { addressee: { id: 'b', rule: 'quote', confidence: 0.9, evidence: null } as const } : {}),
    ...(id === 'd' ? { addressee: { id: 'c', rule: 'vocative', confidence: 0.8, evidence: null } as const } : {}),
  }))
  expect(ask('exchange', flat)).toBe('a b c d')
  const doubtful = discussion('a(b c)', id => ({
    author: authors[id] as string,
    ...(id === 'c' ? { addressee: { id: 'b', rule: 'recency', confidence: 0.3, evidence: null } as const } : {}),
  }))
  expect(ask('exchange', doubtful)).toBe('')
  expect(
    ask(
      'exchange',
      discussion('a(f(c(b)))', id => ({ author: authors[id] as string })),
    ),
  ).toBe('')
})

it('finds an exchange as long as the thread in linear time', () => {
  const depth = 20_000
  const comments = Array.from({ length: depth }, (_, index) => ({
    ...discussion('a').comments[0]!,
    id: `c${index}`,
    parentId: index === 0 ? null : `c${index - 1}`,
    author: index % 2 === 0 ? 'Kit' : 'Odile',
  }))
  const { thread, messages } = discussion('a')
  expect(queries.find(({ name }) => name === 'exchange')!.run(discussionOf({ thread, messages, comments }), -1)).toHaveLength(depth)
})

it('finds the most disputed branch with what began it, and who disagreed with a comment', () => {
  const thread = discussion('a(b) c(d(e) f)', id => (id === 'b' || id === 'e' || id === 'f' ? against : {}))
  expect(ask('disputed', thread)).toBe('c e f')
  expect(ask('opponents', thread, 2)).toBe('f')
  expect(ask('opponents', thread)).toBe('')
})

it('finds where the tone turned, and nothing where it only wavers', () => {
  const toned = (score: number): Partial<CommentRecord> => ({
    sentiment: {
      score,
      label: 'neutral',
      words: [{ start: 0, end: 1, text: 'x', weight: score }],
      sentences: [],
      quotedExcluded: 0,
      abstained: null,
    } satisfies SentimentRecord,
  })
  const ids = Array.from({ length: 30 }, (_, index) => `c${index}`)
  expect(
    ask(
      'turn',
      discussion(ids.join(' '), id => toned(Number(id.slice(1)) < 15 ? 0.5 : -0.5)),
    ),
  ).toBe('c15')
  expect(
    ask(
      'turn',
      discussion(ids.join(' '), id => toned(Number(id.slice(1)) % 2 ? 0.05 : -0.05)),
    ),
  ).toBe('')
})

it('orders by date where all have one, by reading order otherwise', () => {
  const fifths = (thread: ReturnType<typeof discussion>) =>
    thread.comments.map((comment, index) => order.keyOf(comment, index, thread)).join('')
  expect(fifths(discussion('a b c d e'))).toBe('01234')
  const dates: Readonly<Record<string, string>> = { a: '2020-05-05', b: '2020-01-01', c: '2020-02-02', d: '2020-03-03', e: '2020-04-04' }
  expect(fifths(discussion('a b c d e', id => ({ createdAt: dates[id]! })))).toBe('40123')
})
