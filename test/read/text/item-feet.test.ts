// Dates below the words of list items, as engines of Korea, Japan and Poland print them. The talk about a stove was written for these tests.
import { describe, expect, it } from 'vitest'
import { withItemFeetDrawnUp } from '../../../src/read/text/item-feet.js'
import { linesOf } from '../../../src/read/text/lines.js'
import { outlineOf } from './reading.js'

const SAID = [
  ['Ada', 'The stove smokes when the wind comes from the lake, and only then.'],
  ['Bo Lind', 'Then the chimney is too low. Mine was.'],
  ['Ada', 'By how much?'],
  ['Cleo', 'Two bricks, they say.'],
  ['Bo Lind', 'I put four on it, and it has drawn like a train ever since.'],
]
const item = ([name, words]: readonly string[], at: number, foot: string): string =>
  `  • ${name}\n\n    ${words}\n\n    ${foot.replace('@', String(at))}\n`
const page = (foot: string): string =>
  `A stove that smokes\n\nA story about it.\n\nComments (5)\n\n${SAID.map((said, at) => item(said, at, foot)).join('\n')}`

describe('dates below the words of list items', () => {
  it('stand beside the name with which the item begins', () => {
    expect(outlineOf(page('2019-11-1@ 22:14'))).toEqual(SAID.map(([name, words]) => `${name}: ${words}`))
  })

  it('do so above a form for another comment, where no line stands above them', () => {
    expect(outlineOf(`${page('2019-11-1@ 22:14').replace('Comments (5)', '')}\nLeave a comment\n`)).toHaveLength(SAID.length)
  })

  it('do so with a label, or with what the page prints beside each of them', () => {
    expect(outlineOf(page('2023.05.14. 14:2@답글'))).toHaveLength(SAID.length)
    expect(outlineOf(page('11 lut 2014 08:2@ | ocena: 98% 231 4 odpowiedz link'))).toEqual(SAID.map(([name, words]) => `${name}: ${words}`))
  })

  it('leave what one word parts in a name to whom it answers', () => {
    const names = ['~ada', '~bo do ~ada', '~cleo', '~ada do ~cleo', '~dov do ~cleo']
    const text = `Komentarze (5)\n\n${names.map((name, at) => item([name, SAID[at]?.[1] ?? ''], at, '11 lut 2014 08:2@ odpowiedz')).join('\n')}`
    expect(outlineOf(text).map(line => line.trim().split(':')[0])).toEqual(['~ada', '~bo', '~cleo', '~ada', '~dov'])
  })

  it('stay where words follow them, where nobody comes back and nothing answers, where nothing says that they are comments, and where they are few', () => {
    for (const text of [
      page('2019-11-1@ 22:14').replace('Comments (5)', 'Choirs'),
      SAID.map(([name, words]) => `  • ${name}\n    Member\n    2019-11-12 22:14\n    ${words}\n`).join('\n'),
      SAID.map(([, words], at) => `  • Story ${'abcde'[at]}\n    ${words}\n    2019-11-12\n`).join('\n'),
      page('2019-11-1@ 22:14').split('\n').slice(0, 24).join('\n'),
    ]) {
      const lines = linesOf(text)
      expect(withItemFeetDrawnUp(lines)).toBe(lines)
    }
  })
})
