// From numbers as outlines have them ("2", "2.1", "2-1-3") to parents.

/** Share of the comments that must have a number, and of the longer numbers whose parent must be there: dates have points too. */
const LEAST_SHARE = 0.9

const SEPARATOR = /[-._]/

/** Position of each comment's parent, -1 for none; `null` where the numbers are no outline. Linear. */
export function parentsByOutline(numbers: readonly (string | null)[]): Int32Array | null {
  const positions = new Map<string, number>()
  let top = Number.POSITIVE_INFINITY
  numbers.forEach((number, at) => {
    if (number === null) return
    if (!positions.has(number)) positions.set(number, at)
    top = Math.min(top, partsOf(number))
  })
  let longer = 0
  let placed = 0
  const parents = Int32Array.from(numbers, (number, at) => {
    if (number === null || partsOf(number) === top) return -1
    longer++
    const parent = positions.get(number.slice(0, lastSeparator(number))) ?? -1
    if (parent >= 0 && parent !== at) placed++
    return parent
  })
  return longer > 0 && positions.size >= numbers.length * LEAST_SHARE && placed >= longer * LEAST_SHARE ? parents : null
}

const partsOf = (number: string): number => number.split(SEPARATOR).length

const lastSeparator = (number: string): number => Math.max(number.lastIndexOf('.'), number.lastIndexOf('-'), number.lastIndexOf('_'))
