// Lines that the page prints around most comments, whatever their language: names above the words, buttons and counts below them.
import { repeated } from '../tally.js'
import { type Line, nextFilled } from './lines.js'
import { isPicture } from './picture.js'
import { isNameLike, tidyName, withoutDecoration } from './printed-name.js'
import type { Unit } from './units.js'

/** Fewer comments show no habit of the page. */
const LEAST_UNITS = 4
/** Share of the comments that a line must stand in. */
const MOST = 0.5
/** Filled lines at the end of a comment that are looked at; longer lines are somebody's words. */
const LINES_LOOKED_AT = 6
const LONGEST = 60

/** The lines, numbers left aside, that end most of the comments. Linear. */
export function repeatedLines(lines: readonly Line[], units: readonly Unit[]): ReadonlySet<string> {
  if (units.length < LEAST_UNITS) return new Set()
  return repeated(
    units.flatMap(unit => [...new Set(lastLines(lines, unit))]),
    units.length * MOST,
  )
}

function lastLines(lines: readonly Line[], { bodyStart, bodyEnd }: Unit): string[] {
  const keys: string[] = []
  for (let at = bodyEnd - 1; at > bodyStart && keys.length < LINES_LOOKED_AT; at--) {
    const { content } = lines[at] as Line
    if (content !== '' && content.length <= LONGEST) keys.push(repeatKey(content))
  }
  return keys
}

/** A line as it repeats: its numbers do not matter, and behind a label ("Respect4") none may stand. */
export const repeatKey = (content: string): string =>
  content
    .toLowerCase()
    .replaceAll(/\d+/g, '0')
    .replace(/(?<=\p{L})\s?0$/u, '')

/** A name that stands in lines of its own above the words; `lines` is how many lines it takes, blank ones included. */
export interface LeadingName {
  readonly name: string
  readonly lines: number
  /** A blank line, a picture or a role sets it apart from the words. */
  readonly isApart: boolean
}

/** The names above the words, `null` for all where comments do not begin so. Linear. */
export function leadingNames(lines: readonly Line[], units: readonly Unit[]): (LeadingName | null)[] {
  const found = units.map(unit => leadingName(lines, unit))
  const sure = found.filter(name => name?.isApart === true).length
  if (sure >= Math.max(2, units.length * NEARLY_ALL)) return found.map(name => (name?.isApart === true ? name : null))
  const people = new Set(found.map(name => name?.name))
  const all = found.filter(name => name !== null).length
  return units.length >= LEAST_UNITS && all >= units.length * NEARLY_ALL && people.size > 1 ? found : units.map(() => null)
}

const NEARLY_ALL = 0.8

/** A picture's label and the name itself make "AnnaAnna"; or a short line stands apart from the words. */
function leadingName(lines: readonly Line[], { bodyStart, bodyEnd }: Unit): LeadingName | null {
  const first = nextFilled(lines, bodyStart - 1, 1)
  const isPictured = first < bodyEnd && isPicture(lines[first] as Line)
  const at = isPictured ? nextFilled(lines, first, 1) : first
  const words = at < bodyEnd ? withoutDecoration((lines[at] as Line).content) : ''
  if (words === '' || words.length > LONGEST) return null
  const twice = /^(.{2,30}?)\s?\1$/u.exec(words)?.[1]
  const name = tidyName(twice ?? words)
  if (name === null || !isNameLike(name) || (twice === undefined && !/^(?:[^.,:]|(?<=\b\p{Lu})\.)+$/u.test(words))) return null
  let end = at + 1
  while (end < bodyEnd && isBeside((lines[end] as Line).content, name)) end++
  const isLabelled = isPictured && (lines[first] as Line).content.includes(`[${name}]`)
  const isApart = isLabelled || twice !== undefined || end > at + 1 || (lines[at + 1] as Line | undefined)?.text === ''
  return end < bodyEnd && (isApart || words.split(' ').length <= MOST_WORDS) ? { name, lines: end - bodyStart, isApart } : null
}

/** Words of a name that nothing sets apart. */
const MOST_WORDS = 4

const isBeside = (content: string, name: string): boolean =>
  content === name ||
  (content.length < LONGEST &&
    /^(?:gast|guest|member|mitglied|autor|author|admin|editor|moderator|reader|leser|invitado|invité|ospite|gość|autor des beitrags|reply author)\W*$/iu.test(
      content,
    ))
