// Denials that praise ("not bad at all", "can't go wrong", "no complaints"): they deny nothing of what is answered, and the words in them oppose nobody.
import { ownRatings } from '../sentiment/lexicons.js'
import { type Phrase, phraseAt, phrasesAfter } from '../sentiment/phrases.js'
import type { Word } from '../words.js'
import type { KnownWord } from './cue-language.js'

/** What is known of the words of an English `text`, with such phrases taken at their word. Linear. */
export function withoutPraise(text: string, words: readonly Word[], known: readonly KnownWord[]): readonly KnownWord[] {
  let praised: KnownWord[] | null = null
  for (let at = 0; at < words.length; at++) {
    const phrase = known[at]?.denies ? praiseAt(text, words, at) : null
    if (phrase === null) continue
    praised ??= [...known]
    // What leads up to it belongs to it: "you can't" begins no reproach in "you can't go wrong".
    if (at > 0 && words[at - 1]?.end === (words[at] as Word).start - 1) praised[at - 1] = unopposing(praised[at - 1] as KnownWord)
    for (const end = at + phrase.words.length; at < end; at++) praised[at] = { ...unopposing(known[at] as KnownWord), denies: false }
    at--
  }
  return praised ?? known
}

function praiseAt(text: string, spoken: readonly Word[], place: number): Phrase | null {
  const opens = phrasesAfter((spoken[place] as Word).form)
  const phrase = opens === null ? null : phraseAt({ text, spoken, place }, opens)
  return phrase !== null && (ownRatings().get(phrase.form) ?? 0) > 0 ? phrase : null
}

const unopposing = (word: KnownWord): KnownWord => ({ ...word, cues: word.cues.filter(({ weight }) => weight >= 0) })
