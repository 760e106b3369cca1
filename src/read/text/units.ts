// Comments as ranges of lines: where each starts, where its words stand, where it ends; attributions may stand before or after the words.

import { postedLevel } from './attribution.js'
import type { Cluster } from './clusters.js'
import { isVotes } from './counts.js'
import { type Frame, framesOf, nameIn } from './frames.js'
import { type Header, isMarked } from './header.js'
import { headersOf } from './headers.js'
import { headingOf } from './headings.js'
import { type Line, nextFilled } from './lines.js'
import type { Chosen } from './looked.js'
import { standsAfter } from './side.js'
import { isClosing, isField, isLabel, levelIn, likesIn } from './words.js'

/** A comment's lines; ends are exclusive. */
export interface Unit {
  readonly start: number
  readonly bodyStart: number
  readonly bodyEnd: number
  /** One past the last line that is its own, furniture included. */
  readonly end: number
  readonly cluster: Cluster | null
  /** Column at which its words stand, by which it is deeper than another or not. */
  readonly column: number
  /** Column of its bullet or number, `null` for none. */
  readonly markerColumn: number | null
  /** Its number in a numbered list, `null` for none. */
  readonly number: number | null
  /** How deep it is printed to stand ("level 2"), from 1; `null` where nothing says so. */
  readonly level: number | null
}

/** One a comment, in order. Linear. */
export function unitsOf(lines: readonly Line[], { clusters, heading }: Chosen): Unit[] {
  const opening = heading === null ? 0 : openingAfter(lines, heading.line, (clusters[0] as Cluster).first)
  return standsAfter(lines, clusters, opening) ? unitsBefore(lines, clusters, opening) : unitsFrom(lines, clusters)
}

/** The line after the last heading before the first attribution: a story's title may be one that speaks of comments. */
function openingAfter(lines: readonly Line[], heading: number, first: number): number {
  for (let at = first - 1; at > heading; at--) if (headingOf((lines[at] as Line).text, at) !== null) return at + 1
  return heading + 1
}

/** Attributions before their words. */
function unitsFrom(lines: readonly Line[], clusters: readonly Cluster[]): Unit[] {
  const headers = headersOf(lines, clusters)
  const leads = framesOf(
    lines,
    clusters.map(({ last, name, date }, at) => ({ from: last + 1, to: (headers[at + 1] as Header).start, name, isDated: date !== null })),
    1,
  )
  const votes = votesBelow(lines, clusters)
  const isNameless = clusters.every((cluster, at) => cluster.name === null && headers[at]?.name == null)
  return clusters.map((cluster, at) => {
    const { start, name } = headers[at] as Header
    const column = (lines[cluster.last] as Line).column
    const next = (headers[at + 1] as Header).start
    const found = name ?? (isNameless ? ((leads[at] as Frame).name ?? null) : null)
    const vote = votes.has(cluster.last + 1) ? cluster.last + 2 : 0
    return {
      start,
      bodyStart: cluster.isNotice ? cluster.first : Math.min(Math.max((leads[at] as Frame).edge, vote), next),
      bodyEnd: next,
      end: next,
      cluster: found === null ? cluster : { ...cluster, name: found },
      column,
      level: levelAbove(lines, cluster.first) ?? postedLevel((lines[cluster.first] as Line).content),
      ...itemOf(lines, start, cluster.first),
    }
  })
}

/** Numbers alone right below attributions, where several have one: votes, which those do not have whom nobody voted for. */
function votesBelow(lines: readonly Line[], clusters: readonly Cluster[]): ReadonlySet<number> {
  const found = clusters.map(({ last }) => last + 1).filter(at => isVotes(lines[at]?.text ?? ''))
  return new Set(found.length < Math.max(LEAST_VOTED, clusters.length * SHARE_VOTED) ? [] : found)
}

const LEAST_VOTED = 3
const SHARE_VOTED = 0.25

function levelAbove(lines: readonly Line[], first: number): number | null {
  const above = nextFilled(lines, first, -1)
  return above < 0 ? null : levelIn((lines[above] as Line).text)
}

/** The bullet or number that starts a comment. */
export function itemOf(lines: readonly Line[], start: number, last: number): { markerColumn: number | null; number: number | null } {
  for (let at = start; at <= last; at++) {
    const { marker, indent } = lines[at] as Line
    if (marker !== null) return { markerColumn: indent, number: /^\d+$/.test(marker) ? Number(marker) : null }
  }
  return { markerColumn: null, number: null }
}

/** Attributions after their words. */
function unitsBefore(lines: readonly Line[], clusters: readonly Cluster[], opening: number): Unit[] {
  const ends = clusters.map(cluster => afterLabels(lines, cluster.last + 1))
  const columns = markedColumns(lines, clusters)
  const farthest =
    clusters.length < FEW
      ? lines.length
      : clusters.reduce((most, { first }, at) => Math.max(most, first - (clusters[at - 1]?.last ?? first)), 0)
  const starts = clusters.map((cluster, at) =>
    at === 0
      ? firstStart(lines, cluster, { opening, columns, farthest })
      : startBelow(lines, { from: ends[at - 1] as number, to: cluster.first, columns }),
  )
  const ranges = clusters.map(({ first, name }, at) => ({ from: starts[at] as number, to: first, name, isDated: true }))
  const leads = framesOf(lines, ranges, 1)
  return clusters.map((cluster, at) => {
    const start = starts[at] as number
    const first = lines[start] as Line
    const { edge, name } = leads[at] as Frame
    return {
      start,
      bodyStart: Math.min(edge, cluster.first),
      bodyEnd: cluster.first,
      end: ends[at] as number,
      cluster: cluster.name === null ? { ...cluster, name } : cluster,
      column: first.marker === null || first.content === '' ? (lines[cluster.last] as Line).column : first.column,
      level: null,
      ...itemOf(lines, start, start),
    }
  })
}

/** Labels, likes and empty bullets after an attribution belong to it. */
function afterLabels(lines: readonly Line[], from: number): number {
  let at = from
  for (; at < lines.length; at++) {
    const { content } = lines[at] as Line
    if (content !== '' && !isLabel(content) && likesIn(content) === null) break
  }
  return Math.min(at, lines.length)
}

/** Columns at which the words of list items stand that end in one of the attributions. */
function markedColumns(lines: readonly Line[], clusters: readonly Cluster[]): ReadonlySet<number> {
  return new Set(
    clusters.filter(cluster => cluster.isTrailing || isMarked(lines, cluster)).map(cluster => (lines[cluster.last] as Line).column),
  )
}

/** Below the heading of a section of a page of talk. */
const EDIT = /^\[(?:edit|bearbeiten|modifier|editar|modifica|bewerken|redigera|rediger|edytuj|править)(?:\s.{0,30})?\]$/iu

/** The bullet that stands nearest above the attribution, at a column where others do; else what lies below the last form. */
function startBelow(lines: readonly Line[], { from, to, columns }: { from: number; to: number; columns: ReadonlySet<number> }): number {
  let start = Math.min(from, to)
  for (let at = from; at < to; at++) {
    const line = lines[at] as Line
    if (line.marker !== null && line.content !== '' && columns.has(line.column)) return at
    if (isClosing(line.text) || isField(line.text) || EDIT.test(line.text)) start = at + 1
    else if (isSection(line.text)) start = belowSection(lines, at, to)
  }
  return start
}

/** A section's title with its link. */
const SECTION = /\S\[(?:edit|bearbeiten|modifier|editar|modifica|bewerken|redigera|rediger|edytuj|править)(?:\s.{0,40})?\]$/iu
const isSection = (text: string): boolean => text.length < LONGEST_TITLE && SECTION.test(text)
const LONGEST_TITLE = 160

/** The first line below a section's title that says neither how much was said in it and when, nor how to follow it. */
function belowSection(lines: readonly Line[], title: number, to: number): number {
  let at = title + 1
  while (at < to && (lines[at] as Line).text.length < LONGEST_NOTE && (isOfSection(lines, at) || (lines[at] as Line).text === '')) at++
  return at
}

const LONGEST_NOTE = 90

/** Between the title and a blank line: "Latest comment: 1 year ago", "5 comments", "Subscribe". */
const isOfSection = (lines: readonly Line[], at: number): boolean => {
  const { text } = lines[at] as Line
  return /\d\s\p{L}{3,}.*\d\s\p{L}{3,}/u.test(text) || isLabel(text) || FOLLOW.test(text)
}
const FOLLOW = /^(?:subscribe|abonnieren|s[’']abonner|suscribirse|abonner|prenumerera|abonneren|iscriviti|subskrybuj)$/iu

interface Opening {
  readonly opening: number
  readonly columns: ReadonlySet<number>
  /** Lines between the two attributions that stand farthest apart. */
  readonly farthest: number
}

/** The first comment starts at its bullet, else under the heading or the form above it, else (where that would be far) at a name above it, or at its own paragraph. */
function firstStart(lines: readonly Line[], cluster: Cluster, { opening, columns, farthest }: Opening): number {
  const { column } = lines[cluster.last] as Line
  let under = opening
  for (let at = cluster.first - 1; at >= opening; at--) {
    const line = lines[at] as Line
    if (isSection(line.text)) return belowSection(lines, at, cluster.first)
    const isWorded = line.content !== '' || lines[at + 1]?.column === line.column
    if (line.marker !== null && isWorded && (line.column === column || columns.has(line.column))) return at
    if (under > opening || !(isClosing(line.text) || isField(line.text))) continue
    under = at + 1
  }
  if (under > 0 && cluster.first - under <= farthest * FAR) return nextFilled(lines, under - 1, 1)
  const own = Math.max(0, startOfParagraph(lines, nextFilled(lines, cluster.first, -1)))
  return (cluster.name === null ? nameAbove(lines, own, cluster.first - farthest) : null) ?? own
}

/** The nearest paragraph from `own` up, not beyond `limit`, that begins with a name. */
function nameAbove(lines: readonly Line[], own: number, limit: number): number | null {
  for (let at = own; at >= Math.max(0, limit); at = startOfParagraph(lines, nextFilled(lines, at, -1)))
    if (nameIn(lines[at] as Line) !== null) return at
  return null
}

function startOfParagraph(lines: readonly Line[], within: number): number {
  let at = within
  while (at > 0 && (lines[at - 1] as Line).text !== '') at--
  return at
}

/** So few do not tell how long comments are. */
const FEW = 4

/** A first comment is not so many times as long as the longest of the others. */
const FAR = 2
