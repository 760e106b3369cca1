// Handles on a line of their own below the name ("Ada Gray" above "@ada"), as a browser's copy of X, Bluesky and Mastodon has them, with a day behind a dot or above.
import { findDate, isDateAlone } from './date-span.js'
import { blank, drawUp, isDot, isNameAlone } from './drawn-up.js'
import { type Line, nextFilled } from './lines.js'
import { isRepliesLine } from './reply-counts.js'
import { isLabel } from './words.js'
import { isWriterRole } from './writer-roles.js'

/** Fewer of them are mentions that somebody set apart. */
const LEAST = 3
/** Lines below a handle among which a dot and an age stand. */
const LINES_BELOW = 4

const HANDLE = /^@\w[\w.-]{0,60}(?:@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4})?$/

/** The lines, each handle drawn up to the name above it, with its age or day where a dot leads to one; their own lines stay, blank. Linear. */
export function withHandlesDrawnUp(lines: readonly Line[]): readonly Line[] {
  const out = [...lines]
  let found = 0
  for (let at = 1; at < lines.length; at++) {
    const { text } = lines[at] as Line
    const enclosed = text.startsWith('(@') ? enclosedAt(lines, at) : null
    if (enclosed !== null) {
      found++
      drawUp(out, enclosed.name, `${(lines[enclosed.name] as Line).content} ${text.slice(1, -1)} · ${(lines[enclosed.age] as Line).text}`)
      blank(out, enclosed.name + 1, enclosed.age)
      continue
    }
    const handle = text
    const name = lines[at - 1] as Line
    if (!HANDLE.test(handle) || !isName(name.text) || (lines[at + 1]?.text ?? '').startsWith(handle.slice(1))) continue
    found++
    const age = ageBelow(lines, at) ?? dayAbove(lines, at - 1)
    const words = `${handle}${age === null ? '' : ` · ${(lines[age] as Line).text.replace(EDITED, '')}`}`
    drawUp(out, at - 1, `${name.content} ${words}`)
    blank(out, at, age ?? at)
    if (age !== null && age < at) blank(out, age, age)
  }
  return found < LEAST ? lines : out
}

/** The lines of the name above a handle in brackets, and of the age below it and what its bearer is, as bbPress prints them; `null` for none. */
function enclosedAt(lines: readonly Line[], at: number): { readonly name: number; readonly age: number } | null {
  const name = nextFilled(lines, at, -1)
  if (!HANDLE.test((lines[at] as Line).text.slice(1, -1)) || name < 0 || at - name > WIDEST_GAP || !isName((lines[name] as Line).content))
    return null
  let age = nextFilled(lines, at, 1)
  for (let step = 0; step < MOST_ROLES && age < lines.length && isWriterRole((lines[age] as Line).text); step++)
    age = nextFilled(lines, age, 1)
  return age < lines.length && isDateAlone((lines[age] as Line).text) ? { name, age } : null
}

/** Lines from a name to its handle; roles below that. */
const WIDEST_GAP = 2
const MOST_ROLES = 3

/** A short line that ends as no sentence does, and is no date, label or count of replies: a mention may stand alone below any. Above its own name a handle is a picture's label. */
const isName = (text: string): boolean =>
  isNameAlone(text) && !HANDLE.test(text) && findDate(text) === null && !isLabel(text) && !isRepliesLine(text)

/** Mastodon's day or age right above the name; `null` for none. */
function dayAbove(lines: readonly Line[], name: number): number | null {
  const text = lines[name - 1]?.text ?? ''
  return isDateAlone(text.replace(EDITED, '')) ? name - 1 : null
}

/** A star behind a day says that the post was edited. */
const EDITED = /\s\*$/

/** The line of the age behind a dot that stands alone; `null` for none. */
function ageBelow(lines: readonly Line[], handle: number): number | null {
  const dot = nextFilled(lines, handle, 1)
  const age = nextFilled(lines, dot, 1)
  if (age >= lines.length || age - handle > LINES_BELOW || !isDot((lines[dot] as Line).text)) return null
  return isDateAlone((lines[age] as Line).text) ? age : null
}
