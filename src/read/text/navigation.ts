// Parents by the links between comments that Hacker News ("root | parent | prev | next"), old Reddit ("parent") and LiveJournal ("(Reply) (Parent) (Thread)") print: who has none answers the post.
import type { Line } from './lines.js'

/** What the links of a comment say of its place. */
export interface Links {
  /** It has a parent; without one it answers the post. */
  readonly hasParent: boolean
  /** It stands at least two levels below the post; `null` where the page does not say. */
  readonly isDeep: boolean | null
  /** Another with the same parent stands before it; `null` where the page does not say. */
  readonly hasPrevious: boolean | null
  /** Others answer it; `null` where the page does not say. */
  readonly hasAnswers: boolean | null
}

/** Parents by links, and the positions of those of which only the branch is known. */
export interface ByLinks {
  readonly parents: Int32Array
  readonly inBranch: readonly number[]
}

const LONGEST = 200
const WALK = /(?:^|\|\s?)(?:root|parent|prev|next)\s?(?:\||\[|$)/
/** Old Reddit's labels below a comment, with nothing between them. */
const LABELS = /^permalink(?:embed)?(?:save)?(?:parent)?(?:report|give|reply|crosspost|hide|$)/

/** The links in the lines of a comment; `null` for none. */
export function linksIn(lines: readonly Line[], { from, to, own }: { from: number; to: number; own: number }): Links | null {
  const line = lines[own]?.text.slice(0, LONGEST) ?? ''
  if (WALK.test(line)) {
    const words = new Set(line.split(/[|[]/).map(word => word.trim()))
    return { hasParent: words.has('parent'), isDeep: words.has('root'), hasPrevious: words.has('prev'), hasAnswers: null }
  }
  for (let at = from; at < to; at++) {
    const text = (lines[at] as Line).text.slice(0, LONGEST)
    if (LABELS.test(text)) return { hasParent: text.includes('parent'), isDeep: null, hasPrevious: null, hasAnswers: null }
  }
  return journalLinks(lines, from, to)
}

/** What LiveJournal and its kin print beside the label that answers, in a line or one below another. */
const JOURNAL =
  /^\W{0,3}(?:(?:reply(?: to this)?|link|permalink|parent|thread|edit|delete|track|flag|collapse|expand)[)\]|·•\s]{0,6}[([]?){1,9}$/i

function journalLinks(lines: readonly Line[], from: number, to: number): Links | null {
  const labels = lines.slice(from, to).filter(({ content }) => content.length <= LONGEST_LINE && JOURNAL.test(content))
  const has = (word: RegExp) => labels.some(({ content }) => word.test(content))
  if (!has(/\breply\b/i)) return null
  return { hasParent: has(/\bparent\b/i), isDeep: null, hasPrevious: null, hasAnswers: has(/\bthread\b/i) }
}

const LONGEST_LINE = 80

/** Share of the comments that must have links. */
const NEARLY_ALL = 0.8

/**
 * Parents by links; `null` where too few comments have any, or none has a parent. The first below a comment answers it, and so does
 * whoever stands below one that has answers; of a later one of which only the branch is known, the comment that begins the branch takes
 * the place of the parent. Linear.
 */
export function parentsByLinks(links: readonly (Links | null)[]): ByLinks | null {
  const linked = links.filter(found => found !== null)
  if (linked.length < links.length * NEARLY_ALL || !linked.some(({ hasParent }) => hasParent)) return null
  // Where the first comment has one, too, it is somewhere else.
  if (linked.every(({ hasParent, hasAnswers }) => hasParent && hasAnswers !== null)) return null
  const isTold = linked.some(({ hasAnswers }) => hasAnswers === true)
  const parents = new Int32Array(links.length).fill(-1)
  const levels = new Int32Array(links.length)
  const inBranch: number[] = []
  let top = -1
  for (const [at, found] of links.entries()) {
    if (found === null || !found.hasParent || top < 0) {
      top = at
      continue
    }
    const answersAbove = isTold ? (links[at - 1]?.hasAnswers ?? null) : null
    const parent = parentOf(found, { at, top, parents, levels, answersAbove })
    parents[at] = parent ?? top
    levels[at] = parent === null ? UNKNOWN : (levels[parent] as number) + 1
    if (parent === null) inBranch.push(at)
  }
  return { parents, inBranch }
}

/** Level of a comment of which only the branch is known. */
const UNKNOWN = 1_000_000

interface Place {
  readonly at: number
  /** The comment that begins the branch. */
  readonly top: number
  readonly parents: Int32Array
  readonly levels: Int32Array
  /** The comment above it has answers. */
  readonly answersAbove: boolean | null
}

/** The parent that the links leave no doubt about; `null` for none. */
function parentOf({ isDeep, hasPrevious }: Links, { at, top, parents, levels, answersAbove }: Place): number | null {
  const above = at - 1
  if (above === top || isDeep === false) return top
  if (answersAbove === true) return above
  if (answersAbove === false && levels[above] === 1) return top
  if (isDeep === null) return null
  if (hasPrevious === false) return above
  return levels[above] === 2 ? (parents[above] as number) : null
}
