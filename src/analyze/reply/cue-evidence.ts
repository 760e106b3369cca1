// A reply's own words → the cues of agreement and disagreement among them.
import { type Cue, type CuePlace, STRENGTHS } from './cue.js'
import type { Evidence } from './evidence.js'
import type { OwnSentence, OwnWords } from './own-words.js'
import { cueAt } from './phrases.js'

/** Beyond this many sentences a reply speaks of other things than what it answers; their cues count for a part, outright ones for more of it. */
const NEAR_SENTENCES = 2
const FAR_SHARE = 0.25
const FAR_OUTRIGHT_SHARE = 0.5

/** What a yes or no behind a question tells of a side. */
const SHARE_OF_ANSWERS = 0.3

/** "Not true", "didn't agree": a denial straight before a cue turns it round, and weakens it. */
const DENIED_SHARE = -0.6

/** More words than this before the first that tells anything are no opening. */
const MOST_BEFORE = 4

const ELSEWHERE: readonly CuePlace[] = ['anywhere']
const SENTENCE_START: readonly CuePlace[] = ['anywhere', 'sentence', 'alone']
const OPENING: readonly CuePlace[] = ['anywhere', 'sentence', 'alone', 'opening']

/** In order of the words, not overlapping. `asked`: the reply answers a question. Linear. */
export function cueEvidence(own: OwnWords, { asked }: { asked: boolean }): Evidence[] {
  const found: Evidence[] = []
  let opened = false
  own.sentences.forEach((sentence, at) => {
    const first = firstWord(own, sentence)
    const spoken = first < sentence.to
    const places = opened || !spoken ? SENTENCE_START : OPENING
    addCues(found, { own, sentence, first, places, asked, far: at >= NEAR_SENTENCES })
    opened ||= spoken
  })
  return found
}

function firstWord({ words, known }: OwnWords, { from, to }: OwnSentence): number {
  let at = from
  while (at < to && at - from < MOST_BEFORE && (words[at]?.kind !== 'word' || known[at]?.before)) at++
  return at
}

interface Reading {
  readonly own: OwnWords
  readonly sentence: OwnSentence
  /** The word with which the sentence begins to tell something, and what cues may stand there. */
  readonly first: number
  readonly places: readonly CuePlace[]
  readonly asked: boolean
  readonly far: boolean
}

function addCues(found: Evidence[], reading: Reading): void {
  const { own, sentence, first, places } = reading
  const { words, known } = own
  let openingEnd = 0
  for (let at = sentence.from; at < sentence.to; ) {
    // Most words begin no cue.
    const match = known[at]?.cues.length === 0 ? null : cueAt(own, at, { places: at === first ? places : ELSEWHERE, end: sentence.to })
    if (match === null) {
      at++
      continue
    }
    const evidence = {
      weight: weightOf(match.cue, isDenied(at, reading), reading),
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

/** A "no" before a cue mostly stands for itself ("No, you're wrong"); words of degree may stand between ("not really true"). */
function isDenied(at: number, { own: { words, known }, sentence }: Reading): boolean {
  let before = at - 1
  if (before > sentence.from && known[before]?.within) before--
  return before >= sentence.from && words[before]?.form !== 'no' && known[before]?.denies === true
}

function weightOf({ weight, answer }: Cue, denied: boolean, { asked, far }: Reading): number {
  const outright = Math.abs(weight) >= STRENGTHS.outright
  const share = far ? (outright ? FAR_OUTRIGHT_SHARE : FAR_SHARE) : 1
  return weight * share * (denied ? DENIED_SHARE : 1) * (asked && answer ? SHARE_OF_ANSWERS : 1)
}
