// Yields how a thread sounds as a whole: its comments by their sentiment, those without a scored word apart.
import type { Sentiment } from '../model/annotations.js'
import type { Mood } from '../model/record.js'
import type { Thread } from '../model/thread.js'

/** Linear. Placeholders for missing comments are not counted. */
export function moodOf({ comments }: Thread, column: readonly Sentiment[]): Mood {
  const mood = { negative: 0, neutral: 0, positive: 0, unscored: 0 }
  for (const { index, status } of comments) {
    const sentiment = column[index]
    if (sentiment === undefined || status === 'missing') continue
    if (sentiment.abstained !== null || sentiment.words.length === 0) mood.unscored++
    else mood[sentiment.label]++
  }
  return mood
}
