// The search: case and accents do not matter, quotation marks make phrases, and what is marked is what was found.
import { expect, it } from 'vitest'
import { createFinder, occurrences } from '../../../public/thread/search/find.js'
import { discussion } from '../notation.js'

const marked = (text: string, query: string) => occurrences(text, query).map(({ start, end }) => text.slice(start, end))

it.each([
  ['Ein Turm über der Bucht', 'uber', ['über']],
  ['Ein Turm u\u0308ber der Bucht', 'über', ['u\u0308ber']],
  ['The uber tower', 'über', ['uber']],
  ['İstanbul’da kafe, İzmir’de çay', 'cay', ['çay']],
  ['Ο δρόμος της ΓΑΤΑΣ', 'γατασ', ['ΓΑΤΑΣ']],
  ['ёлка и елка', 'елка', ['ёлка', 'елка']],
  ['\u{1f9ed} Café, two\u{1f9ed}cafés', 'cafe', ['Café', 'café']],
  ['a long\nway down', 'long way', ['long\nway']],
])('finds in %j for %j what is marked as %j', (text, query, wanted) => {
  expect(marked(text, query)).toEqual(wanted)
})

it('tells letters of other scripts apart by their marks', () => {
  expect(marked('गिरा', 'गिरी')).toEqual([])
  expect(marked('が', 'か')).toEqual([])
  expect(marked('각', '가')).toEqual([])
})

it('takes what stands in quotation marks as a phrase, also before they are closed, and wants all of it', () => {
  const texts: Record<string, string> = { a: 'the old bell rang', b: 'the bell is old', c: 'old bell, new rope' }
  const thread = discussion('a(b c)', id => ({ text: texts[id] as string, author: id === 'b' ? 'Désirée' : null }))
  const found = (query: string) => [0, 1, 2].filter(createFinder(thread, query))
  expect(found('"old bell"')).toEqual([0, 2])
  expect(found('“old bell” rope')).toEqual([2])
  expect(found('"old bell" "rang"')).toEqual([0])
  expect(found('"old be')).toEqual([0, 2])
  expect(found('desiree')).toEqual([1])
  expect(found('"')).toEqual([0, 1, 2])
  expect(marked('new rope for the old bell', '"old bell" rope')).toEqual(['rope', 'old bell'])
})

it('finds in 200,000 letters with all their marks in less than a second', () => {
  const text = 'e\u0301\u0327'.repeat(200_000)
  const start = performance.now()
  expect(occurrences(text, 'eee', 3)).toHaveLength(3)
  expect(performance.now() - start).toBeLessThan(1_000)
})
