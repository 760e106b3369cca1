// How comments are called.
import { expect, it } from 'vitest'
import {
  authorOf,
  badgeOf,
  counted,
  dateOf,
  firstWords,
  langOf,
  numberBeside,
  numberOf,
  printedName,
  shortNumberOf,
  wordsOf,
} from '../../../public/thread/naming.js'
import { discussion } from '../notation.js'

it('numbers by the place at every level, and shortens long paths', () => {
  const thread = discussion('a(b(c) d) e')
  expect([0, 1, 2, 3, 4].map(index => numberOf(thread, index))).toEqual(['1', '1.1', '1.1.1', '1.2', '2'])
  const chain = Array.from({ length: 50 }, (_, index) => `c${index}`)
  const deep = discussion(`${chain.join('(')}${')'.repeat(49)}`)
  expect(numberOf(deep, 49)).toBe('…47 levels…1.1.1')
  expect([5, 6, 49].map(index => shortNumberOf(deep, index))).toEqual(['1.1.1.1.1.1', '…1.1.1', '…1.1.1'])
})

it('says of a deep neighbor only what differs from the row it stands in', () => {
  const thread = discussion('a(b(c(d e)) f g)')
  const index = (id: string) => thread.indexOf.get(id) as number
  expect(numberBeside(thread, index('d'), index('e'))).toBe('…1')
  expect(numberBeside(thread, index('f'), index('g'))).toBe('1.2')
  expect(numberBeside(thread, index('c'), index('e'))).toBe('1.1.1')
})

it('cuts first words at a word, on one line, never within a character', () => {
  expect(firstWords('one\n\ntwo', 20)).toBe('one two')
  expect(firstWords('the quick brown fox', 12)).toBe('the quick…')
  expect(firstWords(`${'x'.repeat(9)}😀😀`, 10)).toBe(`${'x'.repeat(9)}…`)
})

it('says what is known of a comment without words, and of one without an author', () => {
  const thread = discussion('a b c', id => ({ text: id === 'c' ? 'hi' : ' ', status: id === 'a' ? 'missing' : 'present' }))
  expect(thread.comments.map(comment => wordsOf(comment, 20))).toEqual(['not in this source', 'no words', 'hi'])
  expect(authorOf(thread.comments[0]!)).toBe('unknown author')
})

it('begins with the commenter’s own words, not with lines marked as another’s', () => {
  const texts = ['> The tide is early.\n\n  > So it is.\nIt was late.', '> All of it repeated.', 'Mine first.\n> Then yours.']
  const thread = discussion('a b c', id => ({ text: texts['abc'.indexOf(id)] as string }))
  expect(thread.comments.map(comment => wordsOf(comment, 40))).toEqual([
    'It was late.',
    '> All of it repeated.',
    'Mine first. > Then yours.',
  ])
})

it('begins behind a quotation in quotation marks that is a paragraph by itself, not within a sentence that goes on', () => {
  const texts = [
    '“The tide is early…\n\n…and so it is.”  \n\n"Who says?"\nIt was late.',
    '„Es ist Flut“ – so sagt man.',
    '“All of it repeated.”\n\n',
    '“Never closed.\nMine?',
    `${'"a"\n'.repeat(100_000)}Mine.`,
  ]
  const thread = discussion('a b c d e', id => ({ text: texts['abcde'.indexOf(id)] as string }))
  const begun = performance.now()
  expect(thread.comments.map(comment => wordsOf(comment, 14))).toEqual([
    'It was late.',
    '„Es ist Flut“…',
    '“All of it…',
    '“Never closed.…',
    '"a" "a" "a"…',
  ])
  expect(performance.now() - begun).toBeLessThan(500)
})

it('takes the word that stands for whoever is gone for no name, and keeps a name of somebody whose words are gone', () => {
  const authors: Record<string, string> = { a: '(removed)', b: 'Odile', c: '[deleted]', d: 'anonymous' }
  const thread = discussion('a b c d', id => ({ author: authors[id] as string, status: id === 'd' ? 'present' : 'deleted' }))
  expect(thread.comments.map(printedName)).toEqual([null, 'Odile', null, 'anonymous'])
  expect(thread.comments.map(authorOf)).toEqual(['unknown author', 'Odile', 'unknown author', 'anonymous'])
})

it('says in a word what is spam, unpublished, or no comment', () => {
  const odd: Record<string, object> = { a: { status: 'spam' }, b: { status: 'pending' }, c: { kind: 'pingback' } }
  expect(discussion('a b c d', id => odd[id] ?? {}).comments.map(badgeOf)).toEqual(['spam', 'pending', 'pingback', null])
})

it('names the language of words that are not in the page’s', () => {
  const languages: Record<string, string | null> = { a: 'de', b: 'en', c: null }
  expect(discussion('a b c', id => ({ language: languages[id] ?? null })).comments.map(langOf)).toEqual([{ lang: 'de' }, {}, {}])
})

it('counts in words, and dates as precisely as the source', () => {
  expect([counted(1, 'reply', 'replies'), counted(1_200, 'reply', 'replies')]).toEqual(['1 reply', '1,200 replies'])
  expect([dateOf(null), dateOf('2020-03'), dateOf('2020-03-01T09:30:00Z')]).toEqual([null, '2020-03', '2020-03-01 09:30'])
})
