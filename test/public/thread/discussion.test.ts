// Positions that a flat pre-order array implies.
import { expect, it } from 'vitest'
import { isAbove, pathTo, repliesTo } from '../../../public/thread/discussion.js'
import { discussion } from '../notation.js'

const thread = discussion('a(b(c) d) e')
const ids = (indices: readonly number[]) => indices.map(index => thread.comments[index]?.id).join(' ')

it('knows parents, subtrees, levels, places among siblings and direct replies', () => {
  expect([...thread.parent]).toEqual([-1, 0, 1, 0, -1])
  expect([...thread.end]).toEqual([4, 3, 3, 4, 5])
  expect([...thread.depth]).toEqual([0, 1, 2, 1, 0])
  expect([...thread.position]).toEqual([1, 1, 1, 2, 2])
  expect([...thread.siblings]).toEqual([2, 2, 1, 2, 2])
  expect([...thread.replies]).toEqual([2, 1, 0, 0, 0])
  expect(thread.deepest).toBe(2)
})

it('lists the way down to a comment, and what directly answers it or the story', () => {
  expect(ids(pathTo(thread, 2))).toBe('a b')
  expect(ids(repliesTo(thread, 0))).toBe('b d')
  expect(ids(repliesTo(thread, -1))).toBe('a e')
  expect(isAbove(thread, 0, 2)).toBe(true)
  expect(isAbove(thread, 1, 3)).toBe(false)
})

it('takes a parent that stands nowhere, or further down, for the story', () => {
  const odd = discussion('a b', id => ({ parentId: id === 'a' ? 'b' : 'nowhere' }))
  expect([...odd.parent]).toEqual([-1, -1])
})

it('is linear on a chain of 100,000 replies', () => {
  const comments = Array.from({ length: 100_000 }, (_, index) => `c${index}`)
  const deep = discussion(`${comments.join('(')}${')'.repeat(comments.length - 1)}`)
  expect(deep.deepest).toBe(99_999)
  expect(pathTo(deep, 99_999)).toHaveLength(99_999)
})
