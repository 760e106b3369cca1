// Decides whether a slot holds a name that addresses somebody, from the words and the punctuation around it.
import type { Span } from '../../model/thread.js'
import { isCueWord } from '../reply/cue-language.js'
import {
  ABBREVIATED,
  ABOUT,
  ASKS_SOMEBODY,
  FIRST_PERSON,
  GREETINGS,
  NEED_A_NAME,
  NEW_SUBJECT,
  NOBODY,
  OPENERS,
  RELATIVE,
  SECOND_PERSON,
  TITLES,
} from './address-words.js'
import { isCommonWord } from './common-words.js'
import { type Directory, LONGEST_NAME, nameKey } from './directory.js'
import { endsThanks, type Slot } from './slots.js'
import type { TextWords } from './text-words.js'

/** A name in a slot. `person` is the directory's number, -1 where no author is so called. */
export interface Address extends Span {
  readonly key: string
  readonly person: number
  /** An office ("Professor") rather than a name. */
  readonly title: boolean
  /** False: only a name if it is one elsewhere in the thread. */
  readonly certain: boolean
}

/** A text cut into words, with the people who may be meant; `self` is its own author. */
export interface Spoken {
  readonly words: TextWords
  readonly directory: Directory
  readonly self: number
  /** Whether a person has spoken in the conversation that this text joins: since the comment it answers. */
  isNear(person: number): boolean
  /** Whether a person has spoken in the thread so far. */
  hasSpoken(person: number): boolean
}

type After = 'comma' | 'stop' | 'line' | 'period' | 'space'

/** What a name may be made of; longer words are no names anybody types. */
const NAME = /^\p{L}[\p{L}\p{N}_]{1,23}$|^\p{Lu}\p{L}{1,15}-\p{Lu}\p{L}{1,15}$/u

/** A sentence this short is addressed as a whole ("Nice one, Ana."). */
const SHORT_SENTENCE = 5

/** No further than this is a pronoun looked for: text without full stops must not cost more. */
const SENTENCE_REACH = 40

/** The name in the slot, or `null`. */
export function judgeSlot(spoken: Spoken, slot: Slot): Address | null {
  if (slot.kind === 'head' && isSignature(spoken, slot)) return null
  return knownName(spoken, slot) ?? (slot.kind === 'tail' ? null : (cutName(spoken, slot) ?? otherName(spoken, slot)))
}

function otherName(spoken: Spoken, slot: Slot): Address | null {
  return slot.kind === 'at' ? handle(spoken, slot) : (titled(spoken, slot) ?? newName(spoken, slot))
}

function knownName(spoken: Spoken, slot: Slot): Address | null {
  const longest = spoken.directory.longestAfter(spoken.words.lower(slot.at))
  for (let count = Math.min(longest, slot.to - slot.at); count > 0; count--) {
    const address = addressAt(spoken, slot.at, count)
    const person = address.key === '' ? -1 : spoken.directory.called(address.key)
    const known = { ...address, person }
    if (person >= 0 && person !== spoken.self && addressesKnown(spoken, slot, known, count)) return known
  }
  return null
}

function cutName(spoken: Spoken, slot: Slot): Address | null {
  const word = spoken.words.lower(slot.at)
  const person = spoken.directory.cutTo(word)
  if (person < 0 || person === spoken.self || !isPlausible(spoken, slot.at)) return null
  const address = { ...addressAt(spoken, slot.at, 1), key: word, person }
  return addressesKnown(spoken, slot, address, 1) ? address : null
}

function addressesKnown(spoken: Spoken, slot: Slot, { key, person }: Address, count: number): boolean {
  if (slot.kind === 'at') return true
  const after = afterOf(spoken.words, slot.at + count)
  const next = spoken.words.lower(slot.at + count)
  const ordinary = count === 1 && isCommonWord(key)
  if (slot.kind === 'aside') {
    if (ordinary && !isCapital(spoken, slot.at)) return false
    if (after !== 'space' && spoken.isNear(person)) return !(after === 'comma' && RELATIVE.has(next))
    return closes(spoken, slot, after) && !(after === 'comma' && ABOUT.has(next))
  }
  if (slot.kind === 'tail') return after !== 'space' && isCapital(spoken, slot.at)
  if (isThanked(spoken, slot)) return isCapital(spoken, slot.at)
  if (isGreeted(spoken, slot)) return after !== 'space' || SECOND_PERSON.has(next)
  if (after === 'space')
    return (
      !ordinary &&
      (SECOND_PERSON.has(next) ||
        beginsAnew(spoken, slot.at + count) ||
        (FIRST_PERSON.has(next) && slot.at === slot.from && spoken.isNear(person)))
    )
  if (after === 'period') return false
  const doubtful = ordinary && !(isCapital(spoken, slot.at) && (slot.at > slot.from ? after === 'stop' : opens(spoken, slot, person)))
  const goesOn = after === 'comma' && (slot.at > slot.from && spoken.isNear(person) ? RELATIVE : ABOUT).has(next)
  if (doubtful || goesOn) return hasSecondPerson(spoken, slot)
  return true
}

function handle(spoken: Spoken, slot: Slot): Address | null {
  const address = addressAt(spoken, slot.at, 1)
  return /\p{L}/u.test(address.key) ? address : null
}

function titled(spoken: Spoken, slot: Slot): Address | null {
  const { words } = spoken
  const title = words.lower(slot.at)
  if (!TITLES.has(title)) return null
  const named = isCapital(spoken, slot.at + 1) && (ABBREVIATED.has(title) ? /^\.? $/ : /^ $/).test(gapAfter(words, slot.at))
  if (!named && NEED_A_NAME.has(title)) return null
  const count = named ? 2 : 1
  const after = afterOf(words, slot.at + count)
  const address = { ...addressAt(spoken, slot.at, count), title: true }
  if (slot.kind === 'aside') return closes(spoken, slot, after) ? address : null
  const set = after === 'comma' || after === 'stop' || after === 'line'
  return set && (slot.at > slot.from || after !== 'comma' || hasSecondPerson(spoken, slot)) ? address : null
}

/** A name that no author field holds: only where the words leave little else. */
function newName(spoken: Spoken, slot: Slot): Address | null {
  const after = afterOf(spoken.words, slot.at + 1)
  if (
    after === 'space' ||
    !isPlausible(spoken, slot.at) ||
    isCueWord(spoken.words.lower(slot.at)) ||
    spoken.directory.called(nameKey(spoken.words.lower(slot.at))) >= 0
  )
    return null
  const greeted = isGreeted(spoken, slot)
  if (after === 'period' && !greeted && slot.kind === 'head') return null
  const capital = isCapital(spoken, slot.at)
  const inside = slot.at > slot.from
  if (!capital && !inside) return null
  const spokenTo = hasSecondPerson(spoken, slot) && !ABOUT.has(spoken.words.lower(slot.at + 1))
  const setApart = capital && inside && after !== 'period' && (greeted || (spokenTo && slot.kind === 'head'))
  const common = !setApart && isCommonWord(spoken.words.lower(slot.at))
  if (common && !(capital && slot.kind === 'head' && after === 'comma')) return null
  const said = slot.kind === 'head' ? greeted || spokenTo : isShortCall(spoken, slot, after)
  return { ...addressAt(spoken, slot.at, 1), certain: said && !common && !isShout(spoken, slot.at) }
}

/** `count` words as a name of nobody known. */
function addressAt({ words }: Spoken, at: number, count: number): Address {
  const span = words.span(at, count)
  const key = nameKey(count === 1 ? words.lower(at) : words.text.slice(span.start, span.end))
  return { start: span.start, end: span.end, key, person: -1, title: false, certain: true }
}

function closes(spoken: Spoken, slot: Slot, after: After): boolean {
  if (after === 'space') return false
  if (hasSecondPerson(spoken, slot)) return true
  return after !== 'comma' && (slot.to - slot.from <= SHORT_SENTENCE || GREETINGS.has(spoken.words.lower(slot.from)))
}

/** "Please do, Ana!" */
function isShortCall({ words }: Spoken, slot: Slot, after: After): boolean {
  const first = words.lower(slot.from)
  return endsSentence(after) && slot.to - slot.from <= SHORT_SENTENCE && (OPENERS.has(first) || GREETINGS.has(first))
}

const endsSentence = (after: After): boolean => after === 'stop' || after === 'line' || after === 'period'

/** "Rose, it left at nine.": the first word of all, and Rose has spoken. */
const opens = ({ words, hasSpoken }: Spoken, { at }: Slot, person: number): boolean =>
  at === 0 && hasSpoken(person) && !OPENERS.has(words.lower(0)) && !GREETINGS.has(words.lower(0)) && !words.lower(0).endsWith('ly')

/** Whether a clause of its own begins at a word. */
const beginsAnew = ({ words }: Spoken, at: number): boolean =>
  NEW_SUBJECT.has(words.lower(at)) || (ASKS_SOMEBODY.has(words.lower(at)) && SECOND_PERSON.has(words.lower(at + 1)))

/** A name alone on the last line is the writer's own. */
function isSignature({ words }: Spoken, { from, to }: Slot): boolean {
  if (from === 0 || to < words.count || to - from > LONGEST_NAME) return false
  return gapAfter(words, from - 1).includes('\n')
}

const isThanked = ({ words }: Spoken, slot: Slot): boolean => slot.at - 1 > slot.from && endsThanks(words, slot.at - 1)

const isGreeted = ({ words }: Spoken, slot: Slot): boolean => slot.at > slot.from && GREETINGS.has(words.lower(slot.at - 1))

function isPlausible({ words }: Spoken, at: number): boolean {
  const word = words.raw(at)
  const lower = words.lower(at)
  if (!NAME.test(word) || /(.)\1\1/u.test(lower)) return false
  return ![OPENERS, GREETINGS, NOBODY, SECOND_PERSON, ABOUT, TITLES].some(set => set.has(lower))
}

function hasSecondPerson({ words }: Spoken, { at, from, to }: Slot): boolean {
  return words.hasSecondPerson(Math.max(from, at - SENTENCE_REACH), Math.min(to, at + SENTENCE_REACH))
}

/** An all-capitals word is as often an acronym ("IMHO, you …"). */
const isShout = ({ words }: Spoken, at: number): boolean => /^\p{Lu}{2,}$/u.test(words.raw(at))

const isCapital = ({ words }: Spoken, at: number): boolean => /^\p{Lu}/u.test(words.raw(at))

/** What decides about a gap stands at its beginning. */
const LONGEST_GAP = 100

const gapAfter = (words: TextWords, at: number): string => {
  const end = words.end(at)
  return words.text.slice(end, Math.min(words.start(at + 1), end + LONGEST_GAP))
}

/** Stands for the next word, so that the end of a gap is not taken for the end of the text. */
const WORD_FOLLOWS = '\u0001'

/** What follows the word before `at`. */
function afterOf(words: TextWords, at: number): After {
  if (words.start(at) - words.end(at - 1) === 1 && words.text.charCodeAt(words.end(at - 1)) === 0x20) return 'space'
  const gap = gapAfter(words, at - 1) + (at < words.count ? WORD_FOLLOWS : '')
  if (/^\s?[,،、]/.test(gap)) return 'comma'
  if (/^\s*[!:–—…]|^\s-|^--|^\.\./.test(gap)) return 'stop'
  if (/^[.?;]?["”)]*[^\S\n]*(?:\n|$)/.test(gap)) return 'line'
  return /^[.?;]/.test(gap) ? 'period' : 'space'
}
