// Every column, in the order in which it is computed: a column stands after those it needs.
import type { Annotations, Column } from '../model/annotations.js'
import type { Thread } from '../model/thread.js'
import { createAddressee } from './addressee/index.js'
import type { AnalyzeOptions, Analyzer } from './analyzer.js'
import { createLanguage } from './language/index.js'
import { createQuotes } from './quotes/index.js'
import { createReply } from './reply/index.js'
import { createSentiment } from './sentiment/index.js'
import { spokenThread } from './spoken.js'
import { createTargets } from './targets/index.js'
import { createTopics } from './topics/index.js'
import { createVocatives } from './vocatives/index.js'

/** The list. Each analyzer's own options come from `options`. */
export function createAnalyzers(options: AnalyzeOptions = {}): readonly Analyzer[] {
  return [
    createLanguage(),
    createQuotes(),
    createSentiment(),
    createVocatives(),
    createAddressee(),
    createReply(),
    createTargets(options),
    createTopics(options),
  ]
}

/** Runs the analyzers over what people say in a thread (see `spoken.ts`); throws `RangeError` where one needs a column that no earlier one computed. */
export function annotate(thread: Thread, analyzers: readonly Analyzer[]): Partial<Annotations> {
  const done: Partial<Record<Column, unknown>> = {}
  const spoken = spokenThread(thread)
  for (const analyzer of analyzers) {
    const lacking = analyzer.needs.find(column => !(column in done))
    if (lacking !== undefined) throw new RangeError(`the column "${analyzer.name}" needs "${lacking}", which must be computed before it`)
    done[analyzer.name] = analyzer.analyze(spoken, done as Partial<Annotations>)
  }
  return done as Partial<Annotations>
}
