// The labelled sets that the sentiment model may learn from, and the one that measures it on comments like ours.
import { goldRows } from '../gold.js'

/** A labelled text; `gold` indexes CLASSES. */
export interface LabelledText {
  readonly text: string
  readonly gold: number
}

export const CLASSES = ['neg', 'neu', 'pos'] as const

/** A set to learn from. */
export interface Source {
  readonly name: string
  /** Comments, or text of another kind: single sentences of reviews, posts of a microblog. */
  readonly comments: boolean
  /** How much each of its texts counts. */
  readonly weight: number
  readonly licence: string
  readonly origin: string
}

const VADER = 'C. J. Hutto and E. Gilbert, VADER, ICWSM 2014'

/** Other kinds of text count for less than comments, so that what comments say decides where the two disagree. */
const OTHER_KIND = 0.6

export const SOURCES: readonly Source[] = [
  {
    name: 'sentiment-goemotions-train',
    comments: true,
    weight: 1,
    licence: 'CC BY 4.0',
    origin: 'GoEmotions (D. Demszky et al., ACL 2020), Reddit comments, emotions grouped into three classes',
  },
  {
    name: 'sentiment-fanchuan-reddit-trump',
    comments: true,
    weight: 1,
    licence: 'MIT',
    origin: 'political comments from Reddit (fanchuan)',
  },
  { name: 'sentiment-vader-tweets', comments: false, weight: OTHER_KIND, licence: 'MIT', origin: `tweets, rated by 20 people (${VADER})` },
  { name: 'sentiment-vader-movie', comments: false, weight: OTHER_KIND, licence: 'MIT', origin: `film reviews by sentence (${VADER})` },
  { name: 'sentiment-vader-amazon', comments: false, weight: OTHER_KIND, licence: 'MIT', origin: `product reviews by sentence (${VADER})` },
]

/** The texts of a set. */
export const labelled = (name: string): LabelledText[] =>
  goldRows<{ text: string; gold: (typeof CLASSES)[number] }>(name).map(({ text, gold }) => ({ text, gold: CLASSES.indexOf(gold) }))
