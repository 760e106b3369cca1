// The keyboard of the arcs: one table, from which they act and the help is written.
import { at, type Discussion } from '../discussion.js'

/** Where a key leads from the chosen comment within the branch that begins with `root`. */
interface ArcKey {
  readonly key: string
  readonly shown: string
  readonly does: string
  to(index: number, root: number, thread: Discussion): number
}

/** The table. They work while the arcs have the focus. */
export const arcKeys: readonly ArcKey[] = [
  { key: 'ArrowRight', shown: '→', does: 'next comment of the branch', to: index => index + 1 },
  { key: 'ArrowLeft', shown: '←', does: 'previous comment of the branch', to: index => index - 1 },
  { key: 'Home', shown: 'Home', does: 'what began the branch', to: (_index, root) => root },
  { key: 'End', shown: 'End', does: 'last comment of the branch', to: (_index, root, thread) => at(thread.end, root) - 1 },
]
