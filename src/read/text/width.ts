// How wide a text was wrapped by the program that printed it, and which of its line breaks are that program's.
import type { Line } from './lines.js'

/** How wide a text was wrapped when it was rendered; `null` where each paragraph is one line. */
export type Width = number | null

/** Lines longer than this are not wrapped by any text browser's default, nor by a reader's choice. */
const WIDEST = 160
/** Lines of one length and a little less that make a margin. */
const LEAST_WRAPPED = 5

/** The width that the long lines of a text keep to. */
export function widthOf(lines: readonly Pick<Line, 'text' | 'indent'>[]): Width {
  const counts = new Uint32Array(WIDEST + 1)
  let longer = 0
  let wide = 0
  for (const { text, indent } of lines) {
    const width = indent + text.length
    if (width > WIDEST) longer++
    else if (width > NARROWEST) {
      counts[width] = (counts[width] as number) + 1
      wide++
    }
  }
  if (wide < LEAST_WRAPPED || longer * 4 > wide) return null
  let beyond = 0
  for (let width = WIDEST; width > NARROWEST; width--) {
    beyond += counts[width] as number
    if (beyond * STRAY > wide) return width
  }
  return null
}

const NARROWEST = 50
/** One line in so many may stand out beyond the margin (addresses, code). */
const STRAY = 25

/** A blank where the next word would not have fitted any more, a line break where it would. */
export function joint(before: Line, line: Line, width: Width): string {
  if (width === null || LIST_ITEM.test(line.text)) return '\n'
  if (before.goesOn === true) return ' '
  const blank = line.text.slice(0, WIDEST).indexOf(' ')
  const word = blank < 0 ? line.text.length : blank
  return before.indent + before.text.length + 1 + word > width - SLACK ? ' ' : '\n'
}

/** Columns by which a renderer's margin varies with the width of characters and trailing blanks. */
const SLACK = 1
const LIST_ITEM = /^(?:[*•□☆○■◦+-]|\d{1,3}[.)])\s|^>/
