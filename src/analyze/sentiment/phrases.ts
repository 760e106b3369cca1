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

/** The words of a text with the longest phrase at each place put in its words' stead. `opensOf` says what a word begins. Linear. */
export function withPhrases(text: string, words: readonly Word[], opensOf: (word: Word) => Openings | null): readonly Word[] {
  const joined: Word[] = []
  for (let at = 0; at < words.length; ) {
    const first = words[at] as Word
    const opens = opensOf(first)
    const phrase = opens === null ? undefined : phraseAt(text, words, { at, opens })
    at += phrase?.words.length ?? 1
    joined.push(phrase === undefined ? first : wordOf(phrase, first, words[at - 1] as Word))
  }
  return joined
}

const wordOf = ({ form }: Phrase, { start }: Word, { end }: Word): Word => ({ start, end, kind: 'word', form, slot: -1 })

function phraseAt(text: string, words: readonly Word[], { at, opens }: { at: number; opens: Openings }): Phrase | undefined {
  return opens.get(words[at + 1]?.form ?? '')?.find(phrase =>
    phrase.words.every((form, place) => {
      const word = words[at + place]
      return word?.form === form && (place === 0 || isJoint(text, words[at + place - 1] as Word, word))
    }),
  )
}

/** One space, line break or hyphen apart. */
const isJoint = (text: string, { end }: Word, { start }: Word): boolean => start === end + 1 && ' -\n'.includes(text[end] as string)
