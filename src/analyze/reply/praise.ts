// Denials that praise ("not bad at all", "can't go wrong", "pas mal"): they deny nothing of what is answered, and the words in them oppose nobody.
import { ownRatings } from '../sentiment/lexicons.js'
import { type Phrase, phraseAt, phrasesAfter } from '../sentiment/phrases.js'
import { isSpaceBetween, type Word } from '../words.js'
import type { CueLanguage, KnownWord } from './cue-language.js'

/** A text's words, what its language knows of each, and the content words of what it answers. */
export interface Denying {
  readonly text: string
  readonly words: readonly Word[]
  readonly known: readonly KnownWord[]
  readonly language: CueLanguage
  readonly content: ReadonlySet<string>
}

/** What is known of the words, with such denials taken at their word. Linear. */
export function withoutPraise(said: Denying): readonly KnownWord[] {
  const { text, words, known } = said
  let praised: KnownWord[] | null = null
  for (let at = 0; at < words.length; at++) {
    if (!known[at]?.denies) continue
    const end = Math.max(praiseEnd(said, at), deniedBlameEnd(said, at))
    if (end === 0) continue
    praised ??= [...known]
    // What leads up to it belongs to it: "you can't" begins no reproach in "you can't go wrong".
    for (let before = at - 1; before >= 0 && at - before <= MOST_BEFORE && isJoined(text, words, before); before--)
      praised[before] = unopposing(known[before] as KnownWord)
    for (; at < end; at++) praised[at] = kindly(known[at] as KnownWord)
    at--
  }
  return praised ?? known
}

/** So many words may lead up to a denial ("ce n'est pas", "I don't think"). */
const MOST_BEFORE = 2

/** The word behind an English phrase of praise that begins with the denial `at`; 0 where there is none. */
function praiseEnd({ text, words, language }: Denying, at: number): number {
  const opens = language.code === 'en' ? phrasesAfter((words[at] as Word).form) : null
  const phrase: Phrase | null = opens === null ? null : phraseAt({ text, spoken: words, place: at }, opens)
  return phrase !== null && (ownRatings().get(phrase.form) ?? 0) > 0 ? at + phrase.words.length : 0
}

/** A denial reaches a word of blame across so many others ("ist gar nicht so schlecht"). */
const MOST_BETWEEN = 3

/** The word behind one of blame that the denial `at` denies; 0 where there is none, and where what is answered has said it: then it is that which is denied. */
function deniedBlameEnd({ text, words, known, content }: Denying, at: number): number {
  for (let next = at + 1; next <= at + MOST_BETWEEN + 1 && next < words.length && isJoined(text, words, next - 1); next++) {
    if (known[next]?.blames) return content.has((words[next] as Word).form) ? 0 : next + 1
  }
  return 0
}

/** True of a word that only a space parts from the next. */
const isJoined = (text: string, words: readonly Word[], at: number): boolean => {
  const next = words[at + 1]
  return next !== undefined && isSpaceBetween(text, words[at] as Word, next)
}

const unopposing = (word: KnownWord): KnownWord => ({ ...word, cues: word.cues.filter(({ weight }) => weight >= 0) })

const kindly = (word: KnownWord): KnownWord => ({ ...unopposing(word), denies: false, valence: Math.abs(word.valence) })
