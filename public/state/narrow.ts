// Whether there is room for one panel only, and how large a line of the interface is.
import { signal } from '@preact/signals'

/** As in theme/narrow.css. */
const narrow = matchMedia('(max-width: 59.99rem)')

/** Follows the window. */
export const isNarrow = signal(narrow.matches)
narrow.addEventListener('change', ({ matches }) => {
  isNarrow.value = matches
})

/** CSS pixels of one rem: more than 16 where the reader of the page wants larger text. */
export const rem = signal(remNow())
addEventListener('resize', () => {
  rem.value = remNow()
})

function remNow(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
}
