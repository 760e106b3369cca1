// Judges English sentences by what three lexicons say of their words in context.
import type { ScoredWord } from '../../model/annotations.js'
import { type Placed, readSentence } from './context.js'
import { type Judge, weigh } from './judgement.js'
import { createVocabulary, type Entry } from './vocabulary.js'

const POLARITY_OF_VALENCE = 3
const NEUTRALITY = 0.7

/** VADER's factor of a negated valence: "not good" is less bad than "bad". */
const NEGATED = -0.74

/** Reads English. A judge keeps the words it has met. */
export function englishJudge(): Judge {
  const { entryOf } = createVocabulary()
  return (text, sentence) => {
    const { words } = readSentence(text, sentence, entryOf)
    const scored = words.filter(({ entry }) => valenceOf(entry) !== 0)
    const shares = scored.map(polarityOf)
    const { factor, ...chances } = weigh(
      shares.reduce((sum, share) => sum + share, 0),
      NEUTRALITY,
    )
    return { words: scored.map((placed, at) => scoredWord(placed, (shares[at] as number) * factor)), chances, length: words.length }
  }
}

const polarityOf = ({ entry, negated, factor }: Placed<Entry>): number =>
  POLARITY_OF_VALENCE * valenceOf(entry) * factor * (negated ? NEGATED : 1)

/** The mean of the lexicons that hold the word. */
function valenceOf({ afinn, vader, pattern }: Entry): number {
  const holding = Number(afinn !== 0) + Number(vader !== 0) + Number(pattern !== 0)
  return holding === 0 ? 0 : (afinn + vader + pattern) / holding
}

const scoredWord = ({ word: { start, end } }: Placed<Entry>, weight: number): ScoredWord => ({ start, end, weight })
