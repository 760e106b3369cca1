// On which side of a target a score stands, and how a score is written.
import type { CommenterStance } from '../../src/model/comparison.js'
import { signed } from '../../src/model/places.js'
import { counted } from '../thread/naming.js'

/** A mean nearer to 0 than this takes no side that a reader should rely on. */
const LEAST_SIDE = 0.1

export type Side = 'favor' | 'against' | 'unclear'

/** Of a score, -1 … 1; `null` is that of nothing judged. */
export function sideOf(score: number | null): Side {
  if (score === null || Math.abs(score) < LEAST_SIDE) return 'unclear'
  return score > 0 ? 'favor' : 'against'
}

/** As the page says it. */
export const sideNames: Readonly<Record<Side, string>> = { favor: 'in favor', against: 'against', unclear: 'unclear' }

/** `in favor (+0.18, 2 comments)`, `not judged (2 comments)` */
export const sideSaid = ({ score, scored, comments }: Pick<CommenterStance, 'score' | 'scored' | 'comments'>): string =>
  score === null
    ? `not judged (${counted(comments, 'comment')})`
    : `${sideNames[sideOf(score)]} (${signed(score)}, ${counted(scored, 'comment')})`
