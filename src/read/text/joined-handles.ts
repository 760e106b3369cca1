// Which words with underscores are handles that their owners chose ("old_goat"), and no words that a program joined: told by their make and by where they stand.
import { remember } from '../remember.js'
import { attributionOf } from './attribution.js'
import { isDateAlone } from './date-span.js'
import { withoutDecoration } from './printed-name.js'
import { isLabel } from './words.js'

/** Letters and figures that underscores join. */
const WORD = /(?<![\p{L}\p{N}_.@/-])(?=\p{L})[\p{L}\p{N}.-]{1,30}(?:_{1,2}[\p{L}\p{N}.-]{1,30}){1,6}(?![\p{L}\p{N}_/@])/gu
/** A number at the end: names of people and titles seldom have one. */
const NUMBERED = /^\p{L}[\p{L}\p{N}.-]*(?:_[\p{L}\p{N}.-]+)*_\d+$/u
/** Small letters throughout, or but for an abbreviation at the end ("ada_NL"). */
const SMALL = /^[^\p{Lu}]+(?:_\p{Lu}{2,4})?$/u

/** Longer lines are somebody's words. */
const LONGEST = 120
/** Lines below a name among which its date stands. */
const LINES_BELOW = 3

/** Words with underscores that stand where names do. */
export interface Joined {
  readonly handles: ReadonlySet<string>
  /** Names of several words that a program joined. */
  readonly names: ReadonlySet<string>
}

/** Where as many names of several words are joined as there are handles, small letters are no sign: a number is, and "@ada_b" in somebody's words. Linear. */
export function joinedOf(text: string): Joined {
  const lines = text.split('\n')
  const handles = new Set<string>()
  const names = new Set<string>()
  lines.forEach((line, at) => {
    if (!line.includes('_') || line.length > LONGEST) return
    for (const [word] of line.matchAll(WORD)) {
      const name = withoutGlued(word)
      if (handles.has(name) || names.has(name) || isLabel(blanked(name)) || !isPerson(lines, at, name)) continue
      if (SMALL.test(name) || NUMBERED.test(name)) handles.add(name)
      else names.add(name)
    }
  })
  if (names.size * FEW <= handles.size) return { handles: new Set([...handles, ...names]), names: new Set() }
  if (names.size < handles.size) return { handles, names }
  const spoken = new Set([...text.matchAll(SPOKEN_TO)].map(([, name]) => name as string))
  return { handles: new Set([...handles].filter(handle => NUMBERED.test(handle) || spoken.has(handle))), names }
}

/** So many handles to a name with capitals, which is then one more. */
const FEW = 4

const SPOKEN_TO = /@([\p{L}\p{N}]{1,30}(?:_{1,2}[\p{L}\p{N}]{1,30}){1,6})/gu

/** Without the point that ends a sentence, and without a verb that follows a number: "ada_7writes". */
export const withoutGlued = (word: string): string => word.replace(/[.-]+$/, '').replace(/(?<=_\d{1,6})\p{Ll}+$/u, '')

/** What stands alone says nothing of itself. */
function isPerson(lines: readonly string[], at: number, name: string): boolean {
  const line = lines[at] as string
  return isAlone(line, name) ? line.includes(`[${name}]`) || isSure(name) || isDated(lines, at) : isNamed(line, name)
}

/** Labels have no such number, or a capital. */
const isSure = (name: string): boolean => SMALL.test(name) && NUMBERED.test(name)

const blanked = (words: string): string => words.replaceAll('_', ' ')

/** A line that says who wrote, or the name of a picture. */
function isNamed(line: string, handle: string): boolean {
  const words = line.trim()
  if (words.includes(`[${handle}]`)) return true
  const found = attributionOf(blanked(words).replace(MARKER, ''))
  const isSaid = found !== null && (found.date !== null || found.says || found.by !== null)
  return isSaid && found.name !== null && (found.name === blanked(handle) || found.name.startsWith(`${blanked(handle)},`))
}

/** Bullets and numbers of html2text. */
const MARKER = /^(?:[*o#@=+]|\d{1,4}\.)\s+/

/** The name and nothing else, be it a heading or an item. */
const isAlone = (line: string, handle: string): boolean => withoutDecoration(line).replace(MARKER, '').replace(STARS, '').trim() === handle

const STARS = /\s?\*{1,6}$/

/** A line stands below several. */
const isDate = remember(isDateAlone)

function isDated(lines: readonly string[], at: number): boolean {
  for (let below = at + 1, filled = 0; below < lines.length && filled < LINES_BELOW; below++) {
    const words = blanked((lines[below] as string).slice(0, LONGEST)).trim()
    if (words === '') continue
    filled++
    if (isDate(words)) return true
  }
  return false
}
