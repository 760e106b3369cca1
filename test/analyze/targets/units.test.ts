// What is named by words: what hyphens hold together, what is elided, and what stays single.
import { describe, expect, it } from 'vitest'
import { unitsOf } from '../../../src/analyze/targets/units.js'
import { wordsOf } from '../../../src/analyze/words.js'

const units = (text: string, language = 'en') => unitsOf(text, wordsOf(text), language).map(({ start, end }) => text.slice(start, end))

describe('the units of a text', () => {
  it('are words, and what hyphens join', () => {
    expect(units('A TK-200 and two e-bikes - not the Nord-Ostsee-Kanal.')).toEqual([
      'A',
      'TK-200',
      'and',
      'two',
      'e-bikes',
      'not',
      'the',
      'Nord-Ostsee-Kanal',
    ])
    expect(units('the B\u20112 or B- 2')).toEqual(['the', 'B\u20112', 'or', 'B', '2'])
  })

  it('are single where too many are joined, and a last one stands alone', () => {
    expect(units('a look-what-the-cat-brought-in-again face')).toHaveLength(9)
    expect(units('well-')).toEqual(['well'])
  })

  it('leave what is elided apart where the language elides', () => {
    const text = "L'éolienne près d’une école"
    expect(unitsOf(text, wordsOf(text), 'fr').map(({ form, elided }) => [elided ?? null, form])).toEqual([
      ['l', 'éolienne'],
      [null, 'près'],
      ['d', 'une'],
      [null, 'école'],
    ])
    expect(units("don't l'eau")).toEqual(["don't", "l'eau"])
  })
})
