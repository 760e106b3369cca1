// Names with those they answer behind them, without a blank: the people were invented for these tests.
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../src/read/text/lines.js'
import { namesApart } from '../../../src/read/text/names.js'
import { withPicturesWhole } from '../../../src/read/text/picture.js'
import { outlineOf } from './reading.js'

const NAMES = ['Ada LundJo Writer', 'Bo EkAda Lund', 'Ada LundBo Ek', 'mmm, piesJo Writer', 'Cynmmm, pies', 'Di MoeJo Writer', 'CynDi Moe']

describe('names that are glued to whom they answer', () => {
  it('come apart where the writer of the story stands behind several', () => {
    expect(namesApart(NAMES)).toEqual({
      authors: ['Ada Lund', 'Bo Ek', 'Ada Lund', 'mmm, pies', 'Cyn', 'Di Moe', 'Cyn'],
      answered: ['Jo Writer', 'Ada Lund', 'Bo Ek', 'Jo Writer', 'mmm, pies', 'Jo Writer', 'Di Moe'],
    })
  })

  it('stay whole where people are called alike', () => {
    for (const names of [
      ['McDonald', 'OldMcDonald', 'Ronald', 'Donald', 'Ada Lund', 'Bo Lund'],
      ['Anderson', 'Andersen', 'Peterson', 'Marlowe', 'Lowell', 'Ellmar'],
      [...NAMES.slice(0, 3), 'Eve', 'Finn', 'Gus'],
    ])
      expect(namesApart(names).authors).toEqual(names)
  })

  /** As html2text prints it, with the pictures' addresses broken over two lines. */
  const said = (name: string, words: string, depth: number) => {
    const pad = '      '.repeat(depth)
    const lines = [
      `${pad}    ${depth === 0 ? '*' : 'o'} [http://pictures.example/upload/s--x--/c_fill,h_80,w_80/`,
      ...['5876237249230716885.jpg]', name, '4/12/16 1:05pm', words].map(line => `${pad}      ${line}`),
      ...['5', 'Reply', 'Flag'].map(label => `${pad}          ${depth === 0 ? 'o' : '#'} ${label}`),
    ]
    return lines.join('\n')
  }
  const copy = [
    said('Ada LundJo Writer', 'I finished it over the weekend and the last boss took me eleven tries.', 0),
    said('Bo EkAda Lund', 'Only eleven? I am on try forty and I have started blaming the controller.', 1),
    said('Ada LundBo Ek', 'Have you tried just standing near his left foot? He cannot reach you there.', 1),
    said('Cy DahlJo Writer', 'The second one was confident, too. It opened with an hour of fishing.', 0),
    said('Di MoeCy Dahl', 'The fishing was the best part and I will hear nothing against it.', 1),
    said('Eve RudJo Writer', 'Does it still run so slowly? That is the one thing that is not said.', 0),
  ]

  it('are read from a copy, pictures with broken addresses above them', () => {
    expect(outlineOf(`*** Discussion ***\n${copy.join('\n')}\n`).map(line => line.slice(0, line.indexOf(':')))).toEqual([
      'Ada Lund',
      '  Bo Ek',
      '    Ada Lund',
      'Cy Dahl',
      '  Di Moe',
      'Eve Rud',
    ])
  })
})

describe('addresses of pictures that are broken over two lines', () => {
  it('are pictures on the second, a bullet stays alone on the first', () => {
    const lines = withPicturesWhole(linesOf('  * [http://pictures.example/a/b/\n    c.jpg]\n    Ada'))
    expect(lines.map(({ text }) => text)).toEqual(['*', '[IMG]', 'Ada'])
    expect(lines[0]).toMatchObject({ marker: '*', content: '', indent: 2 })
  })

  it('are nothing else in brackets', () => {
    const lines = linesOf('[I said so\nlong ago]\n[http://pictures.example/a.jpg]')
    expect(withPicturesWhole(lines)).toBe(lines)
  })
})
