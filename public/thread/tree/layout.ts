// Places a branch as a horizontal tidy tree: d3.tree on nodes built from the flat array, because d3.hierarchy is quadratic in depth.
import { type HierarchyPointNode, hierarchy, tree } from 'd3'
import { at, type Discussion } from '../discussion.js'
import type { Branch } from './branch.js'

/** Measures in CSS pixels. */
export interface TreeMeasures {
  /** Between two leaves of one parent. */
  readonly row: number
  /** Between two levels. */
  readonly column: number
}

/** A node's place: `x` to the right with its level, `y` down. */
export interface Placed {
  readonly index: number
  readonly x: number
  readonly y: number
  readonly parent: Placed | null
}

/** Every node with its place, and how much room they take, in CSS pixels. */
export interface TreeLayout {
  readonly nodes: readonly Placed[]
  readonly width: number
  readonly height: number
}

/** Room around the drawing, and the narrow column of the story, which needs no words. */
export const MARGIN = 18
export const STORY_COLUMN = 34
/** Leaves of different parents stand this much further apart. */
const APART = 1.2

/** Linear in the branch. */
export function layoutTree(thread: Discussion, branch: Branch, measures: TreeMeasures): TreeLayout {
  const points = pointNodes(thread, branch)
  const [root] = points
  if (root === undefined) return { nodes: [], width: 0, height: 0 }
  tree<number>()
    .nodeSize([measures.row, 1])
    .separation((a, b) => (a.parent === b.parent ? 1 : APART))(root)
  const top = points.reduce((least, { x }) => Math.min(least, x), 0)
  const bottom = points.reduce((most, { x }) => Math.max(most, x), 0)
  const xOf = (depth: number) =>
    branch.root < 0 && depth > 0 ? MARGIN + STORY_COLUMN + (depth - 1) * measures.column : MARGIN + depth * measures.column
  const deepest = points.at(-1)?.depth ?? 0
  return {
    nodes: placed(points, { xOf, top: top - measures.row / 2 - MARGIN / 2 }),
    width: xOf(deepest) + measures.column,
    height: bottom - top + measures.row + MARGIN,
  }
}

/** One forward loop for parents and depths, one backward for heights. The nodes come in the branch's own order. */
function pointNodes({ parent }: Discussion, { root, nodes }: Branch): HierarchyPointNode<number>[] {
  const byIndex = new Map<number, Mutable>()
  const points = nodes.map(index => {
    const node = hierarchy(index, () => null) as unknown as Mutable
    const above = index === root ? undefined : byIndex.get(at(parent, index))
    if (above !== undefined) {
      node.parent = above
      node.depth = above.depth + 1
      above.children ??= []
      above.children.push(node)
    }
    byIndex.set(index, node)
    return node
  })
  for (const node of points.toReversed()) if (node.parent) node.parent.height = Math.max(node.parent.height, node.height + 1)
  return points as unknown as HierarchyPointNode<number>[]
}

interface Mutable {
  parent: Mutable | null
  children?: Mutable[]
  depth: number
  height: number
}

function placed(
  points: readonly HierarchyPointNode<number>[],
  { xOf, top }: { readonly xOf: (depth: number) => number; readonly top: number },
): Placed[] {
  const byPoint = new Map<HierarchyPointNode<number>, Placed>()
  return points.map(point => {
    const place = {
      index: point.data,
      x: xOf(point.depth),
      y: point.x - top,
      parent: point.parent ? (byPoint.get(point.parent) ?? null) : null,
    }
    byPoint.set(point, place)
    return place
  })
}
