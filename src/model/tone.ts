// The scale of sentiment that the page and every picture share: which step a comment takes, in which form it is drawn, what it is called.
import type { BriefSentiment } from './record.js'

/** Scores beyond this are the strong step; half of the scale. */
const STRONG = 0.5

/** A step by its name in styles and legends; 2 is the strong step, `none` has no scored words. */
export type ToneKey = 'negative-2' | 'negative-1' | 'mixed' | 'balanced' | 'positive-1' | 'positive-2' | 'none'

/** A step. Form says what color alone could not: praise beside blame is a diamond, nothing scored is hollow. */
export interface Tone {
  readonly key: ToneKey
  readonly form: 'disc' | 'diamond' | 'hollow'
  /** As a legend and a screen reader say it. */
  readonly label: string
}

/** From blame to praise; last what has no score. */
export const TONES: readonly Tone[] = [
  { key: 'negative-2', form: 'disc', label: 'negative' },
  { key: 'negative-1', form: 'disc', label: 'mildly negative' },
  { key: 'mixed', form: 'diamond', label: 'mixed' },
  { key: 'balanced', form: 'disc', label: 'neutral' },
  { key: 'positive-1', form: 'disc', label: 'mildly positive' },
  { key: 'positive-2', form: 'disc', label: 'positive' },
  { key: 'none', form: 'hollow', label: 'no scored words' },
]

/** What a step is chosen by; a `Sentiment`, its record and its brief form all say it. */
export type Heard = Pick<BriefSentiment, 'score' | 'label' | 'abstained' | 'words' | 'sentences'>

/** By label first and strength second: a neutral comment is neutral whatever its score. */
export function toneOf(sentiment: Heard | null | undefined): ToneKey {
  if (sentiment == null || isUnscored(sentiment)) return 'none'
  if (sentiment.label === 'neutral') return isMixed(sentiment) ? 'mixed' : 'balanced'
  return `${sentiment.label}-${Math.abs(sentiment.score) >= STRONG ? 2 : 1}`
}

/** No word counted: another language, no words, or only quotations. */
export const isUnscored = ({ abstained, words }: Heard): boolean => abstained !== null || words.length === 0

/** A sentence of praise and one of blame in the same comment. */
export const isMixed = ({ sentences }: Heard): boolean =>
  sentences.some(({ label }) => label === 'positive') && sentences.some(({ label }) => label === 'negative')
