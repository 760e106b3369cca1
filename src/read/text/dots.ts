// Ages behind a dot that stands on a line of its own below the name, as a browser's copy of Reddit has them; votes stand between the two on Lemmy, or on the dot's line ("61•3 days ago").
import { isVotes } from './counts.js'
import { isDateAlone } from './date-span.js'
import { blank, drawUp, isDot, isNameAlone } from './drawn-up.js'
import { type Line, nextFilled } from './lines.js'

/** Fewer say nothing of a page's habits. */
const LEAST = 2
/** Lines from a dot within which the name and the age stand, others between them blank. */
const WIDEST_GAP = 5

/** A name and the server that it is known at. */
const AT_SERVER = /^(\S.{0,60}?)@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}$/

/** Two blanks between names, where Disqus draws an arrow. */
const ANSWERING = /^(\S(?:.{0,28}\S)?)\s{2,4}(\S.{0,28})$/

/** The lines, each age drawn up with its dot to the name above; their own lines stay, blank. Linear. */
export function withDotsDrawnUp(lines: readonly Line[]): readonly Line[] {
  const out = [...lines]
  let found = 0
  for (let at = 1; at < lines.length; at++) {
    const voted = ageBehindVotes((lines[at] as Line).text)
    if (voted !== null && isName((lines[at - 1] as Line).text)) {
      found++
      drawUp(out, at - 1, `${writerIn((lines[at - 1] as Line).text)} • ${voted}`)
      blank(out, at, at)
    }
    if (!isDot((lines[at] as Line).text)) continue
    const above = nextFilled(lines, at, -1)
    const name = isVotes(lines[above]?.text ?? '') ? nextFilled(lines, above, -1) : above
    const age = nextFilled(lines, at, 1)
    if (at - name > WIDEST_GAP || age - at > WIDEST_GAP || !isName(lines[name]?.text ?? '') || !isDateAlone(lines[age]?.text ?? ''))
      continue
    found++
    drawUp(out, name, `${writerIn((lines[name] as Line).text)} • ${(lines[age] as Line).text}`)
    blank(out, name + 1, age)
  }
  return found < LEAST ? lines : out
}

const writerIn = (text: string): string => text.replace(AT_SERVER, '$1').replace(ANSWERING, '$1 → $2')

const VOTED = /^([+-]?)(\d{1,6})\s?[•·]\s?(\S.{0,40})$/

/** The votes, with a sign, and the age in "61•3 days ago"; `null` for any other line. */
function ageBehindVotes(text: string): string | null {
  const [, sign = '', votes = '', age = ''] = VOTED.exec(text) ?? []
  return isDateAlone(age) ? `${sign || '+'}${votes} • ${age}` : null
}

/** What begins so is a board and no name. */
const isName = (text: string): boolean => isNameAlone(text) && !text.startsWith('r/')
