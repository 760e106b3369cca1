// What it costs to judge short comments: language and sentiment, and every column, beside the package `sentiment` alone.
import { createRequire } from 'node:module'
import { tsImport } from 'tsx/esm/api'
import { bench, describe } from 'vitest'
import type { Analyzer } from '../../src/analyze/analyzer.js'
import { threadOf } from './short-comments.js'

type Analysis = typeof import('../../src/analyze/index.js')

// As Node runs it: Vite looks up at each call what one file takes from another, which neither the built program does nor the package.
const { annotate, createAnalyzers } = (await tsImport('../../src/analyze/index.ts', import.meta.url)) as Analysis
const packaged = new (createRequire(import.meta.url)('sentiment') as new () => { analyze(text: string): unknown })()

const every = createAnalyzers()
const named = (name: string) => every.filter(analyzer => analyzer.name === name)
/** Without quotes nothing is left out, which costs the most. */
const noQuotes: Analyzer<'quotes'> = { name: 'quotes', needs: [], analyze: () => [] }
const languageAndSentiment = [...named('language'), noQuotes, ...named('sentiment')]

const thread1k = threadOf(1_000)
const options = { time: 1_000, warmupIterations: 2 }

describe('1,000 short comments', () => {
  bench(
    'sentiment, the package (baseline)',
    () => {
      for (const { text } of thread1k.comments) packaged.analyze(text)
    },
    options,
  )
  bench('language and sentiment', () => void annotate(thread1k, languageAndSentiment), options)
  bench('every column', () => void annotate(thread1k, every), options)
})
