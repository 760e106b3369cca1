// Whether the reader is open as a sheet (narrow screens), and how the focus gets to it.
import { effect, signal } from '@preact/signals'
import { focusComments } from '../../shell/comments.js'
import { isNarrow } from '../../state/narrow.js'
import { arrivals, isPassing, route } from '../../state/route.js'
import { select, shownId, unknownComment } from '../state.js'

/** On wide screens the reader always stands beside the outline and this means nothing. */
export const sheetOpen = signal(false)

/** Shows the reader and gives it the focus once it stands. */
export function openReader(): void {
  sheetOpen.value = true
  requestAnimationFrame(() => document.querySelector<HTMLElement>('#reader-title')?.focus())
}

/** Chooses a comment with the pointer; where the reader is a sheet it opens. */
export function choose(index: number): void {
  select(index)
  if (isNarrow.peek()) openReader()
}

/** Closes the sheet and gives the focus back to the comments. */
export function closeReader(): void {
  sheetOpen.value = false
  focusComments()
}

/** The address of a comment opens it where the reader is a sheet, and the way back from it closes the sheet. Call once. */
export function followAddressWithSheet(): void {
  effect(() => {
    if (arrivals.value >= 0 && shownId.value !== null && isNarrow.peek()) showAsAddressed()
  })
}

function showAsAddressed(): void {
  const now = route.peek()
  const isAddressed = now.screen === 'thread' && now.comment !== null && unknownComment.peek() === null && !isPassing()
  if (isAddressed) openReader()
  else if (sheetOpen.peek()) closeReader()
}
