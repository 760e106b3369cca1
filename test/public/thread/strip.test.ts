// The overview: a comment's place is its index, neighbors too narrow to tell apart become a bin that shows how its comments divide.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mark } from '../../../public/thread/lenses/lens.js'
import { branchOf, cellAt, cellsOf, deepestRows, wholeOf } from '../../../public/thread/strip/cells.js'
import { sharesOf } from '../../../public/thread/strip/paint.js'
import { discussion } from '../notation.js'

const thread = discussion('a(b(c) d) e')
const cellsIn = (notation: string, size: { width: number; rows: number }) => {
  const made = discussion(notation)
  return [...cellsOf(made, wholeOf(made), size)]
}

describe('cells', () => {
  it('have the width of their subtree', () => {
    const cells = [...cellsOf(thread, wholeOf(thread), { width: 50, rows: 5 })]
    expect(cells.map(({ index, x, width, row }) => [index, x, width, row])).toEqual([
      [0, 0, 40, 0],
      [1, 10, 20, 1],
      [2, 20, 10, 2],
      [3, 30, 10, 1],
      [4, 40, 10, 0],
    ])
  })

  it('of a branch fill the whole width, its root on the first row', () => {
    const branch = branchOf(thread, 1)
    expect(branch).toEqual({ from: 1, to: 3, level: 1 })
    expect(branch && [...cellsOf(thread, branch, { width: 50, rows: 5 })].map(({ x, width, row }) => [x, width, row])).toEqual([
      [0, 50, 0],
      [25, 25, 1],
    ])
  })

  it('put narrow neighbors together, never those of two parents', () => {
    const cells = cellsIn('a(b c) d(e f)', { width: 12, rows: 5 })
    expect(cells.map(({ index, end, isBin }) => [index, end, isBin])).toEqual([
      [0, 3, false],
      [1, 3, true],
      [3, 6, false],
      [4, 6, true],
    ])
  })

  it('are no more than a few a pixel and row, whatever the thread', () => {
    const notation = Array.from({ length: 40_000 }, (_, index) => `a${index}(b${index}${index % 100 === 0 ? `(${'c '.repeat(300)})` : ''})`)
    const cells = cellsIn(notation.join(' '), { width: 1_000, rows: 9 })
    expect(cells.length).toBeLessThan(9 * 1_000)
    expect(cells.some(({ isBin }) => isBin)).toBe(true)
  })

  it('stand side by side on their row, and account for every comment above the last row', () => {
    const shape = fc.array(fc.nat(5), { minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(shape, fc.integer({ min: 20, max: 400 }), (depths, width) => {
        let depth = 0
        const made = discussion(
          depths
            .map((wanted, place) => {
              const next = Math.min(wanted, place === 0 ? 0 : depth + 1)
              const step = next > depth ? '(' : place === 0 ? '' : `${')'.repeat(depth - next)} `
              depth = next
              return `${step}x${place}`
            })
            .join('') + ')'.repeat(depth),
        )
        const cells = [...cellsOf(made, wholeOf(made), { width, rows: 9 })]
        const ends = new Map<number, number>()
        for (const { x, width: wide, row } of cells) {
          expect(x).toBeGreaterThanOrEqual((ends.get(row) ?? 0) - 1e-9)
          ends.set(row, x + wide)
        }
        const own = new Set(
          cells.flatMap(({ index, end, isBin }) => (isBin ? Array.from({ length: end - index }, (_, at) => index + at) : [index])),
        )
        if (width / made.comments.length >= 1) expect(own.size).toBe(made.comments.length)
      }),
    )
  })

  it('end at the last row', () => {
    expect(cellsIn('a(b(c(d)))', { width: 40, rows: 2 }).map(({ index }) => index)).toEqual([0, 1])
  })

  it('are found by a point; beneath a bin the bin', () => {
    const cells = [...cellsOf(thread, wholeOf(thread), { width: 50, rows: 5 })]
    expect([cellAt(cells, 25, 2)?.index, cellAt(cells, 25, 0)?.index, cellAt(cells, 35, 4)?.index, cellAt(cells, 60, 0)]).toEqual([
      2,
      0,
      3,
      null,
    ])
  })

  it('of a bin say how deep it reaches at each pixel', () => {
    const made = discussion('a(b(c)) d e(f)')
    const [bin] = cellsOf(made, wholeOf(made), { width: 5, rows: 5 })
    expect(bin && [...deepestRows(made, wholeOf(made), bin)]).toEqual([1, 2, 0, 0, 1].slice(0, 5))
  })
})

describe('branches to look into', () => {
  it('are that of the comment, or the one it ends', () => {
    expect([branchOf(thread, 0)?.from, branchOf(thread, 2)?.from, branchOf(thread, 4)]).toEqual([0, 1, null])
  })
})

describe('the shares of a bin', () => {
  const mark = (key: string): Mark => ({ key, form: 'disc', color: key, label: key })
  const legend = [mark('x'), mark('y')]
  const of = [legend[1], legend[0], legend[1], legend[1]] as Mark[]
  const shares = (matches: Uint8Array | null) =>
    sharesOf({ index: 0, end: 4 }, { legend, of, matches }).map(({ mark: { key }, share, isDimmed }) => [key, share, isDimmed])

  it('are those of its comments in the order of the legend', () => {
    expect(shares(null)).toEqual([
      ['x', 0.25, false],
      ['y', 0.75, false],
    ])
  })

  it('dim what does not match', () => {
    expect(shares(Uint8Array.of(1, 0, 0, 1))).toEqual([
      ['y', 0.5, false],
      ['x', 0.25, true],
      ['y', 0.25, true],
    ])
  })
})
