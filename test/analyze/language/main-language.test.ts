// The language of most comments.
import { expect, it } from 'vitest'
import { mainLanguage } from '../../../src/analyze/language/main-language.js'

it.each([
  ['the commonest', ['de', null, 'fr', 'fr'], 'fr'],
  ['of those alike the first by the alphabet, in whatever order', ['fr', 'de', 'de', 'fr'], 'de'],
  ['English where none is known', [null, null], 'en'],
  ['English where nobody writes', [], 'en'],
])('is %s', (_, languages, main) => expect(mainLanguage(languages)).toBe(main))
