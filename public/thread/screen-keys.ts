// Keys of the whole thread screen that the outline passes on: reading, search, help, and `g` with a letter for a lens.

import { helpShown } from '../shell/help-state.js'
import { announce } from '../state/announce.js'
import { available, chooseLens } from './lenses/state.js'
import { tabStop } from './outline/state.js'
import { openReader } from './reader/state.js'
import { select } from './state.js'

/** A letter belongs to `g` for this long, in milliseconds. */
const WAIT = 1_500

let lensAwaitedSince = Number.NEGATIVE_INFINITY

/** Acts on a key; false where it means nothing to the screen. */
export function pressScreenKey(key: string): boolean {
  const isLens = performance.now() - lensAwaitedSince < WAIT
  lensAwaitedSince = Number.NEGATIVE_INFINITY
  if (isLens && switchLens(key)) return true
  if (key === 'g') lensAwaitedSince = performance.now()
  else if (key === 'Enter') read()
  else if (key === '/') focusSearch()
  else if (key === '?') helpShown.value = true
  else return false
  return true
}

function switchLens(letter: string): boolean {
  const lens = available.peek().find(candidate => candidate.letter === letter)
  if (lens === undefined) return false
  chooseLens(lens.name)
  announce(`Lens: ${lens.title}`)
  return true
}

function read(): void {
  select(tabStop.peek())
  openReader()
}

/** The search field, wherever the focus was. */
export function focusSearch(): void {
  document.querySelector<HTMLInputElement>('#search')?.focus()
}
