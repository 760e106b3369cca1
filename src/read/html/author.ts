// Who wrote a comment, from the element that says so, without the words around the name.
import { holdsEmail } from '../../model/addresses.js'
import { ANSWERING } from '../answering.js'
import { foldBlanks } from '../blanks.js'
import { remember } from '../remember.js'
import { SPEAKING } from '../tongues.js'
import { dashed } from './class-words.js'
import { ALWAYS } from './furniture.js'
import { isByline, isDateLike, isFurnitureText, isReplyLabel, startsAsByline } from './labels.js'
import { ANCHOR, AUTHOR, AVATAR, DATE, type Marks, REPLY, shortText } from './marks.js'
import { type Attribute, attributeOf, type Page } from './page.js'
import { isCommentLink } from './permalinks.js'
import type { Units } from './units.js'

const LONGEST_NAME = 80

/** A comment and the element of its words, -1 where none is known; what the page's elements hold. */
interface Where {
  readonly unit: number
  readonly body: number
  readonly marks: Marks
  readonly furniture: Uint8Array
}

/** A name, the element or text that it was read from (-1 for an attribute), and whether the page itself says that it is one. */
export interface Author {
  readonly name: string
  readonly at: number
  readonly isStated: boolean
}

/** The best name among a comment's elements outside its body, `null` where there is none. Never an address. */
export function authorOf(page: Page, units: Units, { unit, body, marks, furniture }: Where): Author | null {
  const own = units.own[unit] as readonly number[]
  const bodyEnd = body < 0 ? -1 : (page.ends[body] as number)
  let best: Author | null = null
  let bestRank = 0
  for (const at of own) {
    if (page.names[at] === '' || at === own[0] || (body >= 0 && at >= body && at < bodyEnd)) continue
    const rank = rankOf(page, at, marks)
    if (rank <= bestRank) continue
    const name = nameIn(page, at, marks)
    if (name === null || (rank < SAID_TO_BE_A_NAME && (isLabel(name) || isRepeated(page, at, { name, furniture })))) continue
    best = { name, at, isStated: rank >= SAID_TO_BE_A_NAME }
    bestRank = rank
  }
  if (bestRank >= SAID_TO_BE_A_NAME) return best
  const attribute = authorAttribute(page, own)
  const stated = attribute === null ? null : { name: attribute, at: -1, isStated: true }
  return (
    (stated !== null && /\D/.test(stated.name) ? stated : best) ??
    stated ??
    firstWords(page, own, { body, marks, furniture }) ??
    wordsBesideDate(page, own, { body, furniture })
  )
}

/** From this rank on the page itself says that an element is an author's name. */
const SAID_TO_BE_A_NAME = 5

/** How surely an element is the name itself: 0 not at all. */
function rankOf(page: Page, at: number, { bits, lengths }: Marks): number {
  const length = lengths[at] as number
  if (length === 0 || length > LONGEST_NAME * 1.5) return 0
  const tag = page.names[at] as string
  if ((bits[at] as number) & REPLY) return 0
  if (tag === 'a' && ((bits[at] as number) & ANCHOR || isCommentLink(attributeOf(page, at, 'href') ?? ''))) return 0
  let rank = (bits[at] as number) & AUTHOR && !isBadge(attributeOf(page, at, 'class') ?? '') ? 3 : 0
  for (const { name, value } of page.attributes[at] as readonly Attribute[]) {
    if (name === 'itemprop' && value === 'name' && isWithinPerson(page, at)) rank = Math.max(rank, 9)
    if ((name === 'itemprop' || name === 'property') && /^(?:\w+:)?(?:author|creator)$/.test(value)) rank = Math.max(rank, 7)
    if (name === 'class') rank = Math.max(rank, rankOfClass(value))
    if (name === 'rel' && /author|external nofollow|nofollow/.test(value) && tag === 'a') rank = Math.max(rank, 2)
    if (name === 'href' && rank > 0 && tag === 'a') rank += 0.5
  }
  if (tag === 'a' && rank < 5.5 && isInAuthor(page, at, bits)) rank = 5.5
  const byline = rank < 4 && length <= LONGEST_NAME ? rankOfByline(shortText(page, at)) : 0
  if (byline > rank) return byline
  if (rank === 0 && (tag === 'cite' || tag === 'b' || tag === 'strong')) rank = 1
  if ((bits[at] as number) & (DATE | REPLY) && rank < 5) return 0
  return rank
}

/** A byline with a date is one for certain; a sentence that begins with "By" is none. */
const rankOfByline = remember(text => {
  if (isByline(text)) return 4
  return startsAsByline(text) && !/[.?!]$/.test(text) ? 3.5 : 0
})

const isInAuthor = (page: Page, at: number, bits: Uint8Array): boolean => {
  for (let up = page.parents[at] as number, level = 0; up >= 0 && level < 3; up = page.parents[up] as number, level++)
    if ((bits[up] as number) & AUTHOR) return true
  return false
}

/** "Moderator", beside the name. */
const isBadge = remember(value => /(?:^|[\s-])badge(?:\s|$)/.test(dashed(value)))

const rankOfClass = remember(value => {
  const words = dashed(value)
  if (isBadge(value)) return 0
  if (/(?:^|\s)(?:fn|p-name|hnuser|nickname)(?:\s|$)/.test(words)) return 8
  if (/(?:author|user|account|commenter|poster|display|nick|member|profile|person)-?name|(?:^|[\s-])(?:username|nick)(?:\s|$)/.test(words))
    return 6.5
  if (/(?:author|user|commenter|profile)-?link|(?:^|\s)name(?:\s|$)|-name(?:\s|$)/.test(words)) return 6
  if (/(?:^|[\s-])(?:author|commenter|commentauthor|user|poster|autor|by|ljuser)(?:$|\s)/.test(words)) return 5
  return 0
})

const isWithinPerson = (page: Page, at: number): boolean => {
  for (let up = at, level = 0; up >= 0 && level < 4; up = page.parents[up] as number, level++)
    for (const { name, value } of page.attributes[up] as readonly Attribute[])
      if ((name === 'itemprop' && /^(?:author|creator)$/.test(value)) || (name === 'itemtype' && /Person$/.test(value))) return true
  return false
}

/** The text of the element up to a date, a link or a label that stands in it too. */
function nameIn(page: Page, at: number, { bits }: Marks): string | null {
  let text = ''
  let linkEnd = -1
  const end = page.ends[at] as number
  for (let inner = at; inner < end; ) {
    if (inner === linkEnd && BEHIND_NAME.test(textBetween(page, inner, end))) break
    if (inner > at && BLOCK.has(page.names[inner] as string) && text.trim() !== '' && !isFurnitureText(text)) break
    const isOther =
      inner > at &&
      (((bits[inner] as number) & (DATE | REPLY | AVATAR)) !== 0 || NO_NAME.has(page.names[inner] as string) || isUnnamed(page, inner))
    if (isOther && text.trim() !== '' && !isFurnitureText(text)) break
    if (isOther) {
      inner = page.ends[inner] as number
      continue
    }
    if (page.names[inner] === 'a' && text.trim() === '') linkEnd = page.ends[inner] as number
    if (page.names[inner] === '') text += page.data[inner]
    else if (page.names[inner] === 'br' && text.trim() !== '') break
    inner++
  }
  return cleanName(text)
}

/** "Anna, Leeds, 2 hours ago": the name is what is linked. */
const BEHIND_NAME = /^\s*[,(|·•]/u

/** The first text from an element on. */
function textBetween(page: Page, from: number, to: number): string {
  for (let at = from; at < to; at++) if ((page.data[at] as string).trim() !== '') return page.data[at] as string
  return ''
}

const BLOCK = new Set('div p li ul td tr h1 h2 h3 h4 h5 h6 section dd small'.split(' '))
const NO_NAME = new Set('time button form script style svg'.split(' '))

const isUnnamed = (page: Page, at: number): boolean => isOtherClass(attributeOf(page, at, 'class') ?? '')
const isOtherClass = remember(value =>
  /(?:^|\s)material-(?:icons|symbols)|(?:^|[\s_-])(?:says|screen-reader-text|badge|label|rank|role|flair|karma|date|time|meta|usertitle)(?:$|[\s_-])/i.test(
    value,
  ),
)

const BEFORE_NAME =
  /^(?:comment|pingback|trackback) from\s*:?\s+|^(?:(?:comment(?:aire)?|kommentar|comentario|posted|written|submitted|geschrieben|verfasst|publié|enviado|scritto|escrito|von|reply|antwort)\s+)?(?:by|von|par|por|da|de|av|af|door|przez|от)\s*:?\s+|^(?:posted by|author|autor|name|user|from|von|par)\s*:\s*|^(?:le|el)\s.{0,30}?,\s*/iu
const AFTER_NAME = new RegExp(
  `\\s*(?:\\b(?:says?|said|wrote|writes|commented|replied|sagte?|meinte?|schreibt|schrieb|kommentierte|dijo|dice|escribió|a dit|a écrit|dit|skrev|sa|säger|disse|ha detto|scrive|ha scritto|napisał\\(?a?\\)?|pisze|zegt|schreef)|(?<=\\s)(?:говорит|написала?|пишет))(?:\\s+(?:${ANSWERING}).*)?\\s*(?:[:：]|\\.{2,3}|…)?\\s*$|${SPEAKING}\\s*$|\\s*[:：,·•|»›→▸➤—–-]\\s*$|\\s+(?:on|am|at|le|el|il|vom|op|den)(?:\\s+(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)[a-z]*\\.?,?)?\\s*$|\\s*\\((?:not verified|nicht überprüft|non vérifié|no verificado|não verificado)\\)\\s*$`,
  'iu',
)

/** "--48112--": dashes on both sides are the name's. */
const FRAMED = /^(-{2,3})[^\s-].*[^\s-]\1$/

function withoutLabels(text: string): string {
  if (FRAMED.test(text)) return text
  let name = text
  for (let before = ''; before !== name; ) {
    before = name
    name = name
      .replace(BEFORE_NAME, '')
      .replace(AFTER_NAME, '')
      .replace(/^[\s·•|—–@#-]+(?=\S)/u, match => (match.includes('@') ? '@' : ''))
      .trim()
  }
  return name
}

/** A printed name without "says", "by", punctuation; `null` for an address, a name with a handle beside it, a date or nothing. */
export const cleanName = remember((text): string | null => {
  const name = withoutLabels(beforeDate(withoutLabels(foldBlanks(text).trim()))).replace(/^@(?=\S)/, '')
  if (name === '' || name.length > LONGEST_NAME || holdsEmail(name) || /\s@\w+@/.test(name) || /^comment (?:deleted|removed)/i.test(name))
    return null
  if (/^\d{1,3}(?:\.\d{1,3}){3}$|^\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?$/i.test(name)) return null
  return /[\p{L}\p{N}\p{S}]/u.test(name) ? name : null
})

const SEPARATED = /\s+[|·•—–/-]+\s*|,\s+/u
const LOOSE = /\s+(?:(?:on|am|at|le|el|il|vom|op|den|um)\s+)?(?=\p{L}{0,12}[.,]?\s*\d)/u

/** "Anna — 17.07.2011 @ 13:04" → "Anna" */
function beforeDate(name: string): string {
  for (const separator of [SEPARATED, LOOSE]) {
    const found = separator.exec(name)
    if (found === null || found.index === 0) continue
    if (isDateLike(name.slice(found.index + found[0].length).slice(0, PRINTED_DATE))) return name.slice(0, found.index)
  }
  return name
}

/** Characters in which a printed date comes to its end, a weekday before it. */
const PRINTED_DATE = 30

/** The first short words outside the body that are no label and no date: pages without class names put the name there. */
function firstWords(page: Page, own: readonly number[], { body, marks, furniture }: Omit<Where, 'unit'>): Author | null {
  let looked = 0
  for (const at of own) {
    if (body < 0 || at >= body || looked > FIRST_WORDS_WITHIN) return null
    if (page.names[at] !== '') continue
    const words = (page.data[at] as string).trim()
    if (words === '') continue
    looked++
    const parent = page.parents[at] as number
    if ((marks.bits[parent] as number) & (DATE | REPLY) || isUnnamed(page, parent) || isFurnitureText(words) || furniture[at] === ALWAYS)
      continue
    if (isInitials(words, textBetween(page, at + 1, body))) continue
    const name = cleanName(words)
    if (name === null) return null
    if (!isLabel(name)) return { name, at, isStated: false }
  }
  return null
}

/** "HW" in place of a portrait, before "Hannah Whitlock". */
function isInitials(words: string, next: string): boolean {
  if (!/^\p{Lu}{1,3}$/u.test(words)) return false
  const initials = next
    .trim()
    .split(/\s+/, 4)
    .map(word => word[0] ?? '')
  return initials.length >= words.length && [...words].every(letter => initials.includes(letter)) && next.trim() !== words
}

/** "Posted:", "Subject: Re: Soup", "Reply", "In reply to", a date */
export const isLabel = remember(
  text =>
    text.includes(': ') ||
    /^(?:comment|pingback|trackback) (?:from|by)$/i.test(text) ||
    isFurnitureText(text) ||
    isReplyLabel(text) ||
    ANSWERS.test(text) ||
    isDateLike(text.slice(0, LONGEST_NAME)),
)

const ANSWERS = new RegExp(`^(?:${ANSWERING})(?![\\p{L}\\p{N}])`, 'iu')

/** Whether what an element begins with is all of the name and stands in most comments. */
function isRepeated(page: Page, at: number, { name, furniture }: { name: string; furniture: Uint8Array }): boolean {
  const end = Math.min(page.ends[at] as number, at + FIRST_WORDS_WITHIN)
  for (let inner = at; inner < end; inner++)
    if (page.names[inner] === '' && (page.data[inner] as string).trim() !== '')
      return furniture[inner] === ALWAYS && cleanName(page.data[inner] as string) === name
  return false
}

const FIRST_WORDS_WITHIN = 6

/** A name is what stands right before the date: below the words ("#7 Anna on 2 May"), or first of all, where no element holds the words alone. */
function wordsBesideDate(page: Page, own: readonly number[], { body, furniture }: { body: number; furniture: Uint8Array }): Author | null {
  const from = body < 0 ? 0 : (page.ends[body] as number)
  let found: Author | null = null
  let looked = 0
  for (const [order, at] of own.entries()) {
    if (at < from || page.names[at] !== '') continue
    const words = (page.data[at] as string).trim()
    const isDate = isDateLike(words.slice(0, LONGEST_NAME))
    const signed = isDate && words.length <= LONGEST_NAME ? cleanName(words) : null
    if (found === null && signed !== null && !isLabel(signed)) return { name: signed, at, isStated: false }
    if (page.names[page.parents[at] as number] === 'time' || isDate)
      return body >= 0 || own.slice(order + 1).some(behind => isWords(page, behind)) ? found : null
    if (words === '' || furniture[at] === ALWAYS || isLabel(words)) continue
    if (++looked > 1) {
      if (body >= 0) return null
      found = null
      continue
    }
    const name = cleanName(words)
    found = name === null ? null : { name, at, isStated: false }
  }
  return null
}

const isWords = (page: Page, at: number): boolean => page.names[at] === '' && !isLabel((page.data[at] as string).trim())

function authorAttribute(page: Page, own: readonly number[]): string | null {
  let looked = 0
  for (const at of own) {
    if (page.names[at] === '') continue
    if (++looked > 8) return null
    for (const { name, value } of page.attributes[at] as readonly Attribute[])
      if (/^data-(?:author|username|user-name|author-name|commenter)$/.test(name)) return cleanName(value)
  }
  return null
}
