// Sentences: where they end, without the space around them, however long the text.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../src/analyze/sentences.js'

const sentences = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

describe('the sentences of a text', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['A line\nanother line', ['A line', 'another line']],
    ['It costs 3.50 e.g. today.', ['It costs 3.50 e.g. today.']],
    ['  No end  ', ['No end']],
    ['これは本です。とても良い。', ['これは本です。', 'とても良い。']],
    ['', []],
    [' \n ', []],
  ])('of %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  it('are the same in a long text as in a short one', () => {
    const text = 'The kettle boiled dry. Who heard it? Nobody did! '
    expect(sentences(text.repeat(500))).toEqual(Array.from({ length: 500 }, () => sentences(text)).flat())
  })

  it('holds a sentence together that is longer than any window', () => {
    const long = `It goes ${'on and '.repeat(2000)}on.`
    expect(sentences(`Short. ${long} Short.`)).toEqual(['Short.', long, 'Short.'])
  })

  it('keep every word, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '. ', '!', '\n', '😀', '…'), maxLength: 300 }), text => {
        expect(sentences(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})
