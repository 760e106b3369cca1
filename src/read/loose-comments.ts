// Comments from tables and from JSON of no known platform: parents, dates, likes and standings in the many forms in which people write them.
import type { RawComment } from '../model/build-thread.js'
import type { CommentStatus, Message } from '../model/thread.js'
import { bodyText } from './body-text.js'
import { withoutControls } from './controls.js'
import { type DayOrder, dayOrderOf, parseDate } from './dates.js'
import { epochDate, feedDate, isoDate } from './iso-date.js'
import { parentsByDepth } from './parents-by-depth.js'
import { parentsByOutline } from './parents-by-outline.js'
import { isGone, kindNamed } from './standing.js'

/** A comment as it stands in the file; what is unknown is `null`. */
export interface LooseComment {
  readonly id: string | null
  readonly parent: string | null
  /** The comment within which this one stands (nested lists): its position in the whole list. */
  readonly within: number | null
  readonly text: string
  readonly author: string | null
  readonly date: string | null
  readonly likes: string | null
  readonly depth: string | null
  /** "2.1", "2-1": a number that begins with its parent's. */
  readonly outline: string | null
  readonly kind: string | null
  readonly status: string | null
  readonly thread: string | null
}

/** The comments of one thread, and what is to be said of them. */
export interface LooseThread {
  readonly comments: readonly RawComment[]
  readonly messages: readonly Message[]
}

/** A list for each thread, in the order in which threads first appear. Linear. */
export function rawThreads(list: readonly LooseComment[], isExact = false): Map<string | null, LooseThread> {
  const groups = groupsOf(list)
  const order = dayOrderOf(
    list.map(({ date }) => date ?? ''),
    null,
  )
  const isOwnIdNone = saysNoneByOwnId(list)
  return new Map([...groups].map(([thread, group]) => [thread, threadOf(list, group, { order, isExact, isOwnIdNone })]))
}

/** A file whose comments answer the post by naming themselves does so in all of them: one beside others that name nothing is a mistake. */
function saysNoneByOwnId(list: readonly LooseComment[]): boolean {
  const own = list.filter(({ id, parent }) => parent !== null && parent === id)
  return own.length > 1 && list.every(({ parent }) => parent !== null)
}

/** Where most answers lie in another thread than what they answer, the field names something else. */
function groupsOf(list: readonly LooseComment[]): Map<string | null, number[]> {
  const groups = new Map<string | null, number[]>()
  list.forEach(({ thread }, at) => {
    const group = groups.get(thread)
    if (group) group.push(at)
    else groups.set(thread, [at])
  })
  return groups.size > 1 && isTornApart(list) ? new Map([[null, list.map((_, at) => at)]]) : groups
}

function isTornApart(list: readonly LooseComment[]): boolean {
  const ids = new Set(list.map(({ id }) => id))
  const places = new Set(list.map(({ id, thread }) => `${thread} ${id}`))
  const answers = list.filter(({ parent, id }) => parent !== null && parent !== id && ids.has(parent))
  const torn = answers.filter(({ parent, thread }) => !places.has(`${thread} ${parent}`))
  return torn.length * 2 > answers.length
}

function threadOf(
  list: readonly LooseComment[],
  group: readonly number[],
  how: { readonly order: DayOrder | null; readonly isExact: boolean; readonly isOwnIdNone: boolean },
): LooseThread {
  const loose = group.map(at => list[at] as LooseComment)
  const named = parentsByName(loose)
  const parents = named ?? parentsOf(loose, new Map(group.map((at, position) => [at, position])), how.isOwnIdNone)
  const comments = loose.map((comment, at): RawComment => {
    const text = how.isExact ? comment.text : readable(comment.text)
    return {
      id: comment.id,
      parent: parents[at] ?? null,
      text,
      author: comment.author === null ? null : withoutControls(comment.author),
      createdAt: dateOf(comment.date, how.order),
      likes: countOf(comment.likes),
      kind: kindNamed(comment.kind),
      status: standingOf(comment.status, text),
    }
  })
  return { comments, messages: named === null ? [] : [placedByName(named.filter(parent => parent !== null).length, comments.length)] }
}

/**
 * Positions, where no parent is an id and most are the names of those who wrote before: the latest comment by whom each answers.
 * `null` where they are not. Linear.
 */
function parentsByName(comments: readonly LooseComment[]): (number | null)[] | null {
  const ids = new Set(comments.map(({ id }) => id))
  const latest = new Map<string, number>()
  let answers = 0
  let placed = 0
  let byId = 0
  const parents = comments.map(({ parent, author }, at) => {
    const found = parent === null ? undefined : latest.get(nameKey(parent))
    if (author !== null) latest.set(nameKey(author), at)
    if (parent !== null) answers++
    if (parent !== null && ids.has(parent)) byId++
    if (found !== undefined) placed++
    return found ?? null
  })
  return byId === 0 && placed > 0 && placed * 2 > answers ? parents : null
}

const nameKey = (name: string): string => name.trim().replace(/^@/, '').toLowerCase()

const placedByName = (placed: number, comments: number): Message => ({
  code: 'depth-clamp',
  text: `parents are given by name: ${placed} of ${comments} comments stand under the latest one by whom they answer`,
  line: null,
})

/** Ids or positions; without any, numbers as in an outline, or the depth, tell. */
function parentsOf(
  comments: readonly LooseComment[],
  positions: ReadonlyMap<number, number>,
  isOwnIdNone: boolean,
): (string | number | null)[] {
  const ids = new Set(comments.map(({ id }) => id))
  const parents = comments.map(
    comment =>
      (comment.parent === comment.id && isOwnIdNone ? null : parentOf(comment, ids)) ??
      (comment.within === null ? null : (positions.get(comment.within) ?? null)),
  )
  if (parents.some(parent => parent !== null)) return parents
  const byOutline = parentsByOutline(comments.map(({ outline, id }) => outlineNumber(outline ?? id)))
  if (byOutline !== null) return Array.from(byOutline, parent => (parent < 0 ? null : parent))
  return Array.from(parentsByDepth(comments.map(({ depth }) => Number(depth ?? 0) || 0)), parent => (parent < 0 ? null : parent))
}

const outlineNumber = (number: string | null): string | null =>
  number !== null && /^\d{1,6}(?:[-._]\d{1,6}){0,30}$/.test(number) ? number : null

/** Signs for "no parent": the word itself, the thread's id, a negative number. */
function parentOf({ parent, thread }: LooseComment, ids: ReadonlySet<string | null>): string | null {
  if (parent === null) return null
  if (ids.has(parent)) return parent
  const bare = parent.replace(/^t1_/, '')
  if (ids.has(bare)) return bare
  return /^(?:0[0-]*|-\d+|null|none|nan|false|n\/?a|root|post|t3_.*)$/i.test(parent) || parent === thread ? null : bare
}

const HTML = /<(?:p|br|div|blockquote)(?:\s[^<>]*)?\/?>|<\/(?:a|p|em|strong|b|i|span)>/i

/** The text, read as HTML where it is HTML. */
const readable = (text: string): string => withoutControls(HTML.test(text) ? bodyText(text) : text).trim()

function dateOf(date: string | null, order: DayOrder | null): string | null {
  return date === null ? null : (isoDate(date) ?? epochDate(date) ?? feedDate(date) ?? parseDate(date, order))
}

/** `1,234` and `12.0` are numbers; `1.2K` is not exact, so it is unknown. */
function countOf(likes: string | null): number | null {
  const digits = likes
    ?.trim()
    .replace(/^([+-]?\d{1,3})((?:,\d{3})+)$/, (_, first: string, rest: string) => first + rest.replaceAll(',', ''))
  return digits !== undefined && /^[+-]?\d+(?:\.0+)?$/.test(digits) ? Number(digits) : null
}

const STANDINGS: readonly (readonly [RegExp, CommentStatus])[] = [
  [/^missing$/i, 'missing'],
  [/^(?:deleted|removed|rejected|trash|post-trashed|true)$/i, 'deleted'],
  [/^spam$/i, 'spam'],
  [/^(?:pending|hold|unapproved|premod|system_withheld|0)$/i, 'pending'],
]

/** A field that says whether a comment is approved says "true" of one that is there, others of one that is gone. */
export const standingNamed = (name: string | undefined, value: string | null): string | null =>
  name === undefined || value === null || !/approved/i.test(name) ? value : value.replace(/^true$/i, '1').replace(/^false$/i, '0')

function standingOf(status: string | null, text: string): CommentStatus {
  if (isGone(text)) return 'deleted'
  return (status !== null && STANDINGS.find(([pattern]) => pattern.test(status.trim()))?.[1]) || 'present'
}
