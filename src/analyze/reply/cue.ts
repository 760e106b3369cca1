// What a cue is: words by which a reply shows that it sides with what it answers or opposes it, and how much they tell.

/** Where in a reply the words must stand to tell what they tell: at its beginning, at that of a sentence, as a sentence of their own. */
export type CuePlace = 'opening' | 'sentence' | 'alone' | 'anywhere'

/** Words and what they tell. */
export interface Cue {
  /** Word forms in order; adverbs of degree may stand between them (`i [completely] agree`). */
  readonly words: readonly string[]
  readonly place: CuePlace
  /** Evidence in the unit of log odds: above 0 towards agreement, below 0 towards disagreement, 0 where the words tell nothing although shorter ones would. */
  readonly weight: number
  /** The words also answer a question, where they take no side. */
  readonly answer: boolean
  /** The words do no more than speak to somebody: kind ones, and advice that was asked for, begin so too. */
  readonly address: boolean
}

/** Weights by name, as the lists of cues use them: coarse steps, set by hand. */
export const STRENGTHS = { outright: 3, usual: 2, leaning: 1.2, slight: 0.6, nothing: 0 } as const
