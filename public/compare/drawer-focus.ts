// Where the focus goes when evidence is opened and closed, and the room that the page keeps free of it.
import { pickThese } from './state.js'

/** What opened the evidence last: the focus returns there. */
let opener: HTMLElement | null = null
let isAwaited = false

/** A button's action that opens evidence. Pressed by a key, the focus follows to the evidence, which stands at the foot of the page. */
export function opening(act: () => void) {
  return (event: { readonly currentTarget: HTMLElement; readonly detail: number }): void => {
    opener = event.currentTarget
    isAwaited = event.detail === 0
    act()
  }
}

/** To the heading of the evidence. */
export function toEvidence(): void {
  document.getElementById('evidence-title')?.focus({ preventScroll: true })
}

/** Once the evidence is there: follows with the focus where that is awaited, and keeps in sight what opened it. */
export function evidenceOpened(): void {
  if (isAwaited) toEvidence()
  isAwaited = false
  opener?.scrollIntoView({ block: 'nearest' })
}

/** Picks nobody. The focus goes back to where it came from. */
export function closeEvidence(): void {
  const back = opener?.isConnected ? opener : document.querySelector<HTMLElement>('.person[aria-pressed="true"]')
  pickThese([])
  opener = null
  back?.focus()
}

/** Closes from wherever the focus is, but for an open dialog or list that Escape closes first. Answers how to stop. */
export function closeOnEscape(): () => void {
  const close = (event: KeyboardEvent) => {
    const isOthers = event.target instanceof Element && event.target.closest('dialog, select, input[type="text"]') !== null
    if (event.key === 'Escape' && !event.defaultPrevented && !isOthers) closeEvidence()
  }
  document.addEventListener('keydown', close)
  return () => document.removeEventListener('keydown', close)
}

/** While the drawer lies over the foot of the page nothing is scrolled beneath it that gets the focus. Answers how to stop. */
export function keepClear(drawer: HTMLElement): () => void {
  const { style } = document.documentElement
  const observer = new ResizeObserver(() => {
    style.scrollPaddingBottom = `${drawer.offsetHeight}px`
  })
  style.scrollPaddingBottom = `${drawer.offsetHeight}px`
  observer.observe(drawer)
  return () => {
    observer.disconnect()
    style.scrollPaddingBottom = ''
  }
}
