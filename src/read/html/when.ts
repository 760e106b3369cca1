// When a comment was written: the machine-readable date where there is one, else the printed one.
import { parseDate } from '../dates.js'
import { DATE, type Marks, PERMALINK, shortText } from './marks.js'
import type { Attribute, Page } from './page.js'
import type { Units } from './units.js'

/** ISO 8601 as far as the page is precise; `null` for none and for ages such as "3 weeks ago". */
export function dateOf(page: Page, units: Units, { unit, body, marks }: { unit: number; body: number; marks: Marks }): string | null {
  const own = units.own[unit] as readonly number[]
  const bodyEnd = body < 0 ? -1 : (page.ends[body] as number)
  let printed: string | null = null
  for (const at of own) {
    if (page.names[at] === '' || (body >= 0 && at >= body && at < bodyEnd)) continue
    const machine = machineDate(page, at, marks)
    if (machine !== null) return machine
    if (printed === null && (marks.bits[at] as number) & (DATE | PERMALINK) && (marks.lengths[at] as number) > 0)
      printed = parseDate(shortText(page, at))
  }
  return printed
}

function machineDate(page: Page, at: number, { bits }: Marks): string | null {
  const isDate = ((bits[at] as number) & DATE) !== 0
  for (const { name, value } of page.attributes[at] as readonly Attribute[]) {
    if (name === 'datetime' || (name === 'content' && isDateProperty(page, at))) return isoOf(value) ?? parseDate(value)
    if (name === 'data-utime' || name === 'data-time' || name === 'data-timestamp') {
      const seconds = /^\d{9,10}$/.test(value) ? Number(value) : /^\d{12,13}$/.test(value) ? Number(value) / 1_000 : null
      if (seconds !== null) return new Date(seconds * 1_000).toISOString()
    }
    if (name === 'title' && isDate && value.length < LONGEST_DATE) {
      const date = isoOf(value) ?? parseDate(value)
      if (date !== null) return date
    }
  }
  return null
}

const LONGEST_DATE = 60

const isDateProperty = (page: Page, at: number): boolean =>
  page.attributes[at]?.some(({ name, value }) => name === 'itemprop' && /^(?:date\w*|commentTime|upload\w*)$/.test(value)) === true

/** An ISO 8601 date or time as it stands, with `T` and seconds only where they were; `null` for anything else. */
export function isoOf(value: string): string | null {
  const found = /^\s*(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?)\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(value)
  if (found === null) return null
  const [, day, time, zone] = found
  return time === undefined ? (day as string) : `${day}T${time}${zone ?? ''}`
}
