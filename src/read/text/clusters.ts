// Attributions of a text: the lines, or pairs of neighbouring lines, that say who wrote a comment and when.
import { type Attribution, attributionOf, isNameLike, NO_ATTRIBUTION, tidyName, withoutDecoration } from './attribution.js'
import { headingOf } from './headings.js'
import { type Line, nextFilled } from './lines.js'
import { isClosing, isDeletedNote, isLabel, noticeIn } from './words.js'

/** One attribution. Lines are positions, `last` inclusive. */
export interface Cluster extends Attribution {
  readonly first: number
  readonly last: number
  /** A pingback or trackback: the line is its name and its words at once. */
  readonly isNotice: boolean
  /** What it consists of, so that those of one make can be told from the rest. */
  readonly shape: string
}

/** Every attribution, in order. Linear. */
export function clustersOf(lines: readonly Line[]): Cluster[] {
  const clusters: Cluster[] = []
  for (let at = 0; at < lines.length; at++) {
    const found = clusterAt(lines, at, clusters.at(-1)?.last ?? -1)
    if (found === null) continue
    clusters.push(found)
    at = found.last
  }
  return clusters
}

/** Blank lines that may stand between a name and its date. */
const WIDEST_GAP = 2

function clusterAt(lines: readonly Line[], at: number, taken: number): Cluster | null {
  const { marker, content } = lines[at] as Line
  if (marker !== null && noticeIn(content) !== null) return { ...NO_ATTRIBUTION, first: at, last: at, isNotice: true, shape: 'notice' }
  const own = attributionOf(content)
  if (own === null) return null
  if (own.name === null) return dateWithName(lines, { at, own, taken })
  if (own.date === null) {
    const next = nextFilled(lines, at, 1)
    const date = next - at <= WIDEST_GAP && next < lines.length ? attributionOf((lines[next] as Line).content) : null
    if (date !== null && date.name === null && (lines[next] as Line).marker === null)
      return clusterOf(
        { ...own, date: date.date, hasTime: date.hasTime, hasLabel: own.hasLabel || date.hasLabel, likes: own.likes ?? date.likes },
        { first: at, last: next, name: 'own' },
      )
  }
  return clusterOf(own, { first: at, last: at, name: 'own' })
}

/** A date alone belongs to the short line above it, where that could be a name. */
function dateWithName(lines: readonly Line[], { at, own, taken }: { at: number; own: Attribution; taken: number }): Cluster {
  let above = nextFilled(lines, at, -1)
  if (above >= 0 && isPicture(lines[above] as Line)) above = nextFilled(lines, above, -1)
  if (above > taken && at - above <= WIDEST_GAP && (lines[at] as Line).marker === null) {
    const line = lines[above] as Line
    const words = withoutDecoration(line.content)
    const name = tidyName(words)
    if (
      name !== null &&
      isNameLike(name) &&
      !/[.,:]$/.test(words) &&
      !isLabel(words) &&
      !isClosing(words) &&
      headingOf(line.text, above) === null
    )
      return numbered(lines, clusterOf({ ...own, name }, { first: above, last: at, name: 'above' }))
  }
  return numbered(lines, clusterOf(own, { first: at, last: at, name: 'none' }))
}

/** Lines under a date that hold nothing but a post's number ("#12") belong to it. */
function numbered(lines: readonly Line[], cluster: Cluster): Cluster {
  let at = cluster.last
  for (let step = 0; step < 2; step++) {
    at = nextFilled(lines, at, 1)
    const { text = '', content = '' } = lines[at] ?? {}
    const found = /^#(\d{1,6})$/.exec(content) ?? /^#(\d{1,6})$/.exec(text)
    if (found !== null) return { ...cluster, last: at, label: found[1] as string, shape: `${cluster.shape} numbered` }
    if (content !== '') break
  }
  return cluster
}

/** Somebody who is said to answer somebody stands where others stand without a verb. */
function clusterOf(own: Attribution, { first, last, name }: { first: number; last: number; name: 'own' | 'above' | 'none' }): Cluster {
  const says = own.says && own.answers === null
  const place = own.answers !== null && last > first ? 'above' : name
  const shape = [
    says ? 'says' : '',
    own.by === null ? '' : `by-${own.by}`,
    own.date === null ? '' : own.hasTime ? 'time' : 'day',
    says ? '' : place,
  ]
  return { ...own, says, first, last, isNotice: false, shape: shape.filter(part => part !== '').join(' ') }
}

/** A line that is only a picture, as text browsers print it: "[svg][31de74]", "[IMG]", "[]". */
export const isPicture = ({ content }: Line): boolean =>
  content.length < LONGEST_PICTURE &&
  /^(?:!?\[[^\]]{0,60}\](?:\([^)]{0,200}\))?\s*)+$/.test(content) &&
  !isLabel(content) &&
  !isDeletedNote(content)

const LONGEST_PICTURE = 200
