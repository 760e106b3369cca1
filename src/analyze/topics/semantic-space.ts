// Yields a space of few dimensions in which comments that share related words stand close: latent semantic analysis.
import { type DenseMatrix, dense, normalizeRows, orthonormalize, type SparseMatrix, times, transposedTimes } from './matrix.js'
import { seededRandom } from './random.js'

/** Dimensions: measured on forum threads and on short replies; 10 loses small topics, 100 keeps noise. */
const DIMENSIONS = 30
/** Rounds of subspace iteration: the leading directions are stable well before. */
const ROUNDS = 4
const SEED = 1

/**
 * The leading right singular vectors (terms by dimensions), by subspace iteration (Halko, Martinsson & Tropp 2011).
 * Deerwester et al., "Indexing by latent semantic analysis", JASIS 41(6), 1990.
 */
export function semanticSpace(matrix: SparseMatrix): DenseMatrix {
  const dimensions = Math.min(DIMENSIONS, matrix.rows, matrix.columns)
  const random = seededRandom(SEED)
  let terms = dense(matrix.columns, dimensions)
  terms.value.forEach((_, at) => {
    terms.value[at] = random() - 0.5
  })
  for (let round = 0; round < ROUNDS; round++) {
    terms = transposedTimes(matrix, times(matrix, terms))
    orthonormalize(terms)
  }
  return terms
}

/** The comments' places in the space, each at distance 1 from the origin (or at the origin: none of its words is known). */
export function placesOf(matrix: SparseMatrix, space: DenseMatrix): DenseMatrix {
  const places = times(matrix, space)
  normalizeRows(places)
  return places
}
