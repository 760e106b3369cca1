// Yields groups of comments that stand close together: spherical k-means, and the merging of fine groups.
import { type DenseMatrix, dense, normalizeRows, rowProduct } from './matrix.js'
import { seededRandom } from './random.js'

/** Starts tried; the closest grouping wins. */
const STARTS = 4
/** Places from which the starts are tried; the best start is then refined over all. They come in no order that means anything. */
const STARTED_FROM = 1_000
/** At least so many of them for each group. */
const STARTED_PER_GROUP = 20
/** Rounds until groups hardly change any more. */
const ROUNDS = 15
/** Share of places that may still change their group when the search ends. */
const SETTLED = 0.002

/** Group directions (unit rows), and for each place its group. */
export interface Grouping {
  readonly centers: DenseMatrix
  readonly groupOf: Int32Array
  /** Sum of the similarities of places to their groups' centers. */
  readonly closeness: number
}

/** Spherical k-means (Dhillon & Modha 2001) from k-means++ seeds (Arthur & Vassilvitskii 2007); deterministic. */
export function kMeans(places: DenseMatrix, groups: number, starts = STARTS): Grouping {
  const some = firstRows(places, Math.max(STARTED_FROM, groups * STARTED_PER_GROUP))
  let best: Grouping | null = null
  for (let start = 1; start <= starts; start++) {
    const found = refine(some, seeds(some, groups, seededRandom(start)))
    if (best === null || found.closeness > best.closeness) best = found
  }
  return some.rows === places.rows ? (best as Grouping) : refine(places, (best as Grouping).centers)
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

function seeds(places: DenseMatrix, groups: number, random: () => number): DenseMatrix {
  const width = places.columns
  const centers = dense(groups, width)
  const distance = new Float64Array(places.rows).fill(2)
  let chosen = Math.floor(random() * places.rows)
  for (let group = 0; group < groups; group++) {
    centers.value.set(places.value.subarray(chosen * width, (chosen + 1) * width), group * width)
    let total = 0
    distance.forEach((far, row) => {
      distance[row] = Math.max(0, Math.min(far, 1 - rowProduct(places, row, centers, group)))
      total += distance[row]!
    })
    let left = random() * total
    for (chosen = 0; chosen < places.rows - 1; chosen++) {
      left -= distance[chosen]!
      if (left <= 0) break
    }
  }
  return centers
}

function refine(places: DenseMatrix, first: DenseMatrix): Grouping {
  const groupOf = new Int32Array(places.rows).fill(-1)
  let centers = first
  for (let round = 0; ; round++) {
    const { closeness, moved } = assign(places, centers, groupOf)
    if (moved <= places.rows * SETTLED || round === ROUNDS) return { centers, groupOf, closeness }
    centers = meansOf(places, groupOf, first.rows)
    normalizeRows(centers)
  }
}

/** Puts every place into the group of its closest center. The innermost loop of all: no object is made in it. */
function assign(places: DenseMatrix, centers: DenseMatrix, groupOf: Int32Array): { closeness: number; moved: number } {
  let closeness = 0
  let moved = 0
  for (let row = 0; row < places.rows; row++) {
    let group = 0
    let highest = Number.NEGATIVE_INFINITY
    for (let center = 0; center < centers.rows; center++) {
      const here = rowProduct(places, row, centers, center)
      if (here > highest) {
        group = center
        highest = here
      }
    }
    closeness += highest
    if (groupOf[row] !== group) moved++
    groupOf[row] = group
  }
  return { closeness, moved }
}

/** The sum of each group's places. */
export function meansOf(places: DenseMatrix, groupOf: Int32Array, groups: number): DenseMatrix {
  const means = dense(groups, places.columns)
  const width = places.columns
  const sums = means.value
  const values = places.value
  groupOf.forEach((group, row) => {
    for (let k = 0; k < width; k++) sums[group * width + k]! += values[row * width + k]!
  })
  return means
}

/**
 * Merges fine groups until `wanted` are left, always the two whose members are most alike on average (average linkage,
 * Sokal & Michener 1958): large topics stay whole and small ones are kept, where k-means would cut the large in two.
 * Returns the new group of each fine one. Cubic in the number of fine groups, which is small.
 */
export function mergeGroups(places: DenseMatrix, { groupOf, centers }: Grouping, wanted: number): Int32Array {
  const sums = meansOf(places, groupOf, centers.rows)
  const sizes = new Float64Array(centers.rows)
  for (const group of groupOf) sizes[group]!++
  const mergedInto = Int32Array.from(sizes, (_, group) => group)
  const alive = [...sizes.keys()].filter(group => sizes[group]! > 0)
  while (alive.length > wanted) {
    const [kept, gone] = mostAlike(sums, sizes, alive)
    const width = sums.columns
    for (let k = 0; k < width; k++) sums.value[kept * width + k]! += sums.value[gone * width + k]!
    sizes[kept]! += sizes[gone]!
    alive.splice(alive.indexOf(gone), 1)
    mergedInto.forEach((group, fine) => {
      if (group === gone) mergedInto[fine] = kept
    })
  }
  return mergedInto.map(group => alive.indexOf(group))
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
