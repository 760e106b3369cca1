// What has to be said about a reading of a text: declared against found, paging, and why there are no comments.

import type { RawComment } from '../../model/build-thread.js'
import { commentIds } from '../../model/comment-ids.js'
import type { Message } from '../../model/thread.js'
import type { Heading } from './headings.js'
import type { Line } from './lines.js'
import type { Looked } from './looked.js'
import type { Tree } from './tree.js'
import type { Unit } from './units.js'
import { isClosing, isField, isPaging } from './words.js'

interface Reading {
  readonly looked: Looked
  readonly comments: readonly RawComment[]
  readonly units: readonly Unit[]
  readonly tree: Tree
  /** Comments that the text offers to load. */
  readonly hidden: number
  readonly heading: Heading | null
  /** Lines of the comments, end exclusive; the whole text where there are none. */
  readonly from: number
  readonly to: number
}

/** The declared count and the messages, in the order in which a person would want them. */
export function findingsOf(reading: Reading): { declared: number | null; messages: Message[] } {
  const { looked, comments } = reading
  const heading = declaredBy(reading)
  const declared = heading?.count ?? null
  if (comments.length === 0) return { declared, messages: [{ code: 'no-comments', text: whyNone(looked, heading), line: null }] }
  const paging = pagingAround(looked.lines, reading)
  const messages: Message[] = []
  if (paging !== null)
    messages.push({ code: 'paged', text: `the page shows only some of its comments: it offers “${paging.text}”`, line: paging.line })
  if (heading !== null && declared !== null && declared !== comments.length)
    messages.push({
      code: 'count-mismatch',
      text: mismatch(declared, comments, { isPaged: paging !== null, hidden: reading.hidden }),
      line: heading.line + 1,
    })
  const clamp = clampOf(comments, reading.tree)
  if (clamp !== null) messages.push({ code: 'depth-clamp', text: clamp, line: null })
  const unplaced = unplacedIn(reading)
  if (unplaced !== null) messages.push(unplaced)
  return { declared, messages }
}

/** The heading of the comments, or the next that counts them: before, after, anywhere. */
function declaredBy({ looked, heading, from, to, comments }: Reading): Heading | null {
  if (heading !== null && heading.count !== null) return heading
  const counted = looked.headings.filter(({ count, line }) => count !== null && (comments.length === 0 || line < from || line >= to))
  const after = counted.find(({ line }) => line >= to && line < to + NEAR)
  return (
    counted.findLast(({ line }) => line < from && line > from - NEAR) ?? after ?? (comments.length === 0 ? (counted.at(-1) ?? null) : null)
  )
}

/** Lines around the comments in which their count stands, and the links to more of them. */
const NEAR = 60

function pagingAround(lines: readonly Line[], { from, to }: Reading): { text: string; line: number } | null {
  for (let at = Math.max(0, from - NEAR); at < Math.min(lines.length, to + NEAR); at++) {
    const { content } = lines[at] as Line
    if ((at < from || at >= to - LAST_LINES) && isPaging(content)) return { text: content.slice(0, SHOWN), line: at + 1 }
  }
  return null
}

const LAST_LINES = 5
const SHOWN = 80

function mismatch(declared: number, comments: readonly RawComment[], { isPaged, hidden }: { isPaged: boolean; hidden: number }): string {
  const notices = comments.filter(({ kind }) => kind !== 'comment').length
  const deleted = comments.filter(({ status }) => status === 'deleted').length
  const reasons: string[] = []
  if (hidden > 0) reasons.push(`the page offers to load ${hidden} more`)
  else if (isPaged && declared > comments.length) reasons.push('the page shows only some of its comments')
  if (notices > 0) reasons.push(`${notices} of those found are pingbacks or trackbacks`)
  if (deleted > 0) reasons.push(`${deleted} of those found are deleted`)
  return `${declared} declared, ${comments.length} found${reasons.length > 0 ? `: ${reasons.join('; ')}` : '; the page does not say why'}`
}

/** Fewer may happen where nothing was lost. */
const LEAST_NAMED = 2
const LEAST_SHARE = 0.1

/** Where the text stops nesting though people answer each other, `null` where it does not. */
function clampOf(comments: readonly RawComment[], { parents, byMention, byCount, byTime, byLevel, inBranch }: Tree): string | null {
  const inferred: string[] = []
  const known = { parents, comments }
  if (byMention > 0) inferred.push(`${byMention} of ${comments.length} comments stand under the one that they name or quote`)
  if (byCount > 0)
    inferred.push(
      `${byCount} of ${comments.length} follow a comment that counts as many replies, and stand under it or under one that they name`,
    )
  if (byTime.length > 0)
    inferred.push(
      `${byTime.length} of ${comments.length} are out of order, as answers are, and stand under an earlier one before them${idsOf(byTime, known)}`,
    )
  if (byLevel.length > 0)
    inferred.push(
      `${byLevel.length} of ${comments.length} cannot be answered, as on the last level, and stand under the last one before them that can${idsOf(byLevel, known)}`,
    )
  if (inBranch.length > 0)
    inferred.push(
      `of ${inBranch.length} of ${comments.length} it says only in which branch they stand, not whom they answer; they stand under the comment that begins it${idsOf(inBranch, known)}`,
    )
  if (inferred.length > 0) return `the text shows no nesting: ${inferred.join('; ')}`
  const depths = new Int32Array(comments.length)
  comments.forEach(({ parent }, at) => {
    if (typeof parent === 'number') depths[at] = (depths[parent] as number) + 1
  })
  const deepest = depths.reduce((most, depth) => Math.max(most, depth), 0)
  const people = new Set<string>()
  let level = 0
  let named = 0
  comments.forEach(({ author, text }, at) => {
    if (depths[at] === deepest) level++
    if (depths[at] === deepest && people.has(/^@([^\s,:;.!?]{2,40})/u.exec(text)?.[1]?.toLowerCase() ?? '')) named++
    if (author != null) people.add((author.split(' ', 1)[0] as string).toLowerCase())
  })
  if (named < LEAST_NAMED || named < level * LEAST_SHARE) return null
  return deepest === 0
    ? `the text shows no nesting, though ${named} of ${level} comments answer another by name`
    : `the nesting ends at level ${deepest + 1}, where ${named} of ${level} comments answer another by name`
}

/** Their ids, the first ones where they are many; nothing where answers to others stand between answers, so that the order changes. */
function idsOf(positions: readonly number[], { parents, comments }: { parents: Int32Array; comments: readonly RawComment[] }): string {
  if (!isInOrder(parents)) return ''
  const ids = commentIds(
    comments.map(({ id }) => id),
    parents,
  )
  const listed = positions.slice(0, MOST_LISTED).map(at => ids[at])
  return ` (${listed.join(', ')}${positions.length > MOST_LISTED ? ', …' : ''})`
}

const MOST_LISTED = 12

/** True where each comment answers the one before it, or one that that one stands under. */
function isInOrder(parents: Int32Array): boolean {
  const path: number[] = []
  for (const [at, parent] of parents.entries()) {
    while (path.length > 0 && path.at(-1) !== parent) path.pop()
    if (path.length === 0 && parent >= 0) return false
    path.push(at)
  }
  return true
}

/** Lines of the make by which comments were found that stand where no comment is. */
function unplacedIn({ looked, units, from, to }: Reading): Message | null {
  const makes = new Set(units.map(({ cluster }) => cluster?.shape))
  const outside = looked.clusters.filter(
    ({ first, last, name, shape, says, hasLabel, label }) =>
      name !== null && (says || hasLabel || label !== null) && makes.has(shape) && (last < from || first >= to),
  )
  const [first] = outside
  if (first === undefined) return null
  return {
    code: 'unplaced-lines',
    text: `${outside.length} more lines look like the beginning of a comment but stand outside the discussion`,
    line: first.first + 1,
  }
}

function whyNone({ lines, clusters }: Looked, heading: Heading | null): string {
  const seen: string[] = []
  if (heading !== null && heading.count !== null && heading.count > 0)
    seen.push(
      `it announces ${heading.count} (“${heading.words.slice(0, SHOWN)}”) but holds none of them: they stand on another page or are loaded later`,
    )
  if (lines.some(({ text }) => isClosing(text) || isField(text))) seen.push('it has a form for writing one (“Leave a reply”)')
  const numbered = lines.filter(({ marker, content }) => marker !== null && content !== '' && /\d/.test(marker)).length
  if (numbered > 1) seen.push(`its ${numbered} numbered lines are lists and headings of the article`)
  if (clusters.length > 1)
    seen.push(`its ${clusters.length} lines with dates or names repeat without replies or words of comments around them`)
  return seen.length > 0
    ? `no comments in the text: ${seen.join('; ')}`
    : 'no comments in the text: nothing in it repeats with authors, dates or replies'
}
