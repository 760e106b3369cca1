// What it costs to judge short comments: language and sentiment, and every column, beside the package `sentiment` alone.
import { createRequire } from 'node:module'
import { bench, describe } from 'vitest'
import type { Analyzer } from '../../src/analyze/analyzer.js'
import { builtLibrary, builtModule } from './built.js'
import { threadOf } from './short-comments.js'

type Analysis = typeof import('../../src/analyze/index.js')

const analyze = (await builtLibrary()).createAnalysis()
// The library judges all columns or none.
const { annotate, createAnalyzers } = await builtModule<Analysis>('src/analyze/index.ts')
const packaged = new (createRequire(import.meta.url)('sentiment') as new () => { analyze(text: string): unknown })()

const analyzers = createAnalyzers()
const named = (name: string) => analyzers.filter(analyzer => analyzer.name === name)
/** Without quotes nothing is left out, which costs the most. */
const noQuotes: Analyzer<'quotes'> = { name: 'quotes', needs: [], analyze: () => [] }
const languageAndSentiment = [...named('language'), noQuotes, ...named('sentiment')]

const thread1k = threadOf(1_000)
/** Every column is many times the code of the package: until it is compiled too takes about so many rounds. */
const options = { time: 1_000, warmupIterations: 20 }

describe('1,000 short comments', () => {
  bench(
    'sentiment, the package (baseline)',
    () => {
      for (const { text } of thread1k.comments) packaged.analyze(text)
    },
    options,
  )
  bench('language and sentiment', () => void annotate(thread1k, languageAndSentiment), options)
  bench('every column', () => void analyze(thread1k), options)
})
