// Where the own lines of each attribution begin: at a bullet, a picture or a name that stands twice, or where lines begin that repeat above the others.
import type { Cluster } from './clusters.js'
import { endOfLast, isRule } from './ending.js'
import { type Frame, framesOf, isProse, nameIn } from './frames.js'
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

/** Lines of the paragraph that ends in a date, at the most. */
const LONGEST_BLOCK = 14

/** A forum's copy: who wrote, ranks, facts and the date in one paragraph, the name on top (under its first letter, for want of a picture); `null` where nearly all have none. */
function topsOf(lines: readonly Line[], clusters: readonly Cluster[]): readonly (Header | null)[] | null {
  const tops = clusters.map(({ first }, at): Header | null => {
    const taken = Math.max(clusters[at - 1]?.last ?? -1, first - LONGEST_BLOCK)
    let start = first
    while (start - 1 > taken && (lines[start - 1] as Line).text !== '' && !isProse((lines[start - 1] as Line).content)) start--
    if (start === first || (lines[start - 1]?.text ?? '') !== '') return null
    const initial = (lines[start] as Line).text
    const line = lines[/^\p{L}$/u.test(initial) && lines[start + 1]?.text.startsWith(initial) === true ? start + 1 : start] as Line
    const name = nameIn(line)
    return name === null ? null : { start, name }
  })
  const named = tops.filter(top => top !== null)
  return named.length >= tops.length * NEARLY_ALL && new Set(named.map(({ name }) => name)).size > 1 ? tops : null
}

/** Blank lines between a bullet with a subject and the attribution below it. */
const WIDEST_GAP = 2
const LONGEST_SUBJECT = 100

/** The bullets with the comments' subjects, where nearly every attribution stands right below one and as deep as its words: no writer ends all comments in a list. */
function subjectsAbove(lines: readonly Line[], clusters: readonly Cluster[]): readonly (number | null)[] {
  const found = clusters.map(({ first }, at) => {
    const above = nextFilled(lines, first, -1)
    if (above <= (clusters[at - 1]?.last ?? -1) || first - above > WIDEST_GAP + 1) return null
    const { marker, content, column } = lines[above] as Line
    const own = lines[first] as Line
    const isSubject = marker !== null && own.marker === null && content.length <= LONGEST_SUBJECT && Math.abs(own.indent - column) <= 1
    return isSubject ? above : null
  })
  return found.filter(at => at !== null).length >= Math.max(FEW + 1, clusters.length * NEARLY_ALL) ? found : clusters.map(() => null)
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
  const own = clusters.map((cluster, at) => headerOf(lines, cluster, clusters[at - 1]?.last ?? -1))
  const isNamed = own.filter(({ name }) => name !== null).length * 2 > own.length
  const tops = isConstant && !isNamed ? topsOf(lines, clusters) : null
  const subjects = subjectsAbove(lines, clusters)
  const headers = own.map(({ start, name }, at) => {
    const frame = frames[at] as Frame
    const top = tops?.[at] ?? null
    return {
      start: Math.min(start, frame.edge, top?.start ?? start, subjects[at] ?? start),
      name: top?.name ?? name ?? (isConstant ? frame.name : null),
    }
  })
  return [...headers, { start: Math.max((frames.at(-1) as Frame).edge, last + 1), name: null }]
}
