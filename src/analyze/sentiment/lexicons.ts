// The English lexicons, one entry a word: AFINN-165 with emoji (package sentiment), VADER (lexicons/vader.tsv) and pattern (package natural).
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

/** The valences of a word form (lower case, straight apostrophes) or emoji, by any lexicon; `null` where none holds it. Loads the files once. */
export function valencesOf(form: string): Valences | null {
  entries ??= load()
  return entries.get(form) ?? null
}

function load(): NonNullable<typeof entries> {
  const map: NonNullable<typeof entries> = new Map()
  const set = (form: string, name: keyof Valences, value: number): void => {
    const entry = map.get(form) ?? { ...UNSCORED }
    entry[name] = Math.max(-1, Math.min(1, value))
    map.set(form, entry)
  }
  for (const [form, value] of afinnEntries()) set(form, 'afinn', value / AFINN_RANGE)
  for (const [form, value] of vaderEntries()) set(form, 'vader', value / VADER_RANGE)
  for (const [form, value] of patternEntries()) set(form, 'pattern', value)
  return map
}

function afinnEntries(): [string, number][] {
  const words = require('sentiment/languages/en/labels.json') as Record<string, number>
  const emoji = require('sentiment/build/emoji.json') as Record<string, number>
  return [...Object.entries(words), ...Object.entries(emoji)]
}

function vaderEntries(): [string, number][] {
  const lines = readFileSync(new URL('./lexicons/vader.tsv', import.meta.url), 'utf8').split('\n')
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
