/*
 * The cues of a language, from the file `cues/<language>.txt`, loaded on first use. A line is `<what>: phrase, phrase …`, where <what> is
 * `<place> <side> <strength>` (place: opening, answer, sentence, alone, anywhere; side: agree, disagree, neither; strength: a name of
 * `STRENGTHS`) or the name of a list of words. What has several lines is all of them.
 */
import { readFileSync } from 'node:fs'
import { knownForms } from '../known-forms.js'
import { hasLexicon, valencesIn } from '../sentiment/languages/lexicon.js'
import { UNSCORED, valencesOf } from '../sentiment/lexicons.js'
import { type Word, wordsOf } from '../words.js'
import { type Cue, type CuePlace, STRENGTHS } from './cue.js'
import { cueTable } from './phrases.js'

/** What is known of how people of a language agree, disagree and ask. */
export interface CueLanguage {
  /** ISO 639-1 */
  readonly code: string
  known(word: Pick<Word, 'form' | 'slot'>): KnownWord
}

/** What the lists of the language say of a word. */
export interface KnownWord {
  /** Cues that it begins, longest first, those that tell more before those that tell less. */
  readonly cues: readonly Cue[]
  /** It may stand before the first word that tells anything. */
  readonly before: boolean
  /** An adverb that may stand inside a phrase. */
  readonly within: boolean
  readonly second: boolean
  readonly third: boolean
  readonly first: boolean
  readonly denies: boolean
  /** A denial that answers and leaves what follows alone; a denial that also stands behind what it denies; a word between a denial and that. */
  readonly apart: boolean
  readonly behind: boolean
  readonly carries: boolean
  /** Questions begin with it; a question asks for something by it; it makes a question a rebuttal. */
  readonly ask: boolean
  /** It asks for a reason, and with a denial suggests something. */
  readonly why: boolean
  readonly request: boolean
  readonly scorn: boolean
  /** What comes behind it outweighs what stands before. */
  readonly contrast: boolean
  /** It blames, in general words, so that who denies it mostly praises ("not bad"). */
  readonly blames: boolean
  /** How kind it is, -1 … 1; 0 of most words. */
  readonly valence: number
}

const LANGUAGES: ReadonlySet<string> = new Set(['en', 'de', 'es', 'fr', 'it', 'nl', 'pt', 'ru'])

const fileOf = (language: string): string => readFileSync(new URL(`./cues/${language}.txt`, import.meta.url), 'utf8')
const loaded = new Map<string, CueLanguage>()

/** The cues of a language (ISO 639-1); `null` where there are none. */
export function cueLanguage(language: string): CueLanguage | null {
  if (!LANGUAGES.has(language)) return null
  const known = loaded.get(language)
  if (known !== undefined) return known
  const fresh = parse(language, fileOf(language))
  loaded.set(language, fresh)
  return fresh
}

let cueWords: ReadonlySet<string> | null = null

/** True of a word (lower case) that by itself agrees or disagrees in any of the languages ("klopt", "exactement"), or stands before one that does. */
export function isCueWord(form: string): boolean {
  cueWords ??= new Set(
    [...LANGUAGES].flatMap(language =>
      phrasesIn(fileOf(language)).flatMap(({ what, list }) => (what === 'before' || what.includes(' ') ? list : [])),
    ),
  )
  return cueWords.has(form)
}

interface Listed {
  readonly what: string
  readonly list: readonly string[]
}

function phrasesIn(file: string): Listed[] {
  const lines = file.split('\n').filter(line => line !== '' && !line.startsWith('#'))
  return lines.map(line => {
    const colon = line.indexOf(': ')
    return { what: line.slice(0, colon), list: line.slice(colon + 2).split(', ') }
  })
}

function parse(code: string, file: string): CueLanguage {
  const phrases = phrasesIn(file)
  const words = (name: string) => new Set(phrases.flatMap(({ what, list }) => (what === name ? list : [])))
  const [before, within, denial] = [words('before'), words('within'), words('denial')]
  const [first, second, third] = [words('first'), words('second'), words('third')]
  const [apart, behind, carries] = [words('apart'), words('behind'), words('carries')]
  const [ask, why, request, scorn] = [words('ask'), words('why'), words('request'), words('scorn')]
  const [contrast, blames, address] = [words('contrast'), words('blames'), words('address')]
  const valenceOf = valencesFor(code)
  const table = cueTable(phrases.flatMap(({ what, list }) => cuesOf(what, list, address)))
  const listed = new Set([...table.keys(), ...phrases.flatMap(({ list }) => list)])
  const known = knownForms((form): KnownWord => {
    const denies = form.endsWith("n't") || denial.has(form)
    const valence = form === '' ? 0 : valenceOf(form)
    if (!listed.has(form) && valence === 0) return denies ? DENIAL : NOTHING
    return {
      cues: table.get(form) ?? NOTHING.cues,
      before: before.has(form),
      within: within.has(form),
      second: second.has(form),
      third: third.has(form),
      first: first.has(form),
      denies,
      apart: apart.has(form),
      behind: behind.has(form),
      carries: carries.has(form),
      ask: ask.has(form),
      why: why.has(form),
      request: request.has(form),
      scorn: scorn.has(form),
      contrast: contrast.has(form),
      blames: blames.has(form),
      valence,
    }
  })
  return { code, known }
}

/** Most words are in no list: one object for all of them stays at hand. */
const NOTHING: KnownWord = {
  cues: [],
  before: false,
  within: false,
  second: false,
  third: false,
  first: false,
  denies: false,
  apart: false,
  behind: false,
  carries: false,
  ask: false,
  why: false,
  request: false,
  scorn: false,
  contrast: false,
  blames: false,
  valence: 0,
}
const DENIAL: KnownWord = { ...NOTHING, denies: true }

const SIDES = { agree: 1, disagree: -1, neither: 0 } as const

/** In English as AFINN and VADER have it together. */
function valencesFor(code: string): (form: string) => number {
  if (code !== 'en') return hasLexicon(code) ? valencesIn(code) : () => 0
  return form => {
    const { afinn, vader } = valencesOf(form) ?? UNSCORED
    return (afinn + vader) / 2
  }
}

function cuesOf(what: string, list: readonly string[], address: ReadonlySet<string>): Cue[] {
  const [place, side, strength] = what.split(' ') as [CuePlace | 'answer', keyof typeof SIDES, keyof typeof STRENGTHS]
  if (side === undefined) return []
  const weight = SIDES[side] * STRENGTHS[strength]
  return list.map(phrase => ({
    words: wordsOf(phrase).map(({ form }) => form),
    place: place === 'answer' ? 'opening' : place,
    weight,
    answer: place === 'answer',
    address: address.has(phrase),
  }))
}
