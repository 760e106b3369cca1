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

/** All zeros. */
export function dense(rows: number, columns: number): DenseMatrix {
  return { rows, columns, value: new Float64Array(rows * columns) }
}

/** `matrix · right`. */
export function times(matrix: SparseMatrix, right: DenseMatrix): DenseMatrix {
  const product = dense(matrix.rows, right.columns)
  for (let row = 0; row < matrix.rows; row++)
    for (let at = matrix.starts[row]!; at < matrix.starts[row + 1]!; at++)
      addRow(product, row, { matrix: right, row: matrix.column[at]!, weight: matrix.value[at]! })
  return product
}

/** `matrixᵀ · right`. */
export function transposedTimes(matrix: SparseMatrix, right: DenseMatrix): DenseMatrix {
  const product = dense(matrix.columns, right.columns)
  for (let row = 0; row < matrix.rows; row++)
    for (let at = matrix.starts[row]!; at < matrix.starts[row + 1]!; at++)
      addRow(product, matrix.column[at]!, { matrix: right, row, weight: matrix.value[at]! })
  return product
}

/** Adds a row of a matrix of the same width, times a weight, to a row of `sums`. Four at a time: half of a shorter round would be counting. */
export function addRow(
  sums: DenseMatrix,
  sum: number,
  { matrix, row, weight }: { matrix: DenseMatrix; row: number; weight: number },
): void {
  const width = sums.columns
  const to = sums.value
  const from = matrix.value
  let at = row * width
  let place = sum * width
  const end = at + width
  for (; at + 3 < end; at += 4, place += 4) {
    to[place]! += weight * from[at]!
    to[place + 1]! += weight * from[at + 1]!
    to[place + 2]! += weight * from[at + 2]!
    to[place + 3]! += weight * from[at + 3]!
  }
  for (; at < end; at++, place++) to[place]! += weight * from[at]!
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

/** The scalar product of two rows of one width. Four sums at a time: each addition would wait for the one before it. */
export function rowProduct(one: DenseMatrix, row: number, other: DenseMatrix, otherRow: number): number {
  const width = one.columns
  const left = one.value
  const right = other.value
  const end = row * width + width
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let at = row * width
  let to = otherRow * width
  for (; at + 3 < end; at += 4, to += 4) {
    a += left[at]! * right[to]!
    b += left[at + 1]! * right[to + 1]!
    c += left[at + 2]! * right[to + 2]!
    d += left[at + 3]! * right[to + 3]!
  }
  for (; at < end; at++, to++) a += left[at]! * right[to]!
  return a + b + (c + d)
}

/** How far each row of one matrix is from that of another of the same size. */
export function rowDistances(one: DenseMatrix, other: DenseMatrix): Float64Array<ArrayBuffer> {
  const width = one.columns
  return Float64Array.from({ length: one.rows }, (_, row) => {
    let squares = 0
    for (let at = row * width; at < (row + 1) * width; at++) squares += (one.value[at]! - other.value[at]!) ** 2
    return Math.sqrt(squares)
  })
}

/** Makes the columns orthonormal, in place (modified Gram–Schmidt, twice for accuracy). */
export function orthonormalize(matrix: DenseMatrix): void {
  // One column after the other in memory: walking down a column of rows would miss the cache at every step.
  const columns = transposed(matrix)
  for (let column = 0; column < columns.rows; column++) {
    for (let pass = 0; pass < 2; pass++) for (let earlier = 0; earlier < column; earlier++) removeShare(columns, column, earlier)
    const length = Math.sqrt(rowProduct(columns, column, columns, column))
    scaleRow(columns, column, length > TINY ? 1 / length : 0)
  }
  matrix.value.set(transposed(columns).value)
}

function transposed({ rows, columns, value }: DenseMatrix): DenseMatrix {
  const turned = dense(columns, rows)
  for (let row = 0; row < rows; row++) for (let at = 0; at < columns; at++) turned.value[at * rows + row] = value[row * columns + at]!
  return turned
}

function removeShare(matrix: DenseMatrix, row: number, direction: number): void {
  addRow(matrix, row, { matrix, row: direction, weight: -rowProduct(matrix, row, matrix, direction) })
}

function scaleRow({ value, columns: width }: DenseMatrix, row: number, scale: number): void {
  for (let k = 0; k < width; k++) value[row * width + k]! *= scale
}

/** A column shorter than this is a combination of the earlier ones. */
const TINY = 1e-9
