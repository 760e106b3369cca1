// How a comment sounds, from the words it scored. Nothing scored is hollow: it is not the same as neutral.
import type { BriefComment, BriefSentiment } from '../../../src/model/record.js'
import type { Lens, Mark } from './lens.js'

/** Scores beyond this are the strong step; half of the scale. */
const STRONG = 0.5

const MARKS: readonly Mark[] = [
  { key: 'negative-2', form: 'disc', color: 'negative-2', label: 'negative' },
  { key: 'negative-1', form: 'disc', color: 'negative-1', label: 'mildly negative' },
  { key: 'mixed', form: 'diamond', color: 'balanced', label: 'mixed' },
  { key: 'balanced', form: 'disc', color: 'balanced', label: 'neutral' },
  { key: 'positive-1', form: 'disc', color: 'positive-1', label: 'mildly positive' },
  { key: 'positive-2', form: 'disc', color: 'positive-2', label: 'positive' },
  { key: 'none', form: 'hollow', color: 'unclear', label: 'no scored words' },
]

/** PuOr, orange negative to purple positive. */
export const sentiment: Lens = {
  name: 'sentiment',
  title: 'Sentiment',
  letter: 's',
  isAvailable: ({ comments }) => comments.some(comment => comment.sentiment !== undefined),
  marks: () => MARKS,
  keyOf: comment => stepOf(comment),
}

function stepOf({ sentiment }: BriefComment): string {
  if (sentiment === undefined || isUnscored(sentiment)) return 'none'
  if (sentiment.label === 'neutral') return isMixed(sentiment) ? 'mixed' : 'balanced'
  return `${sentiment.label}-${Math.abs(sentiment.score) >= STRONG ? 2 : 1}`
}

/** No word counted: another language, no words, or only quotations. */
export const isUnscored = (sentiment: BriefSentiment): boolean => sentiment.abstained !== null || sentiment.words.length === 0

/** A sentence of praise and one of blame in the same comment. */
export const isMixed = ({ sentences }: BriefSentiment): boolean =>
  sentences.some(({ label }) => label === 'positive') && sentences.some(({ label }) => label === 'negative')

/** "mildly negative", as in the legend. */
export const sentimentLabel = (comment: BriefComment): string =>
  MARKS.find(({ key }) => key === stepOf(comment))?.label ?? 'no scored words'
