// Keys that work wherever the focus is, except in text fields: those of the screen's table that say so.
import { screenKeys } from '../thread/screen-keys.js'
import { shown } from '../thread/state.js'

/** Listens from now on. */
export function listenToPageKeys(): void {
  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isEditable(event.target)) return
    const binding = screenKeys.find(({ key, everywhere }) => everywhere && key === event.key)
    if (binding === undefined || (binding.key === '/' && !hasSearch())) return
    event.preventDefault()
    binding.run()
  })
}

const hasSearch = (): boolean => shown.peek().state === 'ready' && document.querySelector('#search') !== null

/** Whether a key typed there is text. */
export function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}
