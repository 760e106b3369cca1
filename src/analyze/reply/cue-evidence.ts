// A reply's own words → the cues of agreement and disagreement among them.
import type { Span } from '../../model/thread.js'
import { type Cue, type CuePlace, STRENGTHS } from './cue.js'
import type { KnownWord } from './cue-language.js'
import type { Evidence } from './evidence.js'
import type { OwnSentence, OwnWords } from './own-words.js'
import { type CueMatch, cueAt } from './phrases.js'
import type { Answered } from './signals.js'
import { TONE, toneOf } from './tone.js'
import { type Turn, turnOf } from './turn.js'

/** Beyond this many sentences a reply speaks of other things than what it answers; their cues count for a part, outright ones for more of it. */
const NEAR_SENTENCES = 2
const FAR_SHARE = 0.25
const FAR_OUTRIGHT_SHARE = 0.5

/** What is granted before a "but". */
const CONCEDED_SHARE = 0.3

/** What a yes or no behind a question tells of a side. */
const SHARE_OF_ANSWERS = 0.3

/** "Not true", "didn't agree": a denial turns a cue round, and weakens it. */
const DENIED_SHARE = -0.6
/** So many words may carry it there ("can't say that I really agree"); farther off it denies something else. */
const MOST_CARRIED = 4

/** More words than this before the first that tells anything are no opening. */
const MOST_BEFORE = 4

const ELSEWHERE: readonly CuePlace[] = ['anywhere']
const SENTENCE_START: readonly CuePlace[] = ['anywhere', 'sentence', 'alone']
const OPENING: readonly CuePlace[] = ['anywhere', 'sentence', 'alone', 'opening']

/** Adds them in order of the words, not overlapping. `asks`: the reply answers a question. Linear. */
export function addCues(found: Evidence[], own: OwnWords, { asks: asked, content }: Answered): void {
  let opened = false
  for (let at = 0; at < own.sentences.length; at++) {
    const sentence = own.sentences[at] as OwnSentence
    const next = own.sentences[at + 1]
    const first = firstWord(own, sentence)
    const spoken = first < sentence.to
    const places = opened || !spoken ? SENTENCE_START : OPENING
    const far = at >= NEAR_SENTENCES
    if (next !== undefined && isThrownBack(own, sentence, content))
      found.push({ weight: THROWS_BACK * (far ? FAR_SHARE : 1), span: spanOf(own, sentence.from, sentence.to) })
    else if (beginsCues(own, sentence)) {
      const kind = toneOf(own.known, sentence.from, sentence.to) > TONE
      addCuesOf(found, { own, sentence, first, places, asked, far, kind, turn: turnOf(own, sentence, next) })
    }
    opened ||= spoken
  }
}

/** Most words begin no cue, and many a sentence has none. */
function beginsCues({ known }: OwnWords, { from, to }: OwnSentence): boolean {
  for (let at = from; at < to; at++) if ((known[at] as KnownWord).cues.length > 0) return true
  return false
}

/** "Great service? I have waited for six weeks.": words of what is answered, held out for doubt. */
const THROWS_BACK = -STRENGTHS.leaning
const MOST_THROWN_BACK = 5

function isThrownBack({ words, known }: OwnWords, { from, to, stop }: OwnSentence, content: ReadonlySet<string>): boolean {
  if (stop !== '?' || to - from > MOST_THROWN_BACK) return false
  const telling = [...words.slice(from, to).keys()].filter(at => !known[from + at]?.before)
  return telling.length > 0 && telling.every(at => content.has(words[from + at]?.form ?? ''))
}

const spanOf = ({ words }: OwnWords, from: number, to: number): Span => ({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 })

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
  /** The sentence is kind on the whole. */
  readonly kind: boolean
  readonly far: boolean
  readonly turn: Turn
}

function addCuesOf(found: Evidence[], reading: Reading): void {
  const { own, sentence, first, places } = reading
  const { known } = own
  let openingEnd = 0
  for (let at = sentence.from; at < sentence.to; ) {
    const match =
      known[at]?.cues.length === 0
        ? null
        : cueAt(own, at, { places: at === first || at === sentence.from ? places : ELSEWHERE, end: sentence.to })
    if (match === null) {
      at++
      continue
    }
    const evidence = { weight: weightAt(reading, at, match), span: spanOf(own, at, match.to) }
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

/**
 * Whether a denial stands before the word `at` in its clause, straight or with words between that carry it on ("not really true", "don't
 * think I agree"), the latter
 * only to what says outright who is right: in "not sure exactly what" the weaker word is no agreement. What answers mostly stands for itself ("No you're wrong").
 */
function isDenied({ own: { words, known }, sentence }: Reading, at: number, carried: boolean): boolean {
  for (let before = at - 1; before >= sentence.from && at - before <= MOST_CARRIED + 1; before--) {
    if (!isJoined(words, before)) return false
    if (known[before]?.denies) return !known[before]?.apart
    if (!known[before]?.within && !(carried && known[before]?.carries)) return false
  }
  return false
}

/** Whether one stands behind the cue, where the language puts it there ("das stimmt so nicht"), and denies it ("nicht nur" does not). */
function isDeniedBehind({ own, sentence }: Reading, to: number): boolean {
  const { words, known } = own
  let at = to
  while (at < sentence.to && at - to < MOST_CARRIED && isJoined(words, at - 1) && known[at]?.within) at++
  if (at >= sentence.to || !isJoined(words, at - 1) || !known[at]?.behind) return false
  return cueAt(own, at, { places: ELSEWHERE, end: sentence.to })?.cue.weight !== 0
}

/** True of a word that only a space parts from the next: a comma ends what a denial reaches. */
const isJoined = (words: OwnWords['words'], at: number): boolean => words[at + 1]?.start === (words[at]?.end ?? 0) + 1

const isOutright = ({ weight }: Cue): boolean => Math.abs(weight) >= STRENGTHS.outright

/** What a cue at the word `at` tells there. */
function weightAt(reading: Reading, at: number, { cue, to }: CueMatch): number {
  if (deniesOn(reading, at, to)) return 0
  const { turn, turns, kindTurn } = reading.turn
  const weight = weightOf(cue, isDenied(reading, at, isOutright(cue)) || isDeniedBehind(reading, to), reading)
  const conceded = at < turn && (weight > 0 ? turns : kindTurn)
  return conceded ? weight * CONCEDED_SHARE : weight
}

/** A word that answers where it stands alone and denies where another follows ("Never." and "Never disappoints", "No." and "No hay"). */
function deniesOn({ own: { words, known }, first }: Reading, at: number, to: number): boolean {
  const { denies, apart } = known[at] as KnownWord
  return at === first && to === at + 1 && denies && !apart && isJoined(words, at)
}

function weightOf(cue: Cue, denied: boolean, { asked, kind, far }: Reading): number {
  const { weight, answer, address } = cue
  if (address && (kind || asked)) return 0
  const share = far ? (isOutright(cue) ? FAR_OUTRIGHT_SHARE : FAR_SHARE) : 1
  return weight * share * (denied ? DENIED_SHARE : 1) * (asked && answer ? SHARE_OF_ANSWERS : 1)
}
