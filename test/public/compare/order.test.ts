// The order of the commenters, by what is known of them.
import { expect, it } from 'vitest'
import { calledIn } from '../../../public/compare/called.js'
import { isFew } from '../../../public/compare/camp.js'
import { ORDERS, type Order, ordered } from '../../../public/compare/order.js'
import { aroundCues } from '../../../public/compare/quote.js'
import type { Commenter, CommenterStance } from '../../../src/model/comparison.js'
import { discussion } from '../notation.js'
import { commenter } from './commenter.js'

const stance = (...scores: readonly number[]): CommenterStance => ({
  stance: 'favor',
  score: scores.reduce((sum, score) => sum + score, 0) / scores.length,
  scored: scores.length,
  comments: scores.length,
  evidence: [],
  each: scores.map((score, at) => ({ comment: `c${at}`, stance: 'favor', score, presumed: false })),
})
const COMMENTERS = [
  commenter('silent', { comments: 9 }),
  commenter('wide', { camp: 1, comments: 2, targets: { horn: stance(-0.5, 0.9) } }),
  commenter('low', { camp: 0, comments: 3, targets: { horn: stance(-0.4, -0.3, -0.35) } }),
]

it.each([
  ['first', 'silent wide low'],
  ['comments', 'low wide silent'],
  ['mean', 'low wide silent'],
  ['spread', 'wide low silent'],
  ['camp', 'low wide silent'],
] as const)('by %s', (order, expected) => {
  const along = { target: 'horn', thread: discussion('a') }
  expect(
    ordered(COMMENTERS, order, along)
      .map(({ author }) => author)
      .join(' '),
  ).toBe(expected)
})

it('finds too little to compare in one comment, whether its author has a name or not', () => {
  const one = (author: string, change: Partial<Commenter> = {}) => isFew(commenter(author, change))
  expect([one('few'), one('unknown author (a)', { unknown: true }), one('enough', { comments: 2 })]).toEqual([true, true, false])
})

it('has a name for every order', () => {
  expect([...ORDERS].sort()).toEqual((['camp', 'comments', 'first', 'mean', 'spread'] satisfies Order[]).sort())
})

it('calls a comment whose author nobody knows by its number, and never invents a name', () => {
  const thread = discussion('a(b)')
  expect(calledIn(thread, commenter('unknown author (b)', { unknown: true, commentIds: ['b'] }))).toBe('1.1, unknown author')
  expect(calledIn(thread, commenter('Marrow', { unknown: true, inferred: true, commentIds: ['b'] }))).toBe('Marrow')
})

it('shows of a long reply what stands around its cues', () => {
  expect(aroundCues([{ start: 500, end: 510 }], 1_000)).toEqual({ start: 410, end: 680 })
  expect(aroundCues([{ start: 5, end: 9 }], 40)).toEqual({ start: 0, end: 40 })
})
