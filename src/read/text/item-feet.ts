// Dates below the words of list items ("• Ada", what she says, "3 May 10:02 Reply"), as many engines print comments: drawn up to the name with which the item begins.
import { isDeletedNotice } from '../deleted-notices.js'
import { repeated } from '../tally.js'
import { findDate } from './date-span.js'
import { blank, drawUp, isNameAlone } from './drawn-up.js'
import { repeatKey } from './edges.js'
import { headingOf } from './headings.js'
import { type Line, nextFilled } from './lines.js'
import { isPicture } from './picture.js'
import { isNameLike, tidyName, withoutDecoration } from './printed-name.js'
import { isClosing, isField, isLabel, isReplyLabel, isReportLabel } from './words.js'

/** Fewer items show no habit of the page. */
const LEAST = 4
/** Share of the items in which more is said above the date than below it. */
const MOST = 0.7
/** Lines of an item. */
const MOST_LINES = 80
/** Columns by which a date may stand beside its words: html2text prints the blank before a link. */
const SLACK = 1
/** A line of a date with what can be done with the comment is no longer. */
const LONGEST_FOOT = 120
/** So often the same stands beside a date that it is the page's. */
const OFTEN = 3

/** A date that ends an item's words; `label`: what by which the item is answered or reported stands beside it. */
export interface Foot {
  readonly at: number
  readonly date: string
  readonly label: string | null
}

/** A comment whose name stands above its words and its date below them. */
export interface Item extends Foot {
  /** The line of the name, and the name as it is printed there. */
  readonly head: number
  readonly name: string
}

/** The lines, each such date drawn up to the name that begins its item. Linear: an item is looked at as far as `MOST_LINES`. */
export function withItemFeetDrawnUp(lines: readonly Line[]): readonly Line[] {
  const items = itemsOf(lines, feetOf(lines))
  return isHabit(lines, items) ? drawnUp(lines, items) : lines
}

/** The lines, the date of each item beside its name. */
export function drawnUp(lines: readonly Line[], items: readonly Item[]): readonly Line[] {
  const out = [...lines]
  const names = withArrows(items.map(({ name }) => name))
  for (const [order, { head, at, date, label }] of items.entries()) {
    const { marker, text, content } = lines[head] as Line
    const words = `${names[order]} • ${date}`
    drawUp(out, head, words)
    if (marker !== null) out[head] = { ...(out[head] as Line), marker, text: `${text.slice(0, text.length - content.length)}${words}` }
    if (label === null) blank(out, at, at)
    else out[at] = { ...(out[at] as Line), text: label, content: label }
  }
  return out
}

/** Dates alone, beside labels, or beside what often stands there; a name beside a date belongs to what is below it. */
export function feetOf(lines: readonly Line[]): Foot[] {
  const found = lines.flatMap((line, at) => {
    const date = line.marker !== null || line.text === '' || line.text.length > LONGEST_FOOT ? null : findDate(line.text)
    if (date === null) return []
    const rest = repeatKey(`${line.text.slice(0, date.start)} ${line.text.slice(date.end)}`.trim())
    return [{ at, date: line.text.slice(date.start, date.end), rest, isFirst: date.start === 0 }]
  })
  const often = repeated(
    found.map(({ rest }) => rest),
    OFTEN,
  )
  return found
    .filter(({ rest, isFirst }) => rest === '' || isLabel(rest) || (isFirst && often.has(rest)))
    .map(({ at, date, rest }) => ({ at, date, label: rest.split(/[\s|·•]+/).find(isOfComment) ?? null }))
}

const isOfComment = (word: string): boolean => isReplyLabel(word) || isReportLabel(word)

/** Those whose item begins with a name and has words below it. */
function itemsOf(lines: readonly Line[], feet: readonly Foot[]): Item[] {
  return feet.flatMap((foot, order) => {
    const head = headOf(lines, foot.at, feet[order - 1]?.at ?? -1)
    const name = head === null ? null : nameIn((lines[head] as Line).content)
    return head === null || name === null || nextFilled(lines, head, 1) >= foot.at ? [] : [{ ...foot, head, name }]
  })
}

/** The line with which the item begins whose words stand as deep as its date: at its bullet, or below a picture or a label beside it. */
function headOf(lines: readonly Line[], foot: number, taken: number): number | null {
  const { column } = lines[foot] as Line
  for (let at = foot - 1; at > taken && foot - at <= MOST_LINES; at--) {
    const line = lines[at] as Line
    if (line.text === '' || line.indent >= column - SLACK) continue
    return line.marker !== null && Math.abs(line.column - column) <= SLACK ? nameLine(lines, at, foot) : null
  }
  return null
}

/** Where a bullet, a picture or a label stands alone, the name is below it; so it is where it stands again beside a number ("#12 Ada"). */
function nameLine(lines: readonly Line[], bullet: number, foot: number): number {
  const { content } = lines[bullet] as Line
  const next = nextFilled(lines, bullet, 1)
  const below = lines[next]?.content ?? ''
  const isBelow = content === '' || isPicture(lines[bullet] as Line) || isLabel(content) || /^#\d/.test(below)
  return isBelow && next < foot && (!/^#\d/.test(below) || below.includes(content)) ? next : bullet
}

/** "Ada :", and "Ada Ada (id:ada)" with the picture's label before the name and what else the writer is called behind it. */
export function nameIn(content: string): string | null {
  const words = withoutDecoration(content).replace(/\s?:$/, '')
  const name = isNameAlone(words) ? tidyName(words) : null
  return name === null || !isNameLike(name.replace(ANSWERING, '')) || isLabel(name) ? null : words.replace(CALLED, '$2')
}

const CALLED = /^(?:(\S{1,40}) )?(?=\1)(\S{1,40})\s\((?:id:|@)\2\)$/u

/** "Ada to Bea" in any language: the words before and after a short word of small letters. */
function splitsOf(name: string): { readonly writer: string; readonly word: string; readonly answered: string }[] {
  const words = name.split(' ')
  return words.flatMap((word, at) =>
    at > 0 && at + 1 < words.length && /^\p{Ll}{1,5}$/u.test(word)
      ? [{ writer: words.slice(0, at).join(' '), word, answered: words.slice(at + 1).join(' ') }]
      : [],
  )
}

/** The names, with an arrow in the place of the one word that so often stands between two of them. Linear. */
function withArrows(names: readonly string[]): readonly string[] {
  const splits = names.map(splitsOf)
  const known = new Set(names)
  for (const own of splits) for (const { writer, answered } of own) if (known.has(answered)) known.add(writer)
  const found = splits.map(own => own.find(({ answered }) => known.has(answered)) ?? null)
  const answering = found.filter(split => split !== null)
  if (new Set(answering.map(({ word }) => word)).size !== 1 || answering.length < OFTEN) return names
  return names.map((name, at) => (found[at] == null ? name : `${found[at].writer} → ${found[at].answered}`))
}

/** Names begin nearly all items, which are answered, or are comments to which people come back; what is said stands above the dates. */
export function isHabit(lines: readonly Line[], items: readonly Item[]): boolean {
  if (items.length < LEAST) return false
  const names = new Set(items.map(({ name }) => name.replace(NUMBERED, '').replace(ANSWERING, '')))
  const labelled = items.filter(({ label }) => label !== null).length
  if (names.size < 2 || (labelled < items.length / 2 && (names.size === items.length || !areComments(lines, items)))) return false
  const from = (items[0] as Item).head
  const often = oftenIn(lines, from, (items.at(-1) as Item).at)
  const above = items.filter(({ head, at }, order) => {
    const below = order + 1 < items.length ? saidIn(lines, { from: at + 1, to: (items[order + 1] as Item).head, often }) : 0
    return saidIn(lines, { from: head + 1, to: at, often }) > below
  })
  return above.length >= items.length * MOST
}

/** Events and books come back as people do: that these are comments is told by a line above them, by a form below, or by whom they say that they answer. */
function areComments(lines: readonly Line[], items: readonly Item[]): boolean {
  const { at: last } = items.at(-1) as Item
  return (
    items.some(({ name }) => ANSWERING.test(name)) ||
    isClosing(lines[nextFilled(lines, last, 1)]?.text ?? '') ||
    lines.slice(0, (items[0] as Item).head).some(({ text }, at) => headingOf(text, at) !== null)
  )
}

/** "#12 Ada", and whom she answers. */
const NUMBERED = /^#\d{1,6}\s/
const ANSWERING = /\sin reply to\s.{1,60}$/i

/** What stands on `OFTEN` lines and more, numbers aside. */
const oftenIn = (lines: readonly Line[], from: number, to: number): ReadonlySet<string> =>
  repeated(
    lines.slice(from, to).map(({ content }) => repeatKey(content)),
    OFTEN,
  )

/** Characters of what is said; labels, what stands often and the fields of forms are not. */
function saidIn(lines: readonly Line[], { from, to, often }: { from: number; to: number; often: ReadonlySet<string> }): number {
  let said = 0
  for (let at = from; at < to; at++) {
    const line = lines[at] as Line
    if (!isLabel(line.content) && !isDeletedNotice(line.content) && !isField(line.text) && !often.has(repeatKey(line.content)))
      said += line.content.length
  }
  return said
}
