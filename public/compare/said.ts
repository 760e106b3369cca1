// What the comparison screen says in words: under a strip of dots, and to those who listen when something changed.
import type { Commenter, ThreadComparison } from '../../src/model/comparison.js'
import { signed } from '../../src/model/places.js'
import type { Discussion } from '../thread/discussion.js'
import { counted } from '../thread/naming.js'
import { calledIn } from './called.js'
import { type Dot, dotsOf, isNamed, isScored } from './dots.js'
import { meanOf, type Order, orderNames, rangeOf } from './order.js'
import { repliesBetween, sharedTargets } from './two.js'

/** `8 comments, from −0.41 to +0.13, mean −0.17, 2 of them without scored words` */
export function dotsSaid(dots: readonly Dot[], commenter: Commenter, target: string | null): string {
  const unscored = dots.filter(dot => !isScored(dot)).length
  const presumed = dots.filter(dot => dot.presumed).length
  return [
    counted(dots.length, 'comment'),
    ...figuresSaid(dots, meanOf(commenter, target)),
    ...(unscored > 0 ? [`${unscored.toLocaleString('en')} of them ${target === null ? 'without scored words' : 'not judged'}`] : []),
    ...(presumed > 0 ? [`${presumed.toLocaleString('en')} of them presumed`] : []),
  ].join(', ')
}

function figuresSaid(dots: readonly Dot[], mean: number | null): readonly string[] {
  const range = rangeOf(dots)
  if (range === null || mean === null) return []
  const [least, most] = range
  return dots.filter(isScored).length === 1 ? [`at ${signed(least)}`] : [`from ${signed(least)} to ${signed(most)}`, `mean ${signed(mean)}`]
}

/** What is compared by now, and of how many anything is known. */
export function targetSaid({ commenters }: ThreadComparison, target: string | null, thread: Discussion): string {
  if (target === null) return `How ${counted(commenters.length, 'commenter')} sound`
  if (!isNamed(commenters, target, thread)) return `Nobody names “${target}”`
  const known = commenters.filter(commenter => dotsOf(commenter, target, thread).length > 0).length
  return `Compared by “${target}”: ${known.toLocaleString('en')} of ${counted(commenters.length, 'commenter')} speak of it`
}

/** The new order, by whom it begins with. */
export function orderSaid(order: Order, [first]: readonly Commenter[], thread: Discussion): string {
  return `Sorted by ${orderNames[order]}${first === undefined ? '' : `, ${calledIn(thread, first)} first`}`
}

/** The commenters that are picked (two at most), and what they are compared by: a target, `null` for all of them. */
export interface Picked {
  readonly now: ThreadComparison
  readonly picked: readonly Commenter[]
  readonly target: string | null
  readonly thread: Discussion
}

/** Whose evidence is shown now. */
export function evidenceSaid({ now, picked: [one, other], target, thread }: Picked): string {
  if (one === undefined) return 'Evidence closed'
  if (other === undefined) return `Evidence of ${calledIn(thread, one)}: ${dotsSaid(dotsOf(one, target, thread), one, target)}`
  const { agree, part, unclear } = sharedTargets(now, one, other)
  const replies = repliesBetween(now, one, other).reduce((count, { each }) => count + each.length, 0)
  const shared = `they agree on ${agree.length}, part on ${part.length}, ${unclear.length} unclear`
  return `Evidence of ${calledIn(thread, one)} and ${calledIn(thread, other)}: ${shared}, ${counted(replies, 'reply', 'replies')} to each other`
}
