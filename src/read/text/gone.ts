// Notices that stand in the place of comments that are gone, with no name and no date above them: each is a comment of its own.
import { isDeletedNotice } from '../deleted-notices.js'
import { isDateAlone } from './date-span.js'
import { type Line, nextFilled } from './lines.js'
import { isPicture } from './picture.js'
import { itemOf, type Unit } from './units.js'
import { isLabel, isReplyLabel, likesIn } from './words.js'

/** Filled lines below the last comment among which a notice stands. */
const LINES_BELOW = 4

/** The units, each notice that follows the end of a comment's words apart. Linear. */
export function withGone(lines: readonly Line[], units: readonly Unit[]): readonly Unit[] {
  const out: Unit[] = []
  const columns = new Set(units.map(({ column }) => column))
  const areItems = units.some(({ markerColumn }) => markerColumn !== null)
  for (const [at, unit] of units.entries()) {
    const whole = at + 1 < units.length ? unit : withNoticeBelow(lines, unit, areItems)
    let rest = whole
    for (let line = noticeAfter(lines, rest, areItems); line !== null; line = noticeAfter(lines, rest, areItems)) {
      out.push({ ...rest, bodyEnd: Math.min(rest.bodyEnd, line), end: line })
      rest = { ...noticeUnit(lines, line, whole), column: nearest(columns, (lines[line] as Line).column) }
    }
    out.push(rest)
  }
  return out
}

/** Of the columns at which comments stand the one that is nearest to that of a notice. */
function nearest(columns: ReadonlySet<number>, own: number): number {
  let best = Number.POSITIVE_INFINITY
  for (const column of columns) if (Math.abs(column - own) < Math.abs(best - own)) best = column
  return best
}

const noticeUnit = (lines: readonly Line[], line: number, { bodyEnd, end }: Unit): Omit<Unit, 'column'> => ({
  start: line,
  bodyStart: line,
  bodyEnd: Math.max(bodyEnd, line + 1),
  end: Math.max(end, line + 1),
  cluster: null,
  level: null,
  ...itemOf(lines, line, line),
})

/** The first notice below somebody's words, and not among them; `null` for none. */
function noticeAfter(lines: readonly Line[], { bodyStart, end }: Unit, areItems: boolean): number | null {
  let hasWords = false
  for (let at = bodyStart; at < end; at++) {
    const line = lines[at] as Line
    if (hasWords && isGone(lines, at, areItems)) return at
    hasWords ||= isWorded(line) || isReplyLabel(line.content)
  }
  return null
}

/** A whole line that begins an item where comments do, or stands below what ends comments. */
function isGone(lines: readonly Line[], at: number, areItems: boolean): boolean {
  const { content, marker } = lines[at] as Line
  if (!/\S\s\S|[\p{Script=Hangul}\p{Script=Han}]/u.test(content) || !isDeletedNotice(content)) return false
  const above = nextFilled(lines, at, -1)
  return marker !== null ? areItems : above >= 0 && !isWorded(lines[above] as Line)
}

const isWorded = (line: Line): boolean => {
  const { content } = line
  if (!/\p{L}/u.test(content) || isLabel(content) || isPicture(line)) return false
  return likesIn(content) === null && !isDateAlone(content)
}

/** The last comment ends at its labels: a notice below them is the page's last. */
function withNoticeBelow(lines: readonly Line[], unit: Unit, areItems: boolean): Unit {
  let at = nextFilled(lines, unit.end - 1, 1)
  let isBeyond = false
  for (let step = 0; step < LINES_BELOW && at < lines.length; step++, at = nextFilled(lines, at, 1)) {
    const isItem = (lines[at] as Line).marker !== null
    if (isGone(lines, at, areItems) && (isItem || !isBeyond)) return { ...unit, end: at + 1 }
    isBeyond ||= isWorded(lines[at] as Line)
  }
  return unit
}
