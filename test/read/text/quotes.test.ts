// Conversations by e-mail, and what is said of texts that have lost their nesting or a part of their comments. The mails were written for these tests.
import { describe, expect, it } from 'vitest'
import { codesOf, outlineOf, threadOf } from './reading.js'

const mail = (name: string, hour: number, body: string) => `From: ${name}\nDate: Mon, 3 May 2021 0${hour}:08:00 +0200\n\n${body}\n\n`
const MAILS = [
  mail(
    'Marta Ek',
    1,
    'I rebuilt the west wall of my shed with lime last spring and it has stood\ntwo winters without a crack. River sand, two parts to one of lime.',
  ),
  mail(
    'Jonas Palm',
    2,
    'On Mon, May 3, 2021 at 1:08 AM, Marta Ek wrote:\n> it has stood two winters without a crack. River sand, two\n> parts to one of lime.\n\nIt wants three parts, because the grains\nare round and do not lock.',
  ),
  mail('Tilda Vik', 3, 'Where does one buy quicklime in small bags these days?'),
  mail('Hannes Brook', 4, 'Tilda Vik wrote:\n> Where does one buy quicklime in small bags these days?\n\nAt a farm supply store.'),
  mail('Marta Ek', 5, 'Jonas Palm wrote:\n> because the grains are round and do not lock.\n\nMine are not that round.'),
  mail('Sunniva', 6, '> nobody ever wrote these words to this list\n\nWho said that?'),
]
const text = `Which sand for lime mortar\n\n${MAILS.join('')}`

describe('lines quoted as e-mail does', () => {
  it('name the mail they come from as the parent, however they are wrapped', () => {
    expect(outlineOf(text).map(line => /^ *[^:]+/.exec(line)?.[0])).toEqual([
      'Marta Ek',
      '  Jonas Palm',
      '    Marta Ek',
      'Tilda Vik',
      '  Hannes Brook',
      'Sunniva',
    ])
  })

  it('stay with the words, and who wrote them is no comment of its own', () => {
    expect(threadOf(text).comments[1]?.text).toMatch(/^On Mon, May 3, 2021 at 1:08 AM, Marta Ek wrote:\n> it has stood/)
  })

  it('are inferred, and the reading says so', () => {
    expect(threadOf(text).messages.find(({ code }) => code === 'depth-clamp')?.text).toBe(
      'the text shows no nesting: 3 of 6 comments stand under the one that they name or quote',
    )
  })

  it('are no quotations where a page sets every comment so', () => {
    const one = (name: string, words: string) => `${name} says:\nMay 3, 2021 at 4:08 pm\n\n> ${words}\n\nReply\n\n`
    const all = `3 comments\n\n${one('Ada', 'Kites need wind.')}${one('Ben', 'And string.')}${one('Cleo', 'And a field.')}`
    expect(outlineOf(all)).toEqual(['Ada: Kites need wind.', 'Ben: And string.', 'Cleo: And a field.'])
  })
})

describe('what is said of a reading', () => {
  const comment = (name: string, words: string, indent = 0) =>
    [`${name} says:`, 'May 3, 2021 at 4:08 pm', '', words, '', 'Reply', '']
      .map(line => ' '.repeat(line === '' ? 0 : indent) + line)
      .join('\n')

  it('nothing of lost nesting where nobody answers anybody', () => {
    expect(codesOf(`2 comments\n\n${comment('Ada', 'Yes.')}\n${comment('Ben', 'No.')}`)).toEqual([])
  })

  it('nesting that ends though those at its last level answer each other', () => {
    const list = [comment('Ada', 'Yes.'), comment('Ben', 'No.', 2), comment('Cleo', '@Ben Why?', 2), comment('Ada', '@Cleo Because.', 2)]
    expect(threadOf(`4 comments\n\n${list.join('\n')}`).messages).toEqual([
      { code: 'depth-clamp', text: 'the nesting ends at level 2, where 2 of 3 comments answer another by name', line: null },
    ])
  })

  it('comments that stand beyond the form, with the first line of them', () => {
    const list = [comment('Ada', 'Yes.'), comment('Ben', 'No.'), comment('Cleo', 'Why?'), comment('Dan', 'Because.')]
    const late = `4 comments\n\n${list.join('\n')}\nLeave a Reply\n\nName [            ]\n\nRelated\n\n${comment('Eve', 'I stand elsewhere.')}`
    const message = threadOf(late).messages.find(({ code }) => code === 'unplaced-lines')
    expect(message?.line).toBe(late.split('\n').indexOf('Eve says:') + 1)
    expect(codesOf(`4 comments\n\n${list.join('\n')}`)).toEqual([])
  })
})
