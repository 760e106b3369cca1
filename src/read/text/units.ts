// Comments as ranges of lines: where each starts, where its words stand, where it ends; attributions may stand before or after the words.
import { type Chosen, isMarked } from './choose.js'
import { type Cluster, isPicture } from './clusters.js'
import { endOfLast } from './ending.js'
import { type Line, nextFilled } from './lines.js'
import { isLabel, isReplyLabel, likesIn } from './words.js'

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
}

/** One a comment, in order. Linear. */
export function unitsOf(lines: readonly Line[], { clusters, heading }: Chosen): Unit[] {
  const opening = heading === null ? 0 : heading.line + 1
  return standsAfter(lines, clusters, opening) ? unitsBefore(lines, clusters, opening) : unitsFrom(lines, clusters)
}

/** True where attributions follow the words they belong to: each attribution has a vote. */
function standsAfter(lines: readonly Line[], clusters: readonly Cluster[], opening: number): boolean {
  let votes = 0
  clusters.forEach((cluster, at) => {
    const from = clusters[at - 1]?.last ?? opening
    votes += voteOf(lines, cluster, from)
  })
  return votes > 0
}

/** Positive: after its words. */
function voteOf(lines: readonly Line[], cluster: Cluster, from: number): number {
  if (cluster.says) return -2
  if ((lines[cluster.first] as Line).marker !== null) return -2
  const above = nextFilled(lines, cluster.first, -1)
  const below = nextFilled(lines, cluster.last, 1)
  const start = startAbove(lines, cluster, from)
  if (start < cluster.first && (lines[start] as Line).marker !== null) return -2
  let votes = 0
  for (let at = cluster.first - 1; at > from; at--) {
    const line = lines[at] as Line
    if (line.marker === null || isLabel(line.content) || line.content === '') continue
    votes += line.column === (lines[cluster.last] as Line).column ? 2 : 0
    break
  }
  if (above >= 0 && isReplyLabel((lines[above] as Line).content)) votes--
  if (below < lines.length && isReplyLabel((lines[below] as Line).content)) votes += 2
  if (cluster.first - above > 1 && below - cluster.last === 1) votes--
  if (cluster.first - above === 1 && below - cluster.last > 1 && !isPicture(lines[above] as Line)) votes++
  return votes + (cluster.by === 'comment' ? 1 : 0)
}

const isMarkerAlone = (line: Line): boolean => line.marker !== null && (line.content === '' || isPicture(line))

/** Attributions before their words. */
function unitsFrom(lines: readonly Line[], clusters: readonly Cluster[]): Unit[] {
  const starts = clusters.map((cluster, at) => startAbove(lines, cluster, clusters[at - 1]?.last ?? -1))
  return clusters.map((cluster, at) => {
    const start = starts[at] as number
    const column = (lines[cluster.last] as Line).column
    const next = starts[at + 1] ?? endOfLast(lines, cluster.last + 1, column)
    return {
      start,
      bodyStart: cluster.isNotice ? cluster.first : cluster.last + 1,
      bodyEnd: next,
      end: next,
      cluster,
      column,
      markerColumn: markerColumn(lines, start, cluster),
    }
  })
}

/** Lines above an attribution that are its own: pictures, a bullet alone, and a subject between both. */
function startAbove(lines: readonly Line[], cluster: Cluster, taken: number): number {
  let start = cluster.first
  if ((lines[start] as Line).marker !== null) return start
  for (let step = 0; step < LINES_ABOVE; step++) {
    const above = nextFilled(lines, start, -1)
    if (above <= taken) return start
    const line = lines[above] as Line
    if (line.marker !== null) return isMarkerAlone(line) || fold(line.content) === fold(cluster.name ?? '') ? above : start
    if (!isPicture(line) && !isSubject(lines, above, taken)) return start
    start = above
  }
  return start
}

const LINES_ABOVE = 3

const fold = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, '')

/** A short line with a bullet of its own, or a bullet alone above it. */
function isSubject(lines: readonly Line[], above: number, taken: number): boolean {
  const line = lines[above] as Line
  if (line.content.length > LONGEST_SUBJECT || isLabel(line.content) || likesIn(line.content) !== null) return false
  const top = nextFilled(lines, above, -1)
  return top > taken && isMarkerAlone(lines[top] as Line)
}

const LONGEST_SUBJECT = 120

function markerColumn(lines: readonly Line[], start: number, cluster: Cluster): number | null {
  for (let at = start; at <= cluster.first; at++) if ((lines[at] as Line).marker !== null) return (lines[at] as Line).indent
  return null
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
      markerColumn: first.marker === null ? null : first.indent,
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
