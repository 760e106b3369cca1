// Chooses the elements that are comments: the group with most evidence that speaks of comments, and the like of it elsewhere.

import { isDeletedNotice } from '../deleted-notices.js'
import type { Group, Shares } from './groups.js'
import { createHeadings, underOneHeading } from './headings.js'
import type { Marks } from './marks.js'
import { isMeant } from './meant.js'
import { attributeOf, type Page } from './page.js'
import { commentIdIn } from './permalinks.js'
import { wholeList } from './whole-list.js'

/** Words in classes and ids, in the languages of the web's themes, that speak of comments; and those that may. */
const COMMENT_WORD =
  /comm?ent|komment|coment|reply|replies|discuss|disqus|feedback|response|opinion|reacti?on|wortmeldung|talkback|shout|guestbook/i
const POST_WORD = /message|(?:^|[^a-z])(?:post|msg|answer|forum|thread|entry|note|review|topic)|post(?:s|Item)?(?:$|[^a-z])|beitrag/i
/** Parts of a page that only tell of comments elsewhere, or are something else built alike. */
const DECOY_WORD =
  /widget|sidebar|recent|latest|neueste|teaser|related|popular|trending|live-?(?:match|ticker|blog)|ticker|(?:^|[^a-z])nav(?:igation|bar)?(?:$|[^a-z])|breadcrumb|menu|footer-|carousel|slider|respond|comment-?form|pagination|toc(?:$|[^a-z])|reflist|references/i

/** Levels above a comment in which its list is named. */
const LEVELS_TO_LIST = 8
/** Members looked at to judge a group; a sample spread over the list. */
const SAMPLE = 8
/** Evidence a comment needs at least: an author or a date and something beside. */
const LEAST_QUALITY = 1.6

/** A group with what is said for it. */
export interface Candidate {
  readonly group: Group
  readonly score: number
  /** Whether nothing but the heading above says that these are comments. */
  readonly isOnlyHeaded: boolean
}

/** The elements that are comments in document order, none where no group convinces; `best` names what was looked at. */
export interface Chosen {
  readonly units: readonly number[]
  readonly best: Candidate | null
}

/** Linear in the members of all groups. */
export function chooseUnits(page: Page, groups: readonly Group[], marks: Marks): Chosen {
  const isUnderComments = createHeadings(page, marks.lengths)
  const candidates = groups.flatMap(group => {
    const headed = isHeaded(group, isUnderComments) ? HEADED_TRUST : 0
    const score = scoreOf(page, group, { marks, headed })
    return score > 0 ? [{ group, score, isOnlyHeaded: headed > 0 && scoreOf(page, group, { marks, headed: 0 }) === 0 }] : []
  })
  candidates.sort((a, b) => b.score - a.score || (a.group.members[0] as number) - (b.group.members[0] as number))
  const first = candidates[0] ?? null
  const best = first === null ? null : (candidates.find(({ group }) => isMeant(page, group, first.group)) ?? first)
  return { units: best === null ? [] : wholeList(page, unitsOf(page, best), { groups, marks }), best }
}

/** Elements that hold a name, a date or a link and never a comment. */
const NO_COMMENT = /(?:^|>)(?:a|b|strong|em|i|time|abbr|cite|img|button|h[1-6])(?:[.#[]|$)/

/** A token of all classes together says how its members look; one of a single class, where it holds nearly as much, is their name. */
const ALL_CLASSES = /^[\w-]+\.[^.>]+\.[^>]+$/
const OF_LOOKS = 0.9

/** 0 where it is no list of comments. */
function scoreOf(page: Page, group: Group, { marks, headed }: { marks: Marks; headed: number }): number {
  const { shares, members } = group
  const mean = group.total / members.length
  if (mean < 0.5 || NO_COMMENT.test(group.name) || group.total < LEAST_QUALITY) return 0
  const sample = sampleOf(members)
  const filled = sample.filter(at => (marks.lengths[at] as number) > 0)
  if (filled.length === 0) return 0
  const named = Math.max(
    shareOf(sample, at => isNamedComment(page, at)),
    members.length > 1 && shares.date > 0.5 ? linkedShare(page, sample) : 0,
    isNested(page, group) ? NESTED_TRUST : 0,
    isForum(shares, members.length) ? FORUM_TRUST : 0,
  )
  const spoken = Math.max(speaksOfComments(page, group, sample), headed)
  const isDecoy = isElsewhere(page, sample)
  if (isDecoy && shares.reply < 0.3 && (named < 0.5 || DECOY_WORD.test(group.name))) return 0
  if (shares.author < 0.3 && shares.reply < 0.3 && named < 0.5 && headed === 0 && !(shares.permalink > 0.5 && shares.date > 0.5)) return 0
  const trust = spoken + named + shares.schema * 0.5 + shares.reply * 0.7 + shares.permalink * 0.3
  if (trust < 0.8) return 0
  if (spoken < 0.7 && named < 0.5 && shares.reply < 0.4 && shares.schema < 0.5) return 0
  if (members.length === 1 && trust < 1.2) return 0
  return group.total * Math.min(1, 0.5 + mean / 4) * (0.5 + Math.min(trust, 2) / 2) * (ALL_CLASSES.test(group.name) ? OF_LOOKS : 1)
}

/** What a heading over the list counts, beside names of its elements that speak of comments. */
const HEADED_TRUST = 0.8

/** True where a list of dated words by somebody stands under a heading of comments. */
const isHeaded = ({ shares, members, qualities }: Group, isUnderComments: (first: number) => boolean): boolean =>
  members.length > 1 &&
  shares.date > 0.5 &&
  (shares.author > 0.5 || shares.reply > 0.5 || shares.date > 0.9) &&
  isUnderComments(members[qualities.findIndex(quality => quality > 0)] as number)

/** Share of the members with a link to a comment of one and the same page: teasers link to as many pages as they are. */
function linkedShare(page: Page, sample: readonly number[]): number {
  const counts = new Map<string, number>()
  for (const at of sample) {
    const address = commentAddressIn(page, at)
    if (address !== null) counts.set(address, (counts.get(address) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values()) / sample.length
}

/** The address, without its fragment, of the first link within that names a comment. */
function commentAddressIn(page: Page, at: number): string | null {
  const end = Math.min(page.ends[at] as number, at + LINK_WITHIN)
  for (let inner = at; inner < end; inner++) {
    const [address = '', fragment] = page.names[inner] === 'a' ? (attributeOf(page, inner, 'href') ?? '').split('#', 2) : []
    if (fragment !== undefined && namesComment(fragment)) return address
  }
  return null
}

/** Nodes of a comment before its permalink: portrait, name, date. */
const LINK_WITHIN = 60

/** A forum's post: an author, a date, and a reply link or an anchor of its own on this page. Teasers of stories have these elsewhere. */
const isForum = ({ author, date, anchor, reply }: Shares, members: number): boolean =>
  members > 1 && author > FORUM_SHARE && date > FORUM_SHARE && (anchor > FORUM_SHARE || reply > FORUM_SHARE)

/**
 * Words of somebody at some time that hold others of the same make, in a list or several at once: a post quotes one other, replies
 * alone are built so. Linear.
 */
function isNested(page: Page, { shares, members, qualities }: Group): boolean {
  if (shares.author <= FORUM_SHARE || shares.date <= FORUM_SHARE) return false
  const around: { readonly at: number; readonly end: number; holds: number }[] = []
  for (const [order, at] of members.entries()) {
    if (qualities[order] === 0) continue
    while (around.length > 0 && (around.at(-1)?.end ?? 0) <= at) around.pop()
    const above = around.at(-1)
    if (above !== undefined && (++above.holds > 1 || isListed(page, above.at, at))) return true
    around.push({ at, end: page.ends[at] as number, holds: 0 })
  }
  return false
}

/** Whether a list that stands within one element holds the other. */
function isListed(page: Page, outer: number, inner: number): boolean {
  let up = page.parents[inner] as number
  for (let level = 0; up > outer && level < LEVELS_TO_LIST; up = page.parents[up] as number, level++)
    if (page.names[up] === 'ol' || page.names[up] === 'ul') return true
  return false
}

/** Share of the posts, and what it counts beside an id that speaks of comments. */
const FORUM_SHARE = 0.7
const FORUM_TRUST = 0.6

/** Nothing but replies is built so, whatever it is called. */
const NESTED_TRUST = 0.9

/** 1 where the group's own name speaks of comments, less where only its surroundings do. */
function speaksOfComments(page: Page, group: Group, sample: readonly number[]): number {
  const own = group.name.replace(/^[^.#[>]*/, '')
  if (COMMENT_WORD.test(own)) return 1
  const above = shareOf(sample, at => ancestorMatches(page, at, COMMENT_WORD))
  if (POST_WORD.test(own)) return 0.5 + above * 0.3
  return above * 0.8
}

/** Whether most of these stand in parts of a page that tell of other things. */
export const isElsewhere = (page: Page, members: readonly number[]): boolean => shareOf(sampleOf(members), at => isInDecoy(page, at)) > 0.5

function isInDecoy(page: Page, at: number): boolean {
  return DECOY_WORD.test(namesOn(page, at)) || ancestorMatches(page, at, DECOY_WORD)
}

function ancestorMatches(page: Page, at: number, pattern: RegExp): boolean {
  let up = page.parents[at] as number
  for (let level = 0; level < LEVELS_TO_LIST && up > 0; level++, up = page.parents[up] as number) {
    const name = page.names[up]
    if (name === 'body' || name === 'html') return false
    if (pattern.test(namesOn(page, up))) return true
  }
  return false
}

/** True where the element, or an anchor that begins it, bears an id that speaks of a comment. */
function isNamedComment(page: Page, at: number): boolean {
  if (namesComment(attributeOf(page, at, 'id'))) return true
  const end = Math.min(page.ends[at] as number, at + ANCHOR_WITHIN)
  for (let inner = at + 1; inner < end; inner++)
    if (page.names[inner] === 'a' && (namesComment(attributeOf(page, inner, 'name')) || namesComment(attributeOf(page, inner, 'id'))))
      return true
  return false
}

/** Nodes before the anchor of a comment: a cell, a blank. */
const ANCHOR_WITHIN = 5

const namesComment = (id: string | null): boolean => id !== null && COMMENT_WORD.test(id) && commentIdIn(id) !== null

const namesOn = (page: Page, at: number): string => `${attributeOf(page, at, 'class') ?? ''} ${attributeOf(page, at, 'id') ?? ''}`

function sampleOf(members: readonly number[]): number[] {
  if (members.length <= SAMPLE) return [...members]
  return Array.from({ length: SAMPLE }, (_, order) => members[Math.floor((order * members.length) / SAMPLE)] as number)
}

const shareOf = (list: readonly number[], holds: (at: number) => boolean): number => list.filter(holds).length / Math.max(1, list.length)

/** Members of the group that hold evidence or are named as comments; where only a heading or their place says what they are, those under it. */
function unitsOf(page: Page, { group, isOnlyHeaded }: Candidate): readonly number[] {
  const units = group.members.filter(
    (at, order) => (group.qualities[order] as number) > 0 || isNamedComment(page, at) || holdsNotice(page, at),
  )
  if (!isOnlyHeaded && !IS_PLACE.test(group.name)) return units
  return underOneHeading(page, withoutAsides(page, units))
}

/** Whether the first words are those that stand in place of a comment that is gone. */
function holdsNotice(page: Page, at: number): boolean {
  const end = Math.min(page.ends[at] as number, at + NOTICE_WITHIN)
  for (let inner = at; inner < end; inner++) {
    const words = page.names[inner] === '' ? (page.data[inner] as string).trim() : ''
    if (words !== '') return isDeletedNotice(words)
  }
  return false
}

const NOTICE_WITHIN = 12

/** Tokens that are no names of anything: `ul>li`. */
const IS_PLACE = />/

/** Those that stand beside the page's matter, unless all do. */
function withoutAsides(page: Page, units: readonly number[]): readonly number[] {
  const within = units.filter(at => !isAside(page, at))
  return within.length > 0 ? within : units
}

function isAside(page: Page, at: number): boolean {
  for (let up = page.parents[at] as number, level = 0; up > 0 && level < LEVELS_TO_LIST; up = page.parents[up] as number, level++)
    if (page.names[up] === 'aside' || page.names[up] === 'nav') return true
  return false
}
