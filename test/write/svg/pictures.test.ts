import { describe, expect, it } from 'vitest'
import type { AnnotatedThread } from '../../../src/model/annotated-thread.js'
import { svgIcicleFormat } from '../../../src/write/svg/icicle.js'
import { svgTreeFormat } from '../../../src/write/svg/tree.js'
import { shownComments } from '../../../src/write/svg/visible.js'
import { thread } from '../../model/notation.js'
import { chain, nasty } from '../nasty.js'
import { complaints, SLOW } from '../validate.js'
import { elementsOf } from '../xml-events.js'

const FORMATS = [svgTreeFormat, svgIcicleFormat]
const plain = (notation: string): AnnotatedThread => ({ thread: thread(notation), annotations: {}, metrics: null })
const crowd = (count: number) => plain(Array.from({ length: count }, (_, at) => `k${at}`).join(' '))
const drawn = (format: (typeof FORMATS)[number], annotated: AnnotatedThread) => [...format.write([annotated])].join('')

describe.each(FORMATS.map(format => ({ name: format.name, format })))('$name', ({ format }) => {
  it('is a valid picture that needs nothing from outside', SLOW, async () => {
    for (const annotated of [nasty(), plain(''), chain(200)])
      expect(await complaints(drawn(format, annotated), { own: 'svg.rng' })).toEqual([])
    expect(drawn(format, nasty())).not.toMatch(/<script|<style|<image|foreignObject|@import|href/)
  })

  it('is refused where an element is none of a picture', SLOW, async () => {
    expect(await complaints(drawn(format, nasty()).replace('</svg>', '<script/></svg>'), { own: 'svg.rng' })).not.toEqual([])
  })

  it('says in words what it shows and how it was made', () => {
    const desc = elementsOf(drawn(format, nasty())).find(({ name }) => name === 'desc')?.text
    for (const fact of ['comments', 'understory 0.0.0-test', 'ab'.repeat(32), 'topics auto']) expect(desc).toContain(fact)
  })

  it('names every comment of a small thread', () => {
    const titles = elementsOf(drawn(format, nasty()))
      .filter(({ name }) => name === 'title')
      .map(({ text }) => text)
    for (const { id } of nasty().thread.comments) expect(titles.filter(title => title.startsWith(`${id} ·`))).toHaveLength(1)
  })

  it('stays a picture that can be opened for 10,000 replies in a chain and 100,000 in a row', SLOW, () => {
    for (const annotated of [chain(10_000), crowd(100_000)]) expect(drawn(format, annotated).length).toBeLessThan(3_000_000)
  })

  it('has a place for every number it writes', () => {
    expect(drawn(format, nasty())).not.toMatch(/NaN|undefined|Infinity/)
    expect(drawn(format, plain(''))).not.toMatch(/NaN|undefined|Infinity/)
  })
})

describe('what a tree shows of a thread', () => {
  it('is everything while there is room', () => {
    expect(shownComments(thread('a(b(c) d) e')).map(({ index, parent, hidden }) => [index, parent, hidden])).toEqual([
      [0, -1, 0],
      [1, 0, 0],
      [2, 1, 0],
      [3, 0, 0],
      [4, -1, 0],
    ])
  })

  it('counts what it leaves out', () => {
    for (const annotated of [chain(1_000), crowd(2_000)]) {
      const shown = shownComments(annotated.thread)
      expect(shown.length + shown.reduce((sum, { hidden }) => sum + hidden, 0)).toBe(annotated.thread.comments.length)
    }
  })
})

it('draws replies right of what they answer, between first and last of them', () => {
  const circles = elementsOf(drawn(svgTreeFormat, plain('a(b c) d'))).filter(({ name }) => name === 'circle')
  const [a, b, c, d] = circles.map(({ attributes }) => ({ x: Number(attributes.cx), y: Number(attributes.cy) }))
  expect(b?.x).toBe(c?.x)
  expect(b?.x).toBeGreaterThan(a?.x as number)
  expect(a?.y).toBe(((b?.y as number) + (c?.y as number)) / 2)
  expect(d?.y).toBeGreaterThan(c?.y as number)
})

it('gives a branch of the icicle the width of its leaves', () => {
  const widths = elementsOf(drawn(svgIcicleFormat, plain('a(b c) d')))
    .filter(({ name, within }) => name === 'rect' && within.at(-1) === 'g' && within.length === 4)
    .map(({ attributes }) => Number(attributes.width))
  expect(widths).toEqual([800, 400, 400, 400])
})
