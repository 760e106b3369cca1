// The tree: a horizontal tidy tree of the thread, or of the branch around the chosen comment, linked with the outline.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { fontVersion } from '../../state/fonts.js'
import { PanelHead } from '../../take/panel-head.js'
import { TakeAway } from '../../take/take-away.js'
import type { Discussion } from '../discussion.js'
import { legendElement } from '../lenses/switch.js'
import { counted, numberOf } from '../naming.js'
import { choose } from '../reader/state.js'
import { discussion, hovered, selected } from '../state.js'
import { createLabels, type Label, treeName } from './labels.js'
import type { Placed } from './layout.js'
import { Links, RecoveredLinks } from './links.js'
import { Node } from './node.js'
import { box, type Drawing, drawing } from './state.js'

/** The drawing scrolls in its box; no zoom is needed at the sizes it shows. */
export function Tree() {
  const thread = discussion.value
  const now = drawing.value
  const element = useRef<HTMLDivElement>(null)
  useBox(element, thread)
  if (thread === null || now === null) return null
  return (
    <div class="tree-panel">
      <PanelHead title="Tree">
        <TakeAway thread={thread.thread} what="tree" drawn={() => document.querySelector('svg.tree')} legend={legendElement} />
      </PanelHead>
      <BranchNote thread={thread} drawing={now} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse */}
      <section class="tree-box" ref={element} tabIndex={0} aria-label="Tree">
        <Drawn thread={thread} drawing={now} />
        <Follow element={element} now={now} />
      </section>
    </div>
  )
}

function Drawn({ thread, drawing: { layout, branch, roomy, labelWidth } }: { readonly thread: Discussion; readonly drawing: Drawing }) {
  const labels = labelled(thread, layout.nodes, { roomy, width: labelWidth })
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the outline is the keyboard's way to every comment
    <svg
      class={`tree ${roomy ? 'roomy' : 'close'}`}
      role="img"
      aria-label={treeName(thread, branch.root)}
      width={layout.width}
      height={layout.height}
      onClick={event => chooseAt(event)}
      onMouseMove={event => hoverAt(event)}
      onMouseLeave={() => hoverAt(null)}
    >
      <Links thread={thread} nodes={layout.nodes} labels={labels} />
      <RecoveredLinks nodes={layout.nodes} />
      {layout.nodes.map(place => (
        <Node key={place.index} thread={thread} place={place} label={labels.get(place.index)} cut={branch.cut.get(place.index) ?? 0} />
      ))}
    </svg>
  )
}

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

/** Comment under a pointer, `null` where there is none. -1 is the story. */
function indexAt(event: MouseEvent): number | null {
  const node = (event.target as Element).closest('[data-index]')
  return node === null ? null : Number(node.getAttribute('data-index'))
}

function chooseAt(event: MouseEvent): void {
  const index = indexAt(event)
  if (index !== null) choose(index)
}

function hoverAt(event: MouseEvent | null): void {
  hovered.value = (event && indexAt(event)) ?? -1
}

function BranchNote({ thread, drawing: { branch } }: { readonly thread: Discussion; readonly drawing: Drawing }) {
  if (branch.root < 0) return null
  const left = thread.comments.length - branch.nodes.length
  return (
    <p class="branch-note">
      Branch {numberOf(thread, branch.root)}: {counted(branch.nodes.length, 'comment')} drawn, {left.toLocaleString('en')} elsewhere in the
      thread. The strip above shows all.
    </p>
  )
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

/** Room that is kept between the chosen node and the edge of the box, in CSS pixels. */
const KEPT = 60

/** Brings the chosen node into view. A component of its own, so that the tree is not drawn again for it. */
function Follow({ element, now }: { readonly element: { readonly current: HTMLDivElement | null }; readonly now: Drawing }) {
  const index = selected.value
  useEffect(() => {
    const shown = element.current
    const place = now.layout.nodes.find(node => node.index === index)
    if (shown === null || place === undefined || index < 0) return
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
    shown.scrollTo({ ...scrolledTo(shown, place, now.labelWidth), behavior: isCalm ? 'instant' : 'smooth' })
  }, [index, now, element])
  return null
}

function scrolledTo({ scrollLeft, scrollTop, clientWidth, clientHeight }: HTMLElement, { x, y }: Placed, labelWidth: number) {
  const left = x - KEPT < scrollLeft ? x - KEPT : Math.max(scrollLeft, x + labelWidth + KEPT - clientWidth)
  const top = y - KEPT < scrollTop ? y - KEPT : Math.max(scrollTop, y + KEPT - clientHeight)
  return { left: Math.max(0, Math.min(left, x - KEPT / 2)), top: Math.max(0, top) }
}
