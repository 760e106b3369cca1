// The English lexicons, one entry a word: AFINN-165 with emoji (package sentiment), VADER (lexicons/vader.tsv) and pattern (package natural); where they are silent, our own (lexicons/understory.tsv).
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Valences of a word, each -1 … 1; 0 where a lexicon does not hold it. */
export interface Valences {
  readonly afinn: number
  readonly vader: number
  readonly pattern: number
}

/** Of no lexicon. */
export const UNSCORED: Valences = { afinn: 0, vader: 0, pattern: 0 }

/** AFINN rates from -5 to 5, VADER from -4 to 4 (their papers: Nielsen 2011, Hutto and Gilbert 2014). */
const AFINN_RANGE = 5
const VADER_RANGE = 4

const require = createRequire(import.meta.url)
let entries: Map<string, { afinn: number; vader: number; pattern: number }> | null = null
let pattern: ReadonlyMap<string, number> | null = null
let own: ReadonlyMap<string, number> | null = null

/** The valences of a word form (lower case, straight apostrophes), emoji or phrase, by any lexicon; `null` where none holds it. Loads the files once. */
export function valencesOf(form: string): Valences | null {
  entries ??= load()
  return entries.get(form) ?? null
}

/** What package pattern itself says of a form, -1 … 1, 0 of most: it rates adjectives above all, and few nouns. */
export function patternOf(form: string): number {
  pattern ??= new Map(patternEntries())
  return pattern.get(form) ?? 0
}

/** Our own lexicon: words, pictures, and phrases with a space between their words; -3 … 3. */
export function ownRatings(): ReadonlyMap<string, number> {
  own ??= new Map(ratingsIn('understory.tsv'))
  return own
}

function load(): NonNullable<typeof entries> {
  const map: NonNullable<typeof entries> = new Map()
  const set = (form: string, name: keyof Valences, value: number): void => {
    const entry = map.get(form) ?? { ...UNSCORED }
    entry[name] = Math.max(-1, Math.min(1, value))
    map.set(form, entry)
  }
  for (const [form, value] of afinnEntries()) set(form, 'afinn', value / AFINN_RANGE)
  for (const [form, value] of ratingsIn('vader.tsv')) set(form, 'vader', value / VADER_RANGE)
  for (const [form, value] of patternEntries()) set(form, 'pattern', value)
  for (const [form, rating] of ownRatings()) if (rating !== 0) map.set(form, completed(map.get(form) ?? UNSCORED, rating))
  return map
}

/** Ours (-3 … 3) is on the others' scales what they would say by that number; pattern's is taken for AFINN's. */
const completed = ({ afinn, vader, pattern }: Valences, rating: number): Valences => ({
  afinn: afinn || rating / AFINN_RANGE,
  vader: vader || rating / VADER_RANGE,
  pattern: pattern || rating / AFINN_RANGE,
})

function afinnEntries(): [string, number][] {
  const words = require('sentiment/languages/en/labels.json') as Record<string, number>
  const emoji = require('sentiment/build/emoji.json') as Record<string, number>
  return [...Object.entries(words), ...Object.entries(emoji)]
}

/** A file of ours in lexicons/: a form and its rating a line, after lines of remarks. */
function ratingsIn(file: string): [string, number][] {
  const lines = readFileSync(new URL(`./lexicons/${file}`, import.meta.url), 'utf8').split('\n')
  return lines
    .filter(line => line !== '' && !line.startsWith('# '))
    .map(line => {
      const tab = line.indexOf('\t')
      return [line.slice(0, tab), Number(line.slice(tab + 1))]
    })
}

function patternEntries(): [string, number][] {
  const words = require('natural/lib/natural/sentiment/English/pattern-sentiment-en.json') as Record<string, { polarity: string }>
  return Object.entries(words).map(([form, { polarity }]) => [form.toLowerCase(), Number(polarity) || 0])
}
