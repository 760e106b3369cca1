// A node of the tree: the lens's mark, and the comment's first words beside it.
import type { Discussion } from '../discussion.js'
import { MarkPath } from '../lenses/glyph.js'
import { marked } from '../lenses/state.js'
import { matching } from '../search/state.js'
import { hovered, selected } from '../state.js'
import type { Label } from './labels.js'
import type { Placed } from './layout.js'
import { LABEL_OFFSET } from './paths.js'

const RADIUS = 5
const RING = 8.5
/** A strip of this height around a node reacts to the pointer: 24 pixels are the least a finger needs. */
const TARGET = 24

interface NodeProps {
  readonly thread: Discussion
  readonly place: Placed
  readonly label: Label | undefined
  readonly roomy: boolean
  /** Comments below it that are not drawn. */
  readonly cut: number
}

/** The story is a plain square at the root. */
export function Node({ thread, place: { index, x, y }, label, roomy, cut }: NodeProps) {
  const mark = marked.value.of[index]
  const width = label?.width ?? 0
  return (
    <g class={nodeClass(index)} data-index={index} transform={`translate(${x} ${y})`}>
      <rect class="target" x={-12} y={-TARGET / 2} width={width + LABEL_OFFSET + 16} height={TARGET} rx={4} />
      {index === selected.value && <circle class="ring" r={RING} />}
      {mark ? <MarkPath mark={mark} radius={RADIUS} /> : <path class="story-dot" d="M-5 -5H5V5H-5Z" />}
      {label && <Words label={label} roomy={roomy} isAbsent={thread.comments[index]?.text.trim() === ''} />}
      {cut > 0 && <text class="cut" x={LABEL_OFFSET + width + 6} dy="0.32em">{`+${cut.toLocaleString('en')}`}</text>}
    </g>
  )
}

function nodeClass(index: number): string {
  const dimmed = index >= 0 && matching.value !== null && matching.value[index] !== 1
  return [
    'node',
    index === selected.value ? 'selected' : '',
    dimmed ? 'dimmed' : '',
    hovered.value === index && index >= 0 ? 'hovered' : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function Words({
  label: { head, words },
  roomy,
  isAbsent,
}: {
  readonly label: Label
  readonly roomy: boolean
  readonly isAbsent: boolean
}) {
  const said = `node-words ${isAbsent ? 'absent' : ''}`
  if (!roomy)
    return (
      <text x={LABEL_OFFSET} dy="0.32em">
        <tspan class="node-head">{head}</tspan>
        <tspan class={said} dx="7">
          {words}
        </tspan>
      </text>
    )
  return (
    <text x={LABEL_OFFSET}>
      <tspan class="node-head" x={LABEL_OFFSET} dy="-0.35em">
        {head}
      </tspan>
      <tspan class={said} x={LABEL_OFFSET} dy="1.2em">
        {words}
      </tspan>
    </text>
  )
}
