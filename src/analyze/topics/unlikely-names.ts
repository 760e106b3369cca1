// Yields whether a word of a language hardly names anything: words that judge, and endings of adverbs, adjectives and verbs.
import { hasLexicon, valencesIn } from '../sentiment/languages/lexicon.js'
import { valencesOf } from '../sentiment/lexicons.js'

/** Endings of words that rarely name a thing, in languages that have such. */
const ENDINGS: ReadonlyMap<string, RegExp> = new Map([
  ['en', /(?:ly|ed|ing|n't|able|ous|ful)$/i],
  ['de', /(?:lich|liche[nrs]?|ig|ige[nrs]?|isch|ische[nrs]?|tet|test|end)$/],
  ['es', /(?:mente|ando|iendo|[aií]r(?:se|lo|la|me)|aron|ieron|aban|ían)$/i],
  ['fr', /(?:ment|aient|ait|eux|euse|ables?)$/i],
  ['it', /(?:mente|ando|endo|are|ere|ire|avano|evano|erebbe)$/i],
  ['nl', /(?:lijke?|ige|baar)$/i],
  ['pt', /(?:mente|ando|endo|indo|aram|eram|iram|avam)$/i],
])

/** The function that tells it of a word as written, for one language (ISO 639-1). */
export function unlikelyNames(language: string): (word: string) => boolean {
  const ending = ENDINGS.get(language)
  const judges = judgesIn(language)
  return word => ending?.test(word) === true || judges(word.toLowerCase())
}

function judgesIn(language: string): (form: string) => boolean {
  if (language === 'en') return form => valencesOf(form) !== null
  if (!hasLexicon(language)) return () => false
  const valenceOf = valencesIn(language)
  return form => valenceOf(form) !== 0
}
