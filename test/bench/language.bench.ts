// What it costs to judge short comments: language and sentiment, and every column, beside the package `sentiment` alone; then 1k to 100k comments.
import { createRequire } from 'node:module'
import { bench, describe } from 'vitest'
import { annotate, createAnalyzers } from '../../src/analyze/index.js'
import { createLanguage } from '../../src/analyze/language/index.js'
import { createSentiment } from '../../src/analyze/sentiment/index.js'
import { buildThread } from '../../src/model/build-thread.js'
import { type Thread, UNKNOWN_POST } from '../../src/model/thread.js'

const OPENINGS = ['I think', 'Honestly,', 'You say', 'Well,', 'As far as I know', 'Sorry, but', 'Thanks,', 'No,', 'Exactly:', 'And yet']
const SUBJECTS = ['the old bridge', 'this plan', 'that kettle', 'your neighbour', 'the new timetable', 'the mayor', 'my brother', 'it']
const VERBS = ['is', 'was never', 'looks', 'will not be', 'seems', 'has always been']
const VERDICTS = [
  'wonderful',
  'a terrible waste',
  'fine',
  'too slow',
  'rather useful',
  'stupid',
  'closed on Mondays',
  'made of iron',
  'awful',
]
const ENDINGS = ['.', '!', '?', ' but nobody asked.', ', whatever they say.', ' and I love it :)', ', for some reason.']

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

describe.each([1_000, 10_000, 100_000])('language and sentiment of %i comments', count => {
  const thread = threadOf(count)
  bench('of that many', () => void judge(thread), { time: 500, iterations: 2, warmupIterations: 1 })
})

function threadOf(count: number): Thread {
  const comments = Array.from({ length: count }, (_, at) => ({ id: `k${at}`, parent: at === 0 ? null : `k${at >> 1}`, text: textOf(at) }))
  return buildThread(comments, { id: 'bench', reader: 'bench', post: UNKNOWN_POST })
}

/** A different walk through each list, so that few comments are alike. */
function textOf(at: number): string {
  const pick = (list: readonly string[], stride: number) => list[(at * stride + (at >> 3)) % list.length] as string
  return `${pick(OPENINGS, 3)} ${pick(SUBJECTS, 5)} ${pick(VERBS, 7)} ${pick(VERDICTS, 11)}${pick(ENDINGS, 13)}`
}
