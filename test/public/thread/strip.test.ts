// The overview: a comment's place is its index, subtrees too small to see become bins.
import { expect, it } from 'vitest'
import { cellsOf } from '../../../public/thread/strip/paint.js'
import { discussion } from '../notation.js'

it('gives every comment the width of its subtree', () => {
  const cells = [...cellsOf(discussion('a(b(c) d) e'), 50, 5)]
  expect(cells.map(({ index, x, width, level }) => [index, x, width, level])).toEqual([
    [0, 0, 40, 0],
    [1, 10, 20, 1],
    [2, 20, 10, 2],
    [3, 30, 10, 1],
    [4, 40, 10, 0],
  ])
})

it('paints no more cells than there are pixels to see, however large the thread', () => {
  const notation = Array.from({ length: 40_000 }, (_, index) => `a${index}(b${index})`).join(' ')
  const cells = [...cellsOf(discussion(notation), 1_000, 10)]
  expect(cells.length).toBeLessThanOrEqual(2_000)
  expect(cells.some(({ isBin }) => isBin)).toBe(true)
})

it('paints no level beyond the last', () => {
  expect([...cellsOf(discussion('a(b(c(d)))'), 40, 2)].map(({ index }) => index)).toEqual([0, 1])
})
