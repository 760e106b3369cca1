// What a cue is: words by which a reply shows that it sides with what it answers or opposes it, and how much they tell.

/** Where in a reply the words must stand to tell what they tell: at its beginning, at that of a sentence, as a sentence of their own. */
export type CuePlace = 'opening' | 'sentence' | 'alone' | 'anywhere'

/** Words and what they tell. */
export interface Cue {
  /** Lower case, straight apostrophes, in order; adverbs of degree may stand between them (`i [completely] agree`). */
  readonly words: readonly string[]
  readonly place: CuePlace
  /** Evidence in the unit of log odds: above 0 towards agreement, below 0 towards disagreement, 0 where the words tell nothing although shorter ones would. */
  readonly weight: number
  /** The words also answer a question, where they take no side. */
  readonly answer?: boolean
}

/** A list of phrases, separated by commas or line breaks, that stand in the same place and tell the same. */
export function cues(place: CuePlace, weight: number, phrases: string): Cue[] {
  return phrases
    .split(/[,\n]/)
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== '')
    .map(phrase => ({ words: phrase.split(/\s+/), place, weight }))
}

/** The same cues as words that also answer a question. */
export const answers = (list: readonly Cue[]): Cue[] => list.map(cue => ({ ...cue, answer: true }))
