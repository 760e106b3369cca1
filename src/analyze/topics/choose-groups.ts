// Yields the groups of a thread's comments: as many as asked for, or as many as the data shows.
import { bestOfStarts, firstRows, kMeans, mergings, settle } from './cluster.js'
import { type DenseMatrix, rowProduct } from './matrix.js'

/** From this many terms a comment stands firmly enough in the space for small groups of neighbors to be trusted, and merged. */
const LONG_COMMENT_TERMS = 60
/** Fine groups per topic, for long comments. */
const FINE_GROUPS = 4
/** A reader keeps about a dozen topics apart. */
const MOST_TOPICS = 12
/** Comments looked at to choose the number, and how many all starts together look at: enough to compare numbers with one another. */
const SAMPLE = 500
const PLACES_TRIED = 1000

/** Group directions, one row each; `meanTerms` is the mean number of terms of a comment. */
export function chooseGroups(places: DenseMatrix, wanted: number | 'auto', meanTerms: number): DenseMatrix {
  const apart = wanted === 'auto' ? mostApart(places) : null
  const groups = apart?.rows ?? Math.min(wanted as number, places.rows)
  if (meanTerms >= LONG_COMMENT_TERMS && groups * FINE_GROUPS * 2 <= places.rows) return mergedTo(places, groups)
  return (apart === null ? kMeans(places, groups) : settle(places, apart)).centers
}

/** The groups, merged from √(n/2) down to 2, that are best apart; a single one where there are too few comments to tell. */
function mostApart(places: DenseMatrix): DenseMatrix {
  const sample = firstRows(places, SAMPLE)
  const most = Math.min(MOST_TOPICS, Math.max(1, Math.floor(Math.sqrt(sample.rows / 2))))
  const start = bestOfStarts(sample, most, PLACES_TRIED)
  let best = start.centers
  let highest = Number.NEGATIVE_INFINITY
  for (const centers of mergings(sample, start)) {
    if (centers.rows < 2) break
    const apart = separation(sample, centers)
    if (apart >= highest) [best, highest] = [centers, apart]
  }
  return best
}

function mergedTo(places: DenseMatrix, groups: number): DenseMatrix {
  const fine = kMeans(places, groups * FINE_GROUPS)
  for (const centers of mergings(places, fine)) if (centers.rows <= groups) return centers
  return fine.centers
}

/** Mean silhouette over two centers or more (Rousseeuw 1987, simplified: distance to a group is distance to its center). */
function separation(places: DenseMatrix, centers: DenseMatrix): number {
  let sum = 0
  for (let row = 0; row < places.rows; row++) {
    let closest = Number.NEGATIVE_INFINITY
    let second = Number.NEGATIVE_INFINITY
    for (let center = 0; center < centers.rows; center++) {
      const here = rowProduct(places, row, centers, center)
      second = Math.max(second, Math.min(closest, here))
      closest = Math.max(closest, here)
    }
    const own = 1 - closest
    const next = 1 - second
    sum += (next - own) / Math.max(own, next, Number.EPSILON)
  }
  return sum / places.rows
}
