// A name that stands twice, as a picture's label and as itself: pages without verbs and dates beside names show people so.

import { headingOf } from './headings.js'
import { type Line, nextFilled } from './lines.js'
import { namesPicture } from './picture.js'
import { isNameLike, tidyName, withoutDecoration } from './printed-name.js'
import { isClosing, isLabel, lettersOf } from './words.js'

/** The lines of a name and its picture; `last` inclusive. */
export interface NameBlock {
  readonly name: string
  readonly last: number
}

/** Longer lines and names of more words are titles with the labels of their pictures. */
const LONGEST = 90
const MOST_WORDS = 4
const LONGEST_NAME = 40
/** Blank lines that may stand within a block. */
const WIDEST_GAP = 3
/** Lines of a block: picture within its link, role, name. */
const MOST_LINES = 4

const DOUBLED = /^\[([^\]]{2,40})\]\s*\[\1\]$|^(.{2,40}?)\s?\2$/u
const LABELLED =
  /^\[?(?:(?:avatar|gravatar|photo|picture|image|profile (?:picture|photo|image)|bild|foto|profilbild)\s(?:of|for|von|de|di|für)?\s?(.{2,40}?)|(.{2,40}?)[’']s?\s(?:avatar|gravatar|photo|picture|profile (?:picture|photo|image)))\]?$/iu
const BRACKETED = /^\[([^\]]{2,40})\]$/

/** The name in the label of a picture ("Ada's profile picture"); `null` for any other line. */
export function labelledName(content: string): string | null {
  const found = content.length > LONGEST ? null : LABELLED.exec(content)
  return found?.[1] ?? found?.[2] ?? null
}

/** The block that begins at a line; `null` for none. Bounded. */
export function nameBlockAt(lines: readonly Line[], at: number): NameBlock | null {
  const { content, text } = lines[at] as Line
  if (content.length > LONGEST || content.length < 2) return null
  const doubled = DOUBLED.exec(content)
  const pictured = doubled ?? LABELLED.exec(content) ?? BRACKETED.exec(content)
  const name = nameIn(pictured?.[1] ?? pictured?.[2] ?? withoutDecoration(content))
  if (name === null || isClosing(text) || headingOf(text, at) !== null) return null
  const last = lastOf(lines, at, { key: lettersOf(name), isPictured: pictured !== null })
  if (last > at) return { name, last }
  return doubled?.[1] === undefined ? null : { name, last: at }
}

const nameIn = (words: string): string | null => {
  const name = tidyName(words)
  if (name === null || name.length < 2 || name.length > LONGEST_NAME || !/\p{L}/u.test(name)) return null
  return isNameLike(name) && name.split(' ').length <= MOST_WORDS && !isLabel(name) && !namesPicture(name) ? name : null
}

/** The last line of those below that repeat the name; a role may stand between a picture and the name. */
function lastOf(lines: readonly Line[], at: number, { key, isPictured }: { key: string; isPictured: boolean }): number {
  let last = at
  let below = at
  for (let step = 0; step < MOST_LINES; step++) {
    const next = nextFilled(lines, below, 1)
    if (next >= lines.length || next - below > WIDEST_GAP || (lines[next] as Line).marker !== null) break
    const { content } = lines[next] as Line
    if (repeats(content, key)) last = next
    else if (!isPictured || !ROLE.test(content) || below > last) break
    below = next
  }
  return last
}

const ROLE = /^\p{L}[\p{L} -]{2,28}$/u

const repeats = (content: string, key: string): boolean => {
  if (content.length > LONGEST) return false
  const folded = lettersOf(withoutDecoration(content).replace(BRACKETED, '$1'))
  return folded === key || folded === key + key
}
