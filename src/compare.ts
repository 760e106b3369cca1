// Commenters side by side: the columns that a comparison needs, the names that a source lost, and the table drawn from both.
import type { AnalyzeOptions } from './analyze/analyzer.js'
import { annotate, createAnalyzers } from './analyze/index.js'
import { createTargets } from './analyze/targets/index.js'
import { inferredNames } from './analyze/vocatives/inferred-names.js'
import type { AnnotatedThread } from './model/annotated-thread.js'
import type { ThreadComparison } from './model/comparison.js'
import type { Thread } from './model/thread.js'
import { comparisonOf } from './summarize/compare.js'

/** Thread → its commenters compared. Topics tell nothing of commenters and cost most, so they are left out. */
export function createComparison(options: AnalyzeOptions = {}): (thread: Thread) => ThreadComparison {
  const analyzers = createAnalyzers(options).filter(({ name }) => name !== 'topic')
  return thread => compared({ thread, annotations: annotate(thread, analyzers), metrics: null })
}

/** Compares the commenters of a thread that is analyzed already; `targets` are those a user typed since. */
export function compareAnalyzed({ thread, annotations, metrics }: AnnotatedThread, targets: readonly string[]): ThreadComparison {
  if (targets.length === 0) return compared({ thread, annotations, metrics })
  const stances = createTargets({ targets }).analyze(thread, annotations)
  return compared({ thread, annotations: { ...annotations, targets: stances }, metrics })
}

function compared(annotated: AnnotatedThread): ThreadComparison {
  const { vocatives } = annotated.annotations
  return comparisonOf(annotated, vocatives === undefined ? [] : inferredNames(annotated.thread, vocatives))
}
