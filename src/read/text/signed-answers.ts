// Answers signed below their words ("answered Feb 6, 2014 at 20:37", the name twice, points and badges), and notes below them ("– Ada", a day), as text browsers print Stack Exchange: drawn up to the votes and bullets with which they begin.
import { lastAbove, notesOf, withNotes, withoutOffers } from './answer-notes.js'
import { isVotes } from './counts.js'
import { findDate } from './date-span.js'
import { blank, drawUp } from './drawn-up.js'
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

/** The lines, each such signature drawn up; what stands between the words and the notes is blank. Linear. */
export function withSignedAnswersDrawnUp(lines: readonly Line[]): readonly Line[] {
  const feet = feetOf(lines)
  if (feet.length < LEAST) return lines
  const ends = feet.map(({ last }) => last)
  const notes = notesOf(lines, ends)
  const out = [...lines]
  for (const [order, { last }] of feet.entries()) blank(out, topOf(lines, feet, order), last)
  const dates = notes.map(({ date }) => date)
  const answers = answersOf(lines, feet, dates)
  const [first] = answers
  if (first !== undefined && first.foot === feet[1])
    raiseHeading(out, { to: ends[0] as number, from: lastAbove(dates, first.foot.first) + 1, end: first.votes })
  for (const { foot, votes } of answers) {
    drawUp(out, votes, `${foot.name} • ${foot.date}`)
    for (let at = votes + 1; EMPTY.test(lines[at]?.text ?? '-'); at++) out[at] = BLANK
  }
  withoutOffers(out, lines, notes)
  return withNotes(out, notes)
}

/** An answer: its signature, and the votes with which it begins. */
interface Answer {
  readonly foot: Foot
  readonly votes: number
}

/** Those that begin with votes below the signature and the notes (`dates`) before them; the first signature is the question's where its verb is another than that of the next. */
function answersOf(lines: readonly Line[], feet: readonly Foot[], dates: readonly number[]): Answer[] {
  const isQuestion = feet[0]?.verb !== feet[1]?.verb
  return feet.flatMap((foot, order) => {
    const from = Math.max(feet[order - 1]?.last ?? -1, lastAbove(dates, foot.first)) + 1
    const votes = order === 0 && isQuestion ? -1 : votesAbove(lines, foot, from)
    return votes < 0 ? [] : [{ foot, votes }]
  })
}

/** A blank line, or a picture without words. */
const EMPTY = /^(?:\[\])?$/

/** The heading of the answers ("6 Answers") is put above the notes to the question. */
function raiseHeading(out: Line[], { to, from, end }: { to: number; from: number; end: number }): void {
  const heading = out.slice(from, end).findIndex(({ text }) => /\d/.test(text) && /\p{L}/u.test(text) && findDate(text) === null)
  if (from <= to || heading < 0) return
  out[to] = out[from + heading] as Line
  blank(out, from, end - 1)
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
  const last = count - points <= 2 && isVotes((lines[count] as Line).text) ? count : points
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
function votesAbove(lines: readonly Line[], foot: Foot, from: number): number {
  for (let at = from; at < foot.first; at++) if (isVotes((lines[at] as Line).text)) return at
  return -1
}
