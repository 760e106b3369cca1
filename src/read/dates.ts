// Printed dates → ISO 8601 (`2021-09-01`, `2021-09-01T10:05`), exactly as precise as they were printed; the clock is never asked.
import { clockIn, isDay, two } from './clock.js'
import { isoDate } from './iso-date.js'
import { foldWord, monthNamed } from './months.js'

/** What comes first in dates such as 03/04/2012, where a page tells. */
export type DayOrder = 'day-first' | 'month-first'

/** Characters looked at: a byline with its date is shorter, and longer texts are prose. */
const LONGEST_LOOK = 160
/** Years in which a comment can have been written: the first newsgroups to the far end of two digits. */
const EARLIEST_YEAR = 1979
const LATEST_YEAR = 2099
/** Two-digit years from here on belong to the last century (POSIX `%y`). */
const LAST_CENTURY = 69

/** What a pattern found: the numbers of a day, and where in the text it stands. */
interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly start: number
  readonly end: number
}

type Pattern = readonly [RegExp, (found: RegExpExecArray, order: DayOrder | null) => readonly [year: number, month: number, day: number]]

const WORD = String.raw`(\p{L}{3,12})`
const OF = String.raw`(?:(?:de|del|of|d')\s)?`
const NONE = [0, 0, 0] as const
const named = (year: string | undefined, month: string | undefined, day: string | undefined, isOrdinal = false) =>
  [fullYear(year ?? ''), monthNamed(month ?? '', isOrdinal) ?? 0, Number(day)] as const

/** Most telling first; every quantifier is bounded. */
const PATTERNS: readonly Pattern[] = [
  [/(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/gu, ([, year, , month, day]) => [Number(year), Number(month), Number(day)]],
  [/(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号]/gu, ([, year, month, day]) => [Number(year), Number(month), Number(day)]],
  [
    new RegExp(String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|a)?([.ºª°]?)[\s./-]{0,3}${OF}${WORD}\.?,?[\s./-]{0,3}${OF}(\d{4})(?!\d)`, 'gu'),
    ([, day, point, month, year]) => named(year, month, day, point === '.'),
  ],
  [
    new RegExp(
      String.raw`(?<!\p{L})${WORD}\.?[\s.-]{0,3}(\d{1,2})(?:st|nd|rd|th)?(?:\s?,\s{0,2}|[\s.-]{1,3}|\s(?=')|,?\sat\s)(\d{4})(?!\d|:)`,
      'gu',
    ),
    ([, month, day, year]) => named(year, month, day),
  ],
  [
    new RegExp(String.raw`(?<!\p{L})${WORD}\s{1,2}(\d{1,2})\s[\d:]{4,8}(?:\s(?:[a-z]{1,5}|[+-]\d{4}))?\s(\d{4})(?!\d)`, 'gu'),
    ([, month, day, year]) => named(year, month, day),
  ],
  [
    new RegExp(String.raw`(?<!\d)(\d{4})\.?[\s-]{1,2}${WORD}\.?[\s-]{1,2}(\d{1,2})(?!\d)`, 'gu'),
    ([, year, month, day]) => named(year, month, day),
  ],
  [
    new RegExp(String.raw`(?<!\d)(\d{1,2})[\s./-]{1,2}${WORD}\.?[\s./-]{0,2}['’]?(\d{2})(?![\d:.]|\s?[h:])`, 'gu'),
    ([, day, month, year]) => named(year, month, day),
  ],
  [
    new RegExp(String.raw`(?<!\p{L})${WORD}\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s?['’](\d{2})(?!\d)`, 'gu'),
    ([, month, day, year]) => named(year, month, day),
  ],
  [
    /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?![\d:]|\.\d)/gu,
    ([, day, month, year]) => [fullYear(year ?? ''), Number(month), Number(day)],
  ],
  [
    /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/:-])/gu,
    ([, first, , second, year], order) => inOrder({ first: Number(first), second: Number(second), year: fullYear(year ?? '') }, order),
  ],
]

/**
 * The first date in a short printed text, in any of the web's larger languages, with the time and offset printed beside it.
 * `null` for none, for ages ("3 weeks ago"), for a day without its year, and for 03/04/2012 where `order` does not tell which is the month.
 */
export function parseDate(text: string, order: DayOrder | null = null): string | null {
  const words = foldWord(text.slice(0, LONGEST_LOOK)).replaceAll(/[\s\u00a0\u200e\u200f]+/g, ' ')
  const day = dayIn(words, order)
  if (day === null) return null
  const within = words.slice(day.start, day.end)
  const time = (within.includes(':') && clockIn(within)) || clockIn(words.slice(day.end)) || clockIn(words.slice(0, day.start))
  return `${day.year}-${two(day.month)}-${two(day.day)}${time}`
}

/** A date that a machine is meant to read, but that may be written as people write it. */
export const statedDate = (value: string): string | null => isoDate(value) ?? parseDate(value)

function dayIn(words: string, order: DayOrder | null): Day | null {
  for (const [pattern, read] of PATTERNS)
    for (const found of words.matchAll(pattern)) {
      const [year, month, day] = read(found, order)
      if (isLikely(year, month, day)) return { year, month, day, start: found.index, end: found.index + found[0].length }
    }
  return null
}

/** A day on which a comment can have been written. */
const isLikely = (year: number, month: number, day: number): boolean =>
  year >= EARLIEST_YEAR && year <= LATEST_YEAR && isDay(year, month, day)

function fullYear(digits: string): number {
  const year = Number(digits)
  return digits.length > 2 ? year : year + (year < LAST_CENTURY ? 2_000 : 1_900)
}

function inOrder({ first, second, year }: { first: number; second: number; year: number }, order: DayOrder | null) {
  if (first === second || second > 12) return [year, first, second] as const
  if (first > 12 || order === 'day-first') return [year, second, first] as const
  return order === 'month-first' ? ([year, first, second] as const) : NONE
}

const NUMERIC = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/:-])/u

/**
 * Which number is the day in the dates of one page: a number over 12 anywhere settles it for all of them; else the page's language (BCP 47) does,
 * unless it is English without a country; where that is not known, the words beside the time ("à 8h14", "9:12 Uhr").
 * `null` where nothing tells, or where the dates contradict one another.
 */
export function dayOrderOf(texts: Iterable<string>, language: string | null): DayOrder | null {
  let isDayFirst = false
  let isMonthFirst = false
  let isForeign = false
  for (const text of texts) {
    const found = NUMERIC.exec(text.slice(0, LONGEST_LOOK))
    isForeign ||= found !== null && CLOCK_WORDS.test(text.slice(0, LONGEST_LOOK))
    if (Number(found?.[1]) > 12) isDayFirst = true
    if (Number(found?.[3]) > 12) isMonthFirst = true
  }
  if (isDayFirst !== isMonthFirst) return isDayFirst ? 'day-first' : 'month-first'
  return isDayFirst ? null : (orderIn(language) ?? (language === null && isForeign ? 'day-first' : null))
}

/** Words beside the time of day in languages that put the day first. */
const CLOCK_WORDS =
  /\d\s?uhr(?!\p{L})|(?<!\p{L})(?:à|às|a las|alle|um|om|kl\.?|klo)\s\d{1,2}\s?[:h.]\s?\d{2}|(?<!\d)\d{1,2}\s?h\s?\d{2}(?!\d)/iu

/** By CLDR's short date patterns: among the languages read here only American and Philippine English put the month first. */
function orderIn(language: string | null): DayOrder | null {
  const [tongue, country] = (language ?? '').toLowerCase().split(/[-_]/)
  if (tongue === 'en') return country === undefined ? null : /^(?:us|ph)$/.test(country) ? 'month-first' : 'day-first'
  return /^(?:de|fr|es|it|pt|nl|pl|ru|uk|cs|sk|da|nb|nn|no|fi|tr|ro|el|hr|sr|sl|bg|ca|gl|id|vi)$/.test(tongue ?? '') ? 'day-first' : null
}
