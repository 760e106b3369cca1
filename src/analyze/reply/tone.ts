// Words of a sentence → how kind it is.
import { DENIAL_REACH, DENIED_SHARE } from '../negation.js'
import type { KnownWord } from './cue-language.js'

/** Kinder or less kind than this a sentence is no longer plain. */
export const TONE = 0.25

/** Sum of the valences of the words `from` … `to - 1`, denied ones turned round; about -1 … 1 a word. Linear. */
export function toneOf(known: readonly KnownWord[], from: number, to: number): number {
  let tone = 0
  let reach = 0
  for (let at = from; at < to; at++) {
    const { valence, denies } = known[at] as KnownWord
    tone += valence * (reach > 0 ? DENIED_SHARE : 1)
    reach = denies ? DENIAL_REACH : reach - 1
  }
  return tone
}
