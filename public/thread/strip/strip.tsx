// The strip: a long thread at a glance above its outline; a click chooses the comment beneath the pointer and looks into its branch.
import { computed, signal } from '@preact/signals'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { fontVersion } from '../../state/fonts.js'
import { paletteVersion } from '../../state/theme.js'
import { TakeAway } from '../../take/take-away.js'
import { at, type Discussion } from '../discussion.js'
import { marked } from '../lenses/state.js'
import { legendElement } from '../lenses/switch.js'
import { counted } from '../naming.js'
import { view } from '../outline/outline.js'
import { rows as outlineRows } from '../outline/state.js'
import { choose } from '../reader/state.js'
import { matching } from '../search/state.js'
import { discussion, hovered, selected } from '../state.js'
import { type Cell, cellAt, cellsOf, type Stretch } from './cells.js'
import { Crumbs } from './crumbs.js'
import { paint, ROW } from './paint.js'
import { createPalette } from './palette.js'
import { hasStrip, stretchOf, zoomed, zoomTo } from './zoom.js'

/** Rows of the strip at most; looking into a branch shows the next ones. */
export const STRIP_ROWS = 9

const width = signal(0)
const pointed = signal<Stretch | null>(null)

/** Cells as they stand; computed once a thread, stretch and width. */
const cells = computed<readonly Cell[]>(() => {
  const thread = discussion.value
  if (thread === null || !hasStrip(thread) || width.value === 0) return []
  return [...cellsOf(thread, stretchOf(thread), { width: width.value, rows: rowsOf(thread) })]
})

const rowsOf = ({ deepest }: Discussion): number => Math.min(STRIP_ROWS, deepest + 1)

/** Only where the thread is too long to be seen in the outline and the tree. */
export function Strip() {
  const thread = discussion.value
  if (thread === null || !hasStrip(thread)) return null
  const stretch = stretchOf(thread)
  const rows = rowsOf(thread)
  return (
    <section class="overview" aria-label="Overview" onKeyDown={leaveOnEscape}>
      <div class="strip-line">
        <Crumbs thread={thread} stretch={stretch} rows={rows} pointed={pointed.value} />
        <TakeAway thread={thread.thread} what="strip" drawn={() => document.querySelector('.strip canvas')} legend={legendElement} />
      </div>
      {zoomed.value !== null && <Place thread={thread} stretch={stretch} />}
      <div class="strip" style={{ height: `${rows * ROW}px` }}>
        <Icicle thread={thread} stretch={stretch} rows={rows} />
        <Box stretch={stretch} />
      </div>
    </section>
  )
}

function leaveOnEscape({ key }: KeyboardEvent): void {
  if (key === 'Escape') zoomTo(null)
}

/** Where in the whole thread the stretch lies. */
function Place({ thread, stretch: { from, to } }: { readonly thread: Discussion; readonly stretch: Stretch }) {
  const share = (count: number) => `${(count / thread.comments.length) * 100}%`
  return (
    <div class="strip-place" aria-hidden="true">
      <div style={{ left: share(from), width: share(to - from) }} />
    </div>
  )
}

interface IcicleProps {
  readonly thread: Discussion
  readonly stretch: Stretch
  readonly rows: number
}

function Icicle({ thread, stretch, rows }: IcicleProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    if (canvas.current === null) return
    const observer = new ResizeObserver(([entry]) => {
      width.value = entry?.contentRect.width ?? 0
    })
    observer.observe(canvas.current)
    return () => observer.disconnect()
  }, [])
  const inputs = [cells.value, marked.value, matching.value, paletteVersion.value, fontVersion.value]
  useEffect(() => {
    if (canvas.current !== null) draw(canvas.current, { thread, stretch, rows })
  }, inputs)
  const size = counted(stretch.to - stretch.from, 'comment')
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={`Icicle of ${size}. The outline says the same in words.`}
      onClick={event => chooseAt(event, thread)}
      onMouseMove={event => pointAt(event, thread)}
      onMouseLeave={() => pointAt(null, thread)}
    />
  )
}

function draw(canvas: HTMLCanvasElement, picture: IcicleProps): void {
  const context = canvas.getContext('2d')
  if (context === null) return
  const ratio = devicePixelRatio || 1
  canvas.width = Math.round(width.peek() * ratio)
  canvas.height = Math.round(picture.rows * ROW * ratio)
  context.scale(ratio, ratio)
  const { legend, of } = marked.peek()
  const font = getComputedStyle(canvas).fontFamily
  paint(context, cells.peek(), picture, { legend, of, matches: matching.peek(), color: createPalette(canvas), font })
}

/** What the pointer is on: the cell, and within a bin the comment of its level that stands beneath. */
function cellUnder({ offsetX, offsetY }: MouseEvent, thread: Discussion): { readonly cell: Cell; readonly index: number } | null {
  const cell = cellAt(cells.peek(), offsetX, Math.floor(offsetY / ROW))
  if (cell === null) return null
  let index = Math.min(cell.end - 1, cell.index + Math.floor(((offsetX - cell.x) / cell.width) * (cell.end - cell.index)))
  while (at(thread.depth, index) > at(thread.depth, cell.index)) index = at(thread.parent, index)
  return { cell, index: cell.isBin ? index : cell.index }
}

const stretchIn = ({ index, end }: Cell, { depth }: Discussion): Stretch => ({ from: index, to: end, level: at(depth, index) })

function chooseAt(event: MouseEvent, thread: Discussion): void {
  const under = cellUnder(event, thread)
  if (under === null) return
  choose(under.index)
  if (under.cell.end - under.cell.index > 1) zoomTo(stretchIn(under.cell, thread))
}

function pointAt(event: MouseEvent | null, thread: Discussion): void {
  const under = event && cellUnder(event, thread)
  hovered.value = under?.index ?? -1
  if (under?.cell.index !== pointed.peek()?.from || under?.cell.end !== pointed.peek()?.to)
    pointed.value = under && stretchIn(under.cell, thread)
}

/** The rows in view, as a frame, and the chosen comment, as a line. */
function Box({ stretch: { from, to } }: { readonly stretch: Stretch }) {
  const { comments } = outlineRows.value
  const row = (place: number) => comments[Math.max(0, Math.min(place, comments.length - 1))] ?? 0
  const within = (index: number) => Math.max(from, Math.min(to, index))
  const share = (count: number) => `${(count / Math.max(1, to - from)) * 100}%`
  const [first, last] = [within(row(view.value.first)), within(row(view.value.last) + 1)]
  return (
    <>
      {last > first && <div class="strip-view" style={{ left: share(first - from), width: share(last - first) }} />}
      {selected.value >= from && selected.value < to && <div class="strip-chosen" style={{ left: share(selected.value - from) }} />}
    </>
  )
}
