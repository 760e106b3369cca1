// Comments without names and dates: the items of an outline that stands right under a heading that counts comments.

import { endOfLast } from './ending.js'
import type { Heading } from './headings.js'
import { type Line, nextFilled } from './lines.js'
import type { Looked } from './looked.js'
import { itemOf, type Unit } from './units.js'
import { isClosing, isField, isLabel, likesIn } from './words.js'

/** An outline of comments with its heading. */
export interface Outline {
  readonly units: readonly Unit[]
  readonly heading: Heading
}

/** The outline under the first heading that has one, `null` for none. Lists that belong to an article stand under no such heading. */
export function outlineOf({ lines, headings }: Looked): Outline | null {
  for (const heading of headings) {
    const first = firstItem(lines, heading.line)
    if (first < 0) continue
    const units = itemsFrom(lines, first)
    if (isConvincing(lines, units, heading)) return { units, heading }
  }
  return null
}

/** The list item that is the first thing under the heading, a form left aside; -1 for none. */
function firstItem(lines: readonly Line[], heading: number): number {
  let at = nextFilled(lines, heading, 1)
  while (at < lines.length && (isClosing((lines[at] as Line).text) || isField((lines[at] as Line).text))) at = nextFilled(lines, at, 1)
  const line = lines[at]
  return line !== undefined && line.marker !== null && line.content !== '' && !isLabel(line.content) ? at : -1
}

/** Words of a menu's entry are fewer. */
const LEAST_WORDS = 40

function isConvincing(lines: readonly Line[], units: readonly Unit[], { count, title }: Heading): boolean {
  const labels = units.filter(unit => hasLabel(lines, unit)).length
  if (count === null && title === null && labels < units.length / 2) return false
  if (count !== null && units.length > count * 2) return false
  const length = units.reduce((sum, { start, end }) => sum + lengthBetween(lines, start, end), 0)
  return length / units.length >= LEAST_WORDS
}

function hasLabel(lines: readonly Line[], { start, end }: Unit): boolean {
  for (let at = start; at < end; at++) {
    const { content } = lines[at] as Line
    if (isLabel(content) || likesIn(content) !== null) return true
  }
  return false
}

function lengthBetween(lines: readonly Line[], from: number, to: number): number {
  let length = 0
  for (let at = from; at < to; at++) length += (lines[at] as Line).content.length
  return length
}

function itemsFrom(lines: readonly Line[], first: number): Unit[] {
  const { indent } = lines[first] as Line
  const limit = endOfOutline(lines, first, indent)
  const items = inSequence(lines, itemLines(lines, first, limit))
  return items.map((start, at) => {
    const { column } = lines[start] as Line
    const end = items[at + 1] ?? Math.min(limit, endOfLast(lines, start + 1, { column: indent + 1, hasRules: false }))
    return { start, bodyStart: start, bodyEnd: end, end, cluster: null, column, level: null, ...itemOf(lines, start, start) }
  })
}

/** The outline ends where a line stands further left than its first item, or where a form begins. */
function endOfOutline(lines: readonly Line[], first: number, indent: number): number {
  for (let at = first + 1; at < lines.length; at++) {
    const line = lines[at] as Line
    if (line.text === '') continue
    if (line.indent < indent - DIGITS || (line.indent <= indent && line.marker === null)) return at
  }
  return lines.length
}

/** Columns by which numbers of more digits start further left. */
const DIGITS = 2

/** Lines that could be items. Where most have a blank line above, those without are lists that somebody wrote. */
function itemLines(lines: readonly Line[], first: number, limit: number): number[] {
  const isNumbered = /\d/.test((lines[first] as Line).marker as string)
  const found: number[] = []
  for (let at = first; at < limit; at++) {
    const { marker, content } = lines[at] as Line
    if (marker !== null && content !== '' && /\d/.test(marker) === isNumbered && !isLabel(content)) found.push(at)
  }
  const isSpaced = (at: number) => at === first || (lines[at - 1] as Line).text === ''
  const spaced = found.filter(isSpaced)
  return spaced.length * 2 > found.length ? spaced : found
}

/** Numbers count on within a level and begin at 1 on a new one; bullets need no order. */
function inSequence(lines: readonly Line[], items: readonly number[]): number[] {
  const open: { indent: number; number: number }[] = []
  return items.filter(at => {
    const { indent, marker } = lines[at] as Line
    const number = Number(marker)
    if (!Number.isInteger(number)) return true
    let depth = open.length
    while (depth > 0 && (open[depth - 1] as { indent: number }).indent > indent + 1) depth--
    const level = open[depth - 1]
    const isSameLevel = level !== undefined && Math.abs(level.indent - indent) <= 1
    if (isSameLevel ? number !== level.number + 1 : number !== 1) return false
    open.length = isSameLevel ? depth - 1 : depth
    open.push({ indent, number })
    return true
  })
}
