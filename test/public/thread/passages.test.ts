// A text cut into pieces, each with everything that is said about it.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cut, inUtf16, paragraphs } from '../../../public/thread/reader/passages.js'
import { occurrences } from '../../../public/thread/search/find.js'

it('cuts where marks begin and end, and overlapping marks share a piece', () => {
  const passages = [
    { start: 2, end: 6, about: 'word' },
    { start: 4, end: 8, about: 'quote' },
  ]
  expect(cut(passages, 0, 10)).toEqual([
    { start: 0, end: 2, about: [] },
    { start: 2, end: 4, about: ['word'] },
    { start: 4, end: 6, about: ['word', 'quote'] },
    { start: 6, end: 8, about: ['quote'] },
    { start: 8, end: 10, about: [] },
  ])
})

it('leaves no gap and no overlap, whatever the marks', () => {
  const mark = fc.record({ start: fc.nat(30), length: fc.integer({ min: 1, max: 12 }) })
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 12 }), marks => {
      const pieces = cut(
        marks.map(({ start, length }, about) => ({ start, end: start + length, about })),
        0,
        30,
      )
      expect(pieces.at(0)?.start).toBe(0)
      expect(pieces.at(-1)?.end).toBe(30)
      for (const [at, piece] of pieces.slice(1).entries()) expect(piece.start).toBe(pieces[at]?.end)
    }),
    { verbose: true },
  )
})

it('turns code points into UTF-16 in any order', () => {
  expect(
    inUtf16('😀a😀b', [
      { start: 3, end: 4 },
      { start: 0, end: 1 },
    ]),
  ).toEqual([
    { start: 5, end: 6 },
    { start: 0, end: 2 },
  ])
})

it('finds paragraphs between blank lines', () => {
  expect(paragraphs('one\ntwo\n \nthree').map(({ start, end }) => 'one\ntwo\n \nthree'.slice(start, end))).toEqual(['one\ntwo', 'three'])
})

it('finds typed words without regard to case', () => {
  expect(occurrences('The bell, the BELL', 'bell')).toEqual([
    { start: 4, end: 8 },
    { start: 14, end: 18 },
  ])
  expect(occurrences('anything', ' ')).toEqual([])
})
