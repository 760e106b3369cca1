// The arcs of a branch: which branch is drawn, and what joins what.
import { expect, it } from 'vitest'
import type { Recovered } from '../../../public/thread/addressee.js'
import { arcsAround, MOST_ARCS } from '../../../public/thread/arcs/branch-arcs.js'
import { discussion } from '../notation.js'

const recoveredParent = (index: number, of: number): Recovered => ({ index, of, rule: 'quote', confidence: 0.9 })
const flat = (size: number) => Array.from({ length: size }, (_, index) => `c${index}`).join(' ')

it('joins every comment of the branch around the chosen one with its parent as the page shows it', () => {
  const thread = discussion('a b(c(d) e) f')
  expect(arcsAround(thread, 3, [])).toEqual({
    root: 1,
    size: 4,
    arcs: [
      { from: 1, to: 0, isRecovered: false },
      { from: 2, to: 1, isRecovered: false },
      { from: 3, to: 0, isRecovered: false },
    ],
  })
})

it('adds recovered parents where both comments stand in the branch', () => {
  const thread = discussion('a(b c) d')
  const { arcs = [] } = arcsAround(thread, 0, [recoveredParent(2, 1), recoveredParent(3, 1)]) ?? {}
  expect(arcs.filter(({ isRecovered }) => isRecovered)).toEqual([{ from: 2, to: 1, isRecovered: true }])
})

it('has nothing to show of a pair, or where nothing is chosen', () => {
  expect(arcsAround(discussion('a(b) c'), 1, [])).toBeNull()
  expect(arcsAround(discussion('a(b c)'), -1, [])).toBeNull()
})

it('climbs no further than is legible, and draws no branch that is too large itself', () => {
  const thread = discussion(`a(b(c d) ${flat(MOST_ARCS)})`)
  expect(arcsAround(thread, 2, [])).toMatchObject({ root: 1, size: 3 })
  expect(arcsAround(thread, 0, [])).toEqual({ root: 0, size: MOST_ARCS + 4, arcs: [] })
})
