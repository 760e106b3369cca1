// Which words of the tree have room when it is seen from afar.
import { expect, it } from 'vitest'
import { freeLabels, type Seen } from '../../../public/thread/tree/free-labels.js'
import type { Label } from '../../../public/thread/tree/labels.js'
import type { Placed } from '../../../public/thread/tree/layout.js'

const place = (index: number, x: number, y: number): Placed => ({ index, x, y, parent: null })
const label: Label = { head: '1', words: ['words'], isInline: true, width: 80, headWidth: 10 }
const seen = (nodes: readonly Placed[], change: Partial<Seen> = {}) =>
  Object.fromEntries(
    freeLabels({
      nodes,
      labels: new Map(nodes.map(({ index }) => [index, label])),
      scale: 1,
      path: [],
      isParent: () => false,
      end: 1000,
      ...change,
    }),
  )

it('are all shown where they stand apart, and of those that lie upon each other the first', () => {
  expect(seen([place(0, 0, 0), place(1, 0, 30)])).toEqual({ 0: 'whole', 1: 'whole' })
  expect(seen([place(0, 0, 0), place(1, 0, 8)])).toEqual({ 0: 'whole' })
  expect(seen([place(0, 0, 0), place(1, 0, 30)], { scale: 0.2 })).toEqual({ 0: 'whole' })
})

it('never cover a dot, and of the path the number stands where the words do not fit', () => {
  const chain = [place(0, 0, 0), place(1, 50, 0), place(2, 100, 0)]
  expect(seen(chain)).toEqual({ 2: 'whole' })
  expect(seen(chain, { path: [2, 1, 0] })).toEqual({ 0: 'head', 1: 'head', 2: 'whole' })
})

it('stand above the lines that leave a node, and never beyond what can be seen', () => {
  const near = [place(0, 0, 0), place(1, 50, 6)]
  expect(seen(near)).toEqual({ 1: 'whole' })
  expect(seen(near, { isParent: index => index === 0 })).toEqual({ 0: 'whole' })
  expect(seen([place(0, 0, 0)], { end: 60 })).toEqual({})
})

it('are found for six hundred nodes on one spot without delay', () => {
  const before = performance.now()
  seen(Array.from({ length: 600 }, (_, index) => place(index, index, index % 7)))
  expect(performance.now() - before).toBeLessThan(500)
})
