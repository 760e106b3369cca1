// How a comment sounds, from the words it scored, on the scale of `src/model/tone.ts`. Nothing scored is hollow: it is not the same as neutral.
import type { BriefComment } from '../../../src/model/record.js'
import { TONES, type ToneKey, toneOf } from '../../../src/model/tone.js'
import type { Lens, Mark } from './lens.js'

/** Tokens where they are not called as the step is: form tells these apart. */
const TOKENS: Partial<Record<ToneKey, string>> = { mixed: 'balanced', none: 'unclear' }

const MARKS: ReadonlyMap<ToneKey, Mark> = new Map(TONES.map(tone => [tone.key, { ...tone, color: TOKENS[tone.key] ?? tone.key }]))

/** PuOr, orange negative to purple positive. */
export const sentiment: Lens = {
  name: 'sentiment',
  title: 'Sentiment',
  letter: 's',
  isAvailable: ({ comments }) => comments.some(comment => comment.sentiment !== undefined),
  marks: () => [...MARKS.values()],
  keyOf: comment => toneOf(comment.sentiment),
}

/** The mark of one comment. */
export const sentimentMark = (comment: BriefComment): Mark => MARKS.get(toneOf(comment.sentiment)) as Mark

/** "mildly negative", as in the legend. */
export const sentimentLabel = (comment: BriefComment): string => sentimentMark(comment).label
