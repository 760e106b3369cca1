// Which comment answers which: by named parents, by nesting, by stated depth, by containers of replies, by labels such as "1.2".
import { parentsByDepth } from '../parents-by-depth.js'
import { answeredByName, refinedByName, type Speakers } from './answered-names.js'
import { type Depths, statedDepths } from './depths.js'
import { labelledParents } from './label-parents.js'
import { isNestingBroken, nestedParents } from './nesting.js'
import type { Page } from './page.js'
import { linkedParents, namedParents } from './parent-ids.js'
import type { Units } from './units.js'

/** Parents by unit (-1 answers the post), and the evidence they rest on. */
export interface Tree {
  readonly parents: Int32Array
  /** How many parents a name tells, of commenters who wrote more than once the latest. */
  readonly byName: number
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
  const stated = statedDepths(page, units)
  if (named !== null) return { parents: filled(named, nested, stated), evidence: 'named parents', byName: 0 }
  const labelled = labelledParents(page, units)
  if (labelled !== null) return { parents: labelled, evidence: 'labels', byName: 0 }
  const hasNesting = nested.some(parent => parent >= 0)
  if (stated !== null && (!hasNesting || isNestingBroken(page, units) || disagree(nested, stated)))
    return { parents: parentsByDepth(stated.depths), evidence: 'stated depth', byName: 0 }
  if (hasNesting) return { ...refinedByName(page, units, { nested, authors, bodies }), evidence: 'nesting' }
  const linked = linkedParents(page, units, { ids, bodies })
  if (linked !== null) return { parents: linked, evidence: 'links', byName: 0 }
  const answered = answeredByName(page, units, { authors, bodies })
  if (answered === null) return { parents: nested, evidence: 'none', byName: 0 }
  return { parents: answered, evidence: 'names', byName: answered.filter(parent => parent >= 0).length }
}

/** Parents with what nesting or, without any, stated depths tell of those that nobody names. */
function filled(named: Int32Array, nested: Int32Array, stated: Depths | null): Int32Array {
  const rest = stated === null || nested.some(parent => parent >= 0) ? nested : parentsByDepth(stated.depths)
  return named.map((parent, unit) => (parent < 0 ? (rest[unit] as number) : parent))
}

/** Comments whose depth by nesting is not the one stated, beyond which the nesting is not believed. */
const MOST_DIFFERENT = 0.2

function disagree(nested: Int32Array, { depths: stated, isStated }: Depths): boolean {
  const depths = new Int32Array(nested.length)
  let different = 0
  nested.forEach((parent, unit) => {
    depths[unit] = parent < 0 ? 0 : (depths[parent] as number) + 1
    if (isStated[unit] && depths[unit] !== stated[unit]) different++
  })
  return different > nested.length * MOST_DIFFERENT
}
