// Keys that work wherever the focus is, except in text fields: `/` and `?`.

import { focusSearch } from '../thread/screen-keys.js'
import { shown } from '../thread/state.js'
import { helpShown } from './help-state.js'

/** Listens from now on. */
export function listenToPageKeys(): void {
  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isEditable(event.target)) return
    if (event.key === '?') helpShown.value = true
    else if (event.key === '/' && shown.peek().state === 'ready') focusSearch()
    else return
    event.preventDefault()
  })
}

/** Whether a key typed there is text. */
export function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}
