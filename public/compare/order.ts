// The order of the commenters.
import type { Commenter } from '../../src/model/comparison.js'

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

/** Those of whom nothing is known come last. A new list; the order among equals stays. */
export function ordered(commenters: readonly Commenter[], order: Order, target: string | null): readonly Commenter[] {
  const key = keyOf(order, target)
  return [...commenters].sort((a, b) => key(a) - key(b))
}

function keyOf(order: Order, target: string | null): (commenter: Commenter) => number {
  const last = Number.MAX_VALUE
  if (order === 'comments') return ({ comments }) => -comments
  if (order === 'mean') return commenter => meanOf(commenter, target) ?? last
  if (order === 'spread') return commenter => -spreadOf(commenter, target)
  if (order === 'camp') return ({ camp }) => camp ?? last
  return () => 0
}

/** -1 … 1, `null` where nothing is known. */
export function meanOf({ targets, sentiment }: Commenter, target: string | null): number | null {
  return target === null ? sentiment : (targets[target]?.score ?? null)
}

/** Between the most and the least favorable comment, 0 … 2. */
function spreadOf({ targets }: Commenter, target: string | null): number {
  const scores = target === null ? [] : (targets[target]?.each ?? []).map(({ score }) => score)
  return scores.length < 2 ? 0 : Math.max(...scores) - Math.min(...scores)
}
