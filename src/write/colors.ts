// The colours of exported pictures and graphs: PuOr for sentiment and Okabe–Ito for topics, told apart with every kind of colour vision.

/** ColorBrewer PuOr, orange negative, purple positive: it has no party meaning and survives red-green blindness. */
export const SENTIMENT_COLORS = { negative: '#b35806', neutral: '#d8daeb', positive: '#542788' } as const

/** What was not scored, or has no topic. */
export const UNKNOWN_COLOR = '#9e9e9e'

/** Okabe and Ito 2008, without black and without the yellow that needs an outline. */
const TOPIC_COLORS = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#8c564b'] as const

/** The colour of a topic by its id; topics past the seventh share the grey of "other". */
export const topicColor = (id: number | null | undefined): string => (id == null ? UNKNOWN_COLOR : (TOPIC_COLORS[id] ?? UNKNOWN_COLOR))

/** A score's place on PuOr, -1 to 1, in the five classes that stay distinct in print. */
export function scoreColor(score: number | null | undefined): string {
  if (score == null) return UNKNOWN_COLOR
  const place = Math.round((Math.max(-1, Math.min(1, score)) + 1) * 2)
  return PUOR[place] ?? UNKNOWN_COLOR
}

const PUOR = ['#b35806', '#f1a340', '#d8daeb', '#998ec3', '#542788'] as const
