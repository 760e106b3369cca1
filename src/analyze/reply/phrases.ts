// Finds the phrases of a list among a text's words: the longest that begins at a word, with adverbs of degree allowed between its words.
import type { Word } from '../words.js'
import type { Cue, CuePlace } from './cue.js'

/** A cue found at words `from` … `to` (exclusive). */
export interface FoundCue {
  readonly cue: Cue
  readonly from: number
  readonly to: number
}

/** Cues by their first word, longest first, those that tell more before those that tell less. */
export type CueTable = ReadonlyMap<string, readonly Cue[]>

/** Adverbs that may stand inside a phrase: they raise or lower what it says, and seldom turn it round. */
export type Fillers = ReadonlySet<string>

/** More of them in a row than this is another phrase. */
const MOST_FILLERS = 2

/** Makes a table for `cueAt`. */
export function cueTable(cues: readonly Cue[]): CueTable {
  const table = new Map<string, Cue[]>()
  for (const cue of cues) {
    const first = cue.words[0] as string
    table.set(first, [...(table.get(first) ?? []), cue])
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length || Math.abs(b.weight) - Math.abs(a.weight))
  return table
}

/** The longest cue that begins at word `from` and may stand in one of `places`; `null` where there is none. */
export function cueAt(
  words: readonly Word[],
  from: number,
  { table, fillers, places, end }: { table: CueTable; fillers: Fillers; places: readonly CuePlace[]; end: number },
): FoundCue | null {
  for (const cue of table.get((words[from] as Word).form) ?? []) {
    if (!places.includes(cue.place)) continue
    const to = matchEnd(words, from, { cue, fillers, end })
    if (to > 0 && (cue.place !== 'alone' || to === end)) return { cue, from, to }
  }
  return null
}

function matchEnd(words: readonly Word[], from: number, { cue, fillers, end }: { cue: Cue; fillers: Fillers; end: number }): number {
  let at = from + 1
  for (let next = 1; next < cue.words.length; next++, at++) {
    for (
      let skipped = 0;
      skipped < MOST_FILLERS && at < end && words[at]?.form !== cue.words[next] && fillers.has(words[at]?.form ?? '');
      skipped++
    )
      at++
    if (at >= end || words[at]?.form !== cue.words[next]) return 0
  }
  return at
}
