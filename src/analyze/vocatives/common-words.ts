// Says whether a word is an ordinary English word, from the lexicon that `natural` ships for its tagger (pos-js, 93,000 entries, Penn tags).
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const LEXICON = 'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json'

let ordinary: ReadonlySet<string> | null = null

/** True for a word that the lexicon lists in lower case as anything but a proper noun. Reads the lexicon when first asked (0.1 s). */
export function isCommonWord(lower: string): boolean {
  ordinary ??= readLexicon()
  return ordinary.has(lower) || /ly$|ing$/.test(lower)
}

function readLexicon(): ReadonlySet<string> {
  const path = createRequire(import.meta.url).resolve(LEXICON)
  const entries = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, readonly string[]>)
  return new Set(entries.filter(([word, tags]) => word === word.toLowerCase() && !tags[0]?.startsWith('NNP')).map(([word]) => word))
}
