// What a copy has on lines of its own, put where the page shows it: a day, an age or a handle beside the name.
import { BLANK, type Line } from './lines.js'

const LONGEST_NAME = 60

/** True for a line that may be a name: short, and ends as no sentence does. */
export const isNameAlone = (text: string): boolean =>
  text !== '' && text.length <= LONGEST_NAME && !/(?<!\s\p{Lu})\.$|[:,;!?…]$/u.test(text)

/** A dot alone, which parts a name from an age. */
export const isDot = (text: string): boolean => /^[•·∙]$/.test(text)

/** Writes `text` in the place of a line, which opens a comment from then on. */
export function drawUp(lines: Line[], at: number, text: string): void {
  lines[at] = { ...(lines[at] as Line), text, content: text, marker: null, isDrawnUp: true }
}

/** Leaves lines blank; `to` inclusive. */
export function blank(lines: Line[], from: number, to: number): void {
  for (let at = from; at <= to; at++) lines[at] = BLANK
}
