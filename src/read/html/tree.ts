// Which comment answers which: by named parents, by nesting, by stated depth, by containers of replies, by labels such as "1.2".
import { parentsByDepth } from '../parents-by-depth.js'
import { answeredByName, type Speakers } from './answered-names.js'
import { statedDepths } from './depths.js'
import { labelledParents } from './label-parents.js'
import { isNestingBroken, nestedParents } from './nesting.js'
import type { Page } from './page.js'
import { linkedParents, namedParents } from './parent-ids.js'
import type { Units } from './units.js'

/** Parents by unit (-1 answers the post), and the evidence they rest on. */
export interface Tree {
  readonly parents: Int32Array
  readonly evidence: 'named parents' | 'labels' | 'nesting' | 'stated depth' | 'links' | 'names' | 'none'
}

/** The comments' ids and authors and the elements that hold their words, by unit. */
export interface Known extends Speakers {
  readonly ids: readonly (string | null)[]
}

/** Named parents are taken first (nesting fills what they leave open), then labels, nesting, depth, links in furniture, and names behind "in reply to"; linear. */
export function treeOf(page: Page, units: Units, { ids, authors, bodies }: Known): Tree {
  const named = namedParents(page, units, ids)
  const nested = nestedParents(page, units)
  if (named !== null)
    return { parents: named.map((parent, unit) => (parent < 0 ? (nested[unit] as number) : parent)), evidence: 'named parents' }
  const labelled = labelledParents(page, units)
  if (labelled !== null) return { parents: labelled, evidence: 'labels' }
  const depths = statedDepths(page, units)
  const hasNesting = nested.some(parent => parent >= 0)
  if (depths !== null && (!hasNesting || isNestingBroken(page, units) || disagree(nested, depths)))
    return { parents: parentsByDepth(depths), evidence: 'stated depth' }
  if (hasNesting) return { parents: nested, evidence: 'nesting' }
  const linked = linkedParents(page, units, { ids, bodies })
  if (linked !== null) return { parents: linked, evidence: 'links' }
  const answered = answeredByName(page, units, { authors, bodies })
  return answered === null ? { parents: nested, evidence: 'none' } : { parents: answered, evidence: 'names' }
}

/** Comments whose depth by nesting is not the one stated, beyond which the nesting is not believed. */
const MOST_DIFFERENT = 0.2

function disagree(nested: Int32Array, stated: Int32Array): boolean {
  const depths = new Int32Array(nested.length)
  let different = 0
  nested.forEach((parent, unit) => {
    depths[unit] = parent < 0 ? 0 : (depths[parent] as number) + 1
    if (depths[unit] !== stated[unit]) different++
  })
  return different > nested.length * MOST_DIFFERENT
}
