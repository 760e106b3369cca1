// The outline's rows while branches are closed, and typing the beginning of one.
import { expect, it } from 'vitest'
import { rowsOf } from '../../../public/thread/outline/rows.js'
import { createTypeAhead } from '../../../public/thread/outline/type-ahead.js'
import { discussion } from '../notation.js'

const thread = discussion('ant(bee(cat) bat) eel')

it('leaves out what a closed branch hides, however deep', () => {
  expect([...rowsOf(thread, new Set()).comments]).toEqual([0, 1, 2, 3, 4])
  expect([...rowsOf(thread, new Set([0, 1])).comments]).toEqual([0, 4])
  expect([...rowsOf(thread, new Set([1])).rowOf]).toEqual([0, 1, -1, 2, 3])
})

it('goes from row to row that begin with a letter, and to the one that more letters name', () => {
  let clock = 0
  const typing = createTypeAhead(() => clock)
  const rows = rowsOf(thread, new Set())
  const type = (letter: string, index: number) => typing.type(letter, { thread, rows, index })
  expect(type('b', 0)).toBe(1)
  expect(type('a', 1)).toBe(3)
  clock += 5_000
  expect(type('b', 3)).toBe(1)
  clock += 5_000
  expect(type('z', 1)).toBe(-1)
  clock += 5_000
  expect([type('1', 0), type('.', 1), type('2', 1)].at(-1)).toBe(3)
})
