// Judges literal comments as a thread does: language, quotes, then sentiment.
import { annotate } from '../../../src/analyze/index.js'
import { createLanguage } from '../../../src/analyze/language/index.js'
import { createQuotes } from '../../../src/analyze/quotes/index.js'
import { createSentiment } from '../../../src/analyze/sentiment/index.js'
import type { Sentiment } from '../../../src/model/annotations.js'
import { buildThread } from '../../../src/model/build-thread.js'
import { UNKNOWN_POST } from '../../../src/model/thread.js'

const analyzers = [createLanguage(), createQuotes(), createSentiment()]

/** Sentiments of comments that all answer the post, in their order. */
export function judgedThread(texts: readonly string[]): readonly Sentiment[] {
  const comments = texts.map((text, at) => ({ id: `c${at}`, parent: null, text }))
  const thread = buildThread(comments, { id: 't', reader: 'test', post: UNKNOWN_POST })
  return annotate(thread, analyzers).sentiment ?? []
}

/** Sentiment of a comment that stands alone. */
export const judged = (text: string): Sentiment => judgedThread([text])[0] as Sentiment

/** The scored words as written. */
export const scoredWords = (text: string): string[] => judged(text).words.map(({ start, end }) => text.slice(start, end))
