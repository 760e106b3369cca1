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

/** The phrases that begin with a form (lower case, straight apostrophes); `null` where none does. */
export function phrasesAfter(first: string): Openings | null {
  openings ??= sortPhrases()
  return openings.get(first) ?? null
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

/** The longest phrase that stands at word `at`, its words one space, line break or hyphen apart; `null` where none does. */
export function phraseAt(text: string, words: readonly Word[], { at, opens }: { at: number; opens: Openings }): Phrase | null {
  const second = words[at + 1]
  if (second === undefined) return null
  return opens.get(second.form)?.find(phrase => stands(text, words, { at, phrase })) ?? null
}

function stands(text: string, words: readonly Word[], { at, phrase }: { at: number; phrase: Phrase }): boolean {
  return phrase.words.every((form, place) => {
    const word = words[at + place]
    return word?.form === form && (place === 0 || joined(text, words[at + place - 1] as Word, word))
  })
}

const joined = (text: string, { end }: Word, { start }: Word): boolean => start === end + 1 && ' -\n'.includes(text[end] as string)
