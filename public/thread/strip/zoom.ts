// Which stretch of the thread the strip shows: all of it, or a branch or bin that was looked into.
import { computed, effect, signal } from '@preact/signals'
import type { Discussion } from '../discussion.js'
import { discussion, selected, shownId } from '../state.js'
import { type Stretch, wholeOf } from './cells.js'

/** Threads from here on have a strip: of fewer comments the tree shows the whole. */
const STRIP_FROM = 500

const looked = signal<Stretch | null>(null)

/** The stretch in the strip, `null` while it shows the whole thread. */
export const zoomed = computed(() => (discussion.value === null ? null : looked.value))

/** Whether a thread has a strip at all. */
export const hasStrip = ({ comments }: Discussion): boolean => comments.length >= STRIP_FROM

/** Looks into a stretch, or at the whole thread (`null`). */
export function zoomTo(stretch: Stretch | null): void {
  looked.value = stretch
}

/** Whoever chooses a comment elsewhere sees the whole again; so does the next thread. Call once. */
export function followZoom(): void {
  shownId.subscribe(() => zoomTo(null))
  effect(() => {
    const stretch = looked.peek()
    const index = selected.value
    if (stretch !== null && index >= 0 && (index < stretch.from || index >= stretch.to)) zoomTo(null)
  })
}

/** Levels of what the strip shows. */
export const levelsIn = computed(() => {
  const thread = discussion.value
  if (thread === null) return 0
  if (zoomed.value === null) return thread.deepest + 1
  const { from, to, level } = zoomed.value
  return thread.depth.subarray(from, to).reduce((most, depth) => Math.max(most, depth - level + 1), 1)
})

/** What the strip shows now. */
export const stretchOf = (thread: Discussion): Stretch => zoomed.value ?? wholeOf(thread)
