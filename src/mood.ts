// The mood of a thread: only the columns that its sentiment needs, for lists of many threads.
import { annotate, createAnalyzers } from './analyze/index.js'
import type { AnnotatedThread } from './model/annotated-thread.js'
import type { Mood } from './model/record.js'
import type { Thread } from './model/thread.js'
import { moodOf } from './summarize/mood.js'

/** Thread → its mood; several times as fast as the whole analysis. */
export function createMood(): (thread: Thread) => Mood {
  const all = createAnalyzers()
  const needed = new Set<string>(['sentiment', ...(all.find(({ name }) => name === 'sentiment')?.needs ?? [])])
  const analyzers = all.filter(({ name }) => needed.has(name))
  return thread => moodOf(thread, annotate(thread, analyzers).sentiment ?? [])
}

/** The mood of a thread that is analyzed already. */
export const moodOfAnalyzed = ({ thread, annotations }: AnnotatedThread): Mood => moodOf(thread, annotations.sentiment ?? [])
