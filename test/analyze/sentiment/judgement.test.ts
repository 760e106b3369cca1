// The arithmetic between words, sentences and comments.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Chances, combine, labelOf, weigh } from '../../../src/analyze/sentiment/judgement.js'

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

/** A sentence of so many words, each class as likely as said; one word holds the score. */
const sentence = (length: number, chances: Chances) => ({
  start: 0,
  end: 3,
  chances,
  words: [{ start: 0, end: 3, weight: chances.positive - chances.negative }],
  laughs: null,
  length,
})
const praise = { negative: 0, neutral: 0, positive: 1 }
const blame = { negative: 1, neutral: 0, positive: 0 }
const fact = { negative: 0, neutral: 1, positive: 0 }

it('counts a long sentence for more than a short one, far from in proportion', () => {
  const { score, label } = combine([sentence(16, praise), sentence(1, blame)], 0)
  expect(score).toBeCloseTo(1 / 3, 12)
  expect(label).toBe('positive')
})

it('believes a verdict more than the facts around it, but not more than many of them', () => {
  const facts = (count: number) => Array.from({ length: count }, () => sentence(4, fact))
  expect(combine([...facts(3), sentence(4, praise)], 0).label).toBe('positive')
  expect(combine([...facts(30), sentence(4, praise)], 0).label).toBe('neutral')
})

it('takes laughter for half, but where that would turn the verdict', () => {
  const laughing = (weight: number) => ({
    ...sentence(2, praise),
    words: [
      { start: 0, end: 3, weight: 0.6 },
      { start: 4, end: 7, weight },
    ],
    laughs: new Set([0]),
  })
  expect(combine([laughing(0.2)], 0)).toMatchObject({ label: 'positive', words: [{ weight: 0.3 }, { weight: 0.2 }] })
  expect(combine([laughing(-0.4)], 0)).toMatchObject({ label: 'positive', words: [{ weight: 0.6 }, { weight: -0.4 }] })
})
