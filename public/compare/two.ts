// Two commenters side by side: the targets on which they agree and part, and what they replied to each other.
import type { Commenter, Pair, ThreadComparison } from '../../src/model/comparison.js'
import { stanceOf } from './dots.js'

/** Labels of the targets that both speak of. */
export interface Shared {
  readonly agree: readonly string[]
  readonly part: readonly string[]
  /** One of the two, or both, too near to 0 to take a side. */
  readonly unclear: readonly string[]
}

/** In the order of the comparison's targets. */
export function sharedTargets({ targets }: ThreadComparison, one: Commenter, other: Commenter): Shared {
  const shared = { agree: [] as string[], part: [] as string[], unclear: [] as string[] }
  for (const target of targets) {
    const [mine, theirs] = [stanceOf(one.targets, target), stanceOf(other.targets, target)]
    if (mine === undefined || theirs === undefined) continue
    const sides = new Set([mine.stance, theirs.stance])
    shared[sides.has('none') ? 'unclear' : sides.size === 1 ? 'agree' : 'part'].push(target)
  }
  return shared
}

/** Both ways. */
export const repliesBetween = ({ pairs }: ThreadComparison, one: Commenter, other: Commenter): readonly Pair[] =>
  pairs.filter(({ a, b }) => (a === one.author && b === other.author) || (a === other.author && b === one.author))
