// Ages behind a dot that stands on a line of its own below the name, as a browser's copy of Reddit has them; votes stand between the two on Lemmy.
import { findDate } from './date-span.js'
import { BLANK, type Line, nextFilled } from './lines.js'

/** Fewer say nothing of a page's habits. */
const LEAST = 2
const LONGEST_NAME = 60
const LONGEST_AGE = 40
/** Lines from a dot within which the name and the age stand, others between them blank. */
const WIDEST_GAP = 5

const DOT = /^[•·∙]$/
const VOTES = /^[+-]?\d{1,6}$/
/** A name and the server that it is known at. */
const AT_SERVER = /^(\S.{0,60}?)@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}$/

/** Two blanks between names, where Disqus draws an arrow. */
const ANSWERING = /^(\S(?:.{0,28}\S)?)\s{2,4}(\S.{0,28})$/

/** The lines, each age drawn up with its dot to the name above; their own lines stay, blank. Linear. */
export function withDotsDrawnUp(lines: readonly Line[]): readonly Line[] {
  const out = [...lines]
  let found = 0
  for (let at = 1; at < lines.length; at++) {
    if (!DOT.test((lines[at] as Line).text)) continue
    const above = nextFilled(lines, at, -1)
    const name = VOTES.test(lines[above]?.text ?? '') ? nextFilled(lines, above, -1) : above
    const age = nextFilled(lines, at, 1)
    if (at - name > WIDEST_GAP || age - at > WIDEST_GAP || !isName(lines[name]?.text ?? '') || !isDate(lines[age]?.text ?? '')) continue
    found++
    const text = `${(lines[name] as Line).text.replace(AT_SERVER, '$1').replace(ANSWERING, '$1 → $2')} • ${(lines[age] as Line).text}`
    out[name] = { ...(lines[name] as Line), text, content: text, marker: null }
    for (let drawn = name + 1; drawn <= age; drawn++) out[drawn] = BLANK
  }
  return found < LEAST ? lines : out
}

/** True for a line whose age was drawn up: it opens a comment. */
export const isDrawnUp = ({ text }: Line): boolean => / • /.test(text.slice(0, LONGEST_NAME + LONGEST_AGE))

const isName = (text: string): boolean =>
  text !== '' && text.length <= LONGEST_NAME && !text.startsWith('r/') && !/(?<!\s\p{Lu})\.$|[:,;!?…]$/u.test(text)

/** A date or an age and nothing else. */
function isDate(text: string): boolean {
  const date = text.length > LONGEST_AGE ? null : findDate(text)
  return date !== null && date.start === 0 && date.end === text.length
}
