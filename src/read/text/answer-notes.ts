// Notes below answers as Stack Exchange has them: what is said, a dash with the name, and the day below that; text browsers print them as a list, and a browser's copy leaves no bullets.
import { isVotes } from './counts.js'
import { isDateAlone } from './date-span.js'
import { BLANK, type Line, nextFilled } from './lines.js'

/** A note has no more lines. */
const LINES_OF_NOTE = 40
/** Columns by which an item's words stand further in. */
const AS_ITEM = 4
/** Fewer show no habit of the page. */
const LEAST = 2

/** The line of a note's bullet (of its first words in a copy without lists), that of the name, and that of the date. */
export interface Note {
  readonly bullet: number
  readonly name: number
  readonly date: number
}

/** The last of the ascending lines that stands above `at`; -1 where there is none. Halves what is left to look at. */
export function lastAbove(ascending: readonly number[], at: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] as number) < at) low = middle + 1
    else high = middle
  }
  return ascending[low - 1] ?? -1
}

/** What ends in a dash, a name, and a date below that; below the first of the lines `feet`, with which signatures of answers end. */
export function notesOf(lines: readonly Line[], feet: readonly number[]): Note[] {
  const notes: Note[] = []
  for (let at = (feet[0] ?? lines.length) + 1; at < lines.length; at++) {
    const date = NAMED.test((lines[at] as Line).text) ? nextFilled(lines, at, 1) : lines.length
    if (date - at > 2 || !isDateAlone(dayOf(lines, date))) continue
    const taken = Math.max(notes.at(-1)?.date ?? -1, lastAbove(feet, at))
    const bullet = bulletAbove(lines, at, taken)
    if (bullet !== null && bullet < at) notes.push({ bullet, name: at, date })
  }
  return notes
}

/** The bullet of the item in which a line stands; in a copy without lists, where the words above it begin. */
function bulletAbove(lines: readonly Line[], name: number, taken: number): number | null {
  const { indent } = lines[name] as Line
  for (let at = name - 1; at > taken && name - at < LINES_OF_NOTE; at--) {
    const line = lines[at] as Line
    if (line.text !== '' && line.indent < indent)
      return line.marker !== null && (line.content === '' || Math.abs(line.column - indent) < 2) ? at : null
  }
  return indent === 0 && name - taken < LINES_OF_NOTE ? nextFilled(lines, taken, 1) : null
}

/** A date without a verb, and without the empty picture that pandoc prints behind it. */
const dayOf = (lines: readonly Line[], at: number): string =>
  (lines[at]?.text ?? '').replace(/\s\[\]$/, '').replace(/^\p{L}{7,14}\s(?=\p{L}{3}\s)/u, '')

const NAMED = /^–[\s\u00a0]{1,2}(\S.{0,59})$/u

/** Blanks what stands below the notes of more than one answer: "Add a comment". */
export function withoutOffers(out: Line[], lines: readonly Line[], notes: readonly Note[]): void {
  const ends = notes.filter(({ date }, at) => (notes[at + 1]?.bullet ?? lines.length) !== nextFilled(lines, date, 1))
  const offers = ends.map(({ date }) => lines[nextFilled(lines, date, 1)]?.text ?? '')
  const [offer] = offers
  if (offers.length < LEAST || offer === undefined || offers.some(other => other !== offer)) return
  for (const at of out.keys()) if ((out[at] as Line).text === offer) out[at] = BLANK
}

/** The lines, each note's name and date at its bullet and its words below. */
export function withNotes(lines: readonly Line[], notes: readonly Note[]): readonly Line[] {
  const out: Line[] = []
  let from = 0
  for (const { bullet, name, date } of notes) {
    const opening = lines[bullet] as Line
    const words = `${NAMED.exec((lines[name] as Line).text)?.[1]?.replaceAll('_', ' ')} • ${dayOf(lines, date)}`
    const by = opening.marker === null ? AS_ITEM : 0
    for (let at = from; at < bullet; at++) out.push(lines[at] as Line)
    out.push({ ...itemOf(opening), text: `• ${words}`, content: words, isDrawnUp: true })
    const { content, column } = opening
    if (content !== '' && !isVotes(content)) out.push({ text: content, content, indent: column + by, column: column + by, marker: null })
    for (const line of lines.slice(bullet + 1, name)) out.push({ ...line, indent: line.indent + by, column: line.column + by })
    out.push(BLANK)
    from = date + 1
  }
  return [...out, ...lines.slice(from)]
}

/** A copy without lists has lost the bullet. */
const itemOf = (line: Line): Line => (line.marker === null ? { ...line, marker: '•', indent: 2, column: AS_ITEM } : line)
