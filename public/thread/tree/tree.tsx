// The tree: a horizontal tidy tree of the thread, or of the branch around the chosen comment, linked with the outline.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { fontVersion } from '../../state/fonts.js'
import { PanelHead } from '../../take/panel-head.js'
import { TakeAway } from '../../take/take-away.js'
import { at, type Discussion, pathTo } from '../discussion.js'
import { legendElement } from '../lenses/switch.js'
import { counted, numberOf } from '../naming.js'
import { choose } from '../reader/state.js'
import { found } from '../search/state.js'
import { discussion, hovered, selected } from '../state.js'
import { nameOf } from '../strip/crumbs.js'
import { STRIP_ROWS } from '../strip/strip.js'
import { levelsIn, zoomed } from '../strip/zoom.js'
import { free, freeLabels } from './free-labels.js'
import { pressTreeKey } from './keys.js'
import { createLabels, type Label, treeName } from './labels.js'
import type { Placed, TreeLayout } from './layout.js'
import { Links, RecoveredLinks } from './links.js'
import { Node } from './node.js'
import { box, type Drawing, drawing } from './state.js'
import { createTreeZoom, detail, isMovable, scale, type TreeZoom } from './zoom.js'

/** The drawing moves and scales in its box; where it fits in full size there is nothing to press. */
export function Tree() {
  const thread = discussion.value
  const now = drawing.value
  const element = useRef<HTMLDivElement>(null)
  useBox(element, thread)
  const zoom = useZoom(element, now)
  if (thread === null || now === null) return null
  return (
    <div class="tree-panel">
      <PanelHead title="Tree">
        {isMovable.value && <ZoomButtons zoom={zoom} />}
        <TakeAway thread={thread.thread} what="tree" drawn={() => document.querySelector('.tree .drawing')} legend={legendElement} />
      </PanelHead>
      <BranchNote thread={thread} drawing={now} />
      <section
        class="tree-box"
        ref={element}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what moves must be reachable without a mouse
        tabIndex={0}
        aria-label="Tree: arrow keys move it, + and − scale it, 0 shows all of it"
        onKeyDown={event => onKeyDown(event, zoom.current)}
      >
        <Drawn thread={thread} drawing={now} />
        <Follow zoom={zoom} now={now} />
      </section>
    </div>
  )
}

function Drawn({ thread, drawing: { layout, branch, roomy, labelWidth } }: { readonly thread: Discussion; readonly drawing: Drawing }) {
  const isTime = useAfterPaint(thread.thread.id) || roomy
  const nodes = isTime ? layout.nodes : NO_NODES
  const labels = labelled(thread, nodes, { roomy, width: labelWidth })
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the outline is the keyboard's way to every comment
    <svg
      class={`tree ${roomy ? 'roomy' : 'close'} with-${detail.value}`}
      role="img"
      aria-label={treeName(thread, branch.root)}
      onClick={event => chooseAt(event, layout)}
      onMouseMove={event => hoverAt(event, layout)}
      onMouseLeave={() => hoverAt(null, layout)}
    >
      <g class="drawing">
        {detail.value === 'dots' && <FreeLabels thread={thread} layout={layout} labels={labels} />}
        <Links thread={thread} nodes={nodes} labels={detail.value === 'words' ? labels : NO_LABELS} />
        <RecoveredLinks nodes={nodes} />
        {nodes.map(place => (
          <Node key={place.index} thread={thread} place={place} label={labels.get(place.index)} cut={branch.cut.get(place.index) ?? 0} />
        ))}
      </g>
    </svg>
  )
}

interface FreeLabelsProps {
  readonly thread: Discussion
  readonly layout: TreeLayout
  readonly labels: ReadonlyMap<number, Label>
}

/** Finds out which words have room. A component of its own, so that a step of the scale draws only the nodes anew whose words come or go. */
function FreeLabels({ thread, layout, labels }: FreeLabelsProps) {
  const [k, chosen, room] = [scale.value, selected.value, box.value]
  useLayoutEffect(() => {
    const root = layout.nodes[0]?.index ?? -1
    const path = chosen < 0 ? [root] : [chosen, ...pathTo(thread, chosen).reverse()]
    const isParent = (index: number) => index >= 0 && at(thread.replies, index) > 0
    const end = Math.max(room.width, layout.width * k)
    free.value = freeLabels({ nodes: layout.nodes, labels, scale: k, path, isParent, end })
  }, [thread, layout, labels, k, chosen, room])
  return null
}

const NO_NODES: readonly Placed[] = []

/** True once what else there is of a thread was painted: hundreds of nodes must not keep the outline waiting. */
function useAfterPaint(id: string): boolean {
  const [painted, setPainted] = useState<string | null>(null)
  useEffect(() => {
    const frame = requestAnimationFrame(() => setTimeout(() => setPainted(id)))
    return () => cancelAnimationFrame(frame)
  }, [id])
  return painted === id
}

/** Lines go from dot to dot where no words stand between. */
const NO_LABELS: ReadonlyMap<number, Label> = new Map()

const labelCache = new WeakMap<readonly Placed[], { readonly version: number; readonly labels: ReadonlyMap<number, Label> }>()

function labelled(thread: Discussion, nodes: readonly Placed[], options: { roomy: boolean; width: number }): ReadonlyMap<number, Label> {
  const known = labelCache.get(nodes)
  const version = fontVersion.value
  if (known?.version === version) return known.labels
  const labelOf = createLabels(thread, options)
  const labels = new Map(nodes.map(({ index }) => [index, labelOf(index)]))
  labelCache.set(nodes, { version, labels })
  return labels
}

/** As far as a finger may miss a dot, in CSS pixels. */
const REACH = 18

/** Comment under a pointer, or from afar the nearest; `null` where there is none. -1 is the story. */
function indexAt(event: MouseEvent, layout: TreeLayout): number | null {
  const node = (event.target as Element).closest('[data-index]')
  if (node !== null) return Number(node.getAttribute('data-index'))
  return detail.peek() === 'words' ? null : nearest(event, layout)
}

function nearest({ clientX, clientY, currentTarget }: MouseEvent, { nodes }: TreeLayout): number | null {
  const matrix = (currentTarget as Element).querySelector<SVGGElement>('.drawing')?.getScreenCTM()
  const [first] = nodes
  if (first === undefined || !matrix) return null
  const { a: scale, e: left, f: top } = matrix
  const distance = ({ x, y }: Placed) => Math.hypot(left + x * scale - clientX, top + y * scale - clientY)
  const found = nodes.reduce((best, node) => (distance(node) < distance(best) ? node : best), first)
  return distance(found) <= REACH ? found.index : null
}

function chooseAt(event: MouseEvent, layout: TreeLayout): void {
  const index = indexAt(event, layout)
  if (index !== null) choose(index)
}

function hoverAt(event: MouseEvent | null, layout: TreeLayout): void {
  hovered.value = (event && indexAt(event, layout)) ?? -1
}

function BranchNote({ thread, drawing: { branch } }: { readonly thread: Discussion; readonly drawing: Drawing }) {
  if (branch.root < 0) return null
  const left = thread.comments.length - branch.nodes.length
  return (
    <p class="branch-note">
      Branch {numberOf(thread, branch.root)}: {counted(branch.nodes.length, 'comment')} drawn, {left.toLocaleString('en')} elsewhere in the
      thread. {overviewSaid(thread)}
    </p>
  )
}

/** What the strip shows now: of it not more levels than it has rows. */
function overviewSaid(thread: Discussion): string {
  const what = zoomed.value === null ? 'the whole thread' : nameOf(thread, zoomed.value)
  return `The overview above shows ${what}${levelsIn.value <= STRIP_ROWS ? '' : `, its first ${STRIP_ROWS} levels`}.`
}

/** Keeps `box` in step with the element. */
function useBox(element: { readonly current: HTMLElement | null }, thread: Discussion | null): void {
  useLayoutEffect(() => {
    if (element.current === null) return
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry?.contentRect ?? { width: 0, height: 0 }
      if (width > 0) box.value = { width, height }
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [thread, element])
}

type ZoomRef = { current: TreeZoom | null }

/** The zoom of the box, which takes each new drawing; another branch begins in full size. */
function useZoom(element: { readonly current: HTMLElement | null }, now: Drawing | null): ZoomRef {
  const zoom = useRef<TreeZoom | null>(null)
  const root = useRef<number | null>(null)
  const isDrawn = now !== null
  useLayoutEffect(() => {
    const svg = element.current?.querySelector('svg')
    const moved = svg?.querySelector<SVGGElement>('.drawing')
    if (!isDrawn || !element.current || !svg || !moved) return
    const made = createTreeZoom(element.current, svg, moved)
    zoom.current = made
    root.current = null
    return () => made.stop()
  }, [isDrawn, element])
  useLayoutEffect(() => {
    if (now === null || zoom.current === null) return
    zoom.current.place(now.layout, box.peek(), root.current !== now.branch.root)
    root.current = now.branch.root
  }, [now, box.value])
  return zoom
}

function ZoomButtons({ zoom }: { readonly zoom: ZoomRef }) {
  return (
    <span class="zoom-buttons" data-not-taken>
      <button type="button" class="quiet" aria-label="Farther" onClick={() => zoom.current?.step(-1)}>
        −
      </button>
      <button type="button" class="quiet" aria-label="Nearer" onClick={() => zoom.current?.step(1)}>
        +
      </button>
      <button type="button" class="quiet" onClick={() => zoom.current?.fit()}>
        Fit
      </button>
    </span>
  )
}

function onKeyDown(event: KeyboardEvent, zoom: TreeZoom | null): void {
  if (zoom === null || event.ctrlKey || event.metaKey || event.altKey) return
  if (pressTreeKey(event.key, zoom)) event.preventDefault()
}

/** Brings the chosen node into view, and of what was found the first where none of it is seen. A component of its own, so that the tree is not drawn again for it. */
function Follow({ zoom, now }: { readonly zoom: ZoomRef; readonly now: Drawing }) {
  const index = selected.value
  const room = box.value
  const wanted = found.value
  const hasRoom = room.width > 0
  useEffect(() => {
    const place = now.layout.nodes.find(node => node.index === index)
    if (place !== undefined && index >= 0 && hasRoom) zoom.current?.show(place, now.labelWidth)
  }, [index, now, zoom, room, hasRoom])
  useEffect(() => {
    const view = zoom.current
    // Without room nothing is in view, and nothing can be brought there.
    if (wanted === null || view === null || !hasRoom) return
    const matches = now.layout.nodes.filter(node => wanted[node.index] === 1)
    const first = matches.reduce<Placed | null>((least, node) => (least === null || node.index < least.index ? node : least), null)
    if (first !== null && !matches.some(view.sees)) view.show(first, now.labelWidth)
  }, [wanted, now, zoom, hasRoom])
  return null
}
