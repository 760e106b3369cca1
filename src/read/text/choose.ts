// Which attributions are those of the comments: the make that repeats with the most evidence around it, or none.
import type { Cluster } from './clusters.js'
import type { Heading } from './headings.js'
import type { Line } from './lines.js'
import { isClosing, isField, isReplyLabel, isVoteLabel } from './words.js'

/** A text with what was found in it. */
export interface Looked {
  readonly lines: readonly Line[]
  readonly headings: readonly Heading[]
  readonly clusters: readonly Cluster[]
  /** Those of them that start a list item. */
  readonly marked: ReadonlySet<Cluster>
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
  let best: Chosen | null = null
  let bestScore = 0
  for (const group of groupsOf(looked.clusters))
    for (const heading of headingsFor(group, looked)) {
      const clusters = asItems(heading === null ? group : group.filter(({ first }) => first > heading.line), looked.marked)
      if (clusters.length === 1 && !isConvincingAlone(clusters[0] as Cluster, heading)) continue
      if (heading !== null && clusters.length < group.length * MOST && agreementOf(heading, clusters.length) === 0) continue
      const evidence = clusters.length === 0 ? 0 : evidenceOf(clusters, heading, looked)
      const score = evidence < LEAST_EVIDENCE ? 0 : evidence ** 2 * Math.sqrt(clusters.length)
      if (score <= bestScore) continue
      best = { clusters, heading }
      bestScore = score
    }
  return best === null ? null : { ...best, clusters: withFitting(beforeForm(best.clusters, looked.lines), looked) }
}

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

/** Where nearly all start a list item, the rest are sentences that read like one. */
function asItems(group: readonly Cluster[], marked: ReadonlySet<Cluster>): readonly Cluster[] {
  const items = group.filter(cluster => marked.has(cluster))
  return items.length > group.length * NEARLY_ALL ? items : group
}

const NEARLY_ALL = 0.85

/** What speaks for a group, for each of its members on the average. Words of speech, labels and headings weigh most. */
function evidenceOf(group: readonly Cluster[], heading: Heading | null, { lines, marked }: Looked): number {
  const first = group[0] as Cluster
  const around = surroundings(group, lines)
  const items = group.filter(cluster => marked.has(cluster)).length / group.length
  const evidence =
    (first.says ? 1.2 : 0) +
    (first.by === 'comment' ? 1.2 : first.by === 'any' ? 0.3 : 0) +
    numberedShare(group) * 1.2 +
    (first.hasTime ? 0.5 : 0) +
    (first.name === null ? 0 : 0.4) +
    items * 0.4 +
    around.answered * 1.5 +
    (heading === null ? 0 : 1.5 * nearnessOf(lines, heading, first) + agreementOf(heading, group.length))
  return evidence * around.worded
}

/** Share of the group that carries a number ("#12"), as posts of a forum do. */
const numberedShare = (group: readonly Cluster[]): number => group.filter(({ label }) => label !== null).length / group.length

/** Shares of the group: with words after them, with a reply label before the next. */
function surroundings(group: readonly Cluster[], lines: readonly Line[]): { worded: number; answered: number } {
  let worded = 0
  let answered = 0
  const lastGap = usualGap(group)
  group.forEach((cluster, at) => {
    const end = Math.min(group[at + 1]?.first ?? cluster.last + lastGap, lines.length)
    const seen = lookThrough(lines, cluster.last + 1, end)
    if (cluster.hasLabel || (seen.labels > 0 && seen.labels <= MOST_LABELS)) answered++
    if (seen.worded) worded++
  })
  return { worded: worded / group.length, answered: answered / group.length }
}

/** A comment has one reply label or two; more of them belong to other comments. */
const MOST_LABELS = 3

/** Lines among which the last one's label is looked for: three times as many as stand between the others. */
function usualGap(group: readonly Cluster[]): number {
  const span = (group.at(-1) as Cluster).first - (group[0] as Cluster).first
  return group.length < 2 ? FEW_LINES : Math.ceil((3 * span) / (group.length - 1))
}

const FEW_LINES = 60

function lookThrough(lines: readonly Line[], from: number, to: number): { worded: boolean; labels: number } {
  let worded = false
  let labels = 0
  for (let at = from; at < to; at++) {
    const { content } = lines[at] as Line
    if (content === '') continue
    if (isReplyLabel(content) || isVoteLabel(content)) labels++
    else if (content.length > 2) worded = true
  }
  return { worded, labels }
}

/** Filled lines between a heading and the first comment, beyond those of a form. */
const FARTHEST_HEADING = 40

function nearnessOf(lines: readonly Line[], heading: Heading, first: Cluster): number {
  let between = 0
  for (let at = heading.line + 1; at < first.first && between <= FARTHEST_HEADING; at++) {
    const { text } = lines[at] as Line
    if (text !== '' && !isField(text) && !isClosing(text)) between++
  }
  return Math.max(0, 1 - between / FARTHEST_HEADING) * (heading.count === null ? BARE_HEADING : 1)
}

/** A heading that counts as many as there are is theirs. */
const agreementOf = ({ count }: Heading, found: number): number =>
  count !== null && Math.abs(count - found) <= Math.max(1, count / 5) ? 0.5 : 0

/** "Comments" without a number heads menus and widgets too. */
const BARE_HEADING = 0.7

/** Few that stand after the form for the next comment are the page's: links to other pages with their dates. */
function beforeForm(group: readonly Cluster[], lines: readonly Line[]): readonly Cluster[] {
  const to = (group.at(-1) as Cluster).first
  for (let at = (group[0] as Cluster).last + 1; at < to; at++) {
    if (!isClosing((lines[at] as Line).text)) continue
    const before = group.filter(({ first }) => first < at)
    if (before.length > group.length * MOST) return before
  }
  return group
}

/** The group with those of another make that stand among its members and start at one of their columns. */
function withFitting(group: readonly Cluster[], { lines, clusters, marked }: Looked): readonly Cluster[] {
  const from = (group[0] as Cluster).first
  const to = (group.at(-1) as Cluster).last
  const chosen = new Set(group)
  const columns = new Set(group.map(cluster => (lines[cluster.last] as Line).column))
  const isAllMarked = group.every(cluster => marked.has(cluster))
  const isSpoken = group.every(({ says }) => says)
  const fits = (cluster: Cluster) =>
    cluster.isNotice
      ? columns.has((lines[cluster.first] as Line).column)
      : cluster.name !== null &&
        (cluster.date !== null || cluster.says) &&
        (!isSpoken || cluster.says) &&
        columns.has((lines[cluster.last] as Line).column) &&
        (!isAllMarked || marked.has(cluster))
  return clusters.filter(cluster => chosen.has(cluster) || (cluster.first > from && cluster.last < to && fits(cluster)))
}
