// Searches that were given a name, as the browser keeps them.
import { expect, it } from 'vitest'
import { parseSaved, type Saved } from '../../../public/thread/queries/saved-record.js'

const saved: Saved = {
  name: 'Loud',
  words: 'horn',
  lens: 'sentiment',
  marks: ['negative-2'],
  facets: [['people', ['Ann']]],
  question: null,
  thread: null,
}

it('reads what it wrote', () => {
  expect(parseSaved(JSON.stringify([saved]))).toEqual([saved])
  expect(parseSaved('[]')).toEqual([])
})

it.each([
  ['what is no JSON', '[{'],
  ['what is no list', '{}'],
  ['a query that lacks something', JSON.stringify([{ ...saved, marks: undefined }])],
  ['a facet that is none', JSON.stringify([{ ...saved, facets: [['people', 'Ann']] }])],
  ['a list of nothing', '[null]'],
])('refuses %s', (_what, stored) => {
  expect(parseSaved(stored)).toBeNull()
})
