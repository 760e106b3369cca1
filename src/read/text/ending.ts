// Where the last comment of a discussion ends and the rest of the page begins.
import { headingOf } from './headings.js'
import type { Line } from './lines.js'
import { isClosing, isField, isPaging, isReplyLabel } from './words.js'

/** A line across the page; a form's empty field looks the same. */
export const isRule = ({ text }: Line): boolean => /^_{8,}$/.test(text)

/** One past the last line of the comment whose words start at `from` and stand at `column`; `hasRules`: each comment has lines across it. */
export function endOfLast(lines: readonly Line[], from: number, { column, hasRules }: { column: number; hasRules: boolean }): number {
  const isIndented = column > baseColumn(lines)
  let hasWords = false
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as Line
    if (line.text === '') continue
    if (hasRules && isRule(line)) continue
    if (isClosing(line.text) || isField(line.text) || isPaging(line.text)) return at
    if (isIndented && line.indent < column && line.column < column) return at
    if (!isIndented && hasWords && isRestOfPage(lines, at)) return at
    if (hasWords && isReplyLabel(line.content)) return at + 1
    hasWords = true
  }
  return lines.length
}

/** The column at which most of the page's lines stand. */
function baseColumn(lines: readonly Line[]): number {
  let least = Number.POSITIVE_INFINITY
  for (const { text, indent } of lines) if (text.length > LONG && indent < least) least = indent
  return Number.isFinite(least) ? least : 0
}

const LONG = 40

/** Where nothing is indented: a heading of its own, or a list of links. */
export function isRestOfPage(lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line
  if (headingOf(line.text, at) !== null) return true
  return REST.test(line.text)
}

const REST =
  /^\W*(?:related|related (?:posts|articles|stories)|similar (?:threads|topics)|ähnliche (?:themen|threads)|share this|about the author|about me|previous (?:post|article)|next (?:post|article)|navigation|search|archives?|categories|tags|recent (?:posts|comments)|copyright|©|powered by|impressum|datenschutz|newsletter|ähnliche (?:artikel|beiträge)|mehr zum thema|weitere artikel|letzte (?:beiträge|kommentare)|kategorien|archiv|artículos relacionados|noticias relacionadas|articles? (?:liés|similaires)|à lire aussi|mentions légales|sponsored|advertisement|anzeige|most (?:read|popular|viewed)|sign up|subscribe|follow us)(?!\p{L}).{0,60}$/iu
