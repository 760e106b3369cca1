// When a comment came: five steps from the first to the last, by its date where all have one, by reading order otherwise.
import type { Discussion } from '../discussion.js'
import { scheduleOf } from '../replay/schedule.js'
import type { Lens, Mark } from './lens.js'

const STEPS = 5
const LABELS = ['first fifth', 'second', 'third', 'fourth', 'last fifth']
const MARKS: readonly Mark[] = LABELS.map((label, step) => ({ key: `${step}`, form: 'disc', color: `order-${step}`, label }))

/** Light early, dark late. */
export const order: Lens = {
  name: 'order',
  title: 'Order',
  letter: 'o',
  isAvailable: ({ comments }) => comments.length >= STEPS,
  marks: () => MARKS,
  keyOf: (_comment, index, discussion) => `${Math.floor(((ranksOf(discussion)[index] as number) * STEPS) / discussion.comments.length)}`,
}

/** Place of each comment in time, from 0. */
function ranksOf(discussion: Discussion): Int32Array {
  const byTime = scheduleOf(discussion, 'time')
  return (byTime.undated === 0 ? byTime : scheduleOf(discussion, 'reading')).rank
}
