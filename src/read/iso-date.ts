// Machine dates of exports → ISO 8601, exactly: a zone is kept where one is given and never invented; what is no date is `null`.
import { isDay, two } from './clock.js'

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})([.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i

/** `2020-02-16 14:30:11` → `2020-02-16T14:30:11`; with `zone` (`Z`) where the field is defined to be in it. Impossible days (0000-00-00) are `null`. */
export function isoDate(value: unknown, zone = ''): string | null {
  const found = typeof value === 'string' ? ISO.exec(value.trim()) : null
  if (found === null) return null
  const [, year, month, day, hour, minute, second, fraction = '', offset] = found as unknown as string[]
  if (!(Number(year) > 0) || !isDay(Number(year), Number(month), Number(day))) return null
  const date = `${year}-${month}-${day}`
  if (hour === undefined) return date
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return null
  const seconds = second === undefined ? '' : `:${second}${fraction.replace(',', '.')}`
  return `${date}T${hour}:${minute}${seconds}${offset === undefined ? zone : offsetOf(offset)}`
}

function offsetOf(zone: string): string {
  if (/[a-z]/i.test(zone)) return 'Z'
  return zone.length === 3 ? `${zone}:00` : zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone
}

/** Epoch numbers from here on are milliseconds: as seconds they would lie beyond the year 5000. */
const LEAST_MILLISECONDS = 1e11

/** Seconds or milliseconds since 1970 (UTC) → `2021-11-08T18:02:07Z`; 0 and what is no number are `null`. */
export function epochDate(value: unknown): string | null {
  const number = typeof value === 'string' && /^\d{8,13}(?:\.\d+)?$/.test(value.trim()) ? Number(value) : value
  if (typeof number !== 'number' || !(number > 0)) return null
  const date = new Date(number >= LEAST_MILLISECONDS ? number : number * 1000)
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace('.000Z', 'Z')
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const RFC_822 = /^(?:[a-z]{3},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\s+(\d{2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{4})?$/i

/** `Sun, 16 Feb 2020 11:50:00 +0000` (RFC 822, the `pubDate` of feeds) → `2020-02-16T11:50:00+00:00`, `GMT` → `Z`. */
export function feedDate(value: string | null | undefined): string | null {
  const found = RFC_822.exec(value?.trim() ?? '')
  if (found === null) return null
  const [, day, month, year, hour, minute, second = '00', zone = ''] = found as unknown as string[]
  const number = MONTHS.indexOf((month as string).toLowerCase()) + 1
  return isoDate(`${year}-${two(number)}-${two(Number(day))}T${hour}:${minute}:${second}${zone}`)
}
