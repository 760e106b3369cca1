// Yields the terms by which the comments of a thread are compared, and a comment's TF-IDF weights over them.
import type { ContextReader } from './context.js'
import type { SparseMatrix } from './matrix.js'

/** The terms in an order that does not depend on the order of the comments. */
export interface Vocabulary {
  /** For each stem its term's number, or -1. */
  readonly termOf: Int32Array
  /** For each term its stem. */
  readonly stemOf: Int32Array
  readonly idf: Float64Array
}

/** A term in one comment alone connects nothing; in large threads two or four are chance. */
const rarest = (documents: number): number => (documents < 60 ? 2 : documents < 1000 ? 3 : 5)
/** A term in more than a fifth of the comments separates none of them; in a short thread a fifth is too few to say so. */
const commonest = (documents: number): number => Math.max(0.2 * documents, Math.min(0.5 * documents, 8))
/** Terms at most, the most frequent ones: bounds memory. */
const MOST_TERMS = 20_000

/** Chooses terms by the number of `documents` (comments in their context) in which they occur. */
export function chooseVocabulary(documents: readonly number[], read: ContextReader, stems: readonly string[]): Vocabulary {
  const frequency = new Int32Array(stems.length)
  for (const document of documents) read(document, stem => frequency[stem]!++)
  const [least, most] = [rarest(documents.length), commonest(documents.length)]
  const chosen: number[] = []
  frequency.forEach((count, stem) => {
    if (count >= least && count <= most) chosen.push(stem)
  })
  chosen.sort((one, other) => frequency[other]! - frequency[one]! || (stems[one]! < stems[other]! ? -1 : 1))
  chosen.length = Math.min(chosen.length, MOST_TERMS)
  const termOf = new Int32Array(stems.length).fill(-1)
  chosen.forEach((stem, term) => {
    termOf[stem] = term
  })
  return { termOf, stemOf: Int32Array.from(chosen), idf: Float64Array.from(chosen, stem => inverse(frequency[stem]!, documents.length)) }
}

/** A growing matrix of term weights. */
interface Filling {
  column: Int32Array
  value: Float64Array
  filled: number
}

/**
 * The comments in their context as rows of a matrix: sublinear term frequency times inverse document frequency (Manning, Raghavan &
 * Schütze 2008, §6.4.1), scaled to length 1; terms in ascending order.
 */
export function matrixOf(documents: readonly number[], read: ContextReader, vocabulary: Vocabulary): SparseMatrix {
  const starts = new Int32Array(documents.length + 1)
  const filling: Filling = { column: new Int32Array(1024), value: new Float64Array(1024), filled: 0 }
  const weightOf = new Float64Array(vocabulary.idf.length)
  const { termOf, idf } = vocabulary
  let terms: number[] = []
  const weigh = (stem: number, count: number) => {
    const term = termOf[stem]!
    if (term < 0) return
    weightOf[term] = (count === 1 ? 1 : count > 1 ? 1 + Math.log(count) : count) * idf[term]!
    terms.push(term)
  }
  for (let row = 0; row < documents.length; row++) {
    read(documents[row]!, weigh)
    addRow(filling, Int32Array.from(terms).sort(), weightOf)
    starts[row + 1] = filling.filled
    terms = []
  }
  const { column, value, filled } = filling
  return { rows: documents.length, columns: idf.length, starts, column: column.subarray(0, filled), value: value.subarray(0, filled) }
}

function addRow(filling: Filling, terms: Int32Array, weightOf: Float64Array): void {
  if (filling.filled + terms.length > filling.column.length) grow(filling, terms.length)
  const { column, value, filled } = filling
  let squares = 0
  for (const term of terms) squares += weightOf[term]! ** 2
  const length = Math.sqrt(squares) || 1
  for (let at = 0; at < terms.length; at++) {
    column[filled + at] = terms[at]!
    value[filled + at] = weightOf[terms[at]!]! / length
  }
  filling.filled += terms.length
}

function grow(filling: Filling, least: number): void {
  const size = filling.column.length * 2 + least
  const { column, value } = filling
  filling.column = new Int32Array(size)
  filling.column.set(column)
  filling.value = new Float64Array(size)
  filling.value.set(value)
}

const inverse = (frequency: number, documents: number): number => Math.log((1 + documents) / (1 + frequency))
