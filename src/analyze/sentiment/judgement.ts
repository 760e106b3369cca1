// What a judge says of a sentence, and how sentences make up a comment: the shapes every language shares, and the arithmetic between them.
import type { ScoredWord, SentenceSentiment, Sentiment, SentimentLabel } from '../../model/annotations.js'
import type { Span } from '../../model/thread.js'
import { LEAST_VERDICT } from '../../model/tone.js'

/** How likely a text is to be each, adding up to 1. */
export interface Chances {
  readonly negative: number
  readonly neutral: number
  readonly positive: number
}

/** A sentence judged. `words[].weight` add up to `chances.positive - chances.negative`. */
export interface Judgement {
  readonly words: readonly ScoredWord[]
  /** Positions of those that are laughter; `null` where none is. */
  readonly laughs: ReadonlySet<number> | null
  readonly chances: Chances
  /** Words of the sentence, scored or not. */
  readonly length: number
}

/** Judges sentences of a text, in one language; those without words are left out. */
export type Judge = (text: string, sentences: readonly Span[]) => readonly Judged[]

/** A judged sentence with its place. */
export type Judged = Judgement & Span

/**
 * Polarity (a sum over words) and neutrality → chances and the factor that turns a word's share of the polarity into its share of the
 * score. The three classes stand at +polarity, -polarity and neutrality on the logistic scale, so the score is
 * `2 sinh(polarity) / (2 cosh(polarity) + e^neutrality)`: its sign is polarity's, and neutrality only draws every word's share towards 0.
 */
export function weigh(polarity: number, neutrality: number): Chances & { readonly factor: number } {
  const top = Math.max(Math.abs(polarity), neutrality)
  const up = Math.exp(polarity - top)
  const down = Math.exp(-polarity - top)
  const even = Math.exp(neutrality - top)
  const sum = up + down + even
  // sinh(x) / x is 1 at 0, where the quotient itself has no value.
  const factor = Math.abs(polarity) < SMALL ? (2 * Math.exp(-top)) / sum : (up - down) / (polarity * sum)
  return { negative: down / sum, neutral: even / sum, positive: up / sum, factor }
}

const SMALL = 1e-6

/** The likeliest of the three; neutral where none is likelier than it. */
export function labelOf({ negative, neutral, positive }: Chances): SentimentLabel {
  if (positive > neutral && positive > negative) return 'positive'
  return negative > neutral && negative > positive ? 'negative' : 'neutral'
}

/**
 * What a sentence of so many words counts for in its text: one of sixteen twice as much as a single word. Long ones count for more, but
 * far from in proportion, for a comment's verdict is often its shortest sentence. Chosen on all measured sets together.
 */
export const shareOf = (words: number): number => Math.sqrt(Math.sqrt(words))

/** What a certainly neutral sentence counts, where a certainly decided one of its length counts 1 more: of many facts one verdict is no longer the tenor. Chosen on all measured sets together. */
const NEUTRAL_COUNTS = 0.1

/** By its length, and by how decided it is: who states three facts and one verdict has given a verdict. */
const weightOf = ({ length, chances }: Judgement): number => shareOf(length) * (NEUTRAL_COUNTS + 1 - chances.neutral)

/** Sentences → the comment: the mean of their chances, and of their words' weights, by what each sentence counts for. */
export function combine(judged: readonly Judged[], quotedExcluded: number): Sentiment {
  const sentences = judged.map(sentenceSentiment)
  const [only] = judged
  // Most comments are one sentence, which is then all of it.
  if (judged.length === 1 && only !== undefined && only.laughs === null) {
    const { score, label } = sentences[0] as SentenceSentiment
    return { score, label, words: only.words, sentences, quotedExcluded, abstained: null }
  }
  const total = judged.reduce((sum, judgement) => sum + weightOf(judgement), 0)
  const words: { start: number; end: number; weight: number }[] = []
  const laughter: { weight: number }[] = []
  const chances = { negative: 0, neutral: 0, positive: 0 }
  for (const judgement of judged) {
    const share = total > 0 ? weightOf(judgement) / total : 0
    judgement.words.forEach(({ start, end, weight }, at) => {
      const word = { start, end, weight: weight * share }
      words.push(word)
      if (judgement.laughs?.has(at)) laughter.push(word)
    })
    chances.negative += judgement.chances.negative * share
    chances.neutral += judgement.chances.neutral * share
    chances.positive += judgement.chances.positive * share
  }
  const sober = shareOfLaughter(sumOf(words), sumOf(laughter))
  for (const laugh of laughter) laugh.weight *= sober
  const score = inRange(sumOf(words))
  return { score, label: labelIn(score, chances), words, sentences, quotedExcluded, abstained: null }
}

function sentenceSentiment({ start, end, words, laughs, chances }: Judged): SentenceSentiment {
  const all = sumOf(words)
  const laughter = laughs === null ? 0 : sumOf(words.filter((_, at) => laughs.has(at)))
  const score = inRange(all - laughter * (1 - shareOfLaughter(all, laughter)))
  return { start, end, score, label: labelIn(score, chances) }
}

/** What is left of a laugh in the score: it is good cheer, but of no great strength. */
const LAUGHTER = 0.5

/** What laughter counts for among all that is scored: less where the rest, and that, are still a verdict of its kind. */
const shareOfLaughter = (all: number, laughter: number): number =>
  laughter > 0 && all - laughter * (1 - LAUGHTER) >= LEAST_VERDICT ? LAUGHTER : 1

/** Nothing that moved the score, or as much each way, can only be neutral: score and label never contradict each other. */
const labelIn = (score: number, chances: Chances): SentimentLabel => (Math.abs(score) < LEAST_VERDICT ? 'neutral' : labelOf(chances))

function sumOf(words: readonly { readonly weight: number }[]): number {
  let sum = 0
  for (const { weight } of words) sum += weight
  return sum
}

const inRange = (score: number): number => Math.max(-1, Math.min(1, score))
