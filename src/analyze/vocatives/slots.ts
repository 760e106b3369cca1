// Finds the places of a text where a name would address somebody: after "@", at the head of a sentence, set off by commas.
import { isLetter } from '../words.js'
import { CLOSES_CLAUSE, THANKED, THANKS_TO } from './address-words.js'
import type { TextWords } from './text-words.js'

/** After "@"; at the head of a sentence; behind a comma; behind a word that completes what is said. */
export type SlotKind = 'at' | 'head' | 'aside' | 'tail'

/** A place for a name; the name would start at word `at`. */
export interface Slot {
  readonly kind: SlotKind
  readonly at: number
  /** Word at which the sentence starts, and one past its last. */
  readonly from: number
  readonly to: number
}

const AT = 0x40

/** After this many words nobody is greeted any more: long texts are looked at sentence by sentence, never as a whole. */
const LONGEST_HEAD = 6

/** Slots in order of their place. `isOpener` tells words that may stand between the head of a sentence and the name. Linear. */
export function slotsOf(words: TextWords, isOpener: (word: string) => boolean): Slot[] {
  const slots: Slot[] = []
  for (let from = 0; from < words.count; ) {
    const to = sentenceEnd(words, from)
    addSlots(slots, { words, isOpener }, { from, to })
    from = to
  }
  return slots
}

interface Looking {
  readonly words: TextWords
  readonly isOpener: (word: string) => boolean
}

function addSlots(slots: Slot[], { words, isOpener }: Looking, { from, to }: { from: number; to: number }): void {
  let head = true
  for (let at = from; at < to; at++) {
    if (isMention(words.text, words.start(at))) slots.push({ kind: 'at', at, from, to })
    else if (head) slots.push({ kind: 'head', at, from, to })
    else if (hasInGap(words, at, isComma)) slots.push({ kind: 'aside', at, from, to })
    else if (CLOSES_CLAUSE.has(words.lower(at - 1))) slots.push({ kind: 'tail', at, from, to })
    head &&= at - from < LONGEST_HEAD && (isOpener(words.lower(at)) || (at > from && endsThanks(words, at)))
  }
}

/** True of the second word of "thank you". */
export const endsThanks = (words: TextWords, at: number): boolean => THANKED.has(words.lower(at)) && THANKS_TO.has(words.lower(at - 1))

/** An "@" that does not follow a letter, as it does in a mail address. */
function isMention(text: string, start: number): boolean {
  return text.charCodeAt(start - 1) === AT && !isLetter(text.charCodeAt(start - 2))
}

function sentenceEnd(words: TextWords, from: number): number {
  for (let at = from + 1; at < words.count; at++) {
    if (words.start(at) - words.end(at - 1) > 1 && hasInGap(words, at, isStop)) return at
  }
  return words.count
}

/** Looks between the word `at` and the one before. */
function hasInGap(words: TextWords, at: number, isMark: (unit: number) => boolean): boolean {
  for (let place = words.end(at - 1); place < words.start(at); place++) if (isMark(words.text.charCodeAt(place))) return true
  return false
}

const isComma = (unit: number): boolean => unit === 0x2c || unit === 0x60c || unit === 0x3001

const isStop = (unit: number): boolean =>
  unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x0a || unit === 0x2026 || unit === 0x61f || unit === 0x3002
