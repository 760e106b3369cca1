// A node of the tree: the lens's mark, and the comment's first words beside it.
import { type ReadonlySignal, useComputed } from '@preact/signals'
import type { BriefComment } from '../../../src/model/record.js'
import { at, type Discussion, isAbove } from '../discussion.js'
import { MarkPath } from '../lenses/glyph.js'
import { marked } from '../lenses/state.js'
import { isAbsent } from '../naming.js'
import { matching } from '../search/state.js'
import { hovered, selected } from '../state.js'
import { free, RAISED } from './free-labels.js'
import { GAP, type Label } from './labels.js'
import type { Placed } from './layout.js'
import { LABEL_OFFSET } from './paths.js'
import { detail, dotScale, scale } from './zoom.js'

const RADIUS = 5
const RING = 8.5
/** A field of this height around a node reacts to the pointer: 24 pixels are the least a finger needs. */
const TARGET = 24
const ROOMY_TARGET = 40

interface NodeProps {
  readonly thread: Discussion
  readonly place: Placed
  readonly label: Label | undefined
  /** Comments below it that are not drawn. */
  readonly cut: number
}

/** The story is a plain square at the root. */
export function Node({ thread, place: { index, x, y }, label, cut }: NodeProps) {
  // Computed one by one: a step of the choice draws two nodes anew, not three hundred; what is only an attribute is written without drawing.
  const mark = useComputed(() => marked.value.of[index]).value
  const isSelected = useComputed(() => index === selected.value).value
  const className = useComputed(() => nodeClass(thread, index))
  const unscaled = useComputed(() => wordsFromAfar(thread, index))
  const width = label?.width ?? 0
  const target = label && (label.words.length > 1 || !label.isInline) ? ROOMY_TARGET : TARGET
  return (
    <g class={className} data-index={index} transform={`translate(${x} ${y})`}>
      <rect class="target" x={-12} y={-target / 2} width={width + LABEL_OFFSET + 18} height={target} rx={6} />
      {isSelected && <circle class="ring" r={RING} transform={dotScale} />}
      {mark ? (
        <MarkPath mark={mark} radius={RADIUS} transform={dotScale} />
      ) : (
        <path class="story-dot" d="M-5 -5H5V5H-5Z" transform={dotScale} />
      )}
      {label && (
        <Words label={label} transform={unscaled} isAbsent={index in thread.comments && isAbsent(thread.comments[index] as BriefComment)} />
      )}
      {cut > 0 && <text class="cut" x={LABEL_OFFSET + width + 6} dy="0.32em">{`+${cut.toLocaleString('en')}`}</text>}
    </g>
  )
}

const SHOWN = { whole: 'labelled', head: 'numbered', none: '' } as const

function nodeClass(thread: Discussion, index: number): string {
  const dimmed = index >= 0 && matching.value !== null && matching.value[index] !== 1
  return [
    'node',
    index === selected.value ? 'selected' : '',
    index >= 0 && isAbove(thread, index, selected.value) ? 'on-path' : '',
    dimmed ? 'dimmed' : '',
    detail.value === 'words' ? '' : SHOWN[free.value.get(index) ?? 'none'],
    hovered.value === index && index >= 0 ? 'hovered' : '',
  ]
    .filter(Boolean)
    .join(' ')
}

const isAnswered = (thread: Discussion, index: number): boolean => index >= 0 && at(thread.replies, index) > 0

/** In full size whatever the scale, and above the lines that leave the node. Written at the words that are seen: a style that all inherit costs every node. */
function wordsFromAfar(thread: Discussion, index: number): string | undefined {
  if (detail.value === 'words' || !(free.value.has(index) || index === selected.value || index === hovered.value)) return undefined
  return `scale(${1 / scale.value})${isAnswered(thread, index) ? ` translate(0 ${-RAISED})` : ''}`
}

/** Baselines of one line and of two, in ems of the words. */
const ONE = '0.34em'
const UPPER = '-0.32em'
const LINE = '1.22em'

/** Between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE: SVG knows no `dir="auto"`. */
const isolated = (text: string | undefined): string => (text === undefined ? '' : `\u2068${text}\u2069`)

interface WordsProps {
  readonly label: Label
  readonly isAbsent: boolean
  readonly transform: ReadonlySignal<string | undefined>
}

function Words({ label: { head, words, isInline }, isAbsent, transform }: WordsProps) {
  const [first, second] = words
  const isOneLine = isInline && second === undefined
  const said = `node-words ${isAbsent ? 'absent' : ''}`
  return (
    <text x={LABEL_OFFSET} dy={isOneLine ? ONE : UPPER} transform={transform}>
      <tspan class="node-head">{head}</tspan>
      <tspan class={said} {...(isInline ? { dx: GAP } : { x: LABEL_OFFSET, dy: LINE })}>
        {isolated(first)}
      </tspan>
      {second !== undefined && (
        <tspan class={said} x={LABEL_OFFSET} dy={LINE}>
          {isolated(second)}
        </tspan>
      )}
    </text>
  )
}
