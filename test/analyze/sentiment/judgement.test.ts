// The arithmetic between words, sentences and comments.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { combine, labelOf, weigh } from '../../../src/analyze/sentiment/judgement.js'

const amount = fc.double({ min: -60, max: 60, noNaN: true })

it('gives chances that add up to 1, and a factor that makes polarity the score', () => {
  fc.assert(
    fc.property(amount, amount, (polarity, neutrality) => {
      const { negative, neutral, positive, factor } = weigh(polarity, neutrality)
      expect(negative + neutral + positive).toBeCloseTo(1, 12)
      expect(polarity * factor).toBeCloseTo(positive - negative, 12)
    }),
  )
})

it('leaves the factor continuous at a polarity of 0', () => {
  expect(weigh(1e-7, 0.3).factor).toBeCloseTo(weigh(1e-5, 0.3).factor, 6)
})

it('names the likeliest class, neutral when two are as likely', () => {
  expect(labelOf({ negative: 0.2, neutral: 0.3, positive: 0.5 })).toBe('positive')
  expect(labelOf({ negative: 0.5, neutral: 0.3, positive: 0.2 })).toBe('negative')
  expect(labelOf({ negative: 0.4, neutral: 0.2, positive: 0.4 })).toBe('neutral')
})

it('counts a sentence by the square root of its length', () => {
  const sentence = {
    start: 0,
    end: 3,
    chances: { negative: 0, neutral: 0, positive: 1 },
    words: [{ start: 0, end: 3, weight: 1 }],
    length: 9,
  }
  const silent = { start: 4, end: 9, chances: { negative: 0, neutral: 1, positive: 0 }, words: [], length: 1 }
  expect(combine([sentence, silent], 0)).toMatchObject({ score: 0.75, label: 'positive', words: [{ weight: 0.75 }] })
})
