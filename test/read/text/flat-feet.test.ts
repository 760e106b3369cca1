// Dates below the words in browsers' copies, as engines of Korea and Poland have them. The talk about a ferry was written for these tests.
import { describe, expect, it } from 'vitest'
import { withFlatFeetDrawnUp } from '../../../src/read/text/flat-feet.js'
import { linesOf } from '../../../src/read/text/lines.js'
import { outlineOf } from './reading.js'

const SAID = [
  ['Ada', 'The ferry was late again, and nobody said why.'],
  ['Bo Lind', 'The captain waits for the mail.'],
  ['Ada', 'Then the mail is late.'],
  ['Cleo', 'It was always so. My father sold tickets there.'],
  ['Bo Lind', 'He sold me one in 1988, and I still have it.'],
]
const page = (foot: string): string =>
  `The ferry\n\nA story about it, with two sentences. This is the other.\n\nComments (5)\n${SAID.map(([name, words], at) => `${name}\n${words}\n\n${foot.replace('@', String(at))}`).join('\n')}\nThe harbour\n`
const all = SAID.map(([name, words]) => `${name}: ${words}`)

describe('dates below the words in a copy', () => {
  it('stand beside the name on the first line below the one before', () => {
    expect(outlineOf(page('2023.05.14. 14:2@답글'))).toEqual(all)
    expect(outlineOf(page('11 lut 2014 08:2@ | ocena: 98% 231 4 odpowiedz link'))).toEqual(all)
  })

  it('do so below what the page prints after many of them, and below what is always followed by the same', () => {
    expect(outlineOf(page('2023.05.14. 14:2@답글\n댓글 더보기'))).toEqual(all)
    const folded = page('2023.05.14. 14:2@답글').replace(/답글\n(?=Ada|Cleo)/gu, '답글\n로그인 후 댓글\n답글 접기\n')
    expect(outlineOf(folded).map(line => line.trim().split(':')[0])).toEqual(SAID.map(([name]) => name))
  })

  it('stay where they stand below names, in columns and among tags', () => {
    const above = SAID.map(([name, words], at) => `${name}\n2023.05.14. 14:2${at}\n${words}\n`).join('\n')
    const page2 = page('2023.05.14. 14:2@')
    for (const text of [above, page2.replace('Bo Lind', '    Bo Lind'), page2.replace('Bo Lind', '<div>\nBo Lind')]) {
      const lines = linesOf(text)
      expect(withFlatFeetDrawnUp(lines)).toBe(lines)
    }
  })
})
