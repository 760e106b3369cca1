// What lynx, elinks and w3m print by default: numbers before links and a list of addresses below. The talk about marmalade was written for these tests.
import { describe, expect, it } from 'vitest'
import { withoutLinkNumbers } from '../../../src/read/text/dump.js'
import { outlineOf, threadOf } from './reading.js'

const LYNX = `   [1]The Copper Pan

     * [2]Home
     * [3]Recipes

Bitter oranges

   by [4]Nell on January 9, 2021

   Slice them thin and leave them in water overnight. The pips go into a bag
   of linen, and the bag goes into the pan, for what makes it set is in them.
   Boil it for two hours with the lid on. It is done when the peel can be cut
   with a spoon. Only now the sugar, warm, and all of it. From here on stir a
   little and look often; a cold plate and a drop of it show when it will set
   and how hard. Then let it stand for a while, so that the peel does not all
   swim to the top of the jars.

3 Responses to Bitter oranges

    1. [5]Ottoline Fry says:
       [6]January 9, 2021 at 10:15 am
       How long does it keep? My grandmother said seven years [1], but she
       also said that of my grandfather and of her [7]second best umbrella,
       which did not last.
       [8]Reply
          + Nell says:
            [9]January 9, 2021 at 11:02 am
            Two years in a cold larder.
            [10]Reply
    2. [11]Piet says:
       [12]January 10, 2021 at 8:40 pm
       [1] depends on the sugar.
       [13]Reply

Leave a Reply

   [14]Log in to comment

References

   Visible links:
   1. https://pan.example/
   2. https://pan.example/home
   3. https://pan.example/recipes
   4. https://pan.example/author/nell
   5. https://ottoline.example/
   6. https://pan.example/bitter-oranges/#comment-71
   7. https://umbrellas.example/
   8. https://pan.example/bitter-oranges/?replytocom=71#respond
   9. https://pan.example/bitter-oranges/#comment-74
  10. https://pan.example/bitter-oranges/?replytocom=74#respond
  11. https://piet.example/
  12. https://pan.example/bitter-oranges/#comment-80
  13. https://pan.example/bitter-oranges/?replytocom=80#respond
  14. https://pan.example/login

   Hidden links:
  16. https://pan.example/hidden
  17. https://pan.example/hidden/too
`

const OUTLINE = [
  'Ottoline Fry: How long does it keep? My grandmother said seven years [1], but she also said that of my grandfather and of her second best umbrella, which did not last.',
  '  Nell: Two years in a cold larder.',
  'Piet: [1] depends on the sugar.',
]

describe('a text with numbers before its links', () => {
  it('is read as without them; what somebody wrote in brackets stays, and the list below is nobody’s words', () => {
    expect(outlineOf(LYNX)).toEqual(OUTLINE)
  })

  it('gives comments the ids that the addresses of their labels say', () => {
    expect(threadOf(LYNX).comments.map(({ id }) => id)).toEqual(['c71', 'c74', 'c80'])
  })

  it('as elinks prints it: titles above some addresses, no colon in the heading', () => {
    const elinks = LYNX.replace('Visible links:', 'Visible links')
      .replace(/\n {3}Hidden[\s\S]*$/, '\n')
      .replace('5. https://ottoline.example/', '5. User:Ottoline\n\thttps://ottoline.example/')
    expect(outlineOf(elinks)).toEqual(OUTLINE)
    expect(withoutLinkNumbers(elinks).text).not.toMatch(/\[(?!1\])\d|example/)
  })

  it('as w3m prints it: the numbers of the list in brackets', () => {
    const [page = '', list = ''] = LYNX.split(/References\n\n {3}Visible links:\n/)
    const w3m = `${page}References:\n\n${list.replace(/\n {3}Hidden[\s\S]*$/, '\n').replaceAll(/^ *(\d+)\./gm, '[$1]')}`
    expect(outlineOf(w3m)).toEqual(OUTLINE)
    expect(withoutLinkNumbers(w3m).text).not.toContain('example')
  })

  it('in another language', () => {
    expect(outlineOf(LYNX.replace('References', 'Verweise').replace('Visible links', 'Sichtbare Verknüpfungen'))).toEqual(OUTLINE)
  })

  it('loses them without a list below where they rise through it', () => {
    const cut = LYNX.slice(LYNX.indexOf('3 Responses'), LYNX.indexOf('References')).replaceAll('[1]', '')
    expect(withoutLinkNumbers(cut).text).not.toMatch(/\[\d/)
    expect(threadOf(cut).comments.map(({ author }) => author)).toEqual(['Ottoline Fry', 'Nell', 'Piet'])
  })

  it('names lines of the source in its messages', () => {
    const declared = LYNX.replace('3 Responses', '4 Responses')
    const [message] = threadOf(declared).messages.filter(({ code }) => code === 'count-mismatch')
    expect(message?.line).toBe(1 + declared.split('\n').findIndex(line => line.startsWith('4 Responses')))
  })

  it('and of two pages one after another loses both lists', () => {
    const { text } = withoutLinkNumbers(`${LYNX}\n${LYNX}`)
    expect(text).not.toContain('References')
    expect(text.match(/\[\d+\]/g)).toEqual(['[1]', '[1]', '[1]', '[1]'])
  })
})

describe('notes that people number', () => {
  const noted = `Anna wrote on 3 May 2021 at 10:00:

The mill was built in 1840 [1] and burnt down in 1902 [2], says the chronicle [3].

Bo wrote on 3 May 2021 at 11:00:

The chronicle is wrong [1].

1. https://mill.example/built
2. https://mill.example/burnt
3. https://mill.example/chronicle
`

  it('stay, with the addresses that they stand for', () => {
    expect(withoutLinkNumbers(noted)).toMatchObject({ text: noted, sources: null })
  })

  it('stay where they begin lines and nothing else shows a browser', () => {
    const list = Array.from({ length: 12 }, (_, at) => `As Smith says [${at + 1}].`).join('\n')
    expect(withoutLinkNumbers(list).text).toBe(list)
  })
})

it('takes time in proportion to the length of a text, whatever numbers it has', () => {
  const list = '\nReferences\n\n1. https://a.example/\n2. https://b.example/\n'
  for (const unit of ['[1]', '[1] ', 'a [2]b\n', '[1]a   ', '1. https://a.example/\n2. b:c\n\n', list])
    expect(withoutLinkNumbers(unit.repeat(60_000) + list).text.length, unit).toBeGreaterThanOrEqual(0)
}, 20_000)

describe('columns', () => {
  it('stay where they are when a number before them is taken off', () => {
    const page = [
      '[1]Anna           3 May',
      '[2]Bo             4 May',
      '',
      'References',
      '',
      '1. https://a.example/',
      '2. https://b.example/',
    ]
    expect(withoutLinkNumbers(page.join('\n')).text.split('\n').slice(0, 2)).toEqual(['Anna              3 May', 'Bo                4 May'])
  })
})
