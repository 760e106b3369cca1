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

/**
 * Sublinear term frequency times inverse document frequency (Manning, Raghavan & Schütze 2008, §6.4.1) of one comment in its
 * context, scaled to length 1.
 */
export function weigh(document: number, read: ContextReader, vocabulary: Vocabulary): TermWeights {
  const found: [number, number][] = []
  read(document, (stem, count) => {
    const term = vocabulary.termOf[stem]!
    if (term >= 0) found.push([term, (count >= 1 ? 1 + Math.log(count) : count) * vocabulary.idf[term]!])
  })
  found.sort(([one], [other]) => one - other)
  const length = Math.sqrt(found.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
  return found.map(([term, weight]) => [term, weight / length] as const)
}

/** Terms in ascending order, each with its weight. */
export type TermWeights = readonly (readonly [term: number, weight: number])[]

/** The rows of several comments as one matrix. */
export function matrixOf(documents: readonly number[], read: ContextReader, vocabulary: Vocabulary): SparseMatrix {
  const starts = new Int32Array(documents.length + 1)
  const column: number[] = []
  const value: number[] = []
  documents.forEach((document, row) => {
    for (const [term, weight] of weigh(document, read, vocabulary)) {
      column.push(term)
      value.push(weight)
    }
    starts[row + 1] = column.length
  })
  return {
    rows: documents.length,
    columns: vocabulary.idf.length,
    starts,
    column: Int32Array.from(column),
    value: Float64Array.from(value),
  }
}

const inverse = (frequency: number, documents: number): number => Math.log((1 + documents) / (1 + frequency))
