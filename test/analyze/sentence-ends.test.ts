// Ends of sentences: the same as the platform's own segmenter finds, wherever they are found without it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainEnds } from '../../src/analyze/sentence-ends.js'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
const segmented = (text: string) => Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length)

const PLAIN = [
  'a',
  'b',
  'A',
  'B',
  '1',
  '.',
  '!',
  '?',
  ' ',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '"',
  "'",
  '(',
  ')',
  ',',
  ':',
  '-',
  '$',
  '/',
  '*',
  '’',
  '“',
]
const MIXED = [...PLAIN, ';', 'é', 'É', '😀', '…', '–', '\u0301', '\u2028', '\u0085', '\u200d', '‽', '。', 'я', '本', '\u{1d400}']

describe('the ends of sentences', () => {
  it('of text in plain characters are those of the segmenter', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...PLAIN), maxLength: 24 }), text => {
        expect(plainEnds(text) ?? segmented(text)).toEqual(segmented(text))
      }),
      { numRuns: 5000 },
    )
  })

  it('are those of the segmenter in any text, or left to it', () => {
    const unit = fc.oneof(fc.constantFrom(...MIXED), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }))
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 24 }), text => {
        expect(plainEnds(text) ?? segmented(text)).toEqual(segmented(text))
      }),
      { numRuns: 5000 },
    )
  })

  it.each([
    'Well. He said "no." So? (Yes!) It’s 3.50 e.g. today, U.S. time.',
    'Très bien 😀. Next… and on – so',
    '',
  ])('need no segmenter in %j', text => {
    expect(plainEnds(text)).toEqual(segmented(text))
  })

  it.each(['Why‽ Because', 'これは本です。とても', 'Go. Été', 'Go. ; so'])('are left to the segmenter in %j', text => {
    expect(plainEnds(text)).toBeNull()
  })
})
