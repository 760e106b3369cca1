// The thread on screen: loading it, the comment that is chosen, the branches that are closed.
import { batch, computed, effect, signal } from '@preact/signals'
import { go, route } from '../state/route.js'
import { type Discussion, discussionOf, type Found, pathTo } from './discussion.js'
import { placeIn } from './filters.js'
import { load } from './load.js'

/** What the thread screen has: nothing asked for yet, waiting, a thread (`judged` once its judgements are there), or the reason why there is none. */
export type Shown =
  | { readonly state: 'none' }
  | { readonly state: 'loading'; readonly id: string }
  | { readonly state: 'ready'; readonly id: string; readonly discussion: Discussion; readonly judged: boolean }
  | { readonly state: 'failed'; readonly id: string; readonly reason: string; readonly code: string }

/** What the thread screen has. */
export const shown = signal<Shown>({ state: 'none' })

/** The thread, `null` while there is none. */
export const discussion = computed(() => (shown.value.state === 'ready' ? shown.value.discussion : null))

/** Id of the thread on screen, `null` while there is none: unlike `discussion` it stays when judgements arrive. */
export const shownId = computed(() => (shown.value.state === 'ready' ? shown.value.id : null))

/** Index of the chosen comment, -1 where none is chosen or the address names none of this thread. */
export const selected = computed(() => {
  const { value } = route
  if (discussion.value === null || value.screen !== 'thread' || value.comment === null) return -1
  return discussion.value.indexOf.get(value.comment) ?? -1
})

/** The id of a comment that the address names and this thread does not have, `null` where there is none. */
export const unknownComment = computed(() => {
  const { value } = route
  if (discussion.value === null || value.screen !== 'thread' || value.comment === null) return null
  return discussion.value.indexOf.has(value.comment) ? null : value.comment
})

/** Indices of branches whose replies are hidden. */
export const closed = signal<ReadonlySet<number>>(new Set())

/** The comment under the pointer in any panel, -1 where there is none. */
export const hovered = signal(-1)

/** Passages to show in the text of a comment or of the post (`-1`), after following a quotation to its source. */
export const pointedAt = signal<{ readonly index: number; readonly start: number; readonly end: number } | null>(null)

/** Follows the address: loads the thread it names, and opens the branches above the comment it names. Call once. */
export function followRoute(): void {
  effect(() => {
    const { value } = route
    if (value.screen !== 'library') void show(value.thread)
  })
  effect(() => {
    if (discussion.value !== null && selected.value >= 0) reveal(discussion.value, selected.value)
  })
}

/** Loads a thread unless it is shown already; `again` asks the server in any case. */
export async function show(id: string, again = false): Promise<void> {
  const before = shown.peek()
  if (before.state !== 'none' && before.state !== 'failed' && before.id === id && !again) return
  if (before.state === 'failed' && before.id === id && !again) return
  shown.value = { state: 'loading', id }
  await bring(id)
}

/** Asks again for the judgements that did not come, as after a server went away in between. */
export function judgeAgain(): void {
  const now = shown.peek()
  if (now.state === 'ready' && !now.judged) void bring(now.id)
}

async function bring(id: string): Promise<void> {
  try {
    await load(id, {
      isAwaited: () => isAwaited(id),
      read: (found, judged) => showFound(id, found, judged),
      judged: found => showFound(id, found, true),
    })
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    // What is on screen without its judgements stays there.
    if (shown.peek().state === 'loading' && isAwaited(id)) shown.value = { state: 'failed', id, reason: message, code: code ?? 'unknown' }
  }
}

// An answer may arrive after its asker went elsewhere.
function isAwaited(id: string): boolean {
  const now = shown.peek()
  return (now.state === 'loading' || (now.state === 'ready' && !now.judged)) && now.id === id
}

/** Judgements that arrive later change nothing about the order of the comments: what is closed, chosen and asked stays. */
function showFound(id: string, found: Found, judged: boolean): void {
  batch(() => {
    if (shown.peek().state !== 'ready') {
      closed.value = new Set()
      pointedAt.value = null
      hovered.value = -1
    }
    shown.value = { state: 'ready', id, judged, discussion: discussionOf(found) }
  })
}

/** Forgets a thread that was removed. */
export function forget(id: string): void {
  const now = shown.peek()
  if (now.state !== 'none' && now.id === id) shown.value = { state: 'none' }
}

/** Chooses a comment, -1 for the post; see `go` for `passing`. */
export function select(index: number, options: { readonly passing?: boolean } = {}): void {
  const now = shown.peek()
  if (now.state !== 'ready') return
  if (index !== pointedAt.peek()?.index) pointedAt.value = null
  go(placeIn(now.id, now.discussion.comments[index]?.id ?? null), options)
}

/** Opens every branch above `index`. */
function reveal(thread: Discussion, index: number): void {
  const hiding = pathTo(thread, index).filter(above => closed.peek().has(above))
  if (hiding.length === 0) return
  const open = new Set(closed.peek())
  for (const above of hiding) open.delete(above)
  closed.value = open
}

/** Opens or closes one branch. */
export function setClosed(index: number, isClosed: boolean): void {
  if (closed.peek().has(index) === isClosed) return
  const next = new Set(closed.peek())
  if (isClosed) next.add(index)
  else next.delete(index)
  closed.value = next
}
