// Decides whether a slot holds a name that addresses somebody, from the words and the punctuation around it.
import type { Span } from '../../model/thread.js'
import { ABOUT, GREETINGS, NEED_A_NAME, NOBODY, OPENERS, SECOND_PERSON, TITLES } from './address-words.js'
import { isCommonWord } from './common-words.js'
import { type Directory, LONGEST_NAME, nameKey } from './directory.js'
import type { Slot, Word } from './slots.js'

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
  readonly text: string
  readonly words: readonly Word[]
  readonly directory: Directory
  readonly self: number
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
  return knownName(spoken, slot) ?? (slot.kind === 'at' ? handle(spoken, slot) : (titled(spoken, slot) ?? newName(spoken, slot)))
}

function knownName(spoken: Spoken, slot: Slot): Address | null {
  const { directory, words } = spoken
  for (let count = Math.min(LONGEST_NAME, slot.to - slot.at); count > 0; count--) {
    const span = spanOf(words, slot.at, count)
    const key = nameKey(spoken.text.slice(span.start, span.end))
    const person = key === '' ? -1 : directory.called(key)
    const address = { ...span, key, person, title: false, certain: true }
    if (person >= 0 && person !== spoken.self && addressesKnown(spoken, slot, { key, count })) return address
  }
  return cutName(spoken, slot)
}

function cutName(spoken: Spoken, slot: Slot): Address | null {
  const word = wordAt(spoken, slot.at)
  const person = spoken.directory.cutTo(word)
  if (person < 0 || person === spoken.self || !isPlausible(spoken, slot.at)) return null
  const span = spanOf(spoken.words, slot.at, 1)
  const address = { ...span, key: word, person, title: false, certain: true }
  return addressesKnown(spoken, slot, { key: word, count: 1 }) ? address : null
}

function addressesKnown(spoken: Spoken, slot: Slot, { key, count }: { key: string; count: number }): boolean {
  if (slot.kind === 'at') return true
  const after = afterOf(spoken, slot.at + count)
  const next = wordAt(spoken, slot.at + count)
  const ordinary = count === 1 && isCommonWord(key)
  if (slot.kind === 'aside')
    return closes(spoken, slot, after) && !(after === 'comma' && ABOUT.has(next)) && !(ordinary && !isCapital(spoken, slot.at))
  if (isGreeted(spoken, slot)) return after !== 'space' || SECOND_PERSON.has(next)
  if (after === 'space') return !ordinary && SECOND_PERSON.has(next)
  if (after === 'period') return false
  if (ordinary || (after === 'comma' && ABOUT.has(next))) return hasSecondPerson(spoken, slot)
  return true
}

function handle(spoken: Spoken, slot: Slot): Address | null {
  const span = spanOf(spoken.words, slot.at, 1)
  const key = nameKey(spoken.text.slice(span.start, span.end))
  return /\p{L}/u.test(key) ? { ...span, key, person: -1, title: false, certain: true } : null
}

function titled(spoken: Spoken, slot: Slot): Address | null {
  if (!TITLES.has(wordAt(spoken, slot.at))) return null
  const named = isCapital(spoken, slot.at + 1) && /^\.? $/.test(gapAfter(spoken, slot.at))
  if (!named && NEED_A_NAME.has(wordAt(spoken, slot.at))) return null
  const count = named ? 2 : 1
  const after = afterOf(spoken, slot.at + count)
  const span = spanOf(spoken.words, slot.at, count)
  const address = { ...span, key: nameKey(spoken.text.slice(span.start, span.end)), person: -1, title: true, certain: true }
  if (slot.kind === 'aside') return closes(spoken, slot, after) ? address : null
  const set = after === 'comma' || after === 'stop' || after === 'line'
  return set && (slot.at > slot.from || after !== 'comma' || hasSecondPerson(spoken, slot)) ? address : null
}

/** A name that no author field holds: only where the words leave little else. */
function newName(spoken: Spoken, slot: Slot): Address | null {
  if (!isPlausible(spoken, slot.at)) return null
  const key = wordAt(spoken, slot.at)
  const after = afterOf(spoken, slot.at + 1)
  const greeted = isGreeted(spoken, slot)
  if (after === 'space' || (after === 'period' && !greeted && slot.kind === 'head')) return null
  const capital = isCapital(spoken, slot.at)
  if (!capital && slot.at === slot.from) return null
  if (isCommonWord(key) && !(greeted && capital && after !== 'period')) return null
  const certain =
    slot.kind === 'head' &&
    !isShout(spoken, slot.at) &&
    (greeted || (hasSecondPerson(spoken, slot) && !ABOUT.has(wordAt(spoken, slot.at + 1))))
  return { ...spanOf(spoken.words, slot.at, 1), key: nameKey(key), person: -1, title: false, certain }
}

function closes(spoken: Spoken, slot: Slot, after: After): boolean {
  if (after === 'space') return false
  if (hasSecondPerson(spoken, slot)) return true
  return after !== 'comma' && (slot.to - slot.from <= SHORT_SENTENCE || GREETINGS.has(wordAt(spoken, slot.from)))
}

const isGreeted = (spoken: Spoken, slot: Slot): boolean => slot.at > slot.from && GREETINGS.has(wordAt(spoken, slot.at - 1))

function isPlausible(spoken: Spoken, at: number): boolean {
  const { start, end } = spoken.words[at] as Word
  const word = spoken.text.slice(start, end)
  const lower = word.toLowerCase()
  if (!NAME.test(word) || /(.)\1\1/u.test(lower)) return false
  return ![OPENERS, GREETINGS, NOBODY, SECOND_PERSON, ABOUT, TITLES].some(set => set.has(lower))
}

function hasSecondPerson(spoken: Spoken, { at, from, to }: Slot): boolean {
  const end = Math.min(to, at + SENTENCE_REACH)
  for (let near = Math.max(from, at - SENTENCE_REACH); near < end; near++) if (SECOND_PERSON.has(wordAt(spoken, near))) return true
  return false
}

/** An all-capitals word is as often an acronym ("IMHO, you …"). */
const isShout = (spoken: Spoken, at: number): boolean => /^\p{Lu}{2,}$/u.test(rawAt(spoken, at))

const isCapital = (spoken: Spoken, at: number): boolean => /^\p{Lu}/u.test(rawAt(spoken, at))

const wordAt = (spoken: Spoken, at: number): string => rawAt(spoken, at).toLowerCase().replaceAll('’', "'")

function rawAt({ text, words }: Spoken, at: number): string {
  const word = words[at]
  return word === undefined ? '' : text.slice(word.start, word.end)
}

const gapAfter = ({ text, words }: Spoken, at: number): string =>
  text.slice(words[at]?.end ?? text.length, words[at + 1]?.start ?? text.length)

/** Stands for the next word, so that the end of a gap is not taken for the end of the text. */
const WORD_FOLLOWS = '\u0001'

/** What follows the word before `at`. */
function afterOf(spoken: Spoken, at: number): After {
  const gap = gapAfter(spoken, at - 1) + (at < spoken.words.length ? WORD_FOLLOWS : '')
  if (/^\s?,/.test(gap)) return 'comma'
  if (/^\s*[!:–—…]|^\s-|^--|^\.\./.test(gap)) return 'stop'
  if (/^[.?;]?["”)]*[^\S\n]*(?:\n|$)/.test(gap)) return 'line'
  return /^[.?;]/.test(gap) ? 'period' : 'space'
}

function spanOf(words: readonly Word[], at: number, count: number): Span {
  return { start: (words[at] as Word).start, end: (words[at + count - 1] as Word).end }
}
