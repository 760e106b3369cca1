// The branch the tree shows and where its nodes stand.
import { computed, signal } from '@preact/signals'
import type { Recovered } from '../addressee.js'
import { at, type Discussion } from '../discussion.js'
import { parents } from '../rejected.js'
import { discussion, selected } from '../state.js'
import { type Branch, branchFrom, rootAround } from './branch.js'
import { layoutTree, MARGIN, STORY_COLUMN, type TreeLayout, type TreeMeasures } from './layout.js'

/** Up to here every node has two lines. */
const ROOMY_NODES = 60
/** Least and most room of a node in a small thread; between them it fills its box. */
const ROOMY = { row: [44, 60], column: [136, 300] } as const
const CLOSE = { row: 25, column: 224 }

/** Words end this much before the next level begins. */
const LINK_ROOM = 48

/** The box the tree is drawn in, in CSS pixels; 0 until it stands. */
export const box = signal({ width: 0, height: 0 })

// The drawing stays put while the choice wanders through it.
const root = computed(() => (discussion.value === null ? -1 : rootAround(discussion.value, selected.value)))

/** A drawing of a branch: where its nodes stand, and how wide their words may be, in CSS pixels. */
export interface Drawing {
  readonly branch: Branch
  readonly layout: TreeLayout
  readonly roomy: boolean
  readonly labelWidth: number
}

/** What is drawn of the thread on screen; `null` without one. */
export const drawing = computed<Drawing | null>(() => {
  const thread = discussion.value
  if (thread === null) return null
  const branch = branchFrom(thread, root.value)
  const roomy = branch.nodes.length <= ROOMY_NODES
  const measures = roomy ? filling(thread, branch) : CLOSE
  return { branch, layout: layoutTree(thread, branch, measures), roomy, labelWidth: measures.column - LINK_ROOM }
})

function filling(thread: Discussion, branch: Branch): TreeMeasures {
  const { width, height } = box.value
  const { nodes, height: rows } = layoutTree(thread, branch, { row: 1, column: 1 })
  const levels = nodes.reduce((deepest, { index }) => Math.max(deepest, index < 0 ? 0 : at(thread.depth, index) + 1), 1)
  return {
    row: within(ROOMY.row, Math.floor((height - 2 * MARGIN) / (rows - MARGIN))),
    column: within(ROOMY.column, Math.floor((width - 2 * MARGIN - STORY_COLUMN) / levels)),
  }
}

const within = ([least, most]: readonly [number, number], wanted: number): number => Math.max(least, Math.min(most, wanted))

/** Comments that answer somebody else than the page shows. */
export const recovered = computed<readonly Recovered[]>(() => parents.value.recovered)
