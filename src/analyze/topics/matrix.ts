// Yields a sparse matrix of comments by terms, weighted by TF-IDF, and its products with narrow dense matrices.

/** Rows one after the other: the entries of row i are at `starts[i]` … `starts[i + 1]`. */
export interface SparseMatrix {
  readonly rows: number
  readonly columns: number
  readonly starts: Int32Array
  readonly column: Int32Array
  readonly value: Float64Array
}

/** Some rows of a matrix, in the order given. */
export function someRows(matrix: SparseMatrix, rows: readonly number[]): SparseMatrix {
  const starts = new Int32Array(rows.length + 1)
  rows.forEach((row, at) => {
    starts[at + 1] = starts[at]! + matrix.starts[row + 1]! - matrix.starts[row]!
  })
  const column = new Int32Array(starts.at(-1)!)
  const value = new Float64Array(starts.at(-1)!)
  rows.forEach((row, at) => {
    column.set(matrix.column.subarray(matrix.starts[row], matrix.starts[row + 1]), starts[at])
    value.set(matrix.value.subarray(matrix.starts[row], matrix.starts[row + 1]), starts[at])
  })
  return { rows: rows.length, columns: matrix.columns, starts, column, value }
}

/** A dense matrix, row by row. */
export interface DenseMatrix {
  readonly rows: number
  readonly columns: number
  readonly value: Float64Array
}

export function dense(rows: number, columns: number): DenseMatrix {
  return { rows, columns, value: new Float64Array(rows * columns) }
}

/** `matrix · right`. */
export function times(matrix: SparseMatrix, right: DenseMatrix): DenseMatrix {
  const width = right.columns
  const product = dense(matrix.rows, width)
  const [sums, values] = [product.value, right.value]
  for (let row = 0; row < matrix.rows; row++)
    for (let at = matrix.starts[row] as number; at < (matrix.starts[row + 1] as number); at++) {
      const weight = matrix.value[at] as number
      const from = (matrix.column[at] as number) * width
      for (let k = 0; k < width; k++) sums[row * width + k]! += weight * values[from + k]!
    }
  return product
}

/** `matrixᵀ · right`. */
export function transposedTimes(matrix: SparseMatrix, right: DenseMatrix): DenseMatrix {
  const width = right.columns
  const product = dense(matrix.columns, width)
  const [sums, values] = [product.value, right.value]
  for (let row = 0; row < matrix.rows; row++)
    for (let at = matrix.starts[row] as number; at < (matrix.starts[row + 1] as number); at++) {
      const weight = matrix.value[at] as number
      const to = (matrix.column[at] as number) * width
      for (let k = 0; k < width; k++) sums[to + k]! += weight * values[row * width + k]!
    }
  return product
}

/** Scales each row to length 1; a row of zeros stays. */
export function normalizeRows(matrix: DenseMatrix): void {
  const { rows, columns, value } = matrix
  for (let row = 0; row < rows; row++) {
    let squares = 0
    for (let k = 0; k < columns; k++) squares += value[row * columns + k]! ** 2
    const length = Math.sqrt(squares)
    if (squares > 0) for (let k = 0; k < columns; k++) value[row * columns + k]! /= length
  }
}

/** Makes the columns orthonormal, in place (modified Gram–Schmidt, twice for accuracy). */
export function orthonormalize(matrix: DenseMatrix): void {
  // One column after the other in memory: walking down a column of rows would miss the cache at every step.
  const columns = columnsOf(matrix)
  columns.forEach((column, at) => {
    for (let pass = 0; pass < 2; pass++) for (let earlier = 0; earlier < at; earlier++) removeShare(column, columns[earlier]!)
    const length = Math.sqrt(dot(column, column))
    const scale = length > TINY ? 1 / length : 0
    for (let row = 0; row < column.length; row++) column[row]! *= scale
  })
  for (const [at, column] of columns.entries())
    for (let row = 0; row < column.length; row++) matrix.value[row * matrix.columns + at] = column[row]!
}

function columnsOf({ rows, columns, value }: DenseMatrix): Float64Array[] {
  return Array.from({ length: columns }, (_, at) => Float64Array.from({ length: rows }, (_, row) => value[row * columns + at]!))
}

function removeShare(column: Float64Array, direction: Float64Array): void {
  const overlap = dot(column, direction)
  for (let row = 0; row < column.length; row++) column[row]! -= overlap * direction[row]!
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let row = 0; row < one.length; row++) sum += one[row]! * other[row]!
  return sum
}

/** A column shorter than this is a combination of the earlier ones. */
const TINY = 1e-9
