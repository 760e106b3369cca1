// The arcs above the reader: where in its branch the chosen comment stands, and whom it answers.
import { computed } from '@preact/signals'
import type { BriefComment } from '../../../src/model/record.js'
import { TakeAway } from '../../take/take-away.js'
import { answersSaid } from '../addressee.js'
import { at, type Discussion, isAbove } from '../discussion.js'
import { MarkPath } from '../lenses/glyph.js'
import { marked } from '../lenses/state.js'
import { legendElement } from '../lenses/switch.js'
import { counted, numberOf } from '../naming.js'
import { matching } from '../search/state.js'
import { discussion, hovered, select, selected } from '../state.js'
import { recovered } from '../tree/state.js'
import { type Arc, arcsAround, type BranchArcs, MOST_ARCS } from './branch-arcs.js'
import { arcKeys } from './keys.js'
import { arcsTable } from './table.js'

const WIDTH = 320
const INSET = 9
/** Comments never stand further apart than this, nor an arc higher. */
const WIDEST_STEP = 26
const HIGHEST = 38
const RADIUS = 4.5
/** Between the outermost arc and the edge. */
const CLEAR = 3

const branch = computed(() => (discussion.value === null ? null : arcsAround(discussion.value, selected.value, recovered.value)))

/** Nothing where no comment is chosen or the branch is a line of text; a sentence where it is too large. */
export function Arcs() {
  const thread = discussion.value
  const now = branch.value
  if (thread === null || now === null) return null
  const name = `Branch ${numberOf(thread, now.root)}`
  if (now.arcs.length === 0)
    return (
      <p class="arcs-note note">
        {name}: {counted(now.size, 'comment')}, too many for arcs ({MOST_ARCS} at most); the tree shows it.
      </p>
    )
  return <Drawn thread={thread} now={now} name={name} />
}

interface DrawnProps {
  readonly thread: Discussion
  readonly now: BranchArcs
  readonly name: string
}

function Drawn({ thread, now, name }: DrawnProps) {
  const inferred = now.arcs.filter(({ isRecovered }) => isRecovered).length
  const said = `${name}: ${counted(now.size, 'comment')}${inferred > 0 ? `, ${inferred} recovered ${inferred === 1 ? 'parent' : 'parents'} below, dashed` : ''}`
  return (
    <figure class="arcs">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys walk along the line */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div role="group" tabIndex={0} aria-label={`${name} as arcs; left and right walk through it`} onKeyDown={onKeyDown}>
        <Drawing thread={thread} now={now} name={`${said}. ${chosenWords(thread, now)} The outline says the same in words.`} />
      </div>
      <figcaption class="note">
        <span>{said}</span>
        <TakeAway
          thread={thread.thread}
          what={`branch ${numberOf(thread, now.root)}`}
          table={() => arcsTable(thread, now)}
          drawn={() => document.querySelector('.arcs svg')}
          legend={legendElement}
        />
      </figcaption>
    </figure>
  )
}

function chosenWords(thread: Discussion, { root, arcs }: BranchArcs): string {
  const chosen = selected.value
  const said = arcs
    .filter(({ from }) => from + root === chosen)
    .map(
      ({ to, isRecovered }) =>
        `${numberOf(thread, chosen)} ${isRecovered ? recoveredSaid(thread.comments[chosen]) : 'stands beneath'} ${numberOf(thread, root + to)}.`,
    )
  return said.join(' ')
}

const recoveredSaid = (comment: BriefComment | undefined): string => answersSaid(comment?.addressee ?? { confidence: 0 })

const stepOf = ({ size }: BranchArcs): number => Math.min(WIDEST_STEP, (WIDTH - 2 * INSET) / (size - 1))
const heightOf = ({ from, to }: Arc, step: number): number => Math.min(HIGHEST, (Math.abs(from - to) * step) / 2)

function Drawing({ thread, now, name }: DrawnProps) {
  const { root, size, arcs } = now
  const step = stepOf(now)
  const room = (isRecovered: boolean) =>
    arcs.reduce((most, arc) => (arc.isRecovered === isRecovered ? Math.max(most, heightOf(arc, step)) : most), RADIUS + CLEAR) + CLEAR
  const line = room(false)
  const height = line + room(true)
  const x = (place: number) => INSET + place * step
  const indexAt = (event: MouseEvent) => {
    const { left, width } = (event.currentTarget as Element).getBoundingClientRect()
    const place = Math.round((((event.clientX - left) / width) * WIDTH - INSET) / step)
    return root + Math.max(0, Math.min(size - 1, place))
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the group around it listens to the keyboard
    <svg
      role="img"
      aria-label={name}
      viewBox={`0 0 ${WIDTH} ${height.toFixed(1)}`}
      onClick={event => select(indexAt(event))}
      onMouseMove={event => {
        hovered.value = indexAt(event)
      }}
      onMouseLeave={() => {
        hovered.value = -1
      }}
    >
      {arcs.map(arc => (
        <path key={`${arc.from} ${arc.isRecovered}`} class={arcClass(thread, root, arc)} d={arcPath(arc, { x, line, step })} />
      ))}
      {Array.from({ length: size }, (_, place) => (
        <Dot key={place} index={root + place} x={x(place)} y={line} radius={Math.min(RADIUS, step * 0.42)} />
      ))}
    </svg>
  )
}

interface Frame {
  readonly x: (place: number) => number
  readonly line: number
  readonly step: number
}

function arcPath(arc: Arc, { x, line, step }: Frame): string {
  const rx = ((arc.from - arc.to) * step) / 2
  return `M${x(arc.to).toFixed(1)} ${line.toFixed(1)}A${rx.toFixed(1)} ${heightOf(arc, step).toFixed(1)} 0 0 ${arc.isRecovered ? 0 : 1} ${x(arc.from).toFixed(1)} ${line.toFixed(1)}`
}

/** The way up from the chosen comment, and what directly answers it, stand out. */
function arcClass(thread: Discussion, root: number, { from, to, isRecovered }: Arc): string {
  const chosen = selected.value
  const isOnPath = from + root === chosen || (!isRecovered && isAbove(thread, from + root, chosen))
  return ['arc', isRecovered ? 'inferred' : '', isOnPath ? 'on-path' : to + root === chosen ? 'reply' : ''].filter(Boolean).join(' ')
}

function Dot({ index, x, y, radius }: { readonly index: number; readonly x: number; readonly y: number; readonly radius: number }) {
  const mark = marked.value.of[index]
  if (mark === undefined) return null
  const isDimmed = matching.value !== null && matching.value[index] !== 1
  return (
    <g class={isDimmed ? 'dimmed' : ''} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      {(index === selected.value || index === hovered.value) && (
        <circle class={index === selected.value ? 'ring' : 'ring passing'} r={radius + 2.5} />
      )}
      <MarkPath mark={mark} radius={radius} />
    </g>
  )
}

function onKeyDown(event: KeyboardEvent): void {
  const binding = arcKeys.find(({ key }) => key === event.key)
  const thread = discussion.peek()
  const now = branch.peek()
  if (binding === undefined || thread === null || now === null || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  const to = binding.to(selected.peek(), now.root, thread)
  if (to >= now.root && to < at(thread.end, now.root)) select(to, { passing: true })
}
