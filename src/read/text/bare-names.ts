// Comments that show nothing but a name above the words: short lines of one make that take turns with prose under a heading of comments.
import { NO_ATTRIBUTION } from './attribution.js'
import type { Cluster } from './clusters.js'
import { type Heading, headingOf } from './headings.js'
import { type Line, nextFilled } from './lines.js'
import type { Chosen, Looked } from './looked.js'
import { isPicture } from './picture.js'
import { isNameLike, tidyName, withoutDecoration } from './printed-name.js'
import { isClosing, isFact, isField, isLabel, isPaging, likesIn } from './words.js'

/** Fewer prove nothing. */
const LEAST = 4
const LONGEST_NAME = 40
const MOST_WORDS = 4
/** Share of the names that must have prose below them. */
const MOST_WORDED = 0.7
/** Characters of a line that is no name, no label and no count. */
const PROSE = 45
/** Headings that are tried: the last ones, since stories stand above their comments. */
const TRIED = 4

/** The names under the heading that has most of them; `null` where people do not recur there and the heading does not count them. Linear. */
export function bareNamesOf({ lines, headings }: Looked): Chosen | null {
  let best: Chosen | null = null
  for (const heading of headings.filter(({ count, isWidget }) => count !== 0 && !isWidget).slice(-TRIED)) {
    const clusters = namesUnder(lines, heading)
    if (clusters.length < LEAST || !isConvincing(lines, clusters, heading)) continue
    if (best === null || clusters.length > best.clusters.length) best = { clusters, heading }
  }
  return best
}

function namesUnder(lines: readonly Line[], heading: Heading): Cluster[] {
  const groups = new Map<string, Cluster[]>()
  for (let at = nextFilled(lines, heading.line, 1); at < lines.length; at = nextFilled(lines, at, 1)) {
    const line = lines[at] as Line
    if (isClosing(line.text) || isField(line.text) || isPaging(line.text) || headingOf(line.text, at) !== null) break
    const name = nameOf(line)
    if (name === null) continue
    const make = makeOf(lines, at)
    const cluster: Cluster = { ...NO_ATTRIBUTION, name, first: at, last: at, isNotice: false, isTrailing: false, shape: 'bare' }
    const group = groups.get(make)
    if (group === undefined) groups.set(make, [cluster])
    else group.push(cluster)
  }
  return takingTurns(
    lines,
    [...groups.values()].reduce((most, group) => (group.length > most.length ? group : most), []),
  )
}

/** Of short lines that follow one another, the last is the name of what follows, the one before it the words of the name before that. */
function takingTurns(lines: readonly Line[], clusters: readonly Cluster[]): Cluster[] {
  const kept: Cluster[] = []
  let isNext = false
  for (let at = clusters.length - 1; at >= 0; at--) {
    const cluster = clusters[at] as Cluster
    const isFollowed = nextFilled(lines, cluster.last, 1) === clusters[at + 1]?.first
    isNext = isFollowed ? !isNext : true
    if (isNext) kept.push(cluster)
  }
  return kept.reverse()
}

/** What tells names from short lines of somebody's words: bullets, and blank lines above and below. */
function makeOf(lines: readonly Line[], at: number): string {
  const isAlone = (other: number) => (lines[other]?.text ?? '') === ''
  const { marker } = lines[at] as Line
  const above = nextFilled(lines, at, -1)
  const isUnderBullet = above >= 0 && (lines[above] as Line).content === ''
  return [marker !== null || isUnderBullet ? 'item' : 'line', isAlone(at - 1) || marker !== null, isAlone(at + 1)].join(' ')
}

function nameOf(line: Line): string | null {
  const { content } = line
  if (content === '' || content.length > LONGEST_NAME + 2 || isPicture(line) || isLabel(content) || isFact(content)) return null
  if (likesIn(content) !== null || /\s(?:19|20)\d\d$|[,:;!?…]$|(?<!\s\p{Lu})\.$/u.test(content)) return null
  const name = tidyName(withoutDecoration(content))
  return name !== null && name.split(' ').length <= MOST_WORDS && WRITTEN.test(name) && isNameLike(name) ? name : null
}

/** Letters, and what people put between them. */
export const WRITTEN = /^[\p{L}\p{M}\p{N} .'’_@&-]*\p{L}[\p{L}\p{M}\p{N} .'’_@&-]*(?:\([^()]*\))?$/u

/** Prose below the names; and people who speak more than once, or a heading that counts as many. */
function isConvincing(lines: readonly Line[], clusters: readonly Cluster[], { count }: Heading): boolean {
  const worded = clusters.filter(({ last }, at) => hasProse(lines, last + 1, clusters[at + 1]?.first ?? last + 1 + PROSE)).length
  if (worded < clusters.length * MOST_WORDED) return false
  const isCounted = count !== null && Math.abs(count - clusters.length) <= Math.max(1, count / 5)
  return isCounted || new Set(clusters.map(({ name }) => name)).size < clusters.length
}

function hasProse(lines: readonly Line[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, lines.length); at++) {
    const { content } = lines[at] as Line
    if (content.length > PROSE || /\p{L}[.!?…]$/u.test(content)) return true
  }
  return false
}
