import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildThread } from '../../src/model/build-thread.js'
import type { Thread } from '../../src/model/thread.js'
import { UNKNOWN_POST } from '../../src/model/thread.js'
import { metricsOf } from '../../src/summarize/metrics.js'
import { type Details, thread } from '../model/notation.js'

/** Authors are the first letters of the ids: `a1(b1(a2))` is an exchange between a and b. */
function byInitial(notation: string): Thread {
  const details: Record<string, Details[string]> = {}
  for (const id of notation.match(/[^\s()]+/g) ?? []) details[id] = { author: id[0] as string }
  return thread(notation, details)
}

describe('the shape of a thread', () => {
  test('an empty thread has no levels and no means', () => {
    expect(metricsOf(thread(''))).toEqual({
      comments: 0,
      commenters: null,
      depth: 0,
      breadth: [],
      branching: null,
      hIndex: 0,
      structuralVirality: null,
      participationGini: null,
      reciprocity: null,
      longestExchange: null,
    })
  })

  test('what is left of those who are gone and the notices of other sites are no commenters', () => {
    const of = metricsOf(
      thread('a(b) c d', {
        a: { author: 'Kit' },
        b: { author: '(removed)', status: 'deleted' },
        c: { author: 'Knitting Weekly', kind: 'pingback' },
        d: { author: 'Odile' },
      }),
    )
    expect(of).toMatchObject({ comments: 4, commenters: 2 })
  })

  test('levels are counted from the comments that answer the post', () => {
    const { comments, depth, breadth, branching } = metricsOf(thread('a(b(c) d) e'))
    expect({ comments, depth, breadth, branching }).toEqual({ comments: 5, depth: 3, breadth: [2, 2, 1], branching: 1.5 })
  })

  test('the h-index is the deepest level that holds as many comments as its number', () => {
    expect(metricsOf(thread('a b c')).hIndex).toBe(1)
    expect(metricsOf(thread('a(b c)')).hIndex).toBe(2)
    expect(metricsOf(thread('a(b(c d e) f)')).hIndex).toBe(3)
    expect(metricsOf(thread('a(b(c(d)))')).hIndex).toBe(1)
  })

  test('a placeholder for a missing comment holds its place and is not counted', () => {
    const { comments, breadth, branching } = metricsOf(thread('a(b) gone(c)', { gone: { status: 'missing' } }))
    expect({ comments, breadth, branching }).toEqual({ comments: 3, breadth: [1, 2], branching: 1 })
  })
})

describe('structural virality', () => {
  test('is the distance between post and comment where there is one comment', () => {
    expect(metricsOf(thread('a')).structuralVirality).toBe(1)
  })

  test('of a star of three comments is 1.5: three pairs one apart, three pairs two apart', () => {
    expect(metricsOf(thread('a b c')).structuralVirality).toBe(1.5)
  })

  test('of a chain of three comments is 10/6', () => {
    expect(metricsOf(thread('a(b(c))')).structuralVirality).toBeCloseTo(10 / 6, 12)
  })

  test('equals the mean over all pairs, found by walking from one to the other', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 30 }), choices => {
        const random = randomTree(choices)
        expect(metricsOf(random).structuralVirality).toBeCloseTo(meanDistance(random), 9)
      }),
    )
  })
})

describe('the people of a thread', () => {
  test('are unknown where no comment has an author', () => {
    const { commenters, participationGini, reciprocity, longestExchange } = metricsOf(thread('a(b(c))'))
    expect([commenters, participationGini, reciprocity, longestExchange]).toEqual([null, null, null, null])
  })

  test('participate equally where all wrote as much', () => {
    expect(metricsOf(byInitial('a1 b1 c1')).participationGini).toBe(0)
  })

  test('participate unequally where one wrote three of four comments', () => {
    expect(metricsOf(byInitial('a1 a2 a3 b1')).participationGini).toBe(0.25)
  })

  test('reciprocate when both answer, wherever in the thread; replies to oneself do not count', () => {
    expect(metricsOf(byInitial('a1(b1 a2(a3)) b2(a4) c1(a5)')).reciprocity).toBe(0.5)
    expect(metricsOf(byInitial('a1(a2)')).reciprocity).toBeNull()
  })

  test('exchange as long as they alternate', () => {
    expect(metricsOf(byInitial('a1(b1(a2(b2(c1) d1)))')).longestExchange).toEqual({
      authors: ['a', 'b'],
      length: 4,
      comments: [0, 1, 2, 3],
    })
  })

  test('do not exchange where one only answers the other', () => {
    expect(metricsOf(byInitial('a1(b1(c1))')).longestExchange).toBeNull()
    expect(metricsOf(byInitial('a1(a2(a3))')).longestExchange).toBeNull()
  })

  test('may be called like properties of objects', () => {
    const metrics = metricsOf(thread('a(b(c))', { a: { author: '__proto__' }, b: { author: 'constructor' }, c: { author: '__proto__' } }))
    expect(metrics.longestExchange?.authors).toEqual(['__proto__', 'constructor'])
    expect(metrics.commenters).toBe(2)
  })
})

test('a chain of 100,000 replies between two people is measured', { timeout: 30_000 }, () => {
  const raw = Array.from({ length: 100_000 }, (_, at) => ({
    id: `c${at}`,
    parent: at - 1 < 0 ? null : at - 1,
    text: '',
    author: 'ab'[at % 2]!,
  }))
  const metrics = metricsOf(buildThread(raw, { id: 't', reader: 'test', post: UNKNOWN_POST }))
  expect(metrics.depth).toBe(100_000)
  expect(metrics.longestExchange?.length).toBe(100_000)
  expect(metrics.structuralVirality).toBeCloseTo(100_002 / 3, 6)
})

/** Each comment answers the post or one before it. */
function randomTree(choices: readonly number[]): Thread {
  const raw = choices.map((choice, at) => ({ id: `c${at}`, parent: choice % (at + 1) === at ? null : choice % (at + 1), text: '' }))
  return buildThread(raw, { id: 'random', reader: 'test', post: UNKNOWN_POST })
}

/** The definition, taken literally. */
function meanDistance({ comments }: Thread): number {
  const paths = [[-1], ...comments.map(({ index }) => pathToPost(comments, index))]
  let sum = 0
  for (const from of paths) for (const to of paths) sum += new Set([...from, ...to]).size - from.filter(node => to.includes(node)).length
  return sum / (paths.length * (paths.length - 1))
}

function pathToPost(comments: Thread['comments'], index: number): number[] {
  const path: number[] = []
  for (let at = index; at >= 0; at = comments[at]!.parent) path.push(at)
  return [...path, -1]
}
