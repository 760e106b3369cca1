// Keeps what the Tab key comes to from lying beneath the reader's sheet (WCAG 2.4.11).
import { isNarrow } from '../../state/narrow.js'
import { sheetOpen } from './state.js'

/** Closes the sheet where the focus has gone on to what it covers. Call once. */
export function uncoverFocus(): void {
  let isTab = false
  addEventListener('pointerdown', () => {
    isTab = false
  })
  addEventListener(
    'keydown',
    ({ key }) => {
      isTab = key === 'Tab'
    },
    true,
  )
  addEventListener('focusin', ({ target }) => {
    if (isTab && sheetOpen.peek() && isNarrow.peek() && target instanceof Element && isCovered(target)) sheetOpen.value = false
  })
}

/** Its middle is asked for, once it is in view. */
function isCovered(element: Element): boolean {
  const sheet = document.querySelector('.reader')
  if (sheet === null || sheet.contains(element)) return false
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
  return seen !== null && sheet.contains(seen)
}
