// Whether the reader is open as a sheet (narrow screens), and how the focus gets to it.
import { signal } from '@preact/signals'

/** On wide screens the reader always stands beside the outline and this means nothing. */
export const sheetOpen = signal(false)

/** Shows the reader and gives it the focus once it stands. */
export function openReader(): void {
  sheetOpen.value = true
  requestAnimationFrame(() => document.querySelector<HTMLElement>('#reader-title')?.focus())
}

/** Closes the sheet and gives the focus back to the outline. */
export function closeReader(): void {
  sheetOpen.value = false
  document.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus()
}
