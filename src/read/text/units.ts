// Comments as ranges of lines: where each starts, where its words stand, where it ends; attributions may stand before or after the words.
import type { Chosen } from './choose.js'
import { type Cluster, isPicture } from './clusters.js'
import { endOfLast } from './ending.js'
import { type Header, headerOf, isMarked } from './header.js'
import { type Line, nextFilled } from './lines.js'
import { isClosing, isField, isLabel, isReplyLabel, likesIn } from './words.js'

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
}

/** One a comment, in order. Linear. */
export function unitsOf(lines: readonly Line[], { clusters, heading }: Chosen): Unit[] {
  const opening = heading === null ? 0 : heading.line + 1
  return standsAfter(lines, clusters, opening) ? unitsBefore(lines, clusters, opening) : unitsFrom(lines, clusters)
}

/** True where attributions follow the words they belong to: each attribution has a vote, and so has what stands above the first. */
function standsAfter(lines: readonly Line[], clusters: readonly Cluster[], opening: number): boolean {
  let votes = opening === 0 ? 0 : clusters.length * (hasProse(lines, opening, clusters[0] as Cluster) ? 1 : -1.5)
  clusters.forEach((cluster, at) => {
    votes += voteOf(lines, cluster, clusters[at - 1]?.last ?? opening)
  })
  return votes > 0
}

function hasProse(lines: readonly Line[], from: number, first: Cluster): boolean {
  for (let at = from; at < first.first; at++) {
    const { content } = lines[at] as Line
    if (content.length > SHORTEST_PROSE && !isLabel(content) && !isField(content) && !isClosing(content)) return true
  }
  return false
}

/** Characters that names, labels and counts above the first comment do not reach. */
const SHORTEST_PROSE = 45

/** Positive: after its words. */
function voteOf(lines: readonly Line[], cluster: Cluster, from: number): number {
  if (cluster.says || (lines[cluster.first] as Line).marker !== null) return -2
  const { start } = headerOf(lines, cluster, from)
  if (start < cluster.first && (lines[start] as Line).marker !== null) return -2
  const above = nextFilled(lines, cluster.first, -1)
  const below = nextFilled(lines, cluster.last, 1)
  let votes = itemVote(lines, cluster, from)
  if (above >= 0 && isReplyLabel((lines[above] as Line).content)) votes--
  if (below < lines.length && isReplyLabel((lines[below] as Line).content)) votes++
  if (cluster.first - above > 1 && below - cluster.last === 1) votes--
  if (cluster.first - above === 1 && below - cluster.last > 1 && !isPicture(lines[above] as Line)) votes++
  if (cluster.shape === 'time none' && below < lines.length && TWICE.test((lines[below] as Line).content)) votes += 2
  return votes + (cluster.by === 'comment' ? 1 : 0)
}

/** A picture's label and the name, or a picture within its link: the next comment begins ("AnnaAnna", "[Anna][Anna]"). */
const TWICE = /^(.{2,40}?)\s?\1$/u

/** The words of a list item above that stand at the column of the attribution are its own. */
function itemVote(lines: readonly Line[], cluster: Cluster, from: number): number {
  for (let at = cluster.first - 1; at > from; at--) {
    const { marker, content, column } = lines[at] as Line
    if (marker !== null && content !== '' && !isLabel(content)) return column === (lines[cluster.last] as Line).column ? 2 : 0
  }
  return 0
}

/** Attributions before their words. */
function unitsFrom(lines: readonly Line[], clusters: readonly Cluster[]): Unit[] {
  const headers = clusters.map((cluster, at) => headerOf(lines, cluster, clusters[at - 1]?.last ?? -1))
  return clusters.map((cluster, at) => {
    const { start, name } = headers[at] as Header
    const column = (lines[cluster.last] as Line).column
    const next = headers[at + 1]?.start ?? endOfLast(lines, cluster.last + 1, column)
    return {
      start,
      bodyStart: cluster.isNotice ? cluster.first : cluster.last + 1,
      bodyEnd: next,
      end: next,
      cluster: name === null ? cluster : { ...cluster, name },
      column,
      ...itemOf(lines, start, cluster.first),
    }
  })
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
  return clusters.map((cluster, at) => {
    const from = at === 0 ? firstStart(lines, cluster, { opening, columns }) : (ends[at - 1] as number)
    const start = at === 0 ? from : startBelow(lines, { from, to: cluster.first, columns })
    const first = lines[start] as Line
    return {
      start,
      bodyStart: start,
      bodyEnd: cluster.first,
      end: ends[at] as number,
      cluster,
      column: first.marker === null ? (lines[cluster.last] as Line).column : first.column,
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
  return new Set(clusters.filter(cluster => isMarked(lines, cluster)).map(cluster => (lines[cluster.last] as Line).column))
}

function startBelow(lines: readonly Line[], { from, to, columns }: { from: number; to: number; columns: ReadonlySet<number> }): number {
  for (let at = from; at < to; at++) {
    const line = lines[at] as Line
    if (line.marker !== null && line.content !== '' && columns.has(line.column)) return at
  }
  return Math.min(from, to)
}

/** The first comment starts at its bullet, else under the heading, else at its own paragraph. */
function firstStart(
  lines: readonly Line[],
  cluster: Cluster,
  { opening, columns }: { opening: number; columns: ReadonlySet<number> },
): number {
  const { column } = lines[cluster.last] as Line
  for (let at = cluster.first - 1; at >= opening; at--) {
    const line = lines[at] as Line
    if (line.marker !== null && line.content !== '' && (line.column === column || columns.has(line.column))) return at
  }
  if (opening > 0) return nextFilled(lines, opening - 1, 1)
  let at = nextFilled(lines, cluster.first, -1)
  while (at > 0 && (lines[at - 1] as Line).text !== '') at--
  return Math.max(at, 0)
}
