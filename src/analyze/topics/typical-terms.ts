// Yields the terms that tell one topic from the others.
import type { SparseMatrix } from './matrix.js'

/** Terms kept for a topic: enough to name it. */
const MOST_TYPICAL = 60

/**
 * For each group its most typical terms (by weight in the group times the share of the term's weight that falls into the group),
 * each with that share, and for each term the group in which it weighs most.
 */
export function typicalTerms({ rows, columns: terms, starts, column, value }: SparseMatrix, groupOf: Int32Array, groups: number) {
  const inGroup = new Float64Array(groups * terms)
  const total = new Float64Array(terms)
  const sizes = new Float64Array(groups)
  for (let row = 0; row < rows; row++) {
    const group = groupOf[row]!
    if (group < 0) continue
    sizes[group]!++
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      inGroup[group * terms + column[at]!]! += value[at]!
      total[column[at]!]! += value[at]!
    }
  }
  const rate = (group: number, term: number) => inGroup[group * terms + term]! / Math.max(1, sizes[group]!)
  const homeOf = Int32Array.from(total, (_, term) => {
    let home = 0
    for (let group = 1; group < groups; group++) if (rate(group, term) > rate(home, term)) home = group
    return home
  })
  const typical = Array.from({ length: groups }, (_, group) => {
    const here = (term: number) => inGroup[group * terms + term]!
    const typicality = (term: number) => (here(term) * here(term)) / total[term]!
    const used: number[] = []
    for (let term = 0; term < terms; term++) if (here(term) > 0) used.push(term)
    used.sort((one, other) => typicality(other) - typicality(one) || one - other)
    return used.slice(0, MOST_TYPICAL).map((term): [number, number] => [term, here(term) / total[term]!])
  })
  return { typical, homeOf }
}
