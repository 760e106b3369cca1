// The order of the commenters.
import type { Commenter } from '../../src/model/comparison.js'
import type { Discussion } from '../thread/discussion.js'
import { type Dot, dotsOf, isScored, stanceOf } from './dots.js'

/** What commenters can be ordered by, in the order of the menu. */
export const ORDERS = ['first', 'comments', 'mean', 'spread', 'camp'] as const

/** One of them. */
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
  const keyed = commenters.map(commenter => ({ commenter, key: key(commenter) }))
  return keyed.sort((a, b) => a.key - b.key).map(({ commenter }) => commenter)
}

function keyOf(order: Order, { target, thread }: Along): (commenter: Commenter) => number {
  const last = Number.MAX_VALUE
  if (order === 'comments') return ({ comments, targets }) => -(target === null ? comments : (stanceOf(targets, target)?.comments ?? 0))
  if (order === 'mean') return commenter => meanOf(commenter, target) ?? last
  if (order === 'spread') return commenter => -spreadOf(commenter, { target, thread })
  if (order === 'camp') return ({ camp }) => camp ?? last
  return () => 0
}

/** -1 … 1, `null` where nothing is known. */
export function meanOf({ targets, sentiment }: Commenter, target: string | null): number | null {
  return target === null ? sentiment : (stanceOf(targets, target)?.score ?? null)
}

/** Between the most and the least favorable comment, 0 … 2. */
function spreadOf(commenter: Commenter, { target, thread }: Along): number {
  const [least, most] = rangeOf(dotsOf(commenter, target, thread)) ?? [0, 0]
  return most - least
}

/** The lowest and the highest score; `null` where there is none. */
export function rangeOf(dots: readonly Dot[]): readonly [number, number] | null {
  const scored = dots.filter(isScored)
  if (scored.length === 0) return null
  return [scored.reduce((least, { score }) => Math.min(least, score), 1), scored.reduce((most, { score }) => Math.max(most, score), -1)]
}
