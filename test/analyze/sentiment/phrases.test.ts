// Phrases are read as one word, and only where they stand whole.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ownRatings } from '../../../src/analyze/sentiment/lexicons.js'
import { phraseAt, phrasesAfter } from '../../../src/analyze/sentiment/phrases.js'
import { wordsOf } from '../../../src/analyze/words.js'
import { judged, scoredWords } from './judged.js'

function phraseIn(text: string, at = 0): string | null {
  const words = wordsOf(text)
  const opens = phrasesAfter(words[at]?.form ?? '')
  return opens === null ? null : (phraseAt(text, words, { at, opens })?.form ?? null)
}

describe('a phrase', () => {
  it.each([
    ['waste of time', 'Waste of time.'],
    ['waste of', 'waste of breath'],
    ['well written', 'well-written'],
    ['no problem', 'No\nproblem'],
    [null, 'no, problem'],
    [null, 'no   problem'],
    [null, 'no'],
    [null, 'constructor __proto__'],
  ])('is %j in %j', (phrase, text) => expect(phraseIn(text)).toBe(phrase))

  it('is scored as one span', () => {
    expect(scoredWords('Reading this was a waste of time.')).toContain('waste of time')
  })

  it('says what its words do not', () => {
    expect(judged('Not bad at all.').score).toBeGreaterThan(0)
    expect(judged('It makes no sense.').score).toBeLessThan(0)
    expect(scoredWords('The error message is in the log as well.')).toEqual([])
  })

  it('leaves other negations alone', () => {
    expect(judged('This is not a good idea.').score).toBeLessThan(0)
    expect(judged('That was not really helpful.').score).toBeLessThan(0)
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
        wordsOf(form)
          .map(word => word.form)
          .join(' ') !== form,
    )
    expect(vain).toEqual([])
  })

  it('does not silence a negation that reaches further', () => {
    const silent = [...ownRatings()].filter(([form, rating]) => rating === 0 && /(?:^| )(?:not|never)$/.test(form))
    expect(silent).toEqual([])
  })
})
