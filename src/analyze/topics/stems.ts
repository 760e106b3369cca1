// Yields the stem of a word in its language, with the stemmers of `natural`.
import { createRequire } from 'node:module'
import { remembered } from '../known-forms.js'
import { stopWords } from './stop-words.js'

const require = createRequire(import.meta.url)

/** The stemmer of each language, by its file in `natural/lib/natural/stemmers`. */
const STEMMERS: ReadonlyMap<string, string> = new Map([
  ['en', 'porter_stemmer'],
  ['de', 'porter_stemmer_de'],
  ['es', 'porter_stemmer_es'],
  ['fr', 'porter_stemmer_fr'],
  ['it', 'porter_stemmer_it'],
  ['nl', 'porter_stemmer_nl'],
  ['no', 'porter_stemmer_no'],
  ['pt', 'porter_stemmer_pt'],
  ['ru', 'porter_stemmer_ru'],
  ['sv', 'porter_stemmer_sv'],
  ['uk', 'porter_stemmer_uk'],
])

/** Longer runs of letters are no words of a language (addresses, keys, noise); stemmers are slow on them. */
const LONGEST_WORD = 32
/** Two letters name hardly anything ("go", "ok"); capitals do ("EU", "UK"), and so do signs that each stand for a syllable or a word. */
const SHORTEST_WORD = 3
const MAY_BE_SHORT = /^(?:\p{Lu}{2}|[\p{Script=Hangul}\p{Script=Katakana}]{2}|\p{Script=Han}.+)$/u

/** Kana alone write what holds a Japanese sentence together. */
const HIRAGANA = /^[\p{Script=Hiragana}ー]+$/u

interface Stemmer {
  stem(word: string): string
}

/**
 * The function from a word as written to its stem, for one language (ISO 639-1). `''` for a word that names no topic:
 * a stop word, a number, a run of letters too long or too short. A language without a stemmer keeps words as they are, in lower case.
 */
export function stemmerOf(language: string): (word: string) => string {
  const known = stemmers.get(language)
  if (known !== undefined) return known
  const stemmer = remembered(createStemmer(language))
  stemmers.set(language, stemmer)
  return stemmer
}

/** Languages with a stemmer and without are few: one function each for all that ask. */
const stemmers = new Map<string, (word: string) => string>()

function createStemmer(language: string): (word: string) => string {
  const stops = stopWords(language)
  const file = STEMMERS.get(language)
  const stemmer = file === undefined ? null : (require(`natural/lib/natural/stemmers/${file}.js`) as Stemmer)
  return word => {
    const plain = word.replace(/['’]s?$/, '')
    const lower = plain.toLowerCase().replaceAll('’', "'")
    if (plain.length > LONGEST_WORD || /^\p{N}/u.test(plain) || stops.has(lower) || HIRAGANA.test(plain)) return ''
    if (plain.length < SHORTEST_WORD && !MAY_BE_SHORT.test(plain)) return ''
    return stemmer === null ? lower : stemmer.stem(lower)
  }
}
