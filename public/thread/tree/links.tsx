// The lines of the tree: grey as the page shows the replies, stressed on the way to the chosen comment, dashed where recovered.

import { useComputed } from '@preact/signals'
import { confidenceOf } from '../addressee.js'
import type { Discussion } from '../discussion.js'
import { isAbove } from '../discussion.js'
import { matching } from '../search/state.js'
import { selected } from '../state.js'
import type { Label } from './labels.js'
import type { Placed } from './layout.js'
import { recoveredPath, replyPath } from './paths.js'
import { recovered } from './state.js'

interface LinksProps {
  readonly thread: Discussion
  readonly nodes: readonly Placed[]
  readonly labels: ReadonlyMap<number, Label>
}

/** Replies as the source shows them. */
export function Links({ thread, nodes, labels }: LinksProps) {
  return (
    <g class="links">
      {nodes.map(
        node => node.parent && <Link key={node.index} thread={thread} node={node} room={labels.get(node.parent.index)?.width ?? 0} />,
      )}
    </g>
  )
}

function Link({ thread, node, room }: { readonly thread: Discussion; readonly node: Placed; readonly room: number }) {
  const className = useComputed(() => linkClass(thread, node.index, selected.value)).value
  return node.parent && <path class={className} d={replyPath(node.parent, node, room)} />
}

function linkClass(thread: Discussion, index: number, chosen: number): string {
  if (chosen >= 0 && (index === chosen || isAbove(thread, index, chosen))) return 'link on-path'
  return matching.value !== null && matching.value[index] !== 1 ? 'link dimmed' : 'link'
}

/** Below this the line is drawn lighter: it is a guess that its reader should see as one. */
const SURE = 0.6

/** Second edges from a comment to the one it really answers. */
export function RecoveredLinks({ nodes }: { readonly nodes: readonly Placed[] }) {
  const places = new Map(nodes.map(node => [node.index, node]))
  return (
    <g class="recovered-links">
      {recovered.value.map(({ index, of, confidence }) => {
        const from = places.get(of)
        const to = places.get(index)
        if (from === undefined || to === undefined) return null
        const chosen = selected.value === index || selected.value === of
        return (
          <path
            key={index}
            class={`recovered ${confidence < SURE ? 'unsure' : ''} ${chosen ? 'chosen' : ''} ${matching.value?.[index] === 0 ? 'dimmed' : ''}`}
            d={recoveredPath(from, to)}
          >
            <title>recovered, confidence {confidenceOf(confidence)}</title>
          </path>
        )
      })}
    </g>
  )
}
