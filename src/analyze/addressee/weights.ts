// How much each sign says about who is answered, in log-odds: set by hand, in round numbers, from what the signs mean.

/**
 * A sign that the thread's own habit makes stronger or weaker: `base` where nobody quotes, `base + habit` where everybody does.
 * Where people quote what they answer, one who quotes nothing answers what stands right above; elsewhere that says little.
 */
interface Weight {
  readonly base: number
  readonly habit: number
}

/** Times the logarithm of how many comments stand between: answers thin out as a power of the distance. */
const DISTANCE: Weight = { base: -0.3, habit: -1.1 }

/** The comment right above. */
const PREVIOUS: Weight = { base: 0.6, habit: 1.6 }

/** The parent that the source shows, against any one of the siblings. */
const SHOWN_PARENT: Weight = { base: -0.2, habit: -1.2 }

/** Who joins a conversation rather answers what it is about. */
export const NEWCOMER_TO_PARENT = 0.5

/** Quotation: part of all repeated words, logarithm of their number, a run too long for chance, the opening, the latest source. */
export const QUOTED_SHARE = 0.8
export const QUOTED_WORDS = 0.4
export const LONG_QUOTE = 0.8
export const QUOTED_FIRST = 1.5
export const QUOTED_LAST = 0.5

/** Rare words in common: their weight by the length of the text, and relative to the best of the candidates. */
const SHARED_WORDS: Weight = { base: 0.8, habit: -0.7 }
const MOST_SHARED: Weight = { base: 0.6, habit: -0.3 }

/** "@Name" is hardly ever anybody else; a name at the opening mostly is the one answered; further on often a third party. */
export const MENTIONED = 4
export const ADDRESSED_FIRST = 3
export const ADDRESSED = 0.8

/** The candidate answered this comment's author: they take turns. */
const TAKES_TURN: Weight = { base: 2, habit: -1.3 }

/** Oneself is seldom answered, the same comment seldom twice. */
export const ONESELF = -0.7
export const ANSWERED_BEFORE = -0.9

/** "Sorry, I sent that too early": goes on from one's own comment right above. */
export const CONTINUES = 2.5

/** In a row that is not in the order of time, a theme prints replies right below what they answer: others are out of reach. */
export const OUT_OF_REACH = -3

/**
 * No confidence beyond this, 0 … 1, where only its place speaks for a comment: where nobody quotes, the one right above is meant in
 * three to six cases of ten; where everybody does, in nearly nine of ten that quote nothing.
 */
const PLACE_CEILING: Weight = { base: 0.6, habit: 0.35 }

/** The weights that depend on the habit, for a thread in which the share `habit` of the comments quote what they answer (0 … 1). */
export function weightsAt(habit: number) {
  const at = ({ base, habit: change }: Weight): number => base + change * habit
  return {
    distance: at(DISTANCE),
    previous: at(PREVIOUS),
    shownParent: at(SHOWN_PARENT),
    sharedWords: at(SHARED_WORDS),
    mostShared: at(MOST_SHARED),
    takesTurn: at(TAKES_TURN),
    placeCeiling: at(PLACE_CEILING),
  }
}
