// Yields the words of a language that carry no topic: `natural`'s lists, and lists of our own for what they leave out.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Languages for which `natural` has a list (its German one is missing: ours stands in `stop-words.txt`). */
const LISTED: ReadonlySet<string> = new Set(['es', 'fr', 'it', 'nl', 'no', 'pl', 'pt', 'ru', 'sv', 'uk'])

const loaded = new Map<string, ReadonlySet<string>>()

/**
 * Lower-case words that name no topic in a language (ISO 639-1): function words and the small talk of discussions.
 * A language without a list has an empty set. Loaded on first use.
 */
export function stopWords(language: string): ReadonlySet<string> {
  const known = loaded.get(language)
  if (known !== undefined) return known
  const words = new Set([...listOfNatural(language), ...listOfOurs(language)])
  loaded.set(language, words)
  return words
}

function listOfNatural(language: string): readonly string[] {
  if (language === 'en') return (require('natural/lib/natural/util/stopwords.js') as { words: string[] }).words
  if (!LISTED.has(language)) return []
  return (require(`natural/lib/natural/util/stopwords_${language}.js`) as { words: string[] }).words
}

let ours: ReadonlyMap<string, readonly string[]> | null = null

/** Lines `en: word word …` of the file beside this one; a language may have several. */
function listOfOurs(language: string): readonly string[] {
  ours ??= readOurs(readFileSync(new URL('./stop-words.txt', import.meta.url), 'utf8'))
  return ours.get(language) ?? []
}

function readOurs(file: string): Map<string, string[]> {
  const lists = new Map<string, string[]>()
  for (const line of file.split('\n')) {
    const [language, words] = line.split(': ')
    if (language === undefined || words === undefined) continue
    lists.set(language, [...(lists.get(language) ?? []), ...words.split(' ')])
  }
  return lists
}
