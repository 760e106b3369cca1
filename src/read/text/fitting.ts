// The chosen attributions put right: names found for dates alone, strays beyond a form left out, those of another make among them taken in.
import { isDeletedNotice } from '../deleted-notices.js'
import type { Cluster } from './clusters.js'
import { isAgeAlone } from './date-span.js'
import type { Header } from './header.js'
import { headersOf } from './headers.js'
import type { Line } from './lines.js'
import type { Looked } from './looked.js'
import { hasProse } from './side.js'
import { isClosing, isField } from './words.js'

/** Share of a group that must stand on one side of a form. */
const MOST = 0.7

/** Dates that stand alone after the words have names that stand alone before them, where both take turns: then the names are the attributions. */
export function withNames(dates: readonly Cluster[], groups: readonly (readonly Cluster[])[], lines: readonly Line[]): readonly Cluster[] {
  if (dates.some(({ name }) => name !== null)) return dates
  for (const group of groups) {
    let between = 0
    let beyond = 0
    const inTurn = group.filter(({ last }, at) => {
      const next = group[at + 1]?.first ?? lines.length
      const date = firstBeyond(dates, last)
      if (date === null || date.first >= next) return false
      if (hasProse(lines, last + 1, date.first)) between++
      if (at + 1 < group.length && hasProse(lines, date.last + 1, next)) beyond++
      return true
    })
    const share = inTurn.length / dates.length
    if (share > IN_TURN && share < 1 / IN_TURN && between > 2 * beyond) return inTurn
  }
  return dates
}

/** Share of the dates that must have a name. */
const IN_TURN = 0.75

/** The first of the clusters below a line, by halving. */
function firstBeyond(clusters: readonly Cluster[], line: number): Cluster | null {
  let from = 0
  let to = clusters.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((clusters[middle] as Cluster).first > line) to = middle
    else from = middle + 1
  }
  return clusters[from] ?? null
}

/** Few that stand beyond a form for comments, above it or below it, are the page's: links to other pages with their dates. So are all beyond it where as many as the heading declares stand before it. */
export function onOneSide(group: readonly Cluster[], { lines, marked }: Looked, declared: number | null): readonly Cluster[] {
  const sides = sidesOf(group, lines)
  const [first = []] = sides
  if (sides.length > group.length * MOST_SIDES && sides.length > FEW_SIDES) return group
  if (first.length === declared) return first
  const longest = sides.reduce((most, side) => (side.length > most.length ? side : most), [])
  if (longest.length > group.length * MOST) return longest
  const listed = sides.map(side => side.filter(cluster => marked.has(cluster)).length / side.length)
  return listed[0] === 0 && listed.slice(1).every(share => share > ALL_LISTED) ? first : group
}

/** Share of those beyond a form that start a list item, where none before it does: a menu of other pages. */
const ALL_LISTED = 0.9

/** Forms that stand after so many of the comments are for answers to each. */
const MOST_SIDES = 0.3
const FEW_SIDES = 3

function sidesOf(group: readonly Cluster[], lines: readonly Line[]): readonly Cluster[][] {
  const sides: Cluster[][] = []
  group.forEach((cluster, at) => {
    const before = group[at - 1]
    if (before === undefined || hasForm(lines, before.last + 1, cluster.first)) sides.push([cluster])
    else sides.at(-1)?.push(cluster)
  })
  return sides
}

function hasForm(lines: readonly Line[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isClosing((lines[at] as Line).text) || isField((lines[at] as Line).text)) return true
  return false
}

/** The group with those of another make that stand among its members and start at one of their columns. */
export function withFitting(group: readonly Cluster[], { lines, clusters, marked }: Looked): readonly Cluster[] {
  const from = (group[0] as Cluster).first
  const to = (group.at(-1) as Cluster).last
  const chosen = new Set(group)
  const columns = new Set(group.map(cluster => (lines[cluster.last] as Line).column))
  const isAllMarked = group.every(cluster => marked.has(cluster))
  const isSpoken = group.every(({ says }) => says)
  const isTrailing = group.every(cluster => cluster.isTrailing)
  const starts = headersOf(lines, group)
  const headers = new Map(group.map((cluster, at) => [cluster, (starts[at] as Header).start]))
  const isInHeader = ({ first, last }: Cluster) => {
    const next = firstBeyond(group, last)
    return next !== null && (headers.get(next) as number) <= first
  }
  const fits = (cluster: Cluster) =>
    isMidSentence(lines, cluster)
      ? false
      : cluster.isNotice
        ? columns.has((lines[cluster.first] as Line).column)
        : (cluster.name !== null || isDeleted(lines, cluster)) &&
          (isSpoken ? cluster.says : cluster.date !== null) &&
          cluster.isTrailing === isTrailing &&
          columns.has((lines[cluster.last] as Line).column) &&
          (!isAllMarked || marked.has(cluster))
  return clusters.filter(
    cluster =>
      chosen.has(cluster) ||
      (cluster.first > from && cluster.last < to && fits(cluster) && (isDeleted(lines, cluster) || !isInHeader(cluster))),
  )
}

/**
 * The group with those before and after it that have an age in the place of its days ("3 days ago", or "4 天前"): pages print so what is new.
 * They stand at its columns, and neither a form nor a heading parts them from it. Linear.
 */
export function withAges(group: readonly Cluster[], { lines, clusters, headings }: Looked): readonly Cluster[] {
  const [first, last] = [group[0] as Cluster, group.at(-1) as Cluster]
  if (group.length < LEAST_DATED || first.name === null || group.some(cluster => isAge(cluster))) return group
  const columns = new Set(group.map(cluster => (lines[cluster.last] as Line).column))
  const make = makeOf(first)
  const aged = clusters.filter(
    cluster => cluster.name !== null && makeOf(cluster) === make && isAge(cluster) && columns.has((lines[cluster.last] as Line).column),
  )
  const heads = new Set(headings.map(({ line }) => line))
  const isParted = (from: number, to: number) => {
    if (hasForm(lines, from, to)) return true
    for (let at = from; at < to; at++) if (heads.has(at)) return true
    return false
  }
  const before: Cluster[] = []
  for (const cluster of aged.filter(({ last }) => last < first.first).reverse()) {
    if (isParted(cluster.last + 1, (before.at(-1) ?? first).first)) break
    before.push(cluster)
  }
  const after: Cluster[] = []
  for (const cluster of aged.filter(({ first }) => first > last.last)) {
    if (isParted((after.at(-1) ?? last).last + 1, cluster.first)) break
    after.push(cluster)
  }
  return [...before.reverse(), ...group, ...after]
}

/** Fewer days show no habit. */
const LEAST_DATED = 3

const makeOf = ({ shape }: Cluster): string => shape.replace('time', 'day')

const isAge = ({ date }: Cluster): boolean => date !== null && isAgeAlone(date)

/** A date alone above the notice that a comment is gone, and nothing else with it. */
function isDeleted(lines: readonly Line[], { last }: Cluster): boolean {
  const below = lines[last + 1]?.content ?? ''
  return below !== '' && isDeletedNotice(below)
}

/** A line of prose that was wrapped right above: what follows goes on with it. */
const isMidSentence = (lines: readonly Line[], { first }: Cluster): boolean => {
  const { content = '' } = lines[first - 1] ?? {}
  return (lines[first] as Line).marker === null && content.length > WRAPPED && /[\p{Ll},]$/u.test(content)
}

const WRAPPED = 60
