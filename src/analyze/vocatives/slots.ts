// Finds the places of a text where a name would address somebody: after "@", at the head of a sentence, set off by commas.

/** A word with what stands between it and the next one. */
export interface Word {
  readonly start: number
  readonly end: number
}

export type SlotKind = 'at' | 'head' | 'aside'

/** A place for a name; the name would start at word `at`. */
export interface Slot {
  readonly kind: SlotKind
  readonly at: number
  /** Word at which the sentence starts, and one past its last. */
  readonly from: number
  readonly to: number
}

const WORD = /[\p{L}\p{N}_][\p{L}\p{N}\p{M}_'’]*(?:[.-][\p{L}\p{N}_][\p{L}\p{N}\p{M}_'’]*)*/gu

/** After this many words nobody is greeted any more: long texts are looked at sentence by sentence, never as a whole. */
const LONGEST_HEAD = 6

/** Words in order. Linear. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: word, index } of text.matchAll(WORD)) words.push({ start: index, end: index + word.length })
  return words
}

/** Slots in order of their place. `isOpener` tells words that may stand between the head of a sentence and the name. */
export function slotsOf(text: string, words: readonly Word[], isOpener: (word: string) => boolean): Slot[] {
  const slots: Slot[] = []
  for (let from = 0; from < words.length; ) {
    const to = sentenceEnd(text, words, from)
    addSlots(slots, { text, words, isOpener }, { from, to })
    from = to
  }
  return slots
}

interface Looking {
  readonly text: string
  readonly words: readonly Word[]
  readonly isOpener: (word: string) => boolean
}

function addSlots(slots: Slot[], { text, words, isOpener }: Looking, sentence: { from: number; to: number }): void {
  let head = true
  for (let at = sentence.from; at < sentence.to; at++) {
    const { start, end } = words[at] as Word
    const before = text.slice(words[at - 1]?.end ?? 0, start)
    if (before.endsWith('@') && !/[\p{L}\p{N}]@$/u.test(text.slice(Math.max(0, start - 2), start)))
      slots.push({ kind: 'at', at, ...sentence })
    else if (head) slots.push({ kind: 'head', at, ...sentence })
    else if (before.includes(',')) slots.push({ kind: 'aside', at, ...sentence })
    head &&= at - sentence.from < LONGEST_HEAD && isOpener(text.slice(start, end).toLowerCase())
  }
}

function sentenceEnd(text: string, words: readonly Word[], from: number): number {
  for (let at = from + 1; at < words.length; at++) {
    const gap = text.slice((words[at - 1] as Word).end, (words[at] as Word).start)
    if (gap.length > 1 && /[.!?…\n]/.test(gap)) return at
  }
  return words.length
}
