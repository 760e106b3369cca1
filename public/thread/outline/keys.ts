// The outline's keyboard: one table, from which the page acts, the help is written and the tests are made.
import { announce } from '../../state/announce.js'
import { at, type Discussion, isAbove, repliesTo } from '../discussion.js'
import { counted } from '../naming.js'
import { clearAsked } from '../search/state.js'
import { walk } from '../search/walk.js'
import { closed, discussion, select, setClosed } from '../state.js'
import { branchOf } from '../strip/cells.js'
import { nameOf } from '../strip/crumbs.js'
import { hasStrip, zoomed, zoomTo } from '../strip/zoom.js'
import { rows } from './state.js'

/** What a key does to the row that has the focus. `index` is its comment. */
export interface Key {
  /** Values of `KeyboardEvent.key`. */
  readonly keys: readonly string[]
  /** As the help prints it. */
  readonly shown: string
  readonly does: string
  run(index: number, thread: Discussion): void
}

const pass = (index: number | undefined): void => {
  if (index !== undefined && index >= 0) select(index, { passing: true })
}
/** Says why where there is nothing to go to. */
const passOr = (index: number | undefined, why: string): void => {
  if (index === undefined || index < 0) announce(why)
  else pass(index)
}
const row = (step: (now: number, last: number) => number) => (index: number) => {
  const { comments, rowOf } = rows.peek()
  const next = Math.min(comments.length - 1, Math.max(0, step(rowOf[index] ?? 0, comments.length - 1)))
  pass(comments[next])
}
/** Rows that Page Up and Page Down pass over. */
const PAGE = 12
const isParent = (thread: Discussion, index: number): boolean => at(thread.replies, index) > 0

/** The table. `Enter`, `/`, `?` and `g` with a letter belong to the screen and stand in `screen-keys.ts`. */
export const outlineKeys: readonly Key[] = [
  { keys: ['ArrowDown'], shown: '↓', does: 'next row', run: row(now => now + 1) },
  { keys: ['ArrowUp'], shown: '↑', does: 'previous row', run: row(now => now - 1) },
  { keys: ['PageDown'], shown: 'Page ↓', does: 'a page on', run: row(now => now + PAGE) },
  { keys: ['PageUp'], shown: 'Page ↑', does: 'a page back', run: row(now => now - PAGE) },
  { keys: ['ArrowRight'], shown: '→', does: 'open, then first reply', run: openOrDown },
  { keys: ['ArrowLeft'], shown: '←', does: 'close, then parent', run: closeOrUp },
  { keys: ['Home'], shown: 'Home', does: 'first row', run: row(() => 0) },
  { keys: ['End'], shown: 'End', does: 'last row', run: row((_now, last) => last) },
  { keys: ['*'], shown: '*', does: 'open all branches beside this one', run: openSiblings },
  {
    keys: ['p'],
    shown: 'p',
    does: 'parent, as the page shows it',
    run: (index, thread) => passOr(at(thread.parent, index), 'It answers the story'),
  },
  { keys: ['u'], shown: 'u', does: 'recovered parent', run: toRecovered },
  { keys: ['['], shown: '[', does: 'previous beside', run: (index, thread) => passOr(sibling(thread, index, -1), 'The first beside') },
  { keys: [']'], shown: ']', does: 'next beside', run: (index, thread) => passOr(sibling(thread, index, 1), 'The last beside') },
  { keys: ['n'], shown: 'n', does: 'next match', run: () => walk(1) },
  { keys: ['N'], shown: 'N', does: 'previous match', run: () => walk(-1) },
  { keys: ['c'], shown: 'c', does: 'close this branch', run: closeBranch },
  { keys: ['C'], shown: 'C', does: 'close all branches, or open all', run: closeAll },
  { keys: ['z'], shown: 'z', does: 'look into this branch in the overview of a long thread', run: lookInto },
  { keys: ['Escape'], shown: 'Esc', does: 'the whole thread in the overview; then clear search and filters', run: stepBack },
]

function openOrDown(index: number, thread: Discussion): void {
  if (!isParent(thread, index)) return
  if (closed.peek().has(index)) setClosed(index, false)
  else pass(index + 1)
}

function closeOrUp(index: number, thread: Discussion): void {
  if (isParent(thread, index) && !closed.peek().has(index)) setClosed(index, true)
  else pass(at(thread.parent, index))
}

function openSiblings(index: number, thread: Discussion): void {
  const open = new Set(closed.peek())
  for (const beside of repliesTo(thread, at(thread.parent, index))) open.delete(beside)
  closed.value = open
}

function toRecovered(index: number, thread: Discussion): void {
  const addressee = thread.comments[index]?.addressee
  const of = addressee ? thread.indexOf.get(addressee.id) : undefined
  if (of === undefined) announce('No recovered parent')
  else select(of)
}

function sibling(thread: Discussion, index: number, step: 1 | -1): number | undefined {
  const beside = repliesTo(thread, at(thread.parent, index))
  return beside[at(thread.position, index) - 1 + step]
}

// On a comment without replies this closes the branch it stands in: nothing else could be meant.
function closeBranch(index: number, thread: Discussion): void {
  const branch = isParent(thread, index) ? index : at(thread.parent, index)
  if (branch < 0) return
  setClosed(branch, true)
  pass(branch)
}

function closeAll(index: number, thread: Discussion): void {
  const isAllClosed = rows.peek().comments.every(visible => !isParent(thread, visible) || closed.peek().has(visible))
  if (isAllClosed) {
    closed.value = new Set()
    announce(`All branches open: ${counted(thread.comments.length, 'comment')}`)
    return
  }
  const root = repliesTo(thread, -1).find(top => top === index || isAbove(thread, top, index))
  pass(root)
  closed.value = new Set(thread.comments.flatMap((_comment, each) => (isParent(thread, each) ? [each] : [])))
  announce('All branches closed')
}

function lookInto(index: number, thread: Discussion): void {
  const branch = hasStrip(thread) ? branchOf(thread, index) : null
  if (branch !== null) zoomTo(branch)
  if (branch !== null) announce(`Overview of ${nameOf(thread, branch)}: ${counted(branch.to - branch.from, 'comment')}`)
  else announce(hasStrip(thread) ? 'No branch here' : 'This thread is short enough to need no overview')
}

function stepBack(): void {
  if (zoomed.peek() === null) clearAsked()
  else {
    zoomTo(null)
    announce('Overview of the whole thread')
  }
}

/** Acts on a key; false where it means nothing here. */
export function pressKey(key: string, index: number): boolean {
  const binding = outlineKeys.find(({ keys }) => keys.includes(key))
  const thread = discussion.peek()
  if (binding === undefined || thread === null || index < 0) return false
  binding.run(index, thread)
  return true
}
