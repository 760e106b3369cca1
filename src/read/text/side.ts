// Whether attributions stand before or after the words they belong to: what lies between each two of them votes, and what lies at both ends.
import { isPosted } from './attribution.js'
import type { Cluster } from './clusters.js'
import { isRestOfPage } from './ending.js'
import { isDense } from './frames.js'
import { headerOf, isInitials } from './header.js'
import { headingOf } from './headings.js'
import { type Line, nextFilled } from './lines.js'
import { nameBlockAt } from './name-block.js'
import { isPicture } from './picture.js'
import { isClosing, isField, isLabel, isPaging, isReplyLabel, levelIn, likesIn } from './words.js'

/** Characters that names, labels and counts around comments do not reach. */
const SHORTEST_PROSE = 45

/** True where attributions follow their words. `opening` is the line after the heading, 0 for none. Linear. */
export function standsAfter(lines: readonly Line[], clusters: readonly Cluster[], opening: number): boolean {
  let votes = 0
  let [labelled, before] = [0, 0]
  clusters.forEach((cluster, at) => {
    votes += ownVote(lines, cluster, clusters[at - 1]?.last ?? opening)
    const next = clusters[at + 1]
    if (next === undefined) return
    const vote = gapVote(lines, cluster, next)
    votes += vote
    if (vote <= TOLD) before++
    if (isLabelledBelow(lines, cluster, next)) labelled++
  })
  // What lies at both ends is the page's as often as not.
  if (clusters.length >= FEWEST_AGREED && Math.max(labelled, before) >= (clusters.length - 1) * AGREED) return false
  votes += clusters.length * closingVote(lines, clusters.at(-1) as Cluster)
  return votes + (opening === 0 ? 0 : clusters.length * openingVote(lines, opening, clusters[0] as Cluster)) > 0
}

/** Attributions from which on labels between them decide alone, and how many of the gaps must have one. */
const FEWEST_AGREED = 4
const AGREED = 0.75

/** The vote of a gap in which more than one thing tells that the words are those of the attribution above. */
const TOLD = -2

/** Verbs, bullets and pictures open a comment, and so does a post's number under a name that stands twice. */
function ownVote(lines: readonly Line[], cluster: Cluster, taken: number): number {
  if (cluster.isTrailing) return TRAILING
  if (cluster.by === 'comment' && isPosted((lines[cluster.first] as Line).content)) return -TRAILING
  if (cluster.isRepeated === true || (lines[cluster.first] as Line).isDrawnUp === true) return -TRAILING
  if (
    cluster.handle !== null ||
    (cluster.name !== null && cluster.date === null) ||
    cluster.says ||
    (lines[cluster.first] as Line).marker !== null
  )
    return -2
  if (NAME_FIELD.test((lines[cluster.first] as Line).content)) return -2
  const { start, name } = headerOf(lines, cluster, taken)
  if (name !== null && cluster.label !== null) return -2
  const above = nextFilled(lines, cluster.first, -1)
  if (cluster.name !== null && above > taken && isInitials(lines[above]?.content ?? '', cluster.name)) return -2
  return start < cluster.first && (lines[start] as Line).marker !== null && !hasProse(lines, start, cluster.first)
    ? -2
    : cluster.by === 'comment' && !SUBMITTED.test((lines[cluster.first] as Line).content)
      ? 1
      : 0
}

/** Drupal's line above the words; "Posted by" mostly stands below them. */
const SUBMITTED = /^submitted by/i

/** The first field of a guest book's entry. */
const NAME_FIELD = /^name\s?:/i

/** Words between the heading and the first attribution are a comment's, or the page's; none leave nothing to be attributed. */
function openingVote(lines: readonly Line[], opening: number, first: Cluster): number {
  return hasProse(lines, opening, first.first) ? 1 : -1.5
}

/** Where nothing but labels stands between the last attribution and the form or the rest of the page, its words are above it. */
function closingVote(lines: readonly Line[], { last }: Cluster): number {
  let at = nextFilled(lines, last, 1)
  while (at < lines.length && !isWorded(lines[at] as Line)) at = nextFilled(lines, at, 1)
  const { text } = lines[at] ?? { text: '' }
  if (text === '' || isClosing(text) || isField(text) || isRestOfPage(lines, at)) return 1.5
  return text.length > SHORTEST_PROSE && /[.!?…]$/.test(text) ? -1 : 0
}

/** True where a line is longer than names, labels and counts are. */
export function hasProse(lines: readonly Line[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { content } = lines[at] as Line
    if ((content.length > SHORTEST_PROSE || isDense(content)) && !isLabel(content) && !isField(content) && !isClosing(content)) return true
  }
  return false
}

/** More than all that could speak against it. */
const TRAILING = 10

/** What lies between two attributions. */
interface Gap {
  readonly first: number
  readonly last: number
}

function gapVote(lines: readonly Line[], before: Cluster, after: Cluster): number {
  const start = pastPictures(lines, after, before.last)
  const gap = { first: nextFilled(lines, before.last, 1), last: nextFilled(lines, start, -1) }
  if (gap.first > gap.last) return 0
  return (
    blankVote(lines, gap, [before.last, start]) +
    labelVote(lines, gap) +
    columnVote(lines, gap, before, after) +
    itemVote(lines, gap) +
    nameVote(lines, gap)
  )
}

/** Where an attribution begins with the pictures, or the letters in their place, and the level right above it. */
function pastPictures(lines: readonly Line[], { first, name }: Cluster, taken: number): number {
  const isAbove = (line: Line) => isPicture(line) || levelIn(line.text) !== null || (name !== null && isInitials(line.content, name))
  let start = first
  for (let at = nextFilled(lines, first, -1); at > taken && isAbove(lines[at] as Line); at = nextFilled(lines, at, -1)) start = at
  return start
}

/** What an attribution belongs to stands next to it, what it does not belong to stands apart. */
function blankVote(lines: readonly Line[], { first, last }: Gap, [before, after]: readonly [number, number]): number {
  const isNearBefore = first === before + 1 && isWorded(lines[first] as Line)
  const isNearAfter = last === after - 1 && isWorded(lines[last] as Line)
  return isNearBefore === isNearAfter ? 0 : isNearAfter ? 1 : -1
}

/** "Reply" stands below a comment and its attribution. */
function labelVote(lines: readonly Line[], { first, last }: Gap): number {
  return (isReplyLabel((lines[first] as Line).content) ? 1 : 0) - (isReplyLabel((lines[last] as Line).content) ? 1 : 0)
}

/** "Reply" within a gap, words above it and none below but a subject: the words are those of the attribution above. */
function isLabelledBelow(lines: readonly Line[], before: Cluster, after: Cluster): boolean {
  const first = nextFilled(lines, before.last, 1)
  const last = nextFilled(lines, pastPictures(lines, after, before.last), -1)
  if (first >= last || isReplyLabel((lines[last] as Line).content)) return false
  for (let at = first, isWordedAbove = false; at < last; at++) {
    const line = lines[at] as Line
    if (isReplyLabel(line.content)) return isWordedAbove && !hasProse(lines, at + 1, last + 1)
    isWordedAbove ||= isWorded(line)
  }
  return false
}

/** Where one comment stands deeper than the other, words stand as deep as their attribution. */
function columnVote(lines: readonly Line[], { first, last }: Gap, before: Cluster, after: Cluster): number {
  const above = (lines[before.last] as Line).column
  const below = (lines[after.last] as Line).column
  if (above === below) return 0
  let votes = 0
  for (let at = first; at <= last; at++) {
    const { column, content } = lines[at] as Line
    if (content.length < SHORTEST_PROSE) continue
    if (column === above) votes--
    else if (column === below) votes++
  }
  return 2 * Math.sign(votes)
}

/** A list item between two attributions: its words are above it or below it. */
function itemVote(lines: readonly Line[], { first, last }: Gap): number {
  let above = 0
  let at = first
  for (; at <= last; at++) {
    const line = lines[at] as Line
    if (line.marker !== null && !VOTE.test(line.text)) break
    if (isWorded(line)) above++
  }
  if (at > last) return 0
  let below = 0
  for (; at <= last; at++) if (isWorded(lines[at] as Line)) below++
  return above === 0 && below > 0 ? 2 : above > 0 && below === 0 ? -2 : 0
}

/** A sign above a number of votes. */
const VOTE = /^[+-]$/

const isWorded = ({ content }: Line): boolean => content.length > 2 && !isLabel(content) && likesIn(content) === null && !isPaging(content)

/** A name with its picture below an attribution opens the next comment. */
function nameVote(lines: readonly Line[], { first }: Gap): number {
  return nameBlockAt(lines, first) === null || headingOf((lines[first] as Line).text, first) !== null ? 0 : 2
}
