// Whether the reader is open as a sheet (narrow screens), and how the focus gets to it.
import { signal } from '@preact/signals'
import { select } from '../state.js'

/** On wide screens the reader always stands beside the outline and this means nothing. */
export const sheetOpen = signal(false)

/** Shows the reader and gives it the focus once it stands. */
export function openReader(): void {
  sheetOpen.value = true
  requestAnimationFrame(() => document.querySelector<HTMLElement>('#reader-title')?.focus())
}

/** Where the reader is a sheet; as in theme/narrow.css. */
const NARROW = '(max-width: 59.99rem)'

/** Chooses a comment with the pointer; where the reader is a sheet it opens. */
export function choose(index: number): void {
  select(index)
  if (matchMedia(NARROW).matches) openReader()
}

/** Closes the sheet and gives the focus back to the outline. */
export function closeReader(): void {
  sheetOpen.value = false
  document.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus()
}
