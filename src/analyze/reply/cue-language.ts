/*
 * The cues of a language, from the file `cues/<language>.txt`, loaded on first use. A line is `<what>: phrase, phrase …`, where <what> is
 * `<place> <side> <strength>` (place: opening, answer, sentence, alone, anywhere; side: agree, disagree, neither; strength: a name of
 * `STRENGTHS`) or the name of a list of words. What has several lines is all of them.
 */
import { readFileSync } from 'node:fs'
import { wordsOf } from '../words.js'
import { type Cue, type CuePlace, STRENGTHS } from './cue.js'
import { type CueTable, cueTable } from './phrases.js'

/** What is known of how people of a language agree, disagree and ask. */
export interface CueLanguage {
  /** ISO 639-1 */
  readonly code: string
  readonly table: CueTable
  /** Words before the first that tells anything. */
  readonly before: ReadonlySet<string>
  /** Adverbs that may stand inside a phrase. */
  readonly within: ReadonlySet<string>
  readonly second: ReadonlySet<string>
  readonly third: ReadonlySet<string>
  readonly first: ReadonlySet<string>
  readonly denial: ReadonlySet<string>
  /** Words with which questions begin; words by which a question asks for something; words that make it a rebuttal. */
  readonly ask: ReadonlySet<string>
  readonly request: ReadonlySet<string>
  readonly scorn: ReadonlySet<string>
}

const LANGUAGES: ReadonlySet<string> = new Set(['en', 'de', 'es', 'fr', 'it', 'nl', 'pt', 'ru'])
const loaded = new Map<string, CueLanguage>()

/** The cues of a language (ISO 639-1); `null` where there are none. */
export function cueLanguage(language: string): CueLanguage | null {
  if (!LANGUAGES.has(language)) return null
  const known = loaded.get(language)
  if (known !== undefined) return known
  const fresh = parse(language, readFileSync(new URL(`./cues/${language}.txt`, import.meta.url), 'utf8'))
  loaded.set(language, fresh)
  return fresh
}

function parse(code: string, file: string): CueLanguage {
  const lines = file.split('\n').filter(line => line !== '' && !line.startsWith('#'))
  const phrases = lines.map(line => {
    const colon = line.indexOf(': ')
    return { what: line.slice(0, colon), list: line.slice(colon + 2).split(', ') }
  })
  const words = (name: string) => new Set(phrases.flatMap(({ what, list }) => (what === name ? list : [])))
  return {
    code,
    table: cueTable(phrases.flatMap(({ what, list }) => cuesOf(what, list))),
    before: words('before'),
    within: words('within'),
    second: words('second'),
    third: words('third'),
    first: words('first'),
    denial: words('denial'),
    ask: words('ask'),
    request: words('request'),
    scorn: words('scorn'),
  }
}

const SIDES = { agree: 1, disagree: -1, neither: 0 } as const

function cuesOf(what: string, list: readonly string[]): Cue[] {
  const [place, side, strength] = what.split(' ') as [CuePlace | 'answer', keyof typeof SIDES, keyof typeof STRENGTHS]
  if (side === undefined) return []
  const weight = SIDES[side] * STRENGTHS[strength]
  return list.map(phrase => ({
    words: wordsOf(phrase).map(({ form }) => form),
    place: place === 'answer' ? 'opening' : place,
    weight,
    answer: place === 'answer',
  }))
}
