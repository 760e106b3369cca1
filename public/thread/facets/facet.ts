// The interface of a facet: one way to divide the comments of a thread into values that can be picked.
import type { BriefComment } from '../../../src/model/record.js'
import type { Discussion } from '../discussion.js'

/** A value of a facet: its key in the address, its words, and how many comments have it. */
export interface FacetValue {
  readonly key: string
  readonly label: string
  readonly count: number
}

/** A comment may have several values of a facet, or none. */
export interface Facet {
  readonly name: string
  readonly title: string
  keysOf(comment: BriefComment, index: number, discussion: Discussion): readonly string[]
  /** As the panel says it. */
  labelOf(key: string, discussion: Discussion): string
  /** In the order of the values themselves (levels, months), or with the most frequent first. */
  readonly order: 'own' | 'frequent'
}

/** Values that occur, with counts over the whole thread. Linear but for the sorting of the values. */
export function valuesOf(facet: Facet, discussion: Discussion): FacetValue[] {
  const counts = new Map<string, number>()
  discussion.comments.forEach((comment, index) => {
    for (const key of facet.keysOf(comment, index, discussion)) counts.set(key, (counts.get(key) ?? 0) + 1)
  })
  const values = Array.from(counts, ([key, count]) => ({ key, count, label: facet.labelOf(key, discussion) }))
  if (facet.order === 'frequent') return values.sort((a, b) => b.count - a.count)
  return values.sort((a, b) => a.key.localeCompare(b.key, 'en', { numeric: true }))
}
