// Training gives the same weights every time and learns what the lexicons do not know; what ships was made by it.
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createLanguage } from '../../../src/analyze/language/index.js'
import { createSentiment } from '../../../src/analyze/sentiment/index.js'
import type { Model } from '../../../src/analyze/sentiment/model/model.js'
import { buildThread } from '../../../src/model/build-thread.js'
import { UNKNOWN_POST } from '../../../src/model/thread.js'
import { examplesOf } from './examples.js'
import { trainModel } from './train-model.js'

const MODEL = join(import.meta.dirname, '../../../src/analyze/sentiment/model')
const MOST_BYTES = 2_000_000

/** An invented verdict: no lexicon holds these words. */
const lesson = (word: string, gold: number) => ({ text: `I think the kettle is quite ${word} today.`, gold })
const texts = Array.from({ length: 60 }, () => [lesson('zorbly', 2), lesson('quimpish', 0), lesson('metallic', 1)]).flat()
const source = { licence: 'MIT', origin: 'invented', weight: 1 }
const train = () =>
  trainModel([
    { ...source, name: 'comments', comments: true, examples: examplesOf(texts) },
    { ...source, name: 'others', comments: false, examples: examplesOf(texts) },
  ])

function labelBy(model: Model, text: string) {
  const thread = buildThread([{ id: 'c', parent: null, text }], { id: 't', reader: 'test', post: UNKNOWN_POST })
  const language = createLanguage().analyze(thread, {})
  return createSentiment(model).analyze(thread, { language, quotes: [[]] })[0]?.label
}

it('is deterministic', () => {
  expect(train()).toEqual(train())
})

it('learns words that no lexicon holds', () => {
  const model = train()
  expect(labelBy(model, 'I think the kettle is quite zorbly today.')).toBe('positive')
  expect(labelBy(model, 'I think the kettle is quite quimpish today.')).toBe('negative')
})

it('ships weights of at most two megabytes, with their card', () => {
  const size = ['english.weights.json', 'english.weights.bin'].reduce((sum, file) => sum + statSync(join(MODEL, file)).size, 0)
  expect(size).toBeLessThanOrEqual(MOST_BYTES)
  expect(readFileSync(join(MODEL, 'CARD.md'), 'utf8')).toContain('CC BY 4.0')
})
