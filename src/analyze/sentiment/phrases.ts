// Phrases that say something else than their words do ("no problem", "waste of time", "as well"), each read as one word (lexicons/understory.tsv).
import type { Word } from '../words.js'
import { ownRatings } from './lexicons.js'

/** A phrase: its words in a row with a space between them, and apart. */
export interface Phrase {
  readonly form: string
  readonly words: readonly string[]
}

/** What may begin with a word, by the word that follows, longer ones first. */
export type Openings = ReadonlyMap<string, readonly Phrase[]>

let openings: Map<string, Map<string, Phrase[]>> | null = null

/** Stands in the lexicon for any number. */
const NUMBER = '<number>'

const DIGIT = /^\d/

/** The phrases that begin with a form (lower case, straight apostrophes), or with any number, if it is one; `null` where none does. */
export function phrasesAfter(first: string): Openings | null {
  openings ??= sortPhrases()
  return openings.get(first) ?? (DIGIT.test(first) ? (openings.get(NUMBER) ?? null) : null)
}

function sortPhrases(): NonNullable<typeof openings> {
  const sorted: NonNullable<typeof openings> = new Map()
  for (const form of ownRatings().keys()) {
    const words = form.split(' ')
    const [first, second] = words
    if (first === undefined || second === undefined) continue
    const after = sorted.get(first) ?? new Map<string, Phrase[]>()
    after.set(
      second,
      [...(after.get(second) ?? []), { form, words }].sort((a, b) => b.words.length - a.words.length),
    )
    sorted.set(first, after)
  }
  return sorted
}

/** A place among the words of a text. */
export interface Place {
  readonly text: string
  readonly spoken: readonly Word[]
  /** Of the word in `spoken`. */
  readonly place: number
}

/** The longest of the phrases that stands here; `null` where none does. */
export function phraseAt(here: Place, opens: Openings): Phrase | null {
  const candidates = opens.get(here.spoken[here.place + 1]?.form ?? '')
  return candidates?.find(({ words }) => stands(words, here)) ?? null
}

function stands(words: readonly string[], { text, spoken, place }: Place): boolean {
  return words.every((form, at) => isWord(spoken[place + at], form) && (at === 0 || isJoined(text, spoken, place + at)))
}

const isWord = (word: Word | undefined, form: string): boolean => word?.form === form || (form === NUMBER && DIGIT.test(word?.form ?? ''))

/** True of a word that stands one space, line break or hyphen behind the one before it. */
function isJoined(text: string, spoken: readonly Word[], at: number): boolean {
  const { end } = spoken[at - 1] as Word
  return spoken[at]?.start === end + 1 && ' -\n'.includes(text[end] as string)
}
