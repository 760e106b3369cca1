// How a thread sounds as a whole, and from when to when it went.
import { expect, it } from 'vitest'
import { createMood, moodOfAnalyzed } from '../../src/mood.js'
import { createAnalysis } from '../../src/pipeline.js'
import { timeSpan } from '../../src/summarize/span.js'
import { thread } from '../model/notation.js'

const talk = thread('a(b) c d', {
  a: { text: 'I love this wonderful plan.' },
  b: { text: 'What a terrible, stupid idea.' },
  c: { text: '12:30' },
  d: { text: '', status: 'missing' },
})

it('counts comments by sentiment, those without scored words apart, and no placeholders', () => {
  expect(createMood()(talk)).toEqual({ negative: 1, neutral: 0, positive: 1, unscored: 1 })
})

it('is the same whether only the mood was asked for or everything', () => {
  expect(moodOfAnalyzed(createAnalysis()(talk))).toEqual(createMood()(talk))
})

it('finds the first and last date whatever their order and precision, and none where there is none', () => {
  const dates: Readonly<Record<string, string | null>> = { a: '2021-09', b: '2021-09-01T08:00:00Z', c: null, d: '2020-12-31' }
  const dated = thread('a(b) c d', Object.fromEntries(Object.entries(dates).map(([id, createdAt]) => [id, { createdAt }])))
  expect(timeSpan(dated)).toMatchObject({ first: '2020-12-31', last: '2021-09-01T08:00:00Z', dated: 3 })
  expect(timeSpan(talk)).toBeNull()
})
