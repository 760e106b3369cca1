// A reply's own words → the cues of agreement and disagreement among them.
import type { CuePlace } from './cue.js'
import type { Evidence } from './evidence.js'
import type { OwnSentence, OwnWords } from './own-words.js'
import { type CueTable, cueAt, type Fillers } from './phrases.js'

/** The cues of one language. */
export interface CueLanguage {
  readonly table: CueTable
  readonly fillers: Fillers
  /** Words before the first that tells anything. */
  readonly openingFillers: ReadonlySet<string>
}

/** Beyond this many sentences a reply speaks of other things than what it answers; their cues count for this part. */
const NEAR_SENTENCES = 2
const FAR_SHARE = 0.25

/** What a yes or no behind a question tells of a side. */
const SHARE_OF_ANSWERS = 0.3

/** More opening fillers than this are no opening. */
const MOST_OPENING_FILLERS = 4

const ELSEWHERE: readonly CuePlace[] = ['anywhere']
const SENTENCE_START: readonly CuePlace[] = ['anywhere', 'sentence', 'alone']
const OPENING: readonly CuePlace[] = ['anywhere', 'sentence', 'alone', 'opening']

/** In order of the words, not overlapping. Linear. */
export function cueEvidence({ words, sentences }: OwnWords, { language, asked }: { language: CueLanguage; asked: boolean }): Evidence[] {
  const found: Evidence[] = []
  let opened = false
  sentences.forEach((sentence, at) => {
    const first = firstWord({ words, sentences }, sentence, language.openingFillers)
    const spoken = first < sentence.to
    addCues(found, { words, sentence, first, language, asked, opening: spoken && !opened, share: at < NEAR_SENTENCES ? 1 : FAR_SHARE })
    opened ||= spoken
  })
  return found
}

function firstWord({ words }: Pick<OwnWords, 'words' | 'sentences'>, { from, to }: OwnSentence, fillers: ReadonlySet<string>): number {
  let at = from
  while (at < to && at - from < MOST_OPENING_FILLERS && (words[at]?.kind !== 'word' || fillers.has(words[at]?.form ?? ''))) at++
  return at
}

interface Reading {
  readonly words: OwnWords['words']
  readonly sentence: OwnSentence
  readonly first: number
  readonly language: CueLanguage
  readonly asked: boolean
  readonly opening: boolean
  readonly share: number
}

function addCues(found: Evidence[], { words, sentence, first, language, asked, opening, share }: Reading): void {
  let openingEnd = 0
  for (let at = sentence.from; at < sentence.to; ) {
    const places = at === first ? (opening ? OPENING : SENTENCE_START) : ELSEWHERE
    const match = cueAt(words, at, { table: language.table, fillers: language.fillers, places, end: sentence.to })
    if (match === null) {
      at++
      continue
    }
    const evidence = {
      weight: match.cue.weight * share * (asked && match.cue.answer ? SHARE_OF_ANSWERS : 1),
      span: { start: words[at]?.start ?? 0, end: words[match.to - 1]?.end ?? 0 },
    }
    // What a reply opens with hints at what follows; where stronger words follow within it, they are what it says.
    if (at >= openingEnd) found.push(evidence)
    else if (Math.abs(evidence.weight) >= Math.abs(found.at(-1)?.weight ?? 0)) found[found.length - 1] = evidence
    if (match.cue.place === 'anywhere') at = match.to
    else {
      openingEnd = match.to
      at++
    }
  }
}
