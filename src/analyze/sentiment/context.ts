// A sentence → its words in context: which are negated, strengthened, shouted, and what kind of sentence it is.
import type { Span } from '../../model/thread.js'
import { isSpace, type Word, wordsOf } from '../words.js'
import { type Openings, type Phrase, type Place, phraseAt } from './phrases.js'

/** What a word does to others, whatever it means itself. */
export interface Role {
  readonly negator: boolean
  /** Whether a denial of it denies what follows it ("don't think it is bad"). */
  readonly raises: boolean
  readonly contrast: boolean
  /** Strength lent to the word that follows; 1 for most words. */
  readonly boost: number
  /** Phrases that begin with it; `null` for most words. */
  readonly opens: Openings | null
}

/** A word (or a phrase that is read as one) where it stands; `entry` is what the language's vocabulary knows of it. */
export interface Placed<E extends Role> {
  readonly word: Word
  readonly entry: E
  readonly negated: boolean
  /** Strength by intensifiers, capitals and contrast; 1 is as the lexicon has it. */
  factor: number
}

/** A sentence, as the model sees it. */
export interface Reading<E extends Role> {
  readonly words: Placed<E>[]
  readonly question: boolean
  readonly exclamations: number
  /** Words without a lexicon's entry that hold no letter but digits. */
  readonly numbers: number
  /** Words after the first that begin with a capital letter. */
  readonly capitals: number
  readonly opensWithCapital: boolean
  /** Whether an end mark closes it. */
  readonly stopped: boolean
}

/** How many words a negator reaches, within its clause: "not a very good idea". */
const NEGATION_REACH = 4

/** And where it denies a verb of thinking: "I don't think the new timetable is bad" thinks that it is not. */
const RAISED_REACH = 8

/** VADER's weights of what stands before and after "but", and of capitals among small letters (.733 on a typical valence of 2.5). */
const BEFORE_CONTRAST = 0.5
const AFTER_CONTRAST = 1.5
const SHOUTED = 1.3

/** More marks in a row say no more. */
const MOST_EXCLAMATIONS = 3

/** Reads a sentence of `text`. Linear in its length. */
export function readSentence<E extends Role>(text: string, { start, end }: Span, entryOf: (word: Word) => E): Reading<E> {
  const words: Placed<E>[] = []
  const state: State = {
    reach: 0,
    contrast: -1,
    exclamations: 0,
    question: false,
    shouts: 0,
    numbers: 0,
    capitals: 0,
    text,
    spoken: wordsOf(text, start, end),
    place: 0,
    at: start,
    last: NO_WORD,
  }
  while (state.place < state.spoken.length) readWord(words, entryOf, state)
  readGap(text, state.at, end, state)
  if (state.contrast > 0) weighContrast(words, state.contrast)
  if (state.shouts > 0 && state.shouts * 2 < words.length) weighShouts(words, text)
  return {
    words,
    question: state.question,
    exclamations: Math.min(MOST_EXCLAMATIONS, state.exclamations),
    numbers: state.numbers,
    capitals: state.capitals,
    opensWithCapital: isCapital(text.charCodeAt(start)),
    stopped: END_MARKS.has(text.charCodeAt(end - 1)),
  }
}

const END_MARKS = new Set([...'.!?'].map(mark => mark.charCodeAt(0)))

const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a

const NO_WORD: Word = { start: 0, end: 0, kind: 'word', form: '', slot: -1 }

interface State extends Place {
  /** The word to be read next, and where the text goes on behind the one before. */
  place: number
  at: number
  /** The word that is being placed. */
  last: Word
  reach: number
  contrast: number
  exclamations: number
  question: boolean
  shouts: number
  numbers: number
  capitals: number
}

/** Reads the next word, or the longest phrase that begins with it. */
function readWord<E extends Role>(words: Placed<E>[], entryOf: (word: Word) => E, state: State): void {
  const { text, spoken } = state
  const first = spoken[state.place] as Word
  const entry = entryOf(first)
  const phrase = entry.opens === null ? null : phraseAt(state, entry.opens)
  state.place += phrase === null ? 1 : phrase.words.length
  if (readGap(text, state.at, first.start, state)) state.reach = 0
  state.last = phrase === null ? first : joinedBy(phrase, first, spoken[state.place - 1] as Word)
  state.at = state.last.end
  placeWord(words, phrase === null ? entry : entryOf(state.last), state)
}

const joinedBy = ({ form }: Phrase, { start }: Word, { end }: Word): Word => ({ start, end, kind: 'word', form, slot: -1 })

function placeWord<E extends Role>(words: Placed<E>[], entry: E, state: State): void {
  const { text, last: word } = state
  if (entry.contrast) {
    state.reach = 0
    state.contrast = words.length
  }
  words.push({ word, entry, negated: state.reach > 0, factor: words[words.length - 1]?.entry.boost ?? 1 })
  if (entry.raises && state.reach === NEGATION_REACH) state.reach = RAISED_REACH
  if (state.reach > 0) state.reach--
  if (entry.negator) state.reach = NEGATION_REACH
  const unit = text.charCodeAt(word.start)
  if (unit >= 0x30 && unit <= 0x39) state.numbers++
  if (!isCapital(unit)) return
  if (words.length > 1) state.capitals++
  if (isShouted(text, word)) state.shouts++
}

/** Reads the marks between two words; true where a clause ends there. */
function readGap(text: string, from: number, to: number, state: State): boolean {
  let ends = false
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x20 || isSpace(unit)) continue
    if (unit === 0x21) state.exclamations++
    else if (unit === 0x3f) state.question = true
    if (unit === 0x21 || unit === 0x3f || unit === 0x2c || unit === 0x2e || unit === 0x3a || unit === 0x3b) ends = true
  }
  return ends
}

function isShouted(text: string, { start, end }: Span): boolean {
  if (end - start < 3) return false
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x41 || unit > 0x5a) return false
  }
  return true
}

function weighContrast(words: readonly Placed<Role>[], contrast: number): void {
  for (let at = 0; at < words.length; at++) (words[at] as Placed<Role>).factor *= at < contrast ? BEFORE_CONTRAST : AFTER_CONTRAST
}

function weighShouts(words: readonly Placed<Role>[], text: string): void {
  for (const placed of words) if (isShouted(text, placed.word)) placed.factor *= SHOUTED
}
