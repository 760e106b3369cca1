// The order of the commenters.
import type { Commenter } from '../../src/model/comparison.js'
import type { Discussion } from '../thread/discussion.js'
import { campOf } from './camp.js'
import { dotsOf } from './dots.js'

export const ORDERS = ['first', 'comments', 'mean', 'spread', 'camp'] as const
export type Order = (typeof ORDERS)[number]

/** As the menu says it. */
export const orderNames: Readonly<Record<Order, string>> = {
  first: 'first comment',
  comments: 'number of comments',
  mean: 'mean',
  spread: 'spread',
  camp: 'camp',
}

/** What the commenters are placed by: a target, or (`null`) how their comments sound. */
export interface Along {
  readonly target: string | null
  readonly thread: Discussion
}

/** Those of whom nothing is known come last. A new list; the order among equals stays. */
export function ordered(commenters: readonly Commenter[], order: Order, along: Along): readonly Commenter[] {
  const key = keyOf(order, along)
  return [...commenters].sort((a, b) => key(a) - key(b))
}

function keyOf(order: Order, { target, thread }: Along): (commenter: Commenter) => number {
  const last = Number.MAX_VALUE
  if (order === 'comments') return ({ comments, targets }) => -(target === null ? comments : (targets[target]?.comments ?? 0))
  if (order === 'mean') return commenter => meanOf(commenter, target) ?? last
  if (order === 'spread') return commenter => -spreadOf(commenter, { target, thread })
  if (order === 'camp') return commenter => campOf(commenter) ?? last
  return () => 0
}

/** -1 … 1, `null` where nothing is known. */
export function meanOf({ targets, sentiment }: Commenter, target: string | null): number | null {
  return target === null ? sentiment : (targets[target]?.score ?? null)
}

/** Between the most and the least favorable comment, 0 … 2. */
function spreadOf(commenter: Commenter, { target, thread }: Along): number {
  const scores = dotsOf(commenter, target, thread).flatMap(({ form, score }) => (form === 'hollow' ? [] : [score]))
  return scores.length < 2 ? 0 : Math.max(...scores) - Math.min(...scores)
}
