// How far a thread is replayed: the comments that are written by then, and the clock that moves on.
import { computed, signal } from '@preact/signals'
import { announce } from '../../state/announce.js'
import type { Discussion } from '../discussion.js'
import { discussion, shownId } from '../state.js'
import { type ReplayOrder, scheduleOf } from './schedule.js'

/** `null` while nothing is replayed. */
export const replay = signal<{ readonly order: ReplayOrder; readonly written: number } | null>(null)

/** Whether the clock of the replay runs. */
export const isPlaying = signal(false)

/** A whole replay takes about this many ticks, whatever the thread. */
const TICKS = 160
/** Between two ticks, in milliseconds. */
const TICK = 120
/** With reduced motion nothing moves by itself: a press goes on by a twentieth. */
const STEPS = 20

/** One flag a comment: 1 once it is written; `null` while nothing is replayed. */
export const writtenByNow = computed<Uint8Array | null>(() => {
  const now = replay.value
  const thread = discussion.value
  if (now === null || thread === null) return null
  const { rank } = scheduleOf(thread, now.order)
  return Uint8Array.from(rank, place => (place < now.written ? 1 : 0))
})

/** By time where most comments have a date, else as it is read; all is written at first, so that nothing vanishes unasked. */
export function openReplay(thread: Discussion): void {
  const { length } = thread.comments
  const { undated } = scheduleOf(thread, 'time')
  replay.value = { order: undated * 2 < length ? 'time' : 'reading', written: length }
}

/** Everything is shown again. */
export function closeReplay(): void {
  pause()
  replay.value = null
}

/** Another order; how many are written stays. */
export function setOrder(order: ReplayOrder): void {
  const now = replay.peek()
  if (now !== null) replay.value = { ...now, order }
}

/** How many comments are written, 0 … all. */
export function setWritten(written: number): void {
  const now = replay.peek()
  const most = discussion.peek()?.comments.length ?? 0
  if (now !== null) replay.value = { ...now, written: Math.max(0, Math.min(most, written)) }
}

/** Plays from where it stands, or from the beginning at the end; with reduced motion one step on. */
export function play(): void {
  const thread = discussion.peek()
  const now = replay.peek()
  if (thread === null || now === null) return
  const { length } = thread.comments
  if (now.written >= length) setWritten(0)
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) step(length)
  else {
    isPlaying.value = true
    tick()
  }
}

function step(length: number): void {
  setWritten((replay.peek()?.written ?? 0) + Math.ceil(length / STEPS))
  announce(`${replay.peek()?.written ?? 0} of ${length} written`)
}

let timer: ReturnType<typeof setTimeout> | undefined

/** Stands still. */
export function pause(): void {
  clearTimeout(timer)
  isPlaying.value = false
}

function tick(): void {
  clearTimeout(timer)
  const length = discussion.peek()?.comments.length ?? 0
  const now = replay.peek()
  if (now === null || !isPlaying.peek()) return
  setWritten(now.written + Math.max(1, Math.round(length / TICKS)))
  if (now.written >= length) pause()
  else timer = setTimeout(tick, TICK)
}

/** A replay belongs to its thread. Call once. */
export function endReplayOnNewThread(): void {
  shownId.subscribe(closeReplay)
}
