// Answers signed below their words ("answered Feb 6, 2014 at 20:37", the name twice, points and badges), and notes below them ("– Ada", a day), as text browsers print Stack Exchange: drawn up to the votes and bullets with which they begin.
import { isVotes } from './counts.js'
import { findDate, isDateAlone } from './date-span.js'
import { drawUp } from './drawn-up.js'
import { BLANK, type Line, nextFilled } from './lines.js'

/** Fewer signatures show no habit of the page; the first is mostly that of the question. */
const LEAST = 2
/** Lines above a signature among which stands what can be done with an answer. */
const LINES_ABOVE = 12
const LONGEST_NOTE = 60

/** A signature. Lines are positions, `last` inclusive; `verb` is the word before the date. */
interface Foot {
  readonly first: number
  readonly last: number
  readonly name: string
  readonly date: string
  readonly verb: string
}

/** A note in a list: the line of its bullet, that of the name, and that of the date. */
interface Note {
  readonly bullet: number
  readonly name: number
  readonly date: number
}

/** The lines, each such signature drawn up; what stands between the words and the notes is blank. Linear. */
export function withSignedAnswersDrawnUp(lines: readonly Line[]): readonly Line[] {
  const feet = feetOf(lines)
  if (feet.length < LEAST) return lines
  const notes = notesOf(lines, feet)
  const out = [...lines]
  const isQuestion = (feet[0] as Foot).verb !== (feet[1] as Foot).verb
  for (const [order, foot] of feet.entries()) {
    for (let at = topOf(lines, feet, order); at <= foot.last; at++) out[at] = BLANK
    const votes = order === 0 && isQuestion ? -1 : votesAbove(lines, foot, Math.max(feet[order - 1]?.last ?? -1, lastNote(notes, foot)))
    if (order === 1 && isQuestion) raiseHeading(out, { to: (feet[0] as Foot).last, from: lastNote(notes, foot) + 1, end: votes })
    if (votes >= 0) drawUp(out, votes, `${foot.name} • ${foot.date}`)
  }
  withoutOffers(out, lines, notes)
  return withNotes(out, notes)
}

/** The heading of the answers ("6 Answers") is put above the notes to the question. */
function raiseHeading(out: Line[], { to, from, end }: { to: number; from: number; end: number }): void {
  const heading = out.slice(from, end).findIndex(({ text }) => /\d/.test(text) && /\p{L}/u.test(text))
  if (from <= to || heading < 0) return
  out[to] = out[from + heading] as Line
  for (let at = from; at < end; at++) out[at] = BLANK
}

/** A verb with a date, the name twice below it, and a number below that; the last of two that stand together is the writer's. */
function feetOf(lines: readonly Line[]): Foot[] {
  const feet: Foot[] = []
  for (let at = 0; at < lines.length; at++) {
    const foot = footAt(lines, at)
    if (foot === null) continue
    const before = feet.at(-1)
    if (before !== undefined && nextFilled(lines, before.last, 1) === foot.first) feet[feet.length - 1] = { ...foot, first: before.first }
    else feet.push(foot)
    at = foot.last
  }
  return feet
}

function footAt(lines: readonly Line[], first: number): Foot | null {
  const { text, marker } = lines[first] as Line
  const date = marker !== null || text.length > LONGEST_NOTE ? null : findDate(text)
  if (date === null || date.start === 0 || date.end < text.length || !VERB.test(text.slice(0, date.start))) return null
  const below = nextFilled(lines, first, 1)
  const own = twiceIn(lines[below]?.text ?? '')
  const at = own === null ? nextFilled(lines, below, 1) : below
  const name = own ?? twiceIn(lines[at]?.text ?? '')
  const points = nextFilled(lines, at, 1)
  if (name === null || !POINTS.test(lines[points]?.text ?? '')) return null
  const count = nextFilled(lines, points, 1)
  const last = count === points + 1 && isVotes((lines[count] as Line).text) ? count : points
  return { first, last, name, date: text.slice(date.start), verb: text.slice(0, date.start).trim() }
}

/** A word or two: "answered", "ответ дан". */
const VERB = /^\p{L}{2,20}(?:\s\p{L}{1,20}){0,2}\s$/u
/** Points, with how many badges there are of each kind, each number twice. */
const POINTS = /^\d[\d.,]{0,9}k?(?:\d.{0,80})?$/u

/** The name that fills a line twice ("EmilEmil"), as it is printed the second time. */
function twiceIn(text: string): string | null {
  const middle = text.length / 2
  const name = text.slice(middle)
  return /\p{L}/u.test(name) && text.length <= 2 * LONGEST_NOTE && text.slice(0, middle).replaceAll('_', ' ') === name.replaceAll('_', ' ')
    ? name
    : null
}

/** The highest line above a signature that stands above every other one too: "Share". */
function topOf(lines: readonly Line[], feet: readonly Foot[], order: number): number {
  const { first } = feet[order] as Foot
  const other = feet[order === 0 ? 1 : order - 1] as Foot
  const theirs = new Set(lines.slice(Math.max(0, other.first - LINES_ABOVE), other.first).map(({ text }) => text))
  for (let at = Math.max(0, first - LINES_ABOVE); at < first; at++) {
    const { text } = lines[at] as Line
    if (text !== '' && !isVotes(text) && theirs.has(text)) return at
  }
  return first
}

/** The votes with which an answer begins: the first number alone below what comes before it. */
function votesAbove(lines: readonly Line[], foot: Foot, taken: number): number {
  for (let at = taken + 1; at < foot.first; at++) if (isVotes((lines[at] as Line).text)) return at
  return -1
}

/** Where the last note above a signature ends. */
const lastNote = (notes: readonly Note[], foot: Foot): number => notes.findLast(({ date }) => date < foot.first)?.date ?? -1

/** Items of lists below the first signature that end in a dash, a name, and a date below that. */
function notesOf(lines: readonly Line[], feet: readonly Foot[]): Note[] {
  const notes: Note[] = []
  for (let at = (feet[0] as Foot).last + 1; at < lines.length; at++) {
    if (!NAMED.test((lines[at] as Line).text) || !isDateAlone(lines[at + 1]?.text ?? '')) continue
    const bullet = bulletAbove(lines, at, notes.at(-1)?.date ?? -1)
    if (bullet !== null) notes.push({ bullet, name: at, date: at + 1 })
  }
  return notes
}

/** The bullet of the item in which a line stands. */
function bulletAbove(lines: readonly Line[], name: number, taken: number): number | null {
  const { indent } = lines[name] as Line
  for (let at = name - 1; at > taken && name - at < LINES_OF_NOTE; at--) {
    const line = lines[at] as Line
    if (line.text !== '' && line.indent < indent) return line.marker !== null && Math.abs(line.column - indent) < 2 ? at : null
  }
  return null
}

/** A note has no more lines. */
const LINES_OF_NOTE = 40

const NAMED = /^–[\s\u00a0]{1,2}(\S.{0,59})$/u

/** What stands below the notes of more than one answer: "Add a comment". */
function withoutOffers(out: Line[], lines: readonly Line[], notes: readonly Note[]): void {
  const ends = notes.filter(({ date }, at) => (notes[at + 1]?.bullet ?? lines.length) !== nextFilled(lines, date, 1))
  const offers = ends.map(({ date }) => lines[nextFilled(lines, date, 1)]?.text ?? '')
  const [offer] = offers
  if (offers.length < LEAST || offer === undefined || offers.some(other => other !== offer)) return
  for (const at of out.keys()) if ((out[at] as Line).text === offer) out[at] = BLANK
}

/** The lines, each note's name and date at its bullet and its words below. */
function withNotes(lines: readonly Line[], notes: readonly Note[]): readonly Line[] {
  const out: Line[] = []
  let from = 0
  for (const { bullet, name, date } of notes) {
    const opening = lines[bullet] as Line
    const words = `${NAMED.exec((lines[name] as Line).text)?.[1]?.replaceAll('_', ' ')} • ${(lines[date] as Line).text}`
    out.push(...lines.slice(from, bullet), { ...opening, text: `• ${words}`, content: words, isDrawnUp: true })
    const { content, column } = opening
    if (content !== '' && !isVotes(content)) out.push({ text: content, content, indent: column, column, marker: null })
    out.push(...lines.slice(bullet + 1, name), BLANK)
    from = date + 1
  }
  return [...out, ...lines.slice(from)]
}
