// When a comment was written: the machine-readable date where there is one, else the printed one.
import { type DayOrder, dayOrderOf, parseDate, statedDate } from '../dates.js'
import { epochDate } from '../iso-date.js'
import { isMembership } from './labels.js'
import { DATE, type Marks, PERMALINK, shortText } from './marks.js'
import { type Attribute, attributeOf, type Page } from './page.js'

/** Where the comments' dates are looked for, and what the page says about their order. */
export interface Dated {
  readonly marks: Marks
  /** Which number is the day in dates such as 03/04/2012 (see `dayOrderIn`). */
  readonly order: DayOrder | null
}

/** ISO 8601 as far as the page is precise; `null` for none and for ages such as "3 weeks ago". `own` and `body` are a comment's elements. */
export function dateOf(page: Page, { own, body }: { own: readonly number[]; body: number }, { marks, order }: Dated): string | null {
  const bodyEnd = body < 0 ? -1 : (page.ends[body] as number)
  const outside = (at: number) => at < body || at >= bodyEnd
  for (const at of own) {
    const machine = outside(at) ? machineDate(page, at, marks) : null
    if (machine !== null) return machine
  }
  return printedDate(page, own.filter(outside), { marks, order }) ?? looseStamp(page, own, outside)
}

function printedDate(page: Page, elements: readonly number[], { marks, order }: Dated): string | null {
  let printed: string | null = null
  let byline: string | null = null
  for (const at of elements) {
    const length = marks.lengths[at] as number
    if (length === 0 || length > LONGEST_BYLINE) continue
    if (printed === null && (marks.bits[at] as number) & (DATE | PERMALINK)) printed = parseDate(shortText(page, at), order)
    else if (byline === null && printed === null) byline = dateInByline(shortText(page, at), order)
  }
  return later(printed, byline)
}

function looseStamp(page: Page, own: readonly number[], isOutside: (at: number) => boolean): string | null {
  for (const at of own) {
    if (!isOutside(at)) continue
    for (const { name, value } of page.attributes[at] as readonly Attribute[]) {
      const date = LOOSE_STAMP.test(name) ? dateOfStamp(value) : null
      if (date !== null) return date
    }
  }
  return null
}

/** Fewer digits are a day (20200216) or a count. */
const dateOfStamp = (value: string): string | null => (/^(?:\d{9,10}|\d{12,13})$/.test(value) ? epochDate(value) : null)

/** "Posted by Anna at 10:15 on March 5, 2021" */
const LONGEST_BYLINE = 120
const dateInByline = (text: string, order: DayOrder | null): string | null =>
  !/\d{2}/.test(text) || isMembership(text) ? null : parseDate(text, order)

/** The byline adds a time to a day; a day alone comes from the element that is marked as the date. */
const later = (printed: string | null, byline: string | null): string | null =>
  printed === null || (byline?.startsWith(printed) === true && byline.length > printed.length) ? byline : printed

/** The order of day and month on a page, from its dates and its language. Linear. */
export function dayOrderIn(page: Page, { bits, lengths }: Marks): DayOrder | null {
  const dates: string[] = []
  let language: string | null = null
  for (let at = 0; at < page.names.length; at++) {
    if (page.names[at] === 'html') language = attributeOf(page, at, 'lang')
    if ((bits[at] as number) & DATE && (lengths[at] as number) <= LONGEST_BYLINE) dates.push(shortText(page, at))
  }
  return dayOrderOf(dates, language)
}

const STAMP = /^data-(?:utime|time|timestamp)$/
/** Others may be of the last change, and count only where a date is printed nowhere. */
const LOOSE_STAMP = /^data-(?:[a-z-]{1,30}-)?(?:utime|time|timestamp|date|ts)$/

function machineDate(page: Page, at: number, { bits }: Marks): string | null {
  const isDate = ((bits[at] as number) & DATE) !== 0
  const stated = attributeOf(page, at, 'datetime')
  if (stated !== null) return statedDate(stated)
  for (const { name, value } of page.attributes[at] as readonly Attribute[]) {
    if (name === 'created' || (name === 'content' && isDateProperty(page, at))) return statedDate(value)
    const stamped = STAMP.test(name) ? dateOfStamp(value) : null
    if (stamped !== null) return stamped
    if (TITLES.has(name) && (isDate || isWithinDate(page, at, bits)) && value.length < LONGEST_DATE) {
      const date = statedDate(value)
      if (date !== null) return date
    }
  }
  return null
}

/** What is shown when somebody points at an element, as scripts keep it. */
const TITLES = new Set(['title', 'data-original-title', 'data-bs-original-title', 'data-tippy-content', 'data-tooltip', 'data-title'])

/** "Tue Nov 03 2020 18:22:10 GMT+0000 (Coordinated Universal Time)", and longer in other languages. */
const LONGEST_DATE = 100

/** The outermost of nested dates bears the mark; the one that states it exactly may be within. */
function isWithinDate(page: Page, at: number, bits: Uint8Array): boolean {
  for (let up = page.parents[at] as number, level = 0; up >= 0 && level < LEVELS_OF_DATES; up = page.parents[up] as number, level++)
    if ((bits[up] as number) & DATE) return true
  return false
}

const LEVELS_OF_DATES = 4

const isDateProperty = (page: Page, at: number): boolean =>
  page.attributes[at]?.some(
    ({ name, value }) =>
      (name === 'itemprop' || name === 'property') && /^(?:date\w*|commentTime|upload\w*|dc:(?:date|created))/.test(value),
  ) === true
