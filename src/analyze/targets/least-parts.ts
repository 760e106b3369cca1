// How many words of a target of several words a comment must hold to mention it: all or most where the thread writes the whole.
import type { Mention } from './mentions.js'
import type { Target } from './target.js'

/** Share of a target's words that a comment must hold where some comment holds them all; where none does, any word must do. */
const WHOLE_TARGET = 0.6

/** For each target the number of its words; `null` where no comment holds any. The thread is gone through for typed targets only: suggested ones are in it whole. */
export function leastParts(targets: readonly Target[], mentions: () => Iterable<readonly Mention[]>): (number | null)[] {
  const most = targets.map(({ typed, stems }) => (typed ? 0 : stems.length))
  if (targets.some(({ typed }) => typed))
    for (const list of mentions())
      for (const [target, parts] of partsByTarget(list)) most[target] = Math.max(most[target] as number, parts.size)
  return targets.map(({ stems }, at) => (most[at] === 0 ? null : most[at] === stems.length ? Math.ceil(WHOLE_TARGET * stems.length) : 1))
}

/** The parts of each target among mentions. */
export function partsByTarget(mentions: readonly Mention[]): Map<number, Set<number>> {
  const parts = new Map<number, Set<number>>()
  for (const { target, part } of mentions) parts.set(target, (parts.get(target) ?? new Set()).add(part))
  return parts
}
