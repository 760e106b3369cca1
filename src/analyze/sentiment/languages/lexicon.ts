// The lexicons of package natural for languages other than English: pattern (de, fr, it, nl) and AFINN translated (es, pt), one value a word.
import { createRequire } from 'node:module'
import { muteIn } from './mute.js'
import { SUPPLEMENTS } from './supplements.js'

/** What is known of a language. */
interface Resource {
  readonly file: string
  /** Largest magnitude of the file's scale. */
  readonly range: number
  readonly stemmer: string
}

const RESOURCES: ReadonlyMap<string, Resource> = new Map([
  ['de', { file: 'German/pattern-sentiment-de', range: 1, stemmer: 'porter_stemmer_de' }],
  ['es', { file: 'Spanish/afinnShortSortedSpanish', range: 5, stemmer: 'porter_stemmer_es' }],
  ['fr', { file: 'French/pattern-sentiment-fr', range: 1, stemmer: 'porter_stemmer_fr' }],
  ['it', { file: 'Italian/pattern-sentiment-it', range: 1, stemmer: 'porter_stemmer_it' }],
  ['nl', { file: 'Dutch/pattern-sentiment-nl', range: 1, stemmer: 'porter_stemmer_nl' }],
  ['pt', { file: 'Portuguese/afinnShortSortedPortuguese', range: 5, stemmer: 'porter_stemmer_pt' }],
])

/** Below this the German list holds only what its makers' spreading left behind (-.0048 for "Abfall"). */
const FAINTEST = 0.1

/** What a value of the lists counts beside one of ours: many are translated or spread by machine, and a faint one must not decide alone. */
const LISTED = 0.6

/** Shorter words share stems with too many others. */
const SHORTEST_STEMMED = 4

/** Longer runs of letters are no words of a language; stemmers are slow on them. */
const LONGEST_STEMMED = 32

const require = createRequire(import.meta.url)

/** Valence of a form, -1 … 1; 0 where the lexicon does not hold it. */
export type ValenceOf = (form: string) => number

/** True where sentiment can be judged in the language (ISO 639-1) by a lexicon of this file. */
export const hasLexicon = (language: string): boolean => RESOURCES.has(language)

/** Shorter stems are shared by words that have nothing to do with each other ("mar" by "María" and "mareo"). */
const SHORTEST_STEM = 4

/** Loads a language's lexicon; `RangeError` where there is none. A form that it does not hold is looked up by its stem; small words have no valence but what we give them. */
export function valencesIn(language: string): ValenceOf {
  const resource = RESOURCES.get(language)
  if (resource === undefined) throw new RangeError(`there is no lexicon for "${language}"; there are ${[...RESOURCES.keys()].join(', ')}`)
  const ours = new Map(SUPPLEMENTS.get(language))
  const forms = formsOf(resource)
  for (const [form, value] of ours) forms.set(form, value)
  const isMute = muteIn(language)
  const stemOf = stemmerOf(resource)
  const stems = new Map<string, number>()
  for (const [form, value] of forms) {
    const stem = isMute(form) && !ours.has(form) ? null : stemOf(form)
    if (stem !== null) stems.set(stem, value)
  }
  return form => {
    const own = ours.get(form)
    if (own !== undefined) return own
    if (isMute(form)) return 0
    return forms.get(form) ?? stems.get(stemOf(form) ?? '') ?? 0
  }
}

/** `null` of what has no stem by which other words can be told. */
function stemmerOf({ stemmer }: Resource): (form: string) => string | null {
  const porter = require(`natural/lib/natural/stemmers/${stemmer}.js`) as { stem(word: string): string }
  return form => {
    if (!isStemmed(form)) return null
    const found = porter.stem(form)
    return found.length < SHORTEST_STEM ? null : found
  }
}

const isStemmed = ({ length }: string): boolean => length >= SHORTEST_STEMMED && length <= LONGEST_STEMMED

function formsOf({ file, range }: Resource): Map<string, number> {
  const listed = require(`natural/lib/natural/sentiment/${file}.json`) as Record<string, number | { polarity: string }>
  const forms = new Map<string, number>()
  for (const [form, entry] of Object.entries(listed)) {
    const value = Number(typeof entry === 'number' ? entry : entry.polarity) / range
    if (Math.abs(value) >= FAINTEST) forms.set(form.toLowerCase(), value * LISTED)
  }
  return forms
}
