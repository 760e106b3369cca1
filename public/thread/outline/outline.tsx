// The outline: every comment as a row of a tree, only those in view in the document, so that 50,000 stay smooth.
import { signal } from '@preact/signals'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { PanelHead } from '../../take/panel-head.js'
import { TakeAway } from '../../take/take-away.js'
import type { Discussion } from '../discussion.js'
import { parents } from '../rejected.js'
import { pressScreenKey } from '../screen-keys.js'
import { found } from '../search/state.js'
import { discussion, hovered, select, selected } from '../state.js'
import { pressKey } from './keys.js'
import { Row } from './row.js'
import { rowHeight, rows, tabStop } from './state.js'
import { outlineTable } from './table.js'
import { createTypeAhead } from './type-ahead.js'

/** Rows kept above and below what is seen, so that scrolling shows no gap. */
const OVERSCAN = 8

/** Rows in view, first and one past the last. */
export const view = signal({ first: 0, last: 40 })

/** The tree. Its keyboard is the table in `keys.ts`. */
export function Outline() {
  const box = useRef<HTMLDivElement>(null)
  const thread = discussion.value
  useView(box)
  useFollow(box)
  useFirstMatch(box)
  if (thread === null) return null
  const label = `Outline of ${thread.thread.title ?? 'the discussion'}`
  return (
    <div class="outline-panel">
      <PanelHead title="Outline">
        <TakeAway thread={thread.thread} what="outline" table={() => outlineTable(thread, found.peek(), parents.peek().recovered)} />
      </PanelHead>
      <div class="outline" role="tree" aria-label={label} ref={box} onKeyDown={onKeyDown} onMouseLeave={unhover}>
        <div class="outline-rows" role="presentation" style={{ height: `${rows.value.comments.length * rowHeight.value}px` }}>
          {rowsInView().map(row => {
            const index = rows.value.comments[row] as number
            return <Row key={index} thread={thread} index={index} row={row} />
          })}
        </div>
      </div>
    </div>
  )
}

const unhover = () => {
  hovered.value = -1
}

/** Rows to mount: those in view, and the one with the tab stop wherever it is, or the focus would fall out of the page. */
function rowsInView(): number[] {
  const { comments, rowOf } = rows.value
  const first = Math.max(0, view.value.first - OVERSCAN)
  const last = Math.min(comments.length, view.value.last + OVERSCAN)
  const shown = Array.from({ length: Math.max(0, last - first) }, (_, offset) => first + offset)
  const stop = rowOf[tabStop.value] ?? -1
  if (stop >= 0 && stop < first) shown.unshift(stop)
  else if (stop >= last) shown.push(stop)
  return shown
}

/** Keeps `view` in step with scrolling and with the size of the box. */
function useView(box: { readonly current: HTMLDivElement | null }): void {
  const thread = discussion.value
  useLayoutEffect(() => {
    const element = box.current
    if (element === null || thread === null) return
    const look = () => {
      const first = Math.floor(element.scrollTop / rowHeight.peek())
      view.value = { first, last: first + Math.ceil(element.clientHeight / rowHeight.peek()) + 1 }
    }
    look()
    element.addEventListener('scroll', look, { passive: true })
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => {
      element.removeEventListener('scroll', look)
      observer.disconnect()
    }
  }, [thread, box])
}

/** Brings the chosen row into view, and the focus to it where the outline has the focus. */
function useFollow(box: { readonly current: HTMLDivElement | null }): void {
  const index = tabStop.value
  const row = rows.value.rowOf[index] ?? -1
  const isChosen = selected.value >= 0
  // Asked while rendering: afterwards the row that had the focus may be gone, and the focus with it.
  const hadFocus = box.current?.contains(document.activeElement) ?? false
  useEffect(() => {
    const element = box.current
    if (element === null || row < 0) return
    if (isChosen) scrollToRow(element, row)
    const { activeElement } = document
    const isElsewhere = activeElement !== document.body && !element.contains(activeElement)
    if (hadFocus && !isElsewhere) focusRow(element.querySelector(`#row-${index}`))
  }, [index, row, isChosen, box])
}

/** In a window lower than the outline the page scrolls too, no farther than it must. */
function focusRow(row: HTMLElement | null): void {
  row?.focus({ preventScroll: true })
  row?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** Brings the first of what was found into view where none of it is: what stands out below the edge stands out for nobody. */
function useFirstMatch(box: { readonly current: HTMLDivElement | null }): void {
  const wanted = found.value
  useEffect(() => {
    const element = box.current
    if (element === null || wanted === null) return
    const { comments } = rows.peek()
    const isMatch = (index: number) => wanted[index] === 1
    const { first, last } = view.peek()
    if (comments.subarray(first, Math.max(first, last - 2)).some(isMatch)) return
    const row = comments.findIndex(isMatch)
    if (row >= 0) scrollToRow(element, row)
  }, [wanted, box])
}

function scrollToRow(element: HTMLElement, row: number): void {
  const height = rowHeight.peek()
  const top = row * height
  const room = element.clientHeight - height
  if (top < element.scrollTop) element.scrollTop = Math.max(0, top - height)
  else if (top > element.scrollTop + room) element.scrollTop = top - room + height
}

const typeAhead = createTypeAhead()

function onKeyDown(event: KeyboardEvent): void {
  const { key } = event
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const thread = discussion.peek()
  const index = tabStop.peek()
  if (thread === null) return
  const isWord = typeAhead.isTyping() && key.length === 1
  if (!isWord && (pressScreenKey(key) || pressKey(key, index))) event.preventDefault()
  else if (key.length === 1 && key !== ' ') goToTyped(key, thread, index)
}

function goToTyped(letter: string, thread: Discussion, index: number): void {
  const begins = typeAhead.type(letter, { thread, rows: rows.peek(), index })
  if (begins >= 0) select(begins, { passing: true })
}
