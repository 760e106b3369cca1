// What it costs to judge short comments: language and sentiment, and every column, beside the package `sentiment` alone.
import { createRequire } from 'node:module'
import { bench, describe } from 'vitest'
import { annotate, createAnalyzers } from '../../src/analyze/index.js'
import { createLanguage } from '../../src/analyze/language/index.js'
import { createSentiment } from '../../src/analyze/sentiment/index.js'
import type { Thread } from '../../src/model/thread.js'
import { threadOf } from './short-comments.js'

const thread1k = threadOf(1_000)
const analyzers = [createLanguage(), createSentiment()]
const every = createAnalyzers()
const packaged = new (createRequire(import.meta.url)('sentiment') as new () => { analyze(text: string): unknown })()
const options = { time: 1_000, warmupIterations: 2 }

/** Without quotes nothing is left out, which costs the most. */
const judge = (thread: Thread) => {
  const language = (analyzers[0] as ReturnType<typeof createLanguage>).analyze(thread, {})
  return (analyzers[1] as ReturnType<typeof createSentiment>).analyze(thread, { language, quotes: [] })
}

describe('1,000 short comments', () => {
  bench(
    'sentiment, the package (baseline)',
    () => {
      for (const { text } of thread1k.comments) packaged.analyze(text)
    },
    options,
  )
  bench('language and sentiment', () => void judge(thread1k), options)
  bench('every column', () => void annotate(thread1k, every), options)
})
