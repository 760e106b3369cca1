// What stands in a comment's element and is not its text: names, dates, links, buttons, forms and the words between them.

import { remember } from '../remember.js'
import { dashed } from './class-words.js'
import { isFurnitureText, withoutDate } from './labels.js'
import { AUTHOR, AVATAR, DATE, type Marks, PERMALINK, REPLY, shortText } from './marks.js'
import { type Attribute, attributeOf, type Page } from './page.js'
import { kindOf } from './standing.js'
import type { Units } from './units.js'

/** Longer than any button or label. */
const LONGEST_FURNITURE = 160

const FURNITURE_CLASS =
  /(?:^|[\s-])(?:reply|replies|like|likes|liked|vote|votes|voting|rating|share|sharing|social|report|flag|meta|metadata|tools?|toolbar|actions?|actionbar|controls?|functions|permalink|edit|badge|rank|usertitle|user-?info|userinfo|postprofile|karma|buttons?|awaiting-moderation|says|avatar|gravatar|moderat\w+|toggle|see-more|read-more|show-more|expand-?link|hidden|comment-?meta(?:data)?|footer|number|counter|util|valora)(?:$|[\s-])/
const FURNITURE_TAGS = new Set(['label', 'footer', 'header'])
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
/** Elements of words; after them a heading is part of what somebody wrote. */
const WORDS = new Set(['p', 'blockquote', 'pre', 'ul', 'ol'])

/** `ALWAYS`, `OUTSIDE_BODY` or 0 for each element of a comment. Linear. */
export function markFurniture(page: Page, units: Units, marks: Marks): Uint8Array {
  const furniture = new Uint8Array(page.names.length)
  const rest = { words: new Map<number, string>(), holds: new Uint8Array(page.names.length) }
  for (const at of repeatedLabels(page, units)) furniture[at] = ALWAYS
  units.own.forEach((own, unit) => {
    const root = units.roots[unit] as number
    for (const at of own) if (at !== root && furniture[at] === 0) furniture[at] = furnitureOf(page, at, marks)
    markSubject(page, own, { furniture, lengths: marks.lengths })
    markLooseWords(page, own, { furniture, marks })
    spreadUpward(page, { own, root, furniture, lengths: marks.lengths, rest })
  })
  return furniture
}

/** "see more": what so many of at least so many comments hold, word for word, is a label. */
const SHARE_OF_LABEL = 0.6
const FEWEST_WITH_LABEL = 4
const LONGEST_LABEL = 30

/** Short texts that stand in most comments; one that is all that somebody wrote is no label there. Linear. */
function repeatedLabels(page: Page, units: Units): number[] {
  if (units.own.length < FEWEST_WITH_LABEL) return []
  const labels = new Map<string, { at: number[]; comments: number; last: number }>()
  units.own.forEach((own, unit) => {
    let longest = 0
    for (const at of own) longest = Math.max(longest, (page.data[at] as string).length)
    for (const at of own) {
      const words = printedAt(page, at).trim()
      if (words === '' || words.length > LONGEST_LABEL || words.length * 2 > longest) continue
      const label = labels.get(words) ?? { at: [], comments: 0, last: -1 }
      labels.set(words, label)
      label.at.push(at)
      if (label.last !== unit) label.comments++
      label.last = unit
    }
  })
  return [...labels.values()].flatMap(({ at, comments }) => (comments > units.own.length * SHARE_OF_LABEL ? at : []))
}

/** What is printed of a text, and of an image. */
const printedAt = (page: Page, at: number): string =>
  page.names[at] === 'img' ? (attributeOf(page, at, 'alt') ?? '') : (page.data[at] as string)

/** A portrait bears its commenter's name, and where no element holds the words alone the name is printed among them. (A pingback is all name.) */
export function markNames(
  page: Page,
  units: Units,
  { authors, furniture }: { authors: readonly (string | null)[]; furniture: Uint8Array },
): void {
  units.own.forEach((own, unit) => {
    const name = kindOf(page, units.roots[unit] as number) === 'comment' ? (authors[unit] ?? null) : null
    let names = 0
    for (const at of name === null ? NONE : own) {
      if (furniture[at] !== 0 || printedAt(page, at).trim() !== name || ++names > MOST_NAMES) continue
      furniture[at] = OUTSIDE_BODY
    }
  })
}

/** A portrait's, and the name itself. */
const MOST_NAMES = 2

function furnitureOf(page: Page, at: number, { bits, lengths }: Marks): number {
  const name = page.names[at] as string
  if (name === '' || name === 'blockquote' || name === 'pre') return 0
  if (name === 'button' || name === 'nav' || (name === 'form' && isToFillIn(page, at))) return ALWAYS
  const length = lengths[at] as number
  const sign = signAt(page, at)
  if (sign === 2) return ALWAYS
  if (length > LONGEST_FURNITURE) return 0
  if (HEADINGS.has(name) && isLinkToComment(page, at, { bits, lengths })) return ALWAYS
  const kinds = bits[at] as number
  if (kinds & REPLY) return ALWAYS
  if (sign === 1) return ALWAYS
  if (isMention(page, at)) return 0
  if (kinds & (AUTHOR | DATE | AVATAR)) return OUTSIDE_BODY
  if (kinds & PERMALINK && isFurnitureText(shortText(page, at))) return OUTSIDE_BODY
  return FURNITURE_TAGS.has(name) ? OUTSIDE_BODY : 0
}

/** "@Ada", a link before what is said to her: words of the commenter. */
export function isMention(page: Page, at: number): boolean {
  if (page.names[at] !== 'a' || !shortText(page, at).startsWith('@')) return false
  const next = page.ends[at] as number
  return page.parents[next] === page.parents[at] && page.names[next] === '' && /\p{L}.*\p{L}/su.test(page.data[next] as string)
}

/** Some pages wrap each comment in a form that only its author sees fields in. */
function isToFillIn(page: Page, at: number): boolean {
  const end = Math.min(page.ends[at] as number, at + FIELD_WITHIN)
  for (let inner = at + 1; inner < end; inner++) {
    const name = page.names[inner] as string
    if (name === 'input' ? attributeOf(page, inner, 'type') !== 'hidden' : FIELDS.has(name)) return true
  }
  return false
}

const FIELDS = new Set(['textarea', 'select', 'button'])
/** Nodes of a form before its first field. */
const FIELD_WITHIN = 200

/** A subject: all of it leads to a comment. */
function isLinkToComment(page: Page, at: number, { bits, lengths }: Marks): boolean {
  const end = Math.min(page.ends[at] as number, at + WITHIN_HEADING)
  for (let inner = at + 1; inner < end; inner++)
    if (page.names[inner] === 'a') return ((bits[inner] as number) & PERMALINK) > 0 && lengths[inner] === lengths[at]
  return false
}

/** Nodes of a heading before its link. */
const WITHIN_HEADING = 8

/** Furniture wherever it stands, and furniture unless it stands in the body, where people name each other. */
export const ALWAYS = 2
export const OUTSIDE_BODY = 1

const SIGNATURE = /(?:^|[\s-])(?:(?:post|user|forum)?-?(?:signature|sign|sig)|user-?info|postprofile)(?:$|[\s-])/

/** What the class and the id of an element say; ids count up, what they name does not. A link may have a tooltip, other elements are one. */
function signAt(page: Page, at: number): number {
  let sign = 0
  for (const { name, value } of page.attributes[at] as readonly Attribute[]) {
    if (name === 'class') sign = Math.max(sign, signOf(value), page.names[at] !== 'a' && isTooltip(value) ? 1 : 0)
    else if (name === 'id') sign = Math.max(sign, signOf(value.replaceAll(/\d+/g, '')))
  }
  return sign
}

/** What forums print beneath all that somebody writes. */
export const isSignature = (page: Page, at: number): boolean => signOf(attributeOf(page, at, 'class') ?? '') === 2

/** What a page may show in the place of words: "Removed by a moderator". */
export const isNotice = (page: Page, at: number): boolean => NOTICE_CLASS.test(dashed(attributeOf(page, at, 'class') ?? ''))

const NOTICE_CLASS = /(?:^|[\s-])(?:moderat\w+|awaiting-moderation|hidden|removed|deleted)(?:$|[\s-])/

const isTooltip = remember(words => /(?:^|[\s-])tooltip(?:$|[\s-])/.test(dashed(words)))

/** 2 for a signature, 1 for other furniture of a fitting length, by a class or an id. */
const signOf = remember(words => {
  const own = dashed(words)
  if (SIGNATURE.test(own)) return 2
  return FURNITURE_CLASS.test(own) && !/(?:comment|reply|post)-?(?:content|text|body)/.test(own) ? 1 : 0
})

/** A heading before any other words is the comment's subject or its author's line, not its text. */
function markSubject(page: Page, own: readonly number[], { furniture, lengths }: { furniture: Uint8Array; lengths: Int32Array }): void {
  for (const at of own) {
    if (HEADINGS.has(page.names[at] as string) && (lengths[at] as number) <= LONGEST_FURNITURE) {
      furniture[at] = OUTSIDE_BODY
      return
    }
    if (WORDS.has(page.names[at] as string) && (lengths[at] as number) > 0 && furniture[at] === 0) return
  }
}

/** "says:" between a name and a date is no part of the words, though no element is made of it. */
function markLooseWords(page: Page, own: readonly number[], { furniture, marks }: { furniture: Uint8Array; marks: Marks }): void {
  const afterField = new Set<number>()
  const waiting = new Map<number, readonly number[]>()
  for (const at of own) {
    const parent = page.parents[at] as number
    if ((marks.lengths[at] as number) === 0 && furniture[at] === 0) continue
    if ((furniture[at] as number) > 0 && (marks.bits[at] as number) & (AUTHOR | DATE)) {
      for (const before of waiting.get(parent) ?? NONE) furniture[before] = OUTSIDE_BODY
      afterField.add(parent)
    } else if (isLoose(page, at, marks)) {
      if (afterField.has(parent)) furniture[at] = OUTSIDE_BODY
      else waiting.set(parent, [...(waiting.get(parent) ?? NONE).slice(-MOST_LOOSE), at])
      continue
    } else if (afterField.size > 0) afterField.delete(parent)
    if (waiting.size > 0) waiting.delete(parent)
  }
}

const NONE: readonly number[] = []

/** "Comment", "by" */
const MOST_LOOSE = 3
const LONGEST_LOOSE = 24
/** A text, or an element that only shows it otherwise. */
const LOOSE = new Set(['', 'small', 'span', 'em', 'i', 'font', 'a'])

const isLooseText = remember(isFurnitureText)

function isLoose(page: Page, at: number, { lengths }: Marks): boolean {
  if ((lengths[at] as number) > LONGEST_LOOSE || !LOOSE.has(page.names[at] as string)) return false
  return isLooseText(page.names[at] === '' ? (page.data[at] as string) : shortText(page, at))
}

interface Spread {
  readonly own: readonly number[]
  readonly root: number
  readonly furniture: Uint8Array
  readonly lengths: Int32Array
  /** What is left of each element's words without furniture, and whether it holds any. */
  readonly rest: { readonly words: Map<number, string>; readonly holds: Uint8Array }
}

/** An element with furniture in it and nothing else but words such as "says" is furniture itself. */
function spreadUpward(page: Page, { own, root, furniture, lengths, rest: { words: rest, holds } }: Spread): void {
  rest.clear()
  for (let order = own.length - 1; order >= 0; order--) {
    const at = own[order] as number
    const parent = page.parents[at] as number
    if (at === root || (lengths[parent] as number) > LONGEST_MIXED) continue
    const words = page.names[at] === '' ? (page.data[at] as string).trim() : (rest.get(at) ?? '')
    if (
      furniture[at] === 0 &&
      holds[at] === 1 &&
      words.length < REMEMBERED &&
      isFurnitureBesideDate(words) &&
      !HEADINGS.has(page.names[at] as string)
    )
      furniture[at] = OUTSIDE_BODY
    if ((furniture[at] as number) > 0) {
      holds[parent] = 1
      continue
    }
    if (holds[at] === 1) holds[parent] = 1
    const joined = rest.get(parent)
    if (words !== '')
      rest.set(parent, joined === undefined ? words.slice(0, REMEMBERED) : `${words.slice(0, REMEMBERED)} ${joined}`.slice(0, REMEMBERED))
  }
}

const isFurnitureBesideDate = remember(words => isFurnitureText(withoutDate(words)))

/** Names, dates and labels together are shorter. */
const LONGEST_MIXED = 400

/** Enough to see that it is no furniture. */
const REMEMBERED = 100
