// Which attributions are those of the comments: the make that repeats with the most evidence around it, or none.
import { BLOCK, type Cluster } from './clusters.js'
import type { Header } from './header.js'
import { headersOf } from './headers.js'
import type { Heading } from './headings.js'
import type { Line } from './lines.js'
import { hasProse } from './side.js'
import { isClosing, isFact, isField, isReplyLabel, isVoteLabel, likesIn } from './words.js'

/** A text with what was found in it. */
export interface Looked {
  readonly lines: readonly Line[]
  readonly headings: readonly Heading[]
  readonly clusters: readonly Cluster[]
  /** Those of them that are dates alone. */
  readonly dates: readonly Cluster[]
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
      const under = heading === null ? group : group.filter(({ first }) => first > heading.line)
      const clusters = asItems(withWords(under, looked), looked.marked)
      if (clusters.length === 1 && !isConvincingAlone(clusters[0] as Cluster, heading)) continue
      if (heading !== null && clusters.length < group.length * MOST && agreementOf(heading, clusters.length) === 0) continue
      const evidence = clusters.length === 0 ? 0 : evidenceOf(clusters, heading, looked)
      const score = evidence < LEAST_EVIDENCE ? 0 : evidence ** 2 * Math.sqrt(clusters.length)
      if (score <= bestScore) continue
      best = { clusters, heading }
      bestScore = score
    }
  const named = best === null ? null : withNames(best, looked)
  return named === null ? null : { ...named, clusters: withFitting(onOneSide(named.clusters, looked.lines), looked) }
}

/** Dates that stand alone after the words have names that stand alone before them, where both take turns. */
function withNames(chosen: Chosen, { clusters, lines }: Looked): Chosen {
  if (chosen.clusters.some(({ name }) => name !== null)) return chosen
  for (const group of groupsOf(clusters.filter(({ name, date }) => name !== null && date === null))) {
    let between = 0
    let beyond = 0
    const inTurn = group.filter(({ last }, at) => {
      const next = group[at + 1]?.first ?? lines.length
      const date = firstBeyond(chosen.clusters, last)
      if (date === null || date.first >= next) return false
      if (hasProse(lines, last + 1, date.first)) between++
      if (at + 1 < group.length && hasProse(lines, date.last + 1, next)) beyond++
      return true
    })
    const share = inTurn.length / chosen.clusters.length
    if (share > IN_TURN && share < 1 / IN_TURN && between > 2 * beyond) return { ...chosen, clusters: inTurn }
  }
  return chosen
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
    (first.shape === BLOCK ? 0.6 : 0) +
    (first.isTrailing ? 1.2 : 0) +
    numberedShare(group) * 1.2 +
    (first.hasTime ? 0.5 : 0) +
    (first.name === null ? 0 : 0.4) +
    items * 0.4 +
    around.answered * 1.5 +
    around.known * 0.8 +
    around.liked * 0.6 +
    (heading === null ? 0 : 1.5 * nearnessOf(lines, heading, first) + agreementOf(heading, group.length))
  return evidence * around.worded
}

/** Share of the group that carries a number ("#12"), as posts of a forum do. */
const numberedShare = (group: readonly Cluster[]): number => group.filter(({ label }) => label !== null).length / group.length

/** Shares of the group: with words after them, with a reply label before the next, with facts about the writer, with likes. */
interface Surroundings {
  readonly worded: number
  readonly answered: number
  readonly known: number
  readonly liked: number
}

function surroundings(group: readonly Cluster[], lines: readonly Line[]): Surroundings {
  let worded = 0
  let answered = 0
  let known = 0
  let liked = 0
  const lastGap = usualGap(group)
  group.forEach((cluster, at) => {
    const end = Math.min(group[at + 1]?.first ?? cluster.last + lastGap, lines.length)
    const seen = lookThrough(lines, cluster.last + 1, end)
    if (cluster.hasLabel || (seen.labels > 0 && seen.labels <= MOST_LABELS)) answered++
    if (seen.worded) worded++
    if (seen.facts > 0) known++
    if (cluster.likes !== null || seen.likes > 0) liked++
  })
  const share = (count: number) => count / group.length
  return { worded: share(worded), answered: share(answered), known: share(known), liked: share(liked) }
}

/** A comment has one reply label or two; more of them belong to other comments. */
const MOST_LABELS = 3

/** Lines among which the last one's label is looked for: three times as many as stand between the others. */
function usualGap(group: readonly Cluster[]): number {
  const span = (group.at(-1) as Cluster).first - (group[0] as Cluster).first
  return group.length < 2 ? FEW_LINES : Math.ceil((3 * span) / (group.length - 1))
}

const FEW_LINES = 60

function lookThrough(lines: readonly Line[], from: number, to: number): { worded: boolean; labels: number; facts: number; likes: number } {
  let worded = false
  let labels = 0
  let facts = 0
  let likes = 0
  for (let at = from; at < to; at++) {
    const { content } = lines[at] as Line
    if (content === '') continue
    if (isReplyLabel(content) || isVoteLabel(content)) labels++
    else if (isFact(content)) facts++
    else if (likesIn(content) !== null) likes++
    else if (content.length > 2) worded = true
  }
  return { worded, labels, facts, likes }
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

/** Few that stand beyond a form for comments, above it or below it, are the page's: links to other pages with their dates. */
function onOneSide(group: readonly Cluster[], lines: readonly Line[]): readonly Cluster[] {
  let from = 0
  let longest: readonly Cluster[] = []
  group.forEach((cluster, at) => {
    const next = group[at + 1]
    if (next !== undefined && !hasForm(lines, cluster.last + 1, next.first)) return
    if (at + 1 - from > longest.length) longest = group.slice(from, at + 1)
    from = at + 1
  })
  return longest.length > group.length * MOST ? longest : group
}

function hasForm(lines: readonly Line[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isClosing((lines[at] as Line).text) || isField((lines[at] as Line).text)) return true
  return false
}

/** The group with those of another make that stand among its members and start at one of their columns. */
function withFitting(group: readonly Cluster[], { lines, clusters, marked }: Looked): readonly Cluster[] {
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
    cluster.isNotice
      ? columns.has((lines[cluster.first] as Line).column)
      : cluster.name !== null &&
        (isSpoken ? cluster.says : cluster.date !== null) &&
        cluster.isTrailing === isTrailing &&
        columns.has((lines[cluster.last] as Line).column) &&
        (!isAllMarked || marked.has(cluster))
  return clusters.filter(
    cluster => chosen.has(cluster) || (cluster.first > from && cluster.last < to && fits(cluster) && !isInHeader(cluster)),
  )
}
