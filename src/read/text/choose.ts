// Which attributions are those of the comments: the make that repeats with the most evidence around it, or none.
import { BLOCK, type Cluster } from './clusters.js'
import { agreementOf, evidenceOf, FEW_LINES, lookThrough } from './evidence.js'
import { onOneSide, withAges, withFitting, withNames } from './fitting.js'
import type { Heading } from './headings.js'
import type { Line } from './lines.js'
import type { Chosen, Looked } from './looked.js'

/** Evidence a comment needs on the average; a list of articles with their dates and authors stays below, see `evidenceOf`. */
const LEAST_EVIDENCE = 1.6

/** The comments' attributions; `null` where none are those of comments. */
export function chooseClusters(looked: Looked): Chosen | null {
  let best: Chosen | null = null
  let bestScore = 0
  for (const group of groupsOf(looked.clusters))
    for (const heading of headingsFor(group, looked)) {
      const end = heading === null ? Number.POSITIVE_INFINITY : endOfList(heading, looked.headings)
      const under = heading === null ? group : group.filter(({ first }) => first > heading.line && first < end)
      const clusters = asDrawn(asItems(withWords(under, looked), looked.marked), looked.lines)
      if (clusters.length === 1 && !isConvincingAlone(clusters[0] as Cluster, heading)) continue
      if (heading !== null && clusters.length < group.length * MOST && agreementOf(heading, clusters.length) === 0) continue
      const evidence = clusters.length === 0 ? 0 : evidenceOf(clusters, heading, looked)
      const score = evidence < LEAST_EVIDENCE ? 0 : evidence ** 2 * Math.sqrt(clusters.length)
      if (score <= bestScore) continue
      best = { clusters, heading }
      bestScore = score
    }
  if (best === null) return null
  const named = withNames(best.clusters, groupsOf(looked.clusters.filter(({ name, date }) => name !== null && date === null)), looked.lines)
  return { ...best, clusters: withFitting(withAges(onOneSide(named, looked, best.heading?.count ?? null), looked), looked) }
}

/** The line of the next heading of a list of the site's latest comments. */
const endOfList = (heading: Heading, headings: readonly Heading[]): number =>
  headings.find(({ line, isWidget }) => isWidget && line > heading.line)?.line ?? Number.POSITIVE_INFINITY

/** One line that names somebody and a day is a comment only where a heading counts one, or where it speaks right under a heading. */
const isConvincingAlone = (cluster: Cluster, heading: Heading | null): boolean =>
  heading !== null && (agreementOf(heading, 1) > 0 || (cluster.says && cluster.date !== null))

/** Share of a group that must stand under a heading that counts something else, or a sentence in a comment would cut it. */
const MOST = 0.7

/** Headings under which a group could stand: those with a member next to them, and those that count; few, however many a page has. */
function headingsFor(group: readonly Cluster[], { headings }: Looked): (Heading | null)[] {
  const near: { heading: Heading; distance: number }[] = []
  let next = 0
  for (const heading of headings) {
    while (next < group.length && (group[next] as Cluster).first <= heading.line) next++
    const member = group[next]
    if (member === undefined) break
    near.push({ heading, distance: member.first - heading.line })
  }
  near.sort((a, b) => a.distance - b.distance)
  const counted = near.filter(({ heading }) => heading.count !== null)
  const agreed = near.filter(({ heading }) => agreementOf(heading, group.length) > 0)
  const tried = [...near.slice(0, TRIED), ...counted.slice(0, TRIED), ...agreed.slice(0, TRIED)]
  return [null, ...new Set(tried.map(({ heading }) => heading))]
}

const TRIED = 3

function groupsOf(clusters: readonly Cluster[]): Cluster[][] {
  const groups = new Map<string, Cluster[]>()
  for (const cluster of clusters) {
    if (cluster.isNotice) continue
    const family = cluster.says ? 'says' : cluster.shape
    const group = groups.get(family)
    if (group === undefined) groups.set(family, [cluster])
    else group.push(cluster)
  }
  return [...groups.values()]
}

/** Names with pictures stand in lists of people and in menus too: a comment has words under its name, and a date or a label under them. */
function withWords(group: readonly Cluster[], { lines, dates }: Looked): readonly Cluster[] {
  if (group[0]?.shape !== BLOCK) return group
  let next = 0
  return group.filter(({ last }, at) => {
    const end = Math.min(group[at + 1]?.first ?? last + FEW_LINES, lines.length)
    while ((dates[next]?.first ?? end) <= last) next++
    const isDated = (dates[next]?.first ?? end) < end
    const seen = lookThrough(lines, last + 1, isDated ? (dates[next] as Cluster).first : end)
    return seen.worded && (isDated || seen.labels > 0)
  })
}

/** Where a page's habit set nearly all beside their names, the rest are other lists with names and days. */
function asDrawn(group: readonly Cluster[], lines: readonly Line[]): readonly Cluster[] {
  const drawn = group.filter(({ first }) => (lines[first] as Line).isDrawnUp === true)
  return drawn.length > group.length * MOST_DRAWN ? drawn : group
}

const MOST_DRAWN = 0.75

/** Where nearly all start a list item, the rest are sentences that read like one. */
function asItems(group: readonly Cluster[], marked: ReadonlySet<Cluster>): readonly Cluster[] {
  const items = group.filter(cluster => marked.has(cluster))
  return items.length > group.length * NEARLY_ALL ? items : group
}

const NEARLY_ALL = 0.85
