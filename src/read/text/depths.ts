// From the columns of comments to their parents: who stands deeper answers the last one that stands less deep.

interface Placed {
  readonly column: number
  readonly markerColumn: number | null
  /** Its number in a numbered list, `null` for none. */
  readonly number: number | null
}

/** Position of each comment's parent, -1 answers the post. Linear. */
export function parentsByColumn(units: readonly Placed[]): Int32Array {
  return parentsOf(columnsOf(units), units)
}

/** How many comments are printed to stand beneath one, and how many that are not shown follow it. */
export interface Counted {
  readonly below: number | null
  readonly hidden: number
}

/**
 * Parents by how many comments stand beneath each, which tells the whole tree of a list in order of reading; `null` where a comment
 * prints no number, or the numbers do not fit into each other. Linear.
 */
export function parentsByCount(counts: readonly Counted[]): Int32Array | null {
  const parents = new Int32Array(counts.length)
  const all = counts.reduce((sum, { hidden }) => sum + 1 + hidden, 0)
  const open: { readonly at: number; readonly end: number }[] = []
  let place = 0
  for (const [at, { below, hidden }] of counts.entries()) {
    if (below === null) return null
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= place) open.pop()
    const end = place + below + 1
    const above = open.at(-1)
    if (end > (above?.end ?? all)) return null
    parents[at] = above?.at ?? -1
    open.push({ at, end })
    place += 1 + hidden
  }
  return parents
}

/** True where no comment stands deeper than another. */
export const isFlat = (units: readonly Placed[]): boolean => new Set(columnsOf(units)).size <= 1

/** Numbers of one and of two digits move either the words or the numbers: the columns that differ less are those of the levels. */
function columnsOf(units: readonly Placed[]): readonly number[] {
  const words = units.map(({ column }) => column)
  const markers = units.map(({ markerColumn }) => markerColumn)
  if (markers.some(column => column === null)) return words
  // Words at the margin lie outside their items, as html2text leaves them.
  if (units.every(({ column, markerColumn }) => column < (markerColumn as number))) return markers as number[]
  return new Set(markers).size < new Set(words).size ? (markers as number[]) : words
}

/**
 * After 9 and 99 a longer number moves the words by a column; the next in number is no answer to the one before. Where a program indents
 * no further (lynx), lists begin anew in the deepest column, and the numbers tell to which of them a comment belongs.
 */
function parentsOf(columns: readonly number[], units: readonly Placed[]): Int32Array {
  const parents = new Int32Array(columns.length)
  const deepest = columns.reduce((most, column) => Math.max(most, column), 0)
  const open: number[] = []
  columns.forEach((column, at) => {
    while (open.length > 0 && (columns[open.at(-1) as number] as number) > column) open.pop()
    closeBeside(open, { columns, units, at, isClamped: column === deepest && open.length > LEAST_CLAMPED })
    const above = open.at(-1) ?? -1
    if (above >= 0 && countsOn(units[above] as Placed, units[at] as Placed) && column - (columns[above] as number) === 1) open.pop()
    parents[at] = open.at(-1) ?? -1
    open.push(at)
  })
  return parents
}

/** Levels that no program leaves without an indent of their own. */
const LEAST_CLAMPED = 4

interface Beside {
  readonly columns: readonly number[]
  readonly units: readonly Placed[]
  readonly at: number
  /** Deeper lists may stand in the same column. */
  readonly isClamped: boolean
}

/** Closes those in the same column that the next one does not answer: all, or as many as its number tells. */
function closeBeside(open: number[], { columns, units, at, isClamped }: Beside): void {
  const next = units[at] as Placed
  const isBeside = () => open.length > 0 && columns[open.at(-1) as number] === columns[at]
  const isNumbered = () => (units[open.at(-1) as number] as Placed).number !== null
  if (isClamped && next.number === 1 && isBeside() && isNumbered()) return
  while (isBeside()) if (countsOn(units[open.pop() as number] as Placed, next) && isClamped) return
}

const countsOn = (before: Placed, next: Placed): boolean => before.number !== null && next.number === before.number + 1
