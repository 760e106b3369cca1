import { describe, expect, it } from 'vitest'
import { parentsByOutline } from '../../src/read/parents-by-outline.js'

const parents = (numbers: readonly (string | null)[]) => {
  const found = parentsByOutline(numbers)
  return found === null ? null : Array.from(found)
}

describe('parents by numbers as in an outline', () => {
  it.each([
    [
      ['1', '1.1', '1.2', '1.1.1', '2'],
      [-1, 0, 0, 1, -1],
    ],
    [
      ['1', '1-1', '2', '2-1'],
      [-1, 0, -1, 2],
    ],
    [
      ['0_0', '0_0_0', '0_1'],
      [-1, 0, -1],
    ],
    [
      ['2.1', '2.1.1', '2.2'],
      [-1, 0, -1],
    ],
  ])('%j', (numbers, expected) => expect(parents(numbers)).toEqual(expected))

  it.each([
    ['numbers that only count on', ['1', '2', '3']],
    ['dates', ['12.5', '13.5', '14.5', '3.12.2021']],
    ['versions whose parents are not there', ['1', '4.2', '7.1', '9.9']],
    ['comments that mostly have none', ['1', '1.1', null, null, null]],
    ['nothing', []],
  ])('are none where there are %s', (_, numbers) => expect(parents(numbers)).toBeNull())
})
