// Where a sentence turns against what it began with ("I see that, but …"): what stands before is granted, what comes behind is meant.
import type { OwnSentence, OwnWords } from './own-words.js'
import { TONE, toneOf } from './tone.js'

/** How a sentence turns. */
export interface Turn {
  /** The word that turns it; behind the last where none does. */
  readonly turn: number
  /** It turns, or the next one does by its first word. */
  readonly turns: boolean
  /** What it turns to is kind on the whole. */
  readonly kindTurn: boolean
}

/** Linear in the sentence; `next` is the one behind. */
export function turnOf({ known }: Pick<OwnWords, 'known'>, { from, to, stop }: OwnSentence, next: OwnSentence | undefined): Turn {
  let turn = from + 1
  while (turn < to && !known[turn]?.contrast) turn++
  const turns = turn < to || (next !== undefined && known[next.from]?.contrast === true)
  return { turn, turns, kindTurn: turn < to && stop !== '?' && toneOf(known, turn, to) > TONE }
}
