import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointOffsets, utf16Offset } from '../../src/model/code-points.js'

describe('code-point offsets', () => {
  it('count an emoji as one', () => {
    const offset = codePointOffsets('a😀b')
    expect([0, 1, 3, 4].map(offset)).toEqual([0, 1, 2, 3])
  })

  it('count a lone surrogate as one', () => {
    const offset = codePointOffsets('\ud83d a \ude00 😀!')
    expect(offset(6)).toBe(6)
    expect(offset(8)).toBe(7)
  })

  it('agree with Array.from and convert back', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'č', '😀', '\ud83d', '\ude00', '\n', '👩‍👧'), { maxLength: 20 }), parts => {
        const text = parts.join('')
        const offset = codePointOffsets(text)
        let utf16 = 0
        Array.from(text).forEach((letter, count) => {
          expect(offset(utf16)).toBe(count)
          expect(utf16Offset(text, count)).toBe(utf16)
          utf16 += letter.length
        })
      }),
      { seed: 7, verbose: 1 },
    )
  })
})
