// Yields the groups of a thread's comments: as many as asked for, or as many as the data shows.
import { bestOfStarts, directionsOf, firstRows, kMeans, type Merged, mergings, productsOf, settle } from './cluster.js'
import { addRow, type DenseMatrix, dense, rowProduct } from './matrix.js'

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
  let products = dense(0, 0)
  for (const merged of mergings(sample, start)) {
    if (merged.left.length < 2) break
    if (merged.step === null) products = productsOf(sample, merged.sums)
    else addRow(products, merged.step[0], { matrix: products, row: merged.step[1], weight: 1 })
    const apart = separation(products, merged)
    if (apart >= highest) [best, highest] = [directionsOf(merged), apart]
  }
  return best
}

function mergedTo(places: DenseMatrix, groups: number): DenseMatrix {
  const fine = kMeans(places, groups * FINE_GROUPS)
  for (const merged of mergings(places, fine)) if (merged.left.length <= groups) return directionsOf(merged)
  return fine.centers
}

/**
 * Mean silhouette over two groups or more (Rousseeuw 1987, simplified: distance to a group is distance to its center). `products` are those
 * of the groups' sums (rows) with the places (columns): known from one step to the next, while centers would have to be compared anew.
 */
function separation({ columns: places, value }: DenseMatrix, { sums, left }: Merged): number {
  const scale = left.map(group => 1 / (Math.sqrt(rowProduct(sums, group, sums, group)) || 1))
  let sum = 0
  for (let place = 0; place < places; place++) {
    let closest = Number.NEGATIVE_INFINITY
    let second = Number.NEGATIVE_INFINITY
    for (let at = 0; at < left.length; at++) {
      const here = value[left[at]! * places + place]! * scale[at]!
      second = Math.max(second, Math.min(closest, here))
      closest = Math.max(closest, here)
    }
    const own = 1 - closest
    const next = 1 - second
    sum += (next - own) / Math.max(own, next, Number.EPSILON)
  }
  return sum / places
}
