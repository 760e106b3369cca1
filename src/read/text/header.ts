// The lines above an attribution that are its own: a bullet alone, pictures, a name with its picture's label, ranks and counts of its writer.

import type { Cluster } from './clusters.js'
import { headingOf } from './headings.js'
import { type Line, nextFilled } from './lines.js'
import { isPicture, namesPicture } from './picture.js'
import { isNameLike, tidyName, withoutDecoration } from './printed-name.js'
import { isClosing, isReplyLabel, isShareLabel } from './words.js'

/** Where an attribution's lines begin, and the name that stands there in a way that tells a name; `null` for none. */
export interface Header {
  readonly start: number
  readonly name: string | null
}

/** Filled lines above a date that a forum fills with facts about the writer; longer lines are somebody's words. */
const LINES_ABOVE = 14
const LONGEST = 120
/** Filled lines of a header whose only evidence is the bullet above it. */
const LINES_UNDER_BULLET = 6

/** Looks upwards from a cluster, not beyond `taken`. Bounded. */
export function headerOf(lines: readonly Line[], cluster: Cluster, taken: number): Header {
  if (cluster.name !== null && (lines[cluster.first] as Line).marker !== null && !isBareItem(lines[cluster.first] as Line))
    return { start: cluster.first, name: null }
  const climbed = climb(lines, cluster, taken)
  const twice = nameTwice(lines, climbed)
  if (twice !== null && cluster.name === null) return twice
  const bullet = climbed.findIndex(at => isBareItem(lines[at] as Line) || isOwnName(lines[at] as Line, cluster))
  if (bullet >= 0 && bullet <= LINES_UNDER_BULLET) return { start: climbed[bullet] as number, name: twice?.name ?? null }
  if (twice !== null && !isOwn(cluster)) return twice
  let start = cluster.first
  for (const at of climbed) {
    const { content } = lines[at] as Line
    const isNamed = cluster.name !== null && (isInitials(content, cluster.name) || isNameOf(content, cluster.name))
    if (!isNamed && !isPicture(lines[at] as Line)) break
    start = at
  }
  return { start, name: null }
}

/** "A", "AL", "AÖL" or "AD" in the place of a picture of "Ada Öhman Lind". */
export function isInitials(content: string, name: string): boolean {
  if (content.length > MOST_INITIALS || !/^\p{L}+$/u.test(content)) return false
  if (content !== content.toLowerCase() && name.toUpperCase().startsWith(content)) return true
  const words = name.toLowerCase().split(/[\s._-]+/)
  let next = 0
  for (const letter of content.toLowerCase()) {
    next = words.findIndex((word, at) => at >= next && word.startsWith(letter)) + 1
    if (next === 0) return false
  }
  return true
}

const MOST_INITIALS = 3

/** A bullet or number with nothing, a picture or a count beside it. */
const isBareItem = (line: Line): boolean =>
  line.marker !== null && !isNumber(line) && !/\p{L}/u.test(line.content.slice(0, LONGEST_ITEM).replaceAll(/\[[^\]]{0,60}\]/g, ''))

/** "1.158" alone is a count of something. */
const isNumber = ({ text, content }: Line): boolean => content === '' && /^\d{1,3}(?:\.\d{3}){1,3}$/.test(text)

/** Longer items have words. */
const LONGEST_ITEM = 200

/** The name stands on the attribution's own line. */
const isOwn = ({ says, shape }: Cluster): boolean => says || shape.endsWith('own')

const isOwnName = (line: Line, { name }: Cluster): boolean => line.marker !== null && name !== null && fold(line.content) === fold(name)

/** Short lines above, nearest first, up to a bullet. */
function climb(lines: readonly Line[], cluster: Cluster, taken: number): number[] {
  const climbed: number[] = []
  for (let at = nextFilled(lines, cluster.first, -1); at > taken && climbed.length < LINES_ABOVE; at = nextFilled(lines, at, -1)) {
    const { content, marker } = lines[at] as Line
    if (
      content.length > LONGEST ||
      ((isReplyLabel(content) || isShareLabel(content)) && !/#\d/.test(content) && !isUnderPicture(lines, at)) ||
      isClosing(content) ||
      (headingOf(content, at)?.count ?? null) !== null ||
      /(?<!\.|\s\p{Lu})\.$|;$/u.test(content)
    )
      break
    climbed.push(at)
    if (marker !== null && !isNumber(lines[at] as Line)) break
  }
  return climbed
}

/** Below a bullet with a picture stands a comment's subject, be it "Reply". */
function isUnderPicture(lines: readonly Line[], at: number): boolean {
  const above = lines[nextFilled(lines, at, -1)]
  return above !== undefined && above.marker !== null && isPicture(above)
}

/** A line repeated below it ("Anna", "Anna"), with its picture's label ("avatar for Anna"), or under its first letter. */
function nameTwice(lines: readonly Line[], climbed: readonly number[]): Header | null {
  for (let nearer = 0; nearer + 1 < climbed.length; nearer++) {
    const name = tidyName(withoutDecoration((lines[climbed[nearer] as number] as Line).content))
    const above = fold(withoutDecoration((lines[climbed[nearer + 1] as number] as Line).content).replace(LABELLED, '$1'))
    if (name === null || !isNameLike(name) || name.length < 3 || namesPicture(name)) continue
    const key = fold(name)
    if (above === key || (above.endsWith(key) && above.length < LONGEST) || (above.length === 1 && key.startsWith(above)))
      return { start: climbed[nearer + 1] as number, name }
  }
  return null
}

/** A picture alone, as text browsers print it. */
const LABELLED = /^\[([^\]]{1,80})\]$/

/** The name, or the name that a role stands behind: "Ada" above "Ada Writer". */
const isNameOf = (content: string, name: string): boolean =>
  fold(content) === fold(name) || (content.length > MOST_INITIALS && name.startsWith(`${content} `))

const fold = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, '')

/** True where the attribution, or a bullet alone above it, starts a list item. */
export function isMarked(lines: readonly Line[], cluster: Cluster): boolean {
  if ((lines[cluster.first] as Line).marker !== null) return true
  return climb(lines, cluster, -1)
    .slice(0, LINES_UNDER_BULLET + 1)
    .some(at => isBareItem(lines[at] as Line) || isOwnName(lines[at] as Line, cluster))
}
