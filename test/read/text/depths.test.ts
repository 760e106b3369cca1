// Parents by the columns in which comments are printed.
import { describe, expect, it } from 'vitest'
import { parentsByColumn } from '../../../src/read/text/depths.js'

/** "4:1" stands at column 4 with the number 1, "4" without a number. */
const placed = (places: string) =>
  places.split(' ').map(place => {
    const [column = 0, number = null] = place.split(':').map(Number)
    return { column, markerColumn: column, number }
  })
const parentsOf = (places: string) => [...parentsByColumn(placed(places))]

describe('parents by column', () => {
  it('are the last that stand less deep', () => {
    expect(parentsOf('0 4 8 4 0 4')).toEqual([-1, 0, 1, 0, -1, 4])
  })

  it('are not moved by a number of two digits, nor by a list that begins anew at a column that is not the deepest', () => {
    expect(parentsOf('0:8 0:9 1:10 1:11')).toEqual([-1, -1, -1, -1])
    expect(parentsOf('0:1 0:2 4:1 0:1 0:2')).toEqual([-1, -1, 1, -1, -1])
  })

  it('are told by numbers where a program indents no further', () => {
    expect(parentsOf('0:1 4:1 8:1 12:1 16:1 16:1 16:1 16:2 16:2 4:2')).toEqual([-1, 0, 1, 2, 3, 4, 5, 5, 4, 0])
    expect(parentsOf('0:1 4:1 8:1 12:1 16:1 16:2 16:3')).toEqual([-1, 0, 1, 2, 3, 3, 3])
    expect(parentsOf('0 4 8 12 16 16')).toEqual([-1, 0, 1, 2, 3, 3])
  })

  it('are found in linear time in one column and in many', () => {
    const many = 100_000
    const flat = Array.from({ length: many }, () => ({ column: 40, markerColumn: 40, number: 1 }))
    const deep = Array.from({ length: many }, (_, at) => ({ column: at, markerColumn: at, number: 1 }))
    expect(parentsByColumn([...deep.slice(0, 10), ...flat]).at(-1)).toBe(many + 8)
    expect(parentsByColumn(deep).at(-1)).toBe(many - 2)
  })
})
