// What the library says of a thread's size and time, in words.
import type { LibraryEntry } from '../../src/model/record.js'

const UNITS = ['KB', 'MB', 'GB'] as const
const STEP = 1000

/** `812 bytes`, `4.2 KB`, `120 MB`; units of a thousand. */
export function sizeOf(bytes: number): string {
  if (bytes < STEP) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`
  let size = bytes / STEP
  let unit = 0
  for (; size >= STEP && unit < UNITS.length - 1; unit++) size /= STEP
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${UNITS[unit]}`
}

/** `2023-01-09`, `2023-01-09 to 2023-02-01`, or that no comment is dated. As precise as the source, days at most. */
export function spanOf(span: LibraryEntry['span']): string {
  if (span === null) return 'no dates'
  const [first, last] = [span.first, span.last].map(date => date.split('T')[0] as string)
  return first === last ? `${first}` : `${first} to ${last}`
}
