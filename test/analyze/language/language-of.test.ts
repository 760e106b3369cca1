// The language of a text: found where it is clear, unknown where it is not, never English for want of anything better.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../src/analyze/language/language-of.js'

describe('the language of a text', () => {
  it.each([
    ['en', 'The kettle boiled dry again because nobody heard it.'],
    ['en', 'I disagree with this'],
    ['en', 'Lovely jars, where did you find them?'],
    ['de', 'Der Kessel ist leer, und keiner hat es gehört.'],
    ['fr', 'Je ne suis pas d’accord avec vous, mais merci.'],
    ['es', 'No estoy de acuerdo, pero gracias por la respuesta.'],
    ['it', 'Non sono d’accordo, ma la proposta è molto bella.'],
    ['nl', 'Ik ben het er niet mee eens, maar het is wel mooi.'],
    ['pt', 'Não concordo, mas muito obrigado pela sua resposta.'],
    ['ru', 'Спасибо большое, это очень интересная статья.'],
    ['ja', 'この記事はとても面白かったです。'],
    ['zh', '这篇文章写得非常好，谢谢分享。'],
    ['ar', 'شكرا جزيلا على هذا المقال الرائع'],
  ])('finds %s', (language, text) => {
    expect(languageOf(text)).toBe(language)
  })

  it.each([
    '',
    '   ',
    'ok',
    'Two jars.',
    '😀😀',
    '1984',
    '???',
    '@someone',
    'https://example.org/the/and/you',
    'NATO UNESCO',
  ])('is unknown of %j', text => {
    expect(languageOf(text)).toBeNull()
  })

  it('does not take a few English words without small words for the language their letters resemble', () => {
    for (const text of ['A gripping drama.', 'Danger noodle!', 'Happy birthday!', 'Sweet revenge'])
      expect([null, 'en'], text).toContain(languageOf(text))
  })

  it('does not take one borrowed phrase for the language of the text', () => {
    expect(languageOf('That is the je ne sais quoi of this place, if you ask me.')).toBe('en')
  })

  it('sees curly and straight apostrophes alike', () => {
    expect(languageOf('don’t they')).toBe(languageOf("don't they"))
  })

  it('answers every string, with a code of two letters or not at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        expect(languageOf(text) ?? 'xx').toMatch(/^[a-z]{2}$/)
      }),
    )
  })

  it('reads the opening of ten million letters and no more', () => {
    expect(languageOf('a'.repeat(10_000_000))).toBeNull()
    expect(languageOf('the kettle and '.repeat(700_000))).toBe('en')
  })
})
