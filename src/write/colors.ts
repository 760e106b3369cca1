// The colours of exported pictures and graphs: PuOr for sentiment and Okabe–Ito for topics, told apart with every kind of colour vision.
import type { ToneKey } from '../model/tone.js'

/**
 * ColorBrewer PuOr, orange negative, purple positive: it has no party meaning and survives red-green blindness. The page's light
 * theme has the same (test/public/tokens.test.ts); what has no score is hollow, and drawn with this as its ground.
 */
export const TONE_COLORS: Readonly<Record<ToneKey, string>> = {
  'negative-2': '#b35806',
  'negative-1': '#f1a340',
  mixed: '#e6e3dc',
  balanced: '#e6e3dc',
  'positive-1': '#998ec3',
  'positive-2': '#542788',
  none: '#ffffff',
}

/** The ends and the middle, where only the label is told. */
export const SENTIMENT_COLORS = {
  negative: TONE_COLORS['negative-2'],
  neutral: TONE_COLORS.balanced,
  positive: TONE_COLORS['positive-2'],
} as const

/** What was not scored, or has no topic. */
export const UNKNOWN_COLOR = '#9e9e9e'

/** Okabe and Ito 2008, without black and without the yellow that needs an outline. */
const TOPIC_COLORS = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#8c564b'] as const

/** The colour of a topic by its id; topics past the seventh share the grey of "other". */
export const topicColor = (id: number | null | undefined): string => (id == null ? UNKNOWN_COLOR : (TOPIC_COLORS[id] ?? UNKNOWN_COLOR))
