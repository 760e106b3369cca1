// What single elements say about being part of a comment: its author, its date, its permalink, its reply link, its portrait.

import { foldBlanks } from '../blanks.js'
import { remember } from '../remember.js'
import { dashed } from './class-words.js'
import { isByline, isDateLike, isMembership, isReplyLabel, isSpeakerLabel } from './labels.js'
import { type Attribute, attributeOf, type Page } from './page.js'
import { commentIdIn, fragmentOf, isCommentLink } from './permalinks.js'
import { textLengths } from './text-lengths.js'

/** Kinds of evidence, as bits. */
export const AUTHOR = 1
export const DATE = 2
export const PERMALINK = 4
export const REPLY = 8
export const AVATAR = 16
export const SCHEMA = 32
/** A permalink or an anchor that names one comment of this very page. */
export const ANCHOR = 64

/** Longer than any name, date or label: an element with more text is not one. */
const LONGEST_FIELD = 120
const LONGEST_LABEL = 40

/** Bits per element, and the characters of text in each. */
export interface Marks {
  readonly bits: Uint8Array
  readonly lengths: Int32Array
}

/** On class values as `dashed` gives them. */
const AUTHOR_CLASS =
  /(?:^|[\s-])(?:author|authors|fn|nickname|nick|username|user-?name|user-link|display-?name|commenter|commentor|comment(?:er|or)?-name|account-name|byline|poster|postername|posted-by|posted-?by|hnuser|by-?user|autor|auteur|verfasser|userlink|profile-link|member-name|person-name|ljuser|writer|tagline|redactor|actor-?name)(?:$|[\s-])|(?:^|\s)(?:name|from|user|by|who)(?:$|\s)|author|username/
/** "Find all posts by this author" */
const BUTTONS = /(?:^|[\s-])buttons?(?:$|[\s-])/
const DATE_CLASS =
  /(?:^|[\s-])(?:date|datetime|time|timestamp|posted-on|published|timeago|time-ago|age|when|fecha|datum|created|ago|relative-time|zeit|postdate)(?:$|[\s-])|timestamp|timeago/
const AVATAR_SIGN = /avatar|gravatar|userpic|user-?photo|profile-?(?:pic|image)|user-?image|portrait/i
const REPLY_SIGN = /(?:^|[\s-])(?:reply|reply-link|answer|responder|repondre|antworten|quote|replyto)(?:$|[\s-])/
const SCHEMA_SIGN =
  /schema\.org\/(?:Comment|UserComments|Answer|Question|DiscussionForumPosting)\b|(?:^|\s)(?:h-cite|p-comment|u-comment)(?:\s|$)|^comment$/i
const AUTHOR_LINK =
  /\/(?:users?|u|profile|profiles|members?|people|author|authors|by)\/[^/]|member\.php|memberlist\.php|user\?id=|[?&](?:member|user|author|u|uid|user_?id|member_?id|userid)=|\/~|\/@[\w.]/i

/** "Find all posts by this user" */
const SEARCH_LINK = /search|action=find/i

/** Marks every element, the outermost of nested ones of a kind. Linear. */
export function markElements(page: Page): Marks {
  const lengths = textLengths(page)
  const bits = new Uint8Array(page.names.length)
  const inherited = new Uint8Array(page.names.length)
  const anchors = anchorsOf(page)
  const address = addressOf(page)
  for (let at = 0; at < bits.length; at++) {
    const parent = page.parents[at] as number
    const above = parent < 0 ? 0 : (inherited[parent] as number) | ((bits[parent] as number) & ~(SCHEMA | ANCHOR))
    inherited[at] = above
    if (page.names[at] === '')
      bits[at] = !PROSE.has(page.names[parent] as string) && isDateText(page.data[at] as string) ? DATE & ~above : 0
    else bits[at] = (bitsOf(page, at, lengths[at] as number) & ~above) | anchorBit(page, at, { anchors, address })
  }
  markOwnLinks(page, bits)
  return { bits, lengths }
}

/** Where people write dates themselves. */
const PROSE = new Set(['p', 'blockquote', 'li', 'pre', 'a'])

/** A text that is a date stands for itself where no element is made of it. */
const isDateText = (text: string): boolean =>
  text.length <= LONGEST_LABEL * 2 && isDateLike(text.trim().slice(0, LONGEST_LABEL)) && !isMembership(text)

/** Ids and names on the page that name comments. */
function anchorsOf(page: Page): ReadonlySet<string> {
  const anchors = new Set<string>()
  for (const attributes of page.attributes)
    for (const { name, value } of attributes) if ((name === 'id' || name === 'name') && commentIdIn(value) !== null) anchors.add(value)
  return anchors
}

/** Where the page says that it stands, from the path on; `null` where it does not, or is the front page. */
function addressOf(page: Page): string | null {
  for (let at = 0; at < page.names.length; at++) {
    if (page.names[at] === 'body') return null
    const stated = page.names[at] === 'link' ? attributeOf(page, at, 'rel') : attributeOf(page, at, 'property')
    const value = stated === 'canonical' ? attributeOf(page, at, 'href') : stated === 'og:url' ? attributeOf(page, at, 'content') : null
    if (value === null || value.length > LONGEST_LINK) continue
    const path = pathOf(value)
    return path.length > SHORTEST_ADDRESS ? path : null
  }
  return null
}

/** A language or a section alone names no page. */
const SHORTEST_ADDRESS = 8

const pathOf = (address: string): string => address.replace(/^(?:https?:)?\/\/[^/]*/i, '').replace(/[/#?]+$/, '')

/** `/threads/12` is not under `/threads/1`. */
const isUnder = (path: string, address: string): boolean => path.startsWith(address) && /^(?:$|[/#?&])/.test(path.slice(address.length))

interface Own {
  readonly anchors: ReadonlySet<string>
  readonly address: string | null
}

function anchorBit(page: Page, at: number, { anchors, address }: Own): number {
  if (page.names[at] !== 'a') return 0
  for (const { name, value } of page.attributes[at] as readonly Attribute[]) {
    if (name === 'name' && anchors.has(value)) return ANCHOR
    if (name !== 'href' || value.length >= LONGEST_LINK) continue
    if (value.includes('#') && anchors.has(value.slice(value.indexOf('#') + 1))) return ANCHOR
    if (address !== null && isCommentLink(value) && isUnder(pathOf(value), address)) return ANCHOR
  }
  return 0
}

const LONGEST_LINK = 2_000

/**
 * Marks links that lead to the element they stand in: permalinks of comments, however their ids are made. Sections have theirs in a
 * heading; a single one is the way back from a form. Linear.
 */
function markOwnLinks(page: Page, bits: Uint8Array): void {
  const links: number[] = []
  const owners = new Set<number>()
  for (let at = 0; at < bits.length; at++) {
    const owner = page.names[at] === 'a' ? ownerOf(page, at, fragmentOf(attributeOf(page, at, 'href') ?? '')) : -1
    if (owner < 0) continue
    links.push(at)
    owners.add(owner)
  }
  if (owners.size >= FEWEST_OWNERS) for (const at of links) bits[at] = (bits[at] as number) | ANCHOR | PERMALINK
}

const FEWEST_OWNERS = 3

/** The element with this id that a link stands in, -1 for none. */
function ownerOf(page: Page, at: number, id: string): number {
  if (id === '') return -1
  for (let up = page.parents[at] as number, level = 0; up > 0 && level < LEVELS_TO_OWN; up = page.parents[up] as number, level++) {
    if (SECTIONS.has(page.names[up] as string)) return -1
    if (attributeOf(page, up, 'id') === id) return up
  }
  return -1
}

const LEVELS_TO_OWN = 12
/** Where a link to oneself is a section's. */
const SECTIONS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'body'])

function bitsOf(page: Page, at: number, length: number): number {
  const tag = page.names[at] as string
  let bits = tag === 'time' ? DATE : tag === 'cite' && length > 0 && length <= LONGEST_FIELD ? AUTHOR : 0
  for (const attribute of page.attributes[at] as readonly Attribute[]) bits |= bitsOfAttribute(attribute, tag, length)
  if (length === 0 || length > LONGEST_FIELD) return bits
  if (length > LONGEST_LABEL) return BYLINE_TAG.has(tag) && isByline(shortText(page, at)) ? bits | AUTHOR | DATE : bits
  const possible = bitsOfText(shortText(page, at))
  if (possible & BYLINE && BYLINE_TAG.has(tag)) bits |= AUTHOR | DATE
  return bits | (possible & (AUTHOR | (REPLY_TAG.has(tag) ? REPLY : 0) | (DATE_TAG.has(tag) ? DATE : 0)))
}

const BYLINE_TAG = new Set('span p div small em i font td li dd dt h1 h2 h3 h4 h5 h6'.split(' '))
const REPLY_TAG = new Set('a button span div input'.split(' '))
const DATE_TAG = new Set('a span small em abbr div p td'.split(' '))
/** A whole byline, author and date. */
const BYLINE = 64

/** What the words of an element can say about it where its tag fits. */
const bitsOfText = remember(text => {
  let bits = isByline(text) ? BYLINE : 0
  if (isSpeakerLabel(text)) bits |= AUTHOR
  if (isReplyLabel(text)) bits |= REPLY
  return isDateLike(text) ? bits | DATE : bits
})

/** An image that microformats call a photo: its avatar. */
const PHOTO = 128

/** What a class, or another attribute of words, can say on a fitting element. */
const bitsOfWords = {
  class: remember(value => bitsOfWordsOf('class', value)),
  rel: remember(value => bitsOfWordsOf('rel', value)),
  itemprop: remember(value => bitsOfWordsOf('itemprop', value)),
}

function bitsOfWordsOf(name: string, value: string): number {
  const words = dashed(value)
  let bits = AUTHOR_CLASS.test(words) && !BUTTONS.test(words) ? AUTHOR : 0
  if (name !== 'rel' && DATE_CLASS.test(words)) bits |= DATE
  if (REPLY_SIGN.test(words)) bits |= REPLY
  if (AVATAR_SIGN.test(value)) bits |= AVATAR
  if (/(?:^|\s)photo(?:\s|$)/.test(value)) bits |= PHOTO
  if (name === 'class' && SCHEMA_SIGN.test(value) && value.includes('-')) bits |= SCHEMA
  if (name === 'itemprop' && /^(?:comment|suggestedAnswer|acceptedAnswer)$/.test(value)) bits |= SCHEMA
  return bits
}

function bitsOfAttribute({ name, value }: Attribute, tag: string, length: number): number {
  const short = length > 0 && length <= LONGEST_FIELD
  if (name === 'class' || name === 'itemprop' || name === 'property' || name === 'rel' || name === 'data-testid') {
    const possible = bitsOfWords[name === 'rel' || name === 'itemprop' ? name : 'class'](value)
    if (possible === 0) return 0
    if (tag === 'img') return possible & (AVATAR | PHOTO) ? AVATAR : 0
    const fitting = (short ? AUTHOR | DATE : 0) | (length <= LONGEST_LABEL && (tag === 'a' || tag === 'button') ? REPLY : 0)
    return possible & (fitting | SCHEMA | (length <= LONGEST_FIELD ? AVATAR : 0))
  }
  if ((name === 'title' || name === 'aria-label' || name === 'alt') && length <= LONGEST_LABEL)
    return /^(?:a|button|img)$/.test(tag) && value.length <= LONGEST_LABEL && isReplyLabel(value) ? REPLY : 0
  if (name === 'datetime' || name === 'data-utime' || name === 'data-timestamp') return short ? DATE : 0
  if (name === 'itemtype' || name === 'typeof') return SCHEMA_SIGN.test(value.replace(/^(?:schema|sioc):/, 'schema.org/')) ? SCHEMA : 0
  if (name === 'href' && tag === 'a') {
    return (
      (isCommentLink(value) ? PERMALINK : 0) |
      (/replyto(?:com)?=|newreply|[?&](?:action|mode|op|do)=(?:new)?(?:reply|quote)|\/reply(?:[/?]|$)/.test(value) &&
      length <= LONGEST_LABEL
        ? REPLY
        : 0) |
      (AUTHOR_LINK.test(value) && !SEARCH_LINK.test(value) && length > 0 && length <= LONGEST_LABEL * 2 ? AUTHOR : 0)
    )
  }
  if ((name === 'name' || name === 'id') && tag === 'a') return commentIdIn(value) === null ? 0 : PERMALINK
  if (name === 'src' && tag === 'img') return AVATAR_SIGN.test(value) ? AVATAR : 0
  if (name === 'data-author' || name === 'data-username') return AUTHOR
  return 0
}

/** The text of an element that holds little; blanks folded. */
export function shortText(page: Page, at: number): string {
  const known = page.shortTexts[at]
  if (known !== undefined) return known
  const text = shortTextOf(page, at)
  page.shortTexts[at] = text
  return text
}

function shortTextOf(page: Page, at: number): string {
  const end = Math.min(page.ends[at] as number, at + SHORT_TEXT_NODES)
  let inner = at
  while (inner + 1 < end && page.ends[inner + 1] === page.ends[inner]) inner++
  const only = page.data[inner] as string
  if (page.ends[inner] === inner + 1) return foldBlanks(only).trim()
  let text = ''
  for (inner = at + 1; inner < end; inner++) {
    const words = page.names[inner] === '' ? foldBlanks(page.data[inner] as string).trim() : ''
    if (words !== '') text += text === '' ? words : ` ${words}`
  }
  return text
}

/** Nodes looked at for a label or a name. */
const SHORT_TEXT_NODES = 24
