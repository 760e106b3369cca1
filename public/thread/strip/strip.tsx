// The strip: the whole thread at a glance above a long outline; a click goes to the branch beneath the pointer.
import { signal } from '@preact/signals'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { paletteVersion } from '../../state/theme.js'
import { TakeAway } from '../../take/take-away.js'
import { at, type Discussion } from '../discussion.js'
import { marked } from '../lenses/state.js'
import { legendElement } from '../lenses/switch.js'
import { counted } from '../naming.js'
import { view } from '../outline/outline.js'
import { rows } from '../outline/state.js'
import { matching } from '../search/state.js'
import { discussion, select, selected } from '../state.js'
import { NODE_LIMIT } from '../tree/branch.js'
import { cellsOf } from './paint.js'
import { createPalette } from './palette.js'

/** Deeper levels are not painted; the outline shows them. */
const LEVELS = 14
/** Height of a level in CSS pixels, at most, and of the whole. */
const LEVEL_HEIGHT = 12
const HEIGHT = 84
/** How visible a comment stays that does not match. */
const DIMMED = 0.18

const width = signal(0)

/** Only where the tree cannot show the whole. */
export function Strip() {
  const thread = discussion.value
  if (thread === null || thread.comments.length < NODE_LIMIT) return null
  const levels = Math.min(LEVELS, thread.deepest + 1)
  const levelHeight = Math.min(LEVEL_HEIGHT, Math.floor(HEIGHT / levels))
  const name = `The whole thread: ${counted(thread.comments.length, 'comment')} on ${thread.deepest + 1} levels. The outline says the same in words.`
  return (
    <div class="strip" style={{ height: `${levels * levelHeight}px` }}>
      <Icicle thread={thread} levels={levels} levelHeight={levelHeight} name={name} />
      <Box thread={thread} />
      <TakeAway thread={thread.thread} what="strip" drawn={() => document.querySelector('.strip canvas')} legend={legendElement} />
    </div>
  )
}

interface IcicleProps {
  readonly thread: Discussion
  readonly levels: number
  readonly levelHeight: number
  readonly name: string
}

function Icicle({ thread, levels, levelHeight, name }: IcicleProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    if (canvas.current === null) return
    const observer = new ResizeObserver(([entry]) => {
      width.value = entry?.contentRect.width ?? 0
    })
    observer.observe(canvas.current)
    return () => observer.disconnect()
  }, [])
  const inputs = [thread, width.value, marked.value, matching.value, paletteVersion.value]
  useEffect(() => {
    if (canvas.current !== null) paint(canvas.current, thread, { levels, levelHeight })
  }, inputs)
  return <canvas ref={canvas} role="img" aria-label={name} onClick={event => chooseAt(event, thread, levelHeight)} />
}

function paint(canvas: HTMLCanvasElement, thread: Discussion, { levels, levelHeight }: { levels: number; levelHeight: number }): void {
  const context = canvas.getContext('2d')
  if (context === null) return
  const ratio = devicePixelRatio || 1
  canvas.width = Math.round(width.peek() * ratio)
  canvas.height = Math.round(levels * levelHeight * ratio)
  context.scale(ratio, ratio)
  const color = createPalette(canvas)
  const { of } = marked.peek()
  const matches = matching.peek()
  for (const cell of cellsOf(thread, width.peek(), levels)) {
    const mark = of[cell.index]
    context.globalAlpha = matches !== null && matches[cell.index] !== 1 ? DIMMED : 1
    const isFilled = mark !== undefined && mark.form !== 'hollow' && mark.form !== 'dotted'
    context.fillStyle = color(isFilled && !cell.isBin ? mark.color : 'line')
    context.fillRect(cell.x, cell.level * levelHeight, Math.max(1, cell.width - (cell.width > 3 ? 1 : 0)), levelHeight - 1)
  }
}

function chooseAt(event: MouseEvent, thread: Discussion, levelHeight: number): void {
  const { comments, depth, parent } = thread
  const level = Math.floor(event.offsetY / levelHeight)
  let index = Math.min(comments.length - 1, Math.max(0, Math.floor((event.offsetX / width.peek()) * comments.length)))
  while (at(depth, index) > level && at(parent, index) >= 0) index = at(parent, index)
  select(index)
}

/** The rows in view, as a frame, and the chosen comment, as a line. */
function Box({ thread }: { readonly thread: Discussion }) {
  const { comments } = rows.value
  const size = Math.max(1, thread.comments.length)
  const first = comments[Math.min(view.value.first, comments.length - 1)] ?? 0
  const last = comments[Math.min(view.value.last, comments.length - 1)] ?? 0
  const share = (index: number) => `${(index / size) * 100}%`
  return (
    <>
      <div class="strip-view" style={{ left: share(first), width: share(Math.max(1, last - first)) }} />
      {selected.value >= 0 && <div class="strip-chosen" style={{ left: share(selected.value) }} />}
    </>
  )
}
