// Tables as programs draw them in text: frames of pandoc's grids taken off, and the writer's column set above the words that stood beside it.
import { findDate } from './date-span.js'
import { isFact } from './words.js'

/** A line of a grid between two rows. */
const RULE = /^\s{0,200}\+(?:[-=:]{3,400}\+){1,50}\s{0,200}$/
/** Fewer lines are a drawing. */
const LEAST_RULES = 4
/** Tables within tables. */
const DEEPEST = 5

/** The text of a page whose layout was drawn as a grid, without the frames; as many lines as before. Linear. */
export function withoutGrid(text: string): string {
  if (!text.includes('+--') && !text.includes('+==')) return text
  const lines = text.split('\n')
  if (lines.filter(line => RULE.test(line)).length < LEAST_RULES) return text
  return lines.map(withoutFrame).join('\n')
}

function withoutFrame(line: string): string {
  let inner = line
  for (let depth = 0; depth < DEEPEST; depth++) {
    if (RULE.test(inner)) return ''
    const trimmed = inner.trim()
    if (trimmed.length < 2 || !trimmed.startsWith('|') || !trimmed.endsWith('|')) break
    inner = trimmed.slice(1, -1).replace(/^ /, '')
  }
  return inner === line ? line : inner.replaceAll(/(?<= )\|(?= )/g, ' ').trimEnd()
}

/** Where the second column can begin, and by how much it may differ from line to line: html2text counts bytes. */
const FIRST_COLUMN = 10
const LAST_COLUMN = 45
const TOLERANCE = 1
/** Fewer posts show no table, and fewer facts none about writers. */
const LEAST_ROWS = 3

/** A line of two columns; either may be empty. */
interface Halves {
  readonly left: string
  readonly right: string
}

/**
 * Forums of old put the writer's name, rank and facts beside the words. Where lines do so, each post's left column is set above its right
 * one, the name last; other texts come back as they are. Linear.
 */
export function withColumnsApart(text: string): string {
  const lines = text.split('\n')
  const column = columnOf(lines)
  if (column === null) return text
  const halves = lines.map(line => halvesOf(line, column))
  const starts = halves.flatMap(({ left, right }, at) => (isRowStart(left, right) ? [at] : []))
  const facts = halves.filter(({ left, right }) => left !== '' && right !== '' && isFact(left)).length
  if (starts.length < LEAST_ROWS || facts < starts.length) return text
  const out = lines.slice(0, starts[0])
  starts.forEach((start, order) => {
    const end = starts[order + 1] ?? endOf(halves, start)
    const row = halves.slice(start, end)
    const [name = '', ...about] = row.map(({ left }) => left).filter(left => left !== '')
    out.push('', ...about, name, ...row.map(({ right }) => right))
    if (order === starts.length - 1) out.push(...lines.slice(end))
  })
  return out.join('\n')
}

/** The last row ends where a line has nothing in the second column but goes on beyond the first. */
function endOf(halves: readonly Halves[], start: number): number {
  let blanks = 0
  for (let at = start + 1; at < halves.length; at++) {
    const { left, right } = halves[at] as Halves
    blanks = left === '' && right === '' ? blanks + 1 : 0
    if (blanks > MOST_BLANK || (left !== '' && right === '' && !isFact(left) && blanks === 0 && halves[at - 1]?.right === '')) return at
  }
  return halves.length
}

const MOST_BLANK = 3

/** Somebody's name beside a date with its time. */
function isRowStart(left: string, right: string): boolean {
  if (left === '' || right === '' || isFact(left) || !/\p{L}/u.test(left)) return false
  const date = findDate(right)
  return date?.hasTime === true && date.start < LONGEST_LEAD
}

/** "Posted: " and a picture's label before the date. */
const LONGEST_LEAD = 30

/** The column at which the second halves of most lines begin, `null` for a text in one column. */
function columnOf(lines: readonly string[]): number | null {
  const counts = new Map<number, number>()
  for (const line of lines) {
    const found = SPLIT.exec(line)
    const column = found === null ? -1 : (found[0] as string).length
    if (column >= FIRST_COLUMN && column <= LAST_COLUMN) counts.set(column, (counts.get(column) ?? 0) + 1)
  }
  let best: number | null = null
  for (const [column, count] of counts) if (count >= 2 * LEAST_ROWS && count > (counts.get(best ?? -1) ?? 0)) best = column
  return best
}

/** What stands before the second column: short words and a gap, or a gap alone. */
const SPLIT = /^(?:\s{0,3}\S(?:\S| (?! )){0,30})?\s{2,60}(?=\S)/

function halvesOf(line: string, column: number): Halves {
  for (const at of [column, column - TOLERANCE, column + TOLERANCE])
    if (line.length > at && line[at] !== ' ' && line[at - 1] === ' ') return halved(line, at)
  if (line.length <= column + TOLERANCE) return { left: withoutSigns(line), right: '' }
  return line[column - 1] === ' ' && line[column] === ' ' ? halved(line, column) : { left: '', right: line.trim() }
}

const halved = (line: string, at: number): Halves => ({ left: withoutSigns(line.slice(0, at)), right: line.slice(at).trimEnd() })

/** A line between the rows is no word of the writer's. */
const withoutSigns = (left: string): string => (/[\p{L}\p{N}]/u.test(left) ? left.trim() : '')
