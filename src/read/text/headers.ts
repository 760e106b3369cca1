// Where the own lines of each attribution begin: at a bullet, a picture or a name that stands twice, or where lines begin that repeat above the others.
import type { Cluster } from './clusters.js'
import { endOfLast, isRule } from './ending.js'
import { type Frame, framesOf } from './frames.js'
import { type Header, headerOf } from './header.js'
import { type Line, nextFilled } from './lines.js'

/** Lines above the first attribution in which its frame is looked for. */
const LINES_ABOVE = 40
/** So many comments are not all by one person. */
const FEW = 3

/** The column that some line of every comment but the last reaches to the left: a title between the author and the words may stand there. */
function leastColumn(lines: readonly Line[], clusters: readonly Cluster[]): number {
  let most = clusters.length > FEW ? 0 : Number.POSITIVE_INFINITY
  for (let order = 1; order < clusters.length; order++) {
    let least = Number.POSITIVE_INFINITY
    for (let at = (clusters[order - 1] as Cluster).last + 1; at < (clusters[order] as Cluster).first; at++) {
      const { text, marker, indent } = lines[at] as Line
      if (text !== '' && marker === null) least = Math.min(least, indent)
    }
    most = Math.max(most, least)
  }
  return most
}

/** Share of the comments that must have a line across them. */
const NEARLY_ALL = 0.9

function haveRules(lines: readonly Line[], clusters: readonly Cluster[]): boolean {
  let ruled = 0
  for (let order = 1; order < clusters.length; order++) {
    let at = (clusters[order - 1] as Cluster).last + 1
    while (at < (clusters[order] as Cluster).first && !isRule(lines[at] as Line)) at++
    if (at < (clusters[order] as Cluster).first) ruled++
  }
  return clusters.length > FEW && ruled >= (clusters.length - 1) * NEARLY_ALL
}

/** One a cluster, in order, and one for the end of the last; a name where there is a better one than the attribution's own. Linear. */
export function headersOf(lines: readonly Line[], clusters: readonly Cluster[]): Header[] {
  const { last } = clusters.at(-1) as Cluster
  const end = endOfLast(lines, last + 1, {
    column: Math.min((lines[last] as Line).column, lines[nextFilled(lines, last, 1)]?.column ?? 0, leastColumn(lines, clusters)),
    hasRules: haveRules(lines, clusters),
  })
  const starts = [...clusters.map(({ first }) => first), end]
  const ranges = starts.map((to, at) => {
    const { name, date } = clusters[Math.min(at, clusters.length - 1)] as Cluster
    return { from: Math.max(0, (clusters[at - 1]?.last ?? to - LINES_ABOVE) + 1), to, name, isDated: date !== null }
  })
  const frames = framesOf(lines, ranges, -1)
  const isConstant = clusters.length > FEW && new Set(clusters.map(({ name }) => name)).size === 1
  const headers = clusters.map((cluster, at) => {
    const { start, name } = headerOf(lines, cluster, clusters[at - 1]?.last ?? -1)
    const frame = frames[at] as Frame
    return { start: Math.min(start, frame.edge), name: name ?? (isConstant ? frame.name : null) }
  })
  return [...headers, { start: Math.max((frames.at(-1) as Frame).edge, last + 1), name: null }]
}
