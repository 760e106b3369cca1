// Finds the phrases of a list among a text's words: the longest that begins at a word, with adverbs of degree allowed between its words.
import type { Cue, CuePlace } from './cue.js'
import type { KnownWord } from './cue-language.js'
import type { OwnWords } from './own-words.js'

/** More adverbs in a row than this are another phrase. */
const MOST_WITHIN = 2

/** Cues by their first word, longest first, those that tell more before those that tell less. */
export function cueTable(cues: readonly Cue[]): ReadonlyMap<string, readonly Cue[]> {
  const table = new Map<string, Cue[]>()
  for (const cue of cues) {
    const first = cue.words[0] as string
    table.set(first, [...(table.get(first) ?? []), cue])
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length || Math.abs(b.weight) - Math.abs(a.weight))
  return table
}

interface Where {
  readonly places: readonly CuePlace[]
  /** The word behind the last that may be part of the cue. */
  readonly end: number
}

/** A cue, and the word behind it. */
export interface CueMatch {
  readonly cue: Cue
  readonly to: number
}

/** The longest cue that begins at word `from` and may stand there; `null` where there is none. */
export function cueAt(own: OwnWords, from: number, { places, end }: Where): CueMatch | null {
  for (const cue of (own.known[from] as KnownWord).cues) {
    if (!places.includes(cue.place)) continue
    const to = matchEnd(own, from, { cue, end })
    if (to > 0 && (cue.place !== 'alone' || to === end)) return { cue, to }
  }
  return null
}

/** The word behind the cue, 0 where it does not stand at `from`. */
function matchEnd({ words, known }: OwnWords, from: number, { cue, end }: { readonly cue: Cue; readonly end: number }): number {
  let at = from + 1
  for (let part = 1; part < cue.words.length; part++) {
    const wanted = cue.words[part]
    for (let skipped = 0; skipped < MOST_WITHIN && at < end && words[at]?.form !== wanted && known[at]?.within; skipped++) at++
    if (at >= end || words[at]?.form !== wanted) return 0
    at++
  }
  return at
}
