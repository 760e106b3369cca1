// Parents where a page numbers its first level alone ("1.", "2.", "3." and between them comments without a number): those stand under the last one that has one.
import { type Line, nextFilled } from './lines.js'
import type { Unit } from './units.js'

/** Fewer that count on may be numbers of something else. */
const LEAST = 3

/** The number of a comment: of its item, of its label, or of the title above its name ("3. Late again"); `null` for none. */
export function numberOf(lines: readonly Line[], { number, cluster, start }: Unit): number | null {
  if (number !== null) return number
  if (cluster === null) return null
  if (cluster.label !== null) return /^\d{1,6}$/.test(cluster.label) ? Number(cluster.label) : null
  const { marker, content } = lines[nextFilled(lines, start, -1)] ?? { marker: null, content: '' }
  return marker !== null && content !== '' && /^\d{1,6}$/.test(marker) ? Number(marker) : null
}

/**
 * Position of the last one before each that has a number, -1 for those that have; `null` where the numbers do not count on, up or down,
 * from the first comment to the last, or where all have one. A number that a copy lost would leave a gap. Linear.
 */
export function parentsByNumber(numbers: readonly (number | null)[]): Int32Array | null {
  const known = numbers.flatMap(number => (number === null ? [] : [number]))
  if (known.length < LEAST || known.length === numbers.length || numbers[0] === null) return null
  const step = (known[1] as number) - (known[0] as number)
  if (Math.abs(step) !== 1 || known.some((number, at) => at > 0 && number - (known[at - 1] as number) !== step)) return null
  let above = -1
  return Int32Array.from(numbers, (number, at) => {
    if (number === null) return above
    above = at
    return -1
  })
}
