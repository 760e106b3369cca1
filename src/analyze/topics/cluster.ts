// Yields groups of comments that stand close together: spherical k-means, and the merging of fine groups.
import { addRow, type DenseMatrix, dense, normalizeRows, rowDistances, rowProduct } from './matrix.js'
import { seededRandom } from './random.js'

/** Starts tried, the closest grouping wins: as many as make up so many places together, for few places hide more poor groupings and cost less. */
const PLACES_TRIED = 4000
const LEAST_STARTS = 2
const MOST_STARTS = 64
/** Places from which the starts are tried; the best start is then refined over all. They come in no order that means anything. */
const STARTED_FROM = 500
/** At least so many of them for each group. */
const STARTED_PER_GROUP = 20
/** Rounds until groups hardly change any more. */
const ROUNDS = 15
/** Share of places that may still change their group when the search ends. */
const SETTLED = 0.002
/** And when groupings are compared: what changes then no longer says which is best. */
const COMPARABLE = 0.02

/** Group directions (unit rows), and for each place its group. */
export interface Grouping {
  readonly centers: DenseMatrix
  readonly groupOf: Int32Array
  /** Sum of the similarities of places to their groups' centers. */
  readonly closeness: number
}

/** Where a search begins: group directions, and how similar each of them (a row) is to each place (a column). */
interface Start {
  readonly centers: DenseMatrix
  readonly similarity: DenseMatrix
}

/** Spherical k-means (Dhillon & Modha 2001) from k-means++ seeds (Arthur & Vassilvitskii 2007); deterministic. */
export function kMeans(places: DenseMatrix, groups: number): Grouping {
  const some = firstRows(places, Math.max(STARTED_FROM, groups * STARTED_PER_GROUP))
  return settle(places, bestOfStarts(some, groups, PLACES_TRIED).centers)
}

/** The grouping that is found from these directions. */
export const settle = (places: DenseMatrix, centers: DenseMatrix): Grouping => refine(places, startFrom(places, centers), SETTLED)

/** The closest of the groupings found from starts that make up `tried` places together, settled as far as they must be to be compared. */
export function bestOfStarts(places: DenseMatrix, groups: number, tried: number): Grouping {
  const starts = Math.min(MOST_STARTS, Math.max(LEAST_STARTS, Math.round(tried / places.rows)))
  let best: Grouping | null = null
  for (let seed = 1; seed <= starts; seed++) {
    const found = refine(places, seeds(places, groups, seededRandom(seed)), COMPARABLE)
    if (best === null || found.closeness > best.closeness) best = found
  }
  return best as Grouping
}

/** The matrix of the first rows, at most `most`; shares its memory. */
export function firstRows(places: DenseMatrix, most: number): DenseMatrix {
  const rows = Math.min(places.rows, most)
  return { rows, columns: places.columns, value: places.value.subarray(0, rows * places.columns) }
}

/** Index and similarity of the center closest to a row of `places`. */
export function closest(places: DenseMatrix, row: number, centers: DenseMatrix): { group: number; similarity: number } {
  let group = 0
  let similarity = Number.NEGATIVE_INFINITY
  for (let center = 0; center < centers.rows; center++) {
    const here = rowProduct(places, row, centers, center)
    if (here > similarity) [group, similarity] = [center, here]
  }
  return { group, similarity }
}

function seeds(places: DenseMatrix, groups: number, random: () => number): Start {
  const width = places.columns
  const start = { centers: dense(groups, width), similarity: dense(groups, places.rows) }
  const distance = new Float64Array(places.rows).fill(2)
  let chosen = Math.floor(random() * places.rows)
  for (let group = 0; group < groups; group++) {
    start.centers.value.set(places.value.subarray(chosen * width, (chosen + 1) * width), group * width)
    compare(places, group, start)
    let total = 0
    for (let row = 0; row < places.rows; row++) {
      distance[row] = Math.max(0, Math.min(distance[row]!, 1 - start.similarity.value[group * places.rows + row]!))
      total += distance[row]!
    }
    let left = random() * total
    for (chosen = 0; chosen < places.rows - 1; chosen++) {
      left -= distance[chosen]!
      if (left <= 0) break
    }
  }
  return start
}

function startFrom(places: DenseMatrix, centers: DenseMatrix): Start {
  const start = { centers, similarity: dense(centers.rows, places.rows) }
  for (let group = 0; group < centers.rows; group++) compare(places, group, start)
  return start
}

/** Fills in how similar a group's direction is to each place. */
function compare(places: DenseMatrix, group: number, { centers, similarity }: Start): void {
  const from = group * places.rows
  for (let row = 0; row < places.rows; row++) similarity.value[from + row] = rowProduct(places, row, centers, group)
}

function refine(places: DenseMatrix, start: Start, settled: number): Grouping {
  const groups = start.centers.rows
  const groupOf = new Int32Array(places.rows).fill(-1)
  const atMost = start.similarity.value.slice()
  let centers = start.centers
  let shifts = new Float64Array(groups)
  for (let round = 0; ; round++) {
    const { closeness, moved } = assign(places, centers, { groupOf, atMost, shifts })
    if (moved <= places.rows * settled || round === ROUNDS) return { centers, groupOf, closeness }
    const before = centers
    centers = meansOf(places, groupOf, groups)
    normalizeRows(centers)
    shifts = rowDistances(before, centers)
  }
}

/** What is known of places before they are compared with centers (Elkan 2003). */
interface Search {
  /** The group of each place; -1 at first, when all similarities are known. */
  readonly groupOf: Int32Array
  /** How similar each center is to each place at most: as it was when they were compared, and as far as it has moved since, for places are of length 1. */
  readonly atMost: Float64Array
  /** How far each center has just moved. */
  readonly shifts: Float64Array
}

/** Bounds are sums of a few rounded numbers: so near to one another nothing is said by them. */
const ROUNDED = 1e-9

/** Puts every place into the group of its closest center. The innermost loop of all: no object is made in it, no center compared that cannot be closest. */
function assign(places: DenseMatrix, centers: DenseMatrix, { groupOf, atMost, shifts }: Search): { closeness: number; moved: number } {
  let closeness = 0
  let moved = 0
  for (let row = 0; row < places.rows; row++) {
    const known = groupOf[row]!
    const own = known < 0 ? Number.POSITIVE_INFINITY : rowProduct(places, row, centers, known)
    let group = 0
    let highest = Number.NEGATIVE_INFINITY
    for (let center = 0, at = row; center < centers.rows; center++, at += places.rows) {
      const most = atMost[at]! + shifts[center]!
      const here = center === known ? own : most < own - ROUNDED ? most : rowProduct(places, row, centers, center)
      atMost[at] = here
      if (here > highest) {
        group = center
        highest = here
      }
    }
    closeness += highest
    if (group !== known) moved++
    groupOf[row] = group
  }
  return { closeness, moved }
}

/** The sum of each group's places. */
function meansOf(places: DenseMatrix, groupOf: Int32Array, groups: number): DenseMatrix {
  const means = dense(groups, places.columns)
  for (let row = 0; row < places.rows; row++) addRow(means, groupOf[row]!, { matrix: places, row, weight: 1 })
  return means
}

/**
 * The directions of ever fewer groups, from all that have members down to one: always the two are merged whose members are most
 * alike on average (average linkage, Sokal & Michener 1958), so that large topics stay whole and small ones are kept, where k-means
 * would cut the large in two. Cubic in the number of groups, which is small.
 */
export function* mergings(places: DenseMatrix, { groupOf, centers }: Grouping): Generator<DenseMatrix> {
  const sums = meansOf(places, groupOf, centers.rows)
  const sizes = new Float64Array(centers.rows)
  for (const group of groupOf) sizes[group]!++
  const alive = [...sizes.keys()].filter(group => sizes[group]! > 0)
  yield directionsOf(sums, alive)
  while (alive.length > 1) {
    const [kept, gone] = mostAlike(sums, sizes, alive)
    addRow(sums, kept, { matrix: sums, row: gone, weight: 1 })
    sizes[kept]! += sizes[gone]!
    alive.splice(alive.indexOf(gone), 1)
    yield directionsOf(sums, alive)
  }
}

function directionsOf(sums: DenseMatrix, groups: readonly number[]): DenseMatrix {
  const directions = dense(groups.length, sums.columns)
  groups.forEach((group, at) => {
    addRow(directions, at, { matrix: sums, row: group, weight: 1 })
  })
  normalizeRows(directions)
  return directions
}

function mostAlike(sums: DenseMatrix, sizes: Float64Array, alive: readonly number[]): [number, number] {
  let best: [number, number] = [alive[0]!, alive[1]!]
  let highest = Number.NEGATIVE_INFINITY
  alive.forEach((one, at) => {
    for (const other of alive.slice(at + 1)) {
      const alike = rowProduct(sums, one, sums, other) / (sizes[one]! * sizes[other]!)
      if (alike > highest) [best, highest] = [[one, other], alike]
    }
  })
  return best
}
