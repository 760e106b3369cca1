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

/** A word with its most usual tag; parsing the four megabytes and listing what they hold would take three times as long. */
const ENTRY = /"([^"\\]+)":\s*\[\s*"(?!NNP)/g

function readLexicon(): ReadonlySet<string> {
  const text = readFileSync(createRequire(import.meta.url).resolve(LEXICON), 'utf8')
  const words = new Set<string>()
  for (const [, word = ''] of text.matchAll(ENTRY)) if (word === word.toLowerCase()) words.add(word)
  return words
}
