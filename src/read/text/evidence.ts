// How much speaks for attributions being those of comments: verbs, labels, numbers, likes, facts about writers, a heading near them.
import { BLOCK, type Cluster } from './clusters.js'
import { headerOf } from './header.js'
import type { Heading } from './headings.js'
import type { Line } from './lines.js'
import type { Looked } from './looked.js'
import { areSeveral, LEAST_SPOKEN, nestedShare, spokenShare } from './turns.js'
import { isClosing, isFact, isField, isReplyLabel, isReportLabel, isVoteLabel, likesIn } from './words.js'

/** What speaks for a group, for each of its members on the average, from 0 up; 1.6 is a discussion. Words of speech, labels and headings weigh most. */
export function evidenceOf(group: readonly Cluster[], heading: Heading | null, { lines, headings, marked }: Looked): number {
  const first = group[0] as Cluster
  if (areStories(group, headings)) return 0
  const around = surroundings(group, lines)
  const items = group.filter(cluster => marked.has(cluster)).length / group.length
  const evidence =
    (first.says ? 1.2 : 0) +
    (first.by === 'comment' ? 1.2 : first.by === 'any' ? 0.3 : 0) +
    (first.shape === BLOCK ? 0.6 : around.doubled * 0.6) +
    (first.isTrailing || (first.handle !== null && first.date !== null) ? 1.3 : 0) +
    numberedShare(group) * 1.2 +
    (countsOn(group) ? 0.6 : 0) +
    ((lines[first.first] as Line).isDrawnUp === true ? 0.4 : 0) +
    (first.hasTime ? 0.5 : 0) +
    (first.name === null ? 0 : 0.4) +
    items * 0.4 +
    (areSeveral(group) ? (items === 1 ? nestedShare(group, lines) * 0.6 : 0) + spokenShare(group, lines) * 0.8 : 0) +
    around.answered * 1.5 +
    around.known * (around.known === 1 && group.length >= LEAST_SPOKEN ? 1.2 : 0.8) +
    around.liked * 0.6 +
    around.quoting * 0.8 +
    answeringShare(group) * 1.2 +
    (heading === null ? 0 : 1.5 * nearnessOf(lines, heading, first) + agreementOf(heading, group.length))
  return evidence * around.worded
}

/** Where most are followed by a count of comments, they are stories that lead to theirs. */
function areStories(group: readonly Cluster[], headings: readonly Heading[]): boolean {
  let stories = 0
  let next = 0
  const counts = headings.filter(({ isOfStory }) => isOfStory)
  group.forEach(({ last }, at) => {
    while ((counts[next]?.line ?? last + 1) <= last) next++
    if ((counts[next]?.line ?? Number.POSITIVE_INFINITY) < (group[at + 1]?.first ?? last + FEW_LINES)) stories++
  })
  return group.length > 1 && stories >= group.length * HALF
}

const HALF = 0.5

/** Share that must count on. */
const MOST_COUNTING = 0.85

/** Share of the group that carries a number ("#12"), as posts of a forum do; a number without a sign must count on. */
function numberedShare(group: readonly Cluster[]): number {
  const labelled = group.filter(({ label }) => label !== null).length
  const counting = group.filter(({ count }, at) => count !== null && (at === 0 || count === (group[at - 1]?.count ?? count) + 1)).length
  return Math.max(labelled, counting > group.length * MOST_COUNTING ? counting : 0) / group.length
}

/** Share that is printed to answer somebody. */
const answeringShare = (group: readonly Cluster[]): number => group.filter(({ answers }) => answers !== null).length / group.length

/** True where nearly all bear the number ("#12") that comes after that of the one before. */
function countsOn(group: readonly Cluster[]): boolean {
  const next = group.filter(({ label }, at) => label !== null && at > 0 && Number(label) === Number(group[at - 1]?.label) + 1).length
  return group.length >= LEAST_SPOKEN && next + 1 > group.length * MOST_COUNTING
}

/** Shares of the group: with words after them, with a reply label before the next, with facts about the writer, with likes. */
interface Surroundings {
  readonly worded: number
  readonly answered: number
  readonly known: number
  readonly liked: number
  /** With lines quoted as e-mail does. */
  readonly quoting: number
  /** With a name that stands twice above them. */
  readonly doubled: number
}

function surroundings(group: readonly Cluster[], lines: readonly Line[]): Surroundings {
  let worded = 0
  let answered = 0
  let known = 0
  let liked = 0
  let quoting = 0
  let doubled = 0
  const lastGap = usualGap(group)
  group.forEach((cluster, at) => {
    const end = Math.min(group[at + 1]?.first ?? cluster.last + lastGap, lines.length)
    const seen = lookThrough(lines, cluster.last + 1, end)
    if (cluster.hasLabel || isLabelled(seen)) answered++
    if (seen.worded) worded++
    if (seen.facts > 0) known++
    if (cluster.likes !== null || seen.likes > 0) liked++
    if (seen.isQuoting) quoting++
    if (cluster.isRepeated === true || headerOf(lines, cluster, group[at - 1]?.last ?? -1).name !== null) doubled++
  })
  // Facts that stand above each attribution stand below the one before it.
  const { first } = group[0] as Cluster
  if (known === group.length - 1 && lookThrough(lines, Math.max(0, first - LINES_OF_FACTS), first).facts > 0) known++
  const share = (count: number) => count / group.length
  return {
    worded: share(worded),
    answered: share(answered),
    known: share(known),
    liked: share(liked),
    quoting: share(quoting),
    doubled: share(doubled),
  }
}

const isLabelled = ({ labels, reports }: Between): boolean =>
  (labels > 0 && labels <= MOST_LABELS) || (labels === 0 && reports > 0 && reports <= MOST_LABELS)

/** Lines above an attribution that a forum fills with facts about the writer. */
const LINES_OF_FACTS = 14

/** A comment has one reply label or two; more of them belong to other comments. */
const MOST_LABELS = 3

/** Lines among which the last one's label is looked for: three times as many as stand between the others. */
function usualGap(group: readonly Cluster[]): number {
  const span = (group.at(-1) as Cluster).first - (group[0] as Cluster).first
  return group.length < 2 ? FEW_LINES : Math.ceil((3 * span) / (group.length - 1))
}

/** Lines below the last attribution of a few in which its words are looked for. */
export const FEW_LINES = 60

/** What lies between two lines. */
interface Between {
  readonly worded: boolean
  readonly labels: number
  readonly reports: number
  readonly facts: number
  readonly likes: number
  readonly isQuoting: boolean
}

/** Looks through the lines between two, the second exclusive. */
export function lookThrough(lines: readonly Line[], from: number, to: number): Between {
  const seen = { worded: false, labels: 0, reports: 0, facts: 0, likes: 0, isQuoting: false }
  for (let at = from; at < to; at++) {
    const { content } = lines[at] as Line
    if (content === '') continue
    if (content.startsWith('> ')) seen.isQuoting = true
    if (isReplyLabel(content) || isVoteLabel(content)) seen.labels++
    else if (isReportLabel(content)) seen.reports++
    else if (isFact(content)) seen.facts++
    else if (likesIn(content) !== null) seen.likes++
    else if (content.length > 2) seen.worded = true
  }
  return seen
}

/** Filled lines between a heading and the first comment, beyond those of a form. */
const FARTHEST_HEADING = 40

function nearnessOf(lines: readonly Line[], heading: Heading, first: Cluster): number {
  let between = 0
  for (let at = heading.line + 1; at < first.first && between <= FARTHEST_HEADING; at++) {
    const { text } = lines[at] as Line
    if (text !== '' && !isField(text) && !isClosing(text)) between++
  }
  return Math.max(0, 1 - between / FARTHEST_HEADING) * (heading.isWidget ? 0 : heading.count === null ? BARE_HEADING : 1)
}

/** 0.5 for a heading that counts as many as there are, else 0. */
export const agreementOf = ({ count }: Heading, found: number): number =>
  count !== null && Math.abs(count - found) <= Math.max(1, count / 5) ? 0.5 : 0

/** "Comments" without a number heads menus and widgets too. */
const BARE_HEADING = 0.7
