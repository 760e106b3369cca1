// Which branch the tree shows and where its nodes stand.
import { expect, it } from 'vitest'
import { branchFrom, rootAround } from '../../../public/thread/tree/branch.js'
import { breakText, fitText } from '../../../public/thread/tree/fit-text.js'
import { layoutTree } from '../../../public/thread/tree/layout.js'
import { discussion } from '../notation.js'

/** What is drawn while a comment is chosen. */
const branchAround = (thread: ReturnType<typeof discussion>, selected: number, limit = 300) =>
  branchFrom(thread, rootAround(thread, selected, { whole: limit - 1, branch: limit }), { whole: limit - 1, branch: limit })

const MEASURES = { row: 10, column: 100 }
const chain = (length: number) => `${Array.from({ length }, (_, index) => `c${index}`).join('(')}${')'.repeat(length - 1)}`

it('shows a small thread whole, from the story on', () => {
  const thread = discussion('a(b c) d')
  expect(branchAround(thread, 2)).toEqual({ root: -1, nodes: [-1, 0, 3, 1, 2], cut: new Map() })
})

it('shows of a large thread the largest branch within the limit around the chosen comment', () => {
  const thread = discussion('a(b(c d) e(f)) g')
  expect(branchAround(thread, 2, 4).nodes).toEqual([1, 2, 3])
})

it('cuts the far ends of a branch that is itself too large, and counts what is left out', () => {
  const thread = discussion('a(b(c d) e(f g h i))')
  const { nodes, cut } = branchAround(thread, 0, 5)
  expect(nodes).toEqual([0, 1, 4, 2, 3])
  expect(cut).toEqual(new Map([[4, 4]]))
})

it('stands a parent in the middle of its replies, and each level in its column', () => {
  const thread = discussion('a(b c)')
  const { nodes } = layoutTree(thread, branchAround(thread, -1), MEASURES)
  const place = new Map(nodes.map(({ index, x, y }) => [index, { x, y }]))
  expect(place.get(0)!.y).toBe((place.get(1)!.y + place.get(2)!.y) / 2)
  expect(place.get(1)!.x).toBe(place.get(2)!.x)
  expect(place.get(1)!.x - place.get(0)!.x).toBe(MEASURES.column)
})

it('lets no two nodes of a level overlap, and none leave the drawing', () => {
  const thread = discussion('a(b(c d e) f(g)) h(i(j k l m) n) o')
  const { nodes, width, height } = layoutTree(thread, branchAround(thread, -1), MEASURES)
  for (const [at, one] of nodes.entries()) {
    expect(one.x >= 0 && one.x <= width && one.y >= 0 && one.y <= height).toBe(true)
    for (const other of nodes.slice(at + 1)) if (one.x === other.x) expect(Math.abs(one.y - other.y)).toBeGreaterThanOrEqual(MEASURES.row)
  }
})

it('lays out a chain of 300 without recursion', () => {
  const thread = discussion(chain(5_000))
  expect(layoutTree(thread, branchAround(thread, 4_000), MEASURES).nodes).toHaveLength(300)
})

it('cuts and breaks lines to a width', () => {
  const measure = (text: string) => text.length
  expect(fitText('short', 10, measure)).toBe('short')
  expect(fitText('a long line', 7, measure)).toBe('a long…')
  expect(breakText('the quick brown fox jumps', [10, 12], measure)).toEqual(['the quick', 'brown fox j…'])
  expect(breakText('one', [10, 12], measure)).toEqual(['one'])
})
