// The replay: a slider over the comments in the order they came, and a button that moves it on.
import type { Discussion } from '../discussion.js'
import { counted } from '../naming.js'
import { type ReplayOrder, sayPlace, scheduleOf } from './schedule.js'
import { closeReplay, isPlaying, openReplay, pause, play, replay, setOrder, setWritten } from './state.js'

const ORDERS: readonly (readonly [ReplayOrder, string])[] = [
  ['time', 'by time'],
  ['reading', 'in reading order'],
]

/** Opens and closes the bar. */
export function ReplaySwitch({ thread }: { readonly thread: Discussion }) {
  const isOpen = replay.value !== null
  return (
    <button type="button" class="quiet replay-switch" aria-expanded={isOpen} onClick={() => (isOpen ? closeReplay() : openReplay(thread))}>
      Replay
    </button>
  )
}

/** Nothing while nothing is replayed. */
export function ReplayBar({ thread }: { readonly thread: Discussion }) {
  const now = replay.value
  if (now === null) return null
  const { length } = thread.comments
  const said = sayPlace(thread, now.order, now.written)
  return (
    <fieldset class="replay">
      <legend class="unseen">Replay</legend>
      <PlayButton />
      <input
        type="range"
        aria-label="Comments written by then"
        aria-valuetext={said}
        min={0}
        max={length}
        value={now.written}
        onInput={event => {
          pause()
          setWritten(Number(event.currentTarget.value))
        }}
      />
      <output>{said}</output>
      <OrderChoice thread={thread} order={now.order} />
      <button type="button" class="quiet" onClick={closeReplay}>
        Show all
      </button>
    </fieldset>
  )
}

function PlayButton() {
  if (isPlaying.value)
    return (
      <button type="button" class="play" aria-label="Pause" onClick={pause}>
        <span aria-hidden="true">❚❚</span>
      </button>
    )
  const name = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'One step on' : 'Play'
  return (
    <button type="button" class="play" aria-label={name} onClick={play}>
      <span aria-hidden="true">▶</span>
    </button>
  )
}

/** By time only where at least one comment has a date. */
function OrderChoice({ thread, order }: { readonly thread: Discussion; readonly order: ReplayOrder }) {
  const { undated } = scheduleOf(thread, 'time')
  if (undated === thread.comments.length) return <span class="note">in reading order: no comment has a date</span>
  return (
    <span class="replay-order">
      <select aria-label="Order" value={order} onChange={event => setOrder(event.currentTarget.value as ReplayOrder)}>
        {ORDERS.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      {undated > 0 && order === 'time' && (
        <span class="note">
          {' '}
          {counted(undated, 'comment')} without a date {undated === 1 ? 'comes' : 'come'} first
        </span>
      )}
    </span>
  )
}
