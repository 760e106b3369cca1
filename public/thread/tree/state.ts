// The branch the tree shows and where its nodes stand.
import { computed } from '@preact/signals'
import { parentsOf, type Recovered } from '../addressee.js'
import { discussion, selected } from '../state.js'
import { type Branch, branchAround, NODE_LIMIT } from './branch.js'
import { layoutTree, type TreeLayout } from './layout.js'

/** Up to here every node has two lines. */
const ROOMY_NODES = 60
const ROOMY = { row: 44, column: 214 }
const CLOSE = { row: 25, column: 224 }

/** Words end this much before the next level begins. */
const LINK_ROOM = 62

// The whole of a small thread stays put while the choice wanders through it.
const around = computed(() => ((discussion.value?.comments.length ?? 0) < NODE_LIMIT ? -1 : selected.value))

/** What is drawn; `null` without a thread. */
export interface Drawing {
  readonly branch: Branch
  readonly layout: TreeLayout
  readonly roomy: boolean
  readonly labelWidth: number
}

export const drawing = computed<Drawing | null>(() => {
  const thread = discussion.value
  if (thread === null) return null
  const branch = branchAround(thread, around.value)
  const roomy = branch.nodes.length <= ROOMY_NODES
  const measures = roomy ? ROOMY : CLOSE
  return { branch, layout: layoutTree(thread, branch, measures), roomy, labelWidth: measures.column - LINK_ROOM }
})

/** Comments that answer somebody else than the page shows. */
export const recovered = computed<readonly Recovered[]>(() => (discussion.value === null ? [] : parentsOf(discussion.value).recovered))
