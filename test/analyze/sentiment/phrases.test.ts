// Phrases are read as one word, and only where they stand whole.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSentence } from '../../../src/analyze/sentiment/context.js'
import { ownRatings } from '../../../src/analyze/sentiment/lexicons.js'
import { phrasesAfter } from '../../../src/analyze/sentiment/phrases.js'
import { type Word, wordsOf } from '../../../src/analyze/words.js'
import { judged, scoredWords } from './judged.js'

const entryOf = ({ form }: Word) => ({ negator: false, raises: false, contrast: false, boost: 1, opens: phrasesAfter(form) })
const read = (text: string): string[] => readSentence(text, { start: 0, end: text.length }, entryOf).words.map(({ word }) => word.form)

describe('a phrase', () => {
  it.each([
    ['Waste of time.', ['waste of time']],
    ['A waste of breath', ['a', 'waste of', 'breath']],
    ['A well-written,\nwell\nwritten page', ['a', 'well written', 'well written', 'page']],
    ['no, problem', ['no', 'problem']],
    ['no  problem', ['no', 'problem']],
    ['no', ['no']],
    ['constructor __proto__', ['constructor', '__proto__']],
  ])('is read as one word in %j', (text, forms) => expect(read(text)).toEqual(forms))

  it('is scored as one span', () => {
    expect(scoredWords('Reading this was a waste of time.')).toContain('waste of time')
  })

  it('says what its words do not', () => {
    expect(judged('Not bad at all.').score).toBeGreaterThan(0)
    expect(judged('It makes no sense.').score).toBeLessThan(0)
    expect(scoredWords('The error message is in the log as well.')).toEqual([])
  })

  it('may begin with any number', () => {
    expect(read('390 grand, and a grand piano')).toEqual(['<number> grand', 'and', 'a', 'grand', 'piano'])
    expect(scoredWords('It cost 390 grand.')).toEqual([])
  })

  it.each([
    ['Not bad, actually.'],
    ['I don’t hate it.'],
    ['Nothing beats a good cup of tea.'],
    ['I never loved anything more than this book.'],
  ])('praises by denying: %s', comment => {
    expect(judged(comment).score).toBeGreaterThan(0)
  })

  it('is no blame where somebody is consoled', () => {
    expect(judged('I’m so sorry for your loss.').score).toBe(0)
  })

  it('leaves other negations alone', () => {
    expect(judged('This is not a good idea.').score).toBeLessThan(0)
    expect(judged('That was not really helpful.').score).toBeLessThan(0)
    expect(judged('It is no longer good.').score).toBeLessThan(0)
    expect(judged('You need not worry. You do not have to worry.').score).toBeGreaterThan(0)
    expect(judged('No one likes it.').score).toBeLessThan(0)
  })
})

describe('our lexicon', () => {
  const lines = readFileSync(new URL('../../../src/analyze/sentiment/lexicons/understory.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('# '))

  it('rates each form once, from -3 to 3', () => {
    expect(ownRatings().size).toBe(lines.length)
    for (const [form, rating] of ownRatings()) expect([-3, -2, -1, 0, 1, 2, 3], form).toContain(rating)
  })

  it('holds forms as texts are cut into them, so that none is there in vain', () => {
    const vain = [...ownRatings().keys()].filter(
      form =>
        wordsOf(form.replace('<number>', '9'))
          .map(word => word.form)
          .join(' ') !== form.replace('<number>', '9'),
    )
    expect(vain).toEqual([])
  })

  it('does not silence a negation that reaches further', () => {
    const silent = [...ownRatings()].filter(([form, rating]) => rating === 0 && /(?:^| )(?:not|never)$/.test(form))
    expect(silent).toEqual([])
  })
})
