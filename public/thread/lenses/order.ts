// When a comment came: five steps from the first to the last, by its date where all have one, by reading order otherwise.
import type { Discussion } from '../discussion.js'
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

const known = new WeakMap<Discussion, Int32Array>()

/** Place of each comment in time, from 0. */
function ranksOf(discussion: Discussion): Int32Array {
  const before = known.get(discussion)
  if (before) return before
  const { comments } = discussion
  const times = comments.map(({ createdAt }) => (createdAt === null ? Number.NaN : Date.parse(createdAt)))
  const indices = comments.map((_comment, index) => index)
  if (!times.some(Number.isNaN)) indices.sort((a, b) => (times[a] as number) - (times[b] as number))
  const ranks = new Int32Array(comments.length)
  indices.forEach((index, rank) => {
    ranks[index] = rank
  })
  known.set(discussion, ranks)
  return ranks
}
