// What the library says of a thread.
import { expect, it } from 'vitest'
import { sizeOf, spanOf } from '../../public/library/facts.js'
import { moodWords } from '../../public/library/mood-bar.js'

it('says sizes in units a person reads', () => {
  expect([1, 812, 4_210, 99_400, 12_345_678, 3_200_000_000].map(sizeOf)).toEqual([
    '1 byte',
    '812 bytes',
    '4.2 KB',
    '99 KB',
    '12 MB',
    '3.2 GB',
  ])
})

it('says from when to when, one day as one, and that there are no dates', () => {
  const span = (first: string, last: string) => spanOf({ first, last, dated: 2 })
  expect(span('2023-01-09T10:00:00Z', '2023-01-09T22:00:00Z')).toBe('2023-01-09')
  expect(span('2022-12', '2023-01-09T22:00:00Z')).toBe('2022-12 to 2023-01-09')
  expect(spanOf(null)).toBe('no dates')
})

it('says the mood in words, and does not call silence neutral', () => {
  expect(moodWords({ negative: 3, neutral: 0, positive: 1_200, unscored: 4 })).toBe(
    '3 negative, 0 neutral, 1,200 positive, 4 without scored words',
  )
  expect(moodWords({ negative: 3, neutral: 2, positive: 1, unscored: 0 })).toBe('3 negative, 2 neutral, 1 positive')
})
