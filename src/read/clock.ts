// What stands on calendars and clocks. The time of day beside a printed date: "10:05", "10h05", "um 10:00 Uhr", "kl. 10.05", "3:05 pm", "下午3:05", with its offset where one is printed.

const HALF = String.raw`([ap])\.?\s?m\b\.?`
const ZONE = String.raw`(?:\s*(Z\b|(?:UTC|GMT)(?:\s?[+-]\d{1,2}(?::?\d{2})?)?|\(?(?:UTC|GMT)\)?|[+-]\d{2}:?\d{2}\b))`
const ASIAN_HALF = '(上午|下午|午前|午後|오전|오후)'

/** Hours and minutes, seconds too where printed; every quantifier is bounded. */
const CLOCKS = [
  new RegExp(
    String.raw`${ASIAN_HALF}?\s?(?<![\d.])(\d{1,2})[:：](\d{2})(?:[:：](\d{2})(?:[.,]\d{1,9})?)?(?!\d)\s?(?:${HALF})?${ZONE}?`,
    'iu',
  ),
  new RegExp(String.raw`()(?<!\d)(\d{1,2})\s?h\s?(?:(\d{2})(?!\d))?()()${ZONE}?`, 'iu'),
  new RegExp(String.raw`()(?:kl\.?|klo|um|ore|alle|at|as)\s?(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?![\d.])\s?(?:${HALF})?${ZONE}?`, 'iu'),
  new RegExp(String.raw`()(?<![\d.:])(\d{1,2})\.(\d{2})()(?=\s?uhr\b)()${ZONE}?`, 'iu'),
  new RegExp(String.raw`()(?<![\d.:/-])(\d{1,2})()()\s?${HALF}${ZONE}?`, 'iu'),
  new RegExp(String.raw`()(?<![\d.:/-])(\d{1,2})()()()\s?(?=uhr\b)${ZONE}?`, 'iu'),
  new RegExp(String.raw`${ASIAN_HALF}?\s?(\d{1,2})\s?[时時시]\s?(?:(\d{1,2})\s?[分분])?(?:\s?(\d{1,2})\s?[秒초])?()${ZONE}?`, 'iu'),
]

/** `T10:05`, `T10:05:30`, `T10:05Z`, `T10:05+02:00`; "" where no time is printed. Give it short texts only. */
export function clockIn(text: string): string {
  for (const pattern of CLOCKS) {
    const found = pattern.exec(text)
    const clock = found === null ? '' : timeOf(found)
    if (clock !== '') return clock
  }
  return ''
}

function timeOf([, early, hourDigits, minuteDigits, secondDigits, half, zone]: RegExpExecArray): string {
  const isAfternoon = /[p下後후]/i.test(half ?? '') || /[下後후]/.test(early ?? '')
  const isTwelveHours = (half ?? '') !== '' || (early ?? '') !== ''
  const printed = Number(hourDigits)
  const hour = isTwelveHours && printed <= 12 ? (printed % 12) + (isAfternoon ? 12 : 0) : printed
  const minute = minuteDigits === undefined || minuteDigits === '' ? 0 : Number(minuteDigits)
  const second = secondDigits === undefined || secondDigits === '' ? null : Number(secondDigits)
  if (hour > 23 || minute > 59 || (second ?? 0) > 60) return ''
  return `T${two(hour)}:${two(minute)}${second === null ? '' : `:${two(second)}`}${offsetOf(zone)}`
}

function offsetOf(zone: string | undefined): string {
  if (zone === undefined) return ''
  const found = /([+-])(\d{1,2})(?::?(\d{2}))?/.exec(zone)
  return found === null ? 'Z' : `${found[1]}${two(Number(found[2]))}:${found[3] ?? '00'}`
}

/** Two digits. */
export const two = (number: number): string => `${number}`.padStart(2, '0')

/** Whether the month of the year has such a day; all count from 1. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
