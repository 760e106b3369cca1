// Names that speak to somebody: told from names that are only mentioned, and tied to the comment of the person meant.
import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src/analyze/index.js'
import { createQuotes } from '../../../src/analyze/quotes/index.js'
import { createVocatives } from '../../../src/analyze/vocatives/index.js'
import { inferredNames } from '../../../src/analyze/vocatives/inferred-names.js'
import { type Details, thread } from '../../model/notation.js'

const vocativesOf = (discussion: ReturnType<typeof thread>) => annotate(discussion, [createQuotes(), createVocatives()]).vocatives ?? []

/** The names by which `b`, which answers `a`, addresses somebody. */
function called(text: string, author = 'Oda Brink', others: Details = {}): string[] {
  const discussion = thread('a(b) x', { a: { author, text: 'Where is the ferry?' }, b: { author: 'Pim', text }, ...others })
  return vocativesOf(discussion)[1]?.map(({ name }) => name) ?? []
}

describe('a name that an author field holds', () => {
  it.each([
    ['Oda, you missed it.', ['Oda']],
    ['Oda Brink: it left at nine.', ['Oda Brink']],
    ['It left at nine, Oda.', ['Oda']],
    ['Well said, oda!', ['oda']],
    ['@Oda it left at nine', ['Oda']],
    ['@Oda Brink: it left at nine', ['Oda Brink']],
    ['Thanks Oda.', ['Oda']],
    ['No, Brink – it left at nine.', ['Brink']],
    ['Thank you Oda that means much to me.', ['Oda']],
    ['Thank you Oda, what a relief.', ['Oda']],
    ['Nice of the skipper to turn up here Oda, more than the others did.', ['Oda']],
    ['Oda surely there’s a later one?', ['Oda']],
    ['Oda will you take the later one?', ['Oda']],
  ])('is found in "%s"', (text, names) => expect(called(text)).toEqual(names))

  it.each([
    ['Oda was there, as was I.'],
    ['Oda, who asked, has left.'],
    ['I met Oda and Pim at the quay.'],
    ['Mail me at pim@oda.example today.'],
    ['“Oda, you missed it” is what they say.'],
  ])('is not found where it is only mentioned: "%s"', text => expect(called(text)).toEqual([]))

  it('must be capitalised where it is also a word', () => {
    expect(called('The garden was full, rose.', 'Rose')).toEqual([])
    expect(called('The garden was full, Rose.', 'Rose')).toEqual(['Rose'])
  })

  it.each([['Will'], ['Max'], ['Ray']])('opens a comment although it is also a word: %s', author => {
    const discussion = thread('a b', { a: { author }, b: { author: 'Pim', text: `${author}, no. It left at nine.` } })
    expect(vocativesOf(discussion)[1]).toMatchObject([{ name: author, of: 0, known: true }])
  })

  it.each([
    ['deckhand_dave', 'That settles it, Dave.'],
    ['Technik-Dave', 'That settles it, Dave.'],
    ['Dave77', 'That settles it, Dave.'],
    ['Davenport', 'Dave, you settled it.'],
  ])('%s may be called Dave', (author, text) => expect(called(text, author)).toEqual(['Dave']))

  it('points to what that person wrote last before', () => {
    const discussion = thread('a(b c d)', {
      a: { author: 'Oda' },
      b: { author: 'Pim' },
      c: { author: 'Oda' },
      d: { author: 'Ulf', text: 'Oda, you and @Pim are both right.' },
    })
    expect(vocativesOf(discussion)[3]).toEqual([
      { start: 0, end: 3, name: 'Oda', of: 2, known: true },
      { start: 14, end: 17, name: 'Pim', of: 1, known: true },
    ])
  })

  it('is never oneself: a signature addresses nobody', () => {
    expect(called('It left at nine.\n\nPim')).toEqual([])
    expect(called('It left at nine.\n\nOda')).toEqual([])
  })
})

describe('a name that no author field holds', () => {
  it.each([
    ['No, Yorick – you have it backwards.', ['Yorick']],
    ['Please do, Yorick!', ['Yorick']],
    ['Hi Yorick,\nthe ferry left.', ['Yorick']],
    ['Hope, you have it backwards.', []],
    ['However, you have it backwards.', []],
    ['LOL, you have it backwards.', []],
    ['Guys, you have it backwards.', []],
    ['Klopt, je hebt de veerpont gemist.', []],
    ['Exactement, vous avez raté le bac.', []],
  ])('is found where the words leave little else: "%s"', (text, names) => {
    const discussion = thread('a(b)', { a: { text: 'Where is the ferry?' }, b: { text } })
    expect(vocativesOf(discussion)[1]?.map(({ name }) => name)).toEqual(names)
  })

  it('means the comment answered, and an office the author of the story', () => {
    const discussion = thread('a(b) c', { b: { text: 'No, Yorick – you have it backwards.' }, c: { text: 'Thanks, Professor!' } })
    expect(vocativesOf(discussion).map(list => list.map(({ of, known }) => [of, known]))).toEqual([[], [[0, false]], [['post', false]]])
  })

  it('is recovered for the comment whose author is so called, with the places as evidence', () => {
    const discussion = thread('a(b) c', { b: { text: 'No, Yorick – you have it backwards.' } })
    expect(inferredNames(discussion, vocativesOf(discussion))).toEqual([
      { name: 'Yorick', evidence: [{ comment: 1, start: 4, end: 10 }] },
      null,
      null,
    ])
  })

  it('is recovered for nobody whom the source names', () => {
    const discussion = thread('a(b)', { a: { author: 'Q' }, b: { text: 'No, Yorick – you have it backwards.' } })
    expect(inferredNames(discussion, vocativesOf(discussion))).toEqual([null, null])
  })
})

describe('hostile names', () => {
  it('takes members of objects and right-to-left names for names', () => {
    expect(called('@constructor yes', 'constructor')).toEqual(['constructor'])
    expect(called('@__proto__ yes', '__proto__')).toEqual(['__proto__'])
    expect(called('@ليلى نعم', 'ليلى')).toEqual(['ليلى'])
  })

  it('ends in time on names and texts without end', () => {
    const long = 'Oda, '.repeat(100_000)
    expect(called(long, 'Oda '.repeat(100_000)).length).toBeGreaterThan(0)
    expect(called('x'.repeat(2_000_000))).toEqual([])
  }, 20_000)
})
