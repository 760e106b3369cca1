// Tells where one has come to when another screen opens: the focus goes to its heading, and its size is announced.
import { computed, effect } from '@preact/signals'
import { comparison, comparisonTrouble } from '../compare/state.js'
import { entries } from '../library/state.js'
import { announce } from '../state/announce.js'
import { route } from '../state/route.js'
import { counted, headingOf } from '../thread/naming.js'
import { shown } from '../thread/state.js'
import { focusHeading } from './heading.js'

/** The screen and its thread once it stands, `null` while one waits for it. */
const place = computed(() => {
  const { value } = route
  if (value.screen === 'library') return 'library'
  const now = shown.value
  const isFailed = now.state === 'failed' || (value.screen === 'compare' && comparisonTrouble.value !== null)
  const isThere = now.state === 'ready' && now.id === value.thread
  if (!isFailed && (!isThere || (value.screen === 'compare' && comparison.value?.id !== value.thread))) return null
  return `${value.screen} ${value.thread}`
})

/** Follows from screen to screen. The first is the browser's: it reads the page from its beginning. Call once. */
export function followArrivals(): void {
  let before: string | null = null
  effect(() => {
    const now = place.value
    if (now === null || now === before) return
    if (before !== null) requestAnimationFrame(arrive)
    before = now
  })
}

// What the screen itself gave the focus to, such as the sheet of a comment, keeps it.
function arrive(): void {
  if (document.activeElement?.closest('main') == null) focusHeading()
  const said = placeSaid()
  if (said !== '') announce(said)
}

function placeSaid(): string {
  const { screen } = route.peek()
  const now = shown.peek()
  if (screen === 'library') return `Library${entries.peek() === null ? '' : `: ${counted(entries.peek()?.length ?? 0, 'discussion')}`}`
  if (now.state !== 'ready') return ''
  const { thread } = now.discussion
  return `${screen === 'compare' ? 'Commenters of ' : ''}${headingOf(thread)}: ${counted(thread.commentCount, 'comment')}`
}
