// Notices that stand in the place of comments that are gone, with no name and no date above them: each is a comment of its own.
import { isDeletedNotice } from '../deleted-notices.js'
import { isVotes } from './counts.js'
import { isDateAlone } from './date-span.js'
import { type Line, nextFilled } from './lines.js'
import { isPicture } from './picture.js'
import { itemOf, type Unit } from './units.js'
import { isLabel, likesIn } from './words.js'

/** Filled lines below the last comment among which a notice stands. */
const LINES_BELOW = 4

/** The units, each notice that follows the end of a comment's words apart. Linear. */
export function withGone(lines: readonly Line[], units: readonly Unit[]): readonly Unit[] {
  const out: Unit[] = []
  for (const [at, unit] of units.entries()) {
    const whole = at + 1 < units.length ? unit : withNoticeBelow(lines, unit)
    let rest = whole
    for (let line = noticeAfter(lines, rest); line !== null; line = noticeAfter(lines, rest)) {
      out.push({ ...rest, bodyEnd: Math.min(rest.bodyEnd, line), end: line })
      rest = noticeUnit(lines, line, whole)
    }
    out.push(rest)
  }
  return out
}

/** Nobody's name above it, and its column that of its own line. */
const noticeUnit = (lines: readonly Line[], line: number, { bodyEnd, end }: Unit): Unit => ({
  start: line,
  bodyStart: line,
  bodyEnd: Math.max(bodyEnd, line + 1),
  end: Math.max(end, line + 1),
  cluster: null,
  column: (lines[line] as Line).column,
  level: null,
  ...itemOf(lines, line, line),
})

/** The first notice below somebody's words, and not among them; `null` for none. */
function noticeAfter(lines: readonly Line[], { bodyStart, end }: Unit): number | null {
  let hasWords = false
  for (let at = bodyStart; at < end; at++) {
    const line = lines[at] as Line
    if (hasWords && isGone(lines, at)) return at
    hasWords ||= isWorded(line)
  }
  return null
}

/** A whole line that begins an item, or stands below what ends comments. */
function isGone(lines: readonly Line[], at: number): boolean {
  const { content, marker } = lines[at] as Line
  if (!/\S\s\S|[\p{Script=Hangul}\p{Script=Han}]/u.test(content) || !isDeletedNotice(content)) return false
  const above = nextFilled(lines, at, -1)
  return marker !== null || (above >= 0 && !isWorded(lines[above] as Line))
}

const isWorded = (line: Line): boolean => {
  const { content } = line
  if (!/[\p{L}\p{N}]/u.test(content) || isLabel(content) || isPicture(line)) return false
  return likesIn(content) === null && !isVotes(content) && !isDateAlone(content)
}

/** The last comment ends at its labels: a notice below them is the page's last. */
function withNoticeBelow(lines: readonly Line[], unit: Unit): Unit {
  let at = nextFilled(lines, unit.end - 1, 1)
  for (let step = 0; step < LINES_BELOW && at < lines.length; step++, at = nextFilled(lines, at, 1)) {
    if (isGone(lines, at)) return { ...unit, end: at + 1 }
    if (isWorded(lines[at] as Line)) break
  }
  return unit
}
