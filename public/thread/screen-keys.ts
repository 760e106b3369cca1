// Keys of the whole thread screen that the outline passes on: reading, search, help, and `g` with a letter for a lens. One table, as in `outline/keys.ts`.
import { helpShown } from '../shell/help-state.js'
import { announce } from '../state/announce.js'
import { available, chooseLens } from './lenses/state.js'
import { tabStop } from './outline/state.js'
import { openReader } from './reader/state.js'
import { select } from './state.js'

/** A letter belongs to `g` for this long, in milliseconds. */
const WAIT = 1_500

let lensAwaitedSince = Number.NEGATIVE_INFINITY

interface ScreenKey {
  readonly key: string
  readonly shown: string
  readonly does: string
  /** Works wherever the focus is but in a text field, not in the outline alone. */
  readonly everywhere: boolean
  run(): void
}

/** The table. What follows `g` stands with the lenses. */
export const screenKeys: readonly ScreenKey[] = [
  { key: 'Enter', shown: 'Enter', does: 'read the comment in full', everywhere: false, run: read },
  { key: '/', shown: '/', does: 'search', everywhere: true, run: focusSearch },
  { key: '?', shown: '?', does: 'this help', everywhere: true, run: showHelp },
  { key: 'g', shown: 'g, a letter', does: 'another lens', everywhere: false, run: awaitLens },
]

/** Acts on a key in the outline; false where it means nothing to the screen. */
export function pressScreenKey(key: string): boolean {
  const isLens = performance.now() - lensAwaitedSince < WAIT
  lensAwaitedSince = Number.NEGATIVE_INFINITY
  if (isLens && switchLens(key)) return true
  const binding = screenKeys.find(each => each.key === key)
  binding?.run()
  return binding !== undefined
}

function awaitLens(): void {
  lensAwaitedSince = performance.now()
}

function showHelp(): void {
  helpShown.value = true
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
function focusSearch(): void {
  document.querySelector<HTMLInputElement>('#search')?.focus()
}
