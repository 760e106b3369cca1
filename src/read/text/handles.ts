// Handles on a line of their own below the name ("Ada Gray" above "@ada"), as a browser's copy of X, Bluesky and Mastodon has them, with a day behind a dot or above.
import { findDate } from './date-span.js'
import { BLANK, type Line, nextFilled } from './lines.js'

/** Fewer of them are mentions that somebody set apart. */
const LEAST = 3
const LONGEST_NAME = 60
/** Lines below a handle among which a dot and an age stand. */
const LINES_BELOW = 4
const LONGEST_AGE = 24

const HANDLE = /^@\w[\w.-]{0,60}(?:@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4})?$/
const AGE = /^\d{1,3}\s?(?:s|m|min|h|d|w|mo|y|t|j|std|tg|sem)\.?$/iu

/** The lines, each handle drawn up to the name above it, with its age or day where a dot leads to one; their own lines stay, blank. Linear. */
export function withHandlesDrawnUp(lines: readonly Line[]): readonly Line[] {
  const out = [...lines]
  let found = 0
  for (let at = 1; at < lines.length; at++) {
    const handle = (lines[at] as Line).text
    const name = lines[at - 1] as Line
    if (!HANDLE.test(handle) || !isName(name.text)) continue
    found++
    const age = ageBelow(lines, at) ?? dayAbove(lines, at - 1)
    const words = `${handle}${age === null ? '' : ` · ${(lines[age] as Line).text.replace(EDITED, '')}`}`
    out[at - 1] = { ...name, text: `${name.text} ${words}`, content: `${name.content} ${words}` }
    for (let below = at; below <= (age ?? at); below++) out[below] = BLANK
    if (age !== null && age < at) out[age] = BLANK
  }
  return found < LEAST ? lines : out
}

/** A short line that ends as no sentence does, and is no date: a mention may stand alone below either. */
const isName = (text: string): boolean =>
  text !== '' && text.length <= LONGEST_NAME && !HANDLE.test(text) && !/(?<!\s\p{Lu})\.$|[:,;!?…]$/u.test(text) && findDate(text) === null

/** Mastodon's day or age right above the name; `null` for none. */
function dayAbove(lines: readonly Line[], name: number): number | null {
  const text = lines[name - 1]?.text ?? ''
  return text !== '' && text.length <= LONGEST_AGE && isDay(text.replace(EDITED, '')) ? name - 1 : null
}

/** A star behind a day says that the post was edited. */
const EDITED = /\s\*$/

function isDay(text: string): boolean {
  const date = AGE.test(text) ? null : findDate(text)
  return date === null ? AGE.test(text) : date.start === 0 && date.end === text.length
}

/** The line of the age behind a dot that stands alone; `null` for none. */
function ageBelow(lines: readonly Line[], handle: number): number | null {
  const dot = nextFilled(lines, handle, 1)
  const age = nextFilled(lines, dot, 1)
  if (age >= lines.length || age - handle > LINES_BELOW || !/^[·•]$/.test((lines[dot] as Line).text)) return null
  const { text } = lines[age] as Line
  return text.length <= LONGEST_AGE && isDay(text) ? age : null
}
