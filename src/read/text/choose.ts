// Which attributions are those of the comments: the make that repeats with the most evidence around it, or none.
import type { Cluster } from './clusters.js'
import type { Heading } from './headings.js'
import { type Line, nextFilled } from './lines.js'
import { isClosing, isField, isReplyLabel } from './words.js'

/** A text with what was found in it. */
export interface Looked {
  readonly lines: readonly Line[]
  readonly headings: readonly Heading[]
  readonly clusters: readonly Cluster[]
}

export interface Chosen {
  readonly clusters: readonly Cluster[]
  /** The heading the comments stand under, `null` for none. */
  readonly heading: Heading | null
}

/** Evidence a comment needs on the average; a list of articles with their dates and authors stays below, see `evidenceOf`. */
const LEAST_EVIDENCE = 1.6

/** The comments' attributions; `null` where none are those of comments. */
export function chooseClusters(looked: Looked): Chosen | null {
  let best: readonly Cluster[] = []
  let bestScore = 0
  for (const all of groupsOf(looked.clusters)) {
    const group = asItems(all, looked.lines)
    const evidence = evidenceOf(group, looked)
    const score = evidence < LEAST_EVIDENCE ? 0 : evidence ** 2 * Math.sqrt(group.length)
    if (score <= bestScore) continue
    best = group
    bestScore = score
  }
  if (best.length === 0) return null
  const clusters = withFitting(best, looked)
  return { clusters, heading: headingBefore(looked, clusters[0] as Cluster)?.heading ?? null }
}

function groupsOf(clusters: readonly Cluster[]): Cluster[][] {
  const groups = new Map<string, Cluster[]>()
  for (const cluster of clusters) {
    const family = cluster.says ? 'says' : cluster.shape
    const group = groups.get(family)
    if (group === undefined) groups.set(family, [cluster])
    else group.push(cluster)
  }
  return [...groups.values()]
}

/** Where nearly all start a list item, the rest are sentences that read like one. */
function asItems(group: readonly Cluster[], lines: readonly Line[]): readonly Cluster[] {
  const marked = group.filter(cluster => isMarked(lines, cluster))
  return marked.length > group.length * NEARLY_ALL ? marked : group
}

const NEARLY_ALL = 0.85

/** What speaks for a group, for each of its members on the average. Words of speech, labels and headings weigh most. */
function evidenceOf(group: readonly Cluster[], looked: Looked): number {
  const first = group[0] as Cluster
  const around = surroundings(group, looked.lines)
  const heading = headingBefore(looked, first)
  const evidence =
    (first.says ? 1.2 : 0) +
    (first.by === 'comment' ? 1.2 : 0) +
    (first.hasTime ? 0.5 : 0) +
    (first.name === null ? 0 : 0.4) +
    around.marked * 0.4 +
    around.answered * 1.5 +
    (heading === null ? 0 : 1.5 * heading.nearness)
  return evidence * around.worded
}

/** Shares of the group: with words after them, with a reply label before the next, with a bullet or number at their start. */
function surroundings(group: readonly Cluster[], lines: readonly Line[]): { worded: number; answered: number; marked: number } {
  let worded = 0
  let answered = 0
  let marked = 0
  group.forEach((cluster, at) => {
    const end = Math.min(group[at + 1]?.first ?? lines.length, cluster.last + FARTHEST_LABEL)
    if (cluster.hasLabel) answered++
    if (isMarked(lines, cluster)) marked++
    const seen = lookThrough(lines, cluster.last + 1, end)
    if (seen.answered && !cluster.hasLabel) answered++
    if (seen.worded || hasWordsBefore(lines, cluster)) worded++
  })
  return { worded: worded / group.length, answered: answered / group.length, marked: marked / group.length }
}

/** Lines after an attribution among which its reply label is looked for. */
const FARTHEST_LABEL = 250

function lookThrough(lines: readonly Line[], from: number, to: number): { worded: boolean; answered: boolean } {
  let worded = false
  for (let at = from; at < to; at++) {
    const { content } = lines[at] as Line
    if (content === '') continue
    if (isReplyLabel(content)) return { worded, answered: true }
    if (!worded && content.length > 2) worded = true
  }
  return { worded, answered: false }
}

const hasWordsBefore = (lines: readonly Line[], cluster: Cluster): boolean => {
  const before = nextFilled(lines, cluster.first, -1)
  return before >= 0 && (lines[before] as Line).content.length > 2
}

/** True where the attribution, or a bullet alone just above it, starts a list item. */
export function isMarked(lines: readonly Line[], cluster: Cluster): boolean {
  if ((lines[cluster.first] as Line).marker !== null) return true
  let above = cluster.first
  for (let step = 0; step < 2; step++) {
    above = nextFilled(lines, above, -1)
    if (above < 0) return false
    if ((lines[above] as Line).marker !== null) return true
  }
  return false
}

/** Filled lines between a heading and the first comment, beyond those of a form. */
const FARTHEST_HEADING = 40

function headingBefore({ lines, headings }: Looked, first: Cluster): { heading: Heading; nearness: number } | null {
  const heading = headings.findLast(({ line }) => line < first.first)
  if (heading === undefined) return null
  let between = 0
  for (let at = heading.line + 1; at < first.first && between <= FARTHEST_HEADING; at++) {
    const { text } = lines[at] as Line
    if (text !== '' && !isField(text) && !isClosing(text)) between++
  }
  const nearness = 1 - between / FARTHEST_HEADING
  return nearness <= 0 ? null : { heading, nearness: heading.count === null ? nearness * BARE_HEADING : nearness }
}

/** "Comments" without a number heads menus and widgets too. */
const BARE_HEADING = 0.7

/** The group with those of another make that stand among its members and start at one of their columns. */
function withFitting(group: readonly Cluster[], { lines, clusters }: Looked): readonly Cluster[] {
  const from = (group[0] as Cluster).first
  const to = (group.at(-1) as Cluster).last
  const chosen = new Set(group)
  const columns = new Set(group.map(cluster => (lines[cluster.last] as Line).column))
  const isAllMarked = group.every(cluster => isMarked(lines, cluster))
  const isSpoken = group.every(({ says }) => says)
  const fits = (cluster: Cluster) =>
    cluster.name !== null &&
    (cluster.date !== null || cluster.says) &&
    (!isSpoken || cluster.says) &&
    columns.has((lines[cluster.last] as Line).column) &&
    (!isAllMarked || isMarked(lines, cluster))
  return clusters.filter(cluster => chosen.has(cluster) || (cluster.first > from && cluster.last < to && fits(cluster)))
}
