// On which side of a target a score stands, and how a score is written.
import { signed } from '../../src/model/places.js'
import { counted } from '../thread/naming.js'

/** A mean nearer to 0 than this takes no side that a reader should rely on. */
const LEAST_SIDE = 0.1

export type Side = 'favor' | 'against' | 'unclear'

/** Of a score, -1 … 1. */
export function sideOf(score: number): Side {
  if (Math.abs(score) < LEAST_SIDE) return 'unclear'
  return score > 0 ? 'favor' : 'against'
}

/** As the page says it. */
export const sideNames: Readonly<Record<Side, string>> = { favor: 'in favor', against: 'against', unclear: 'unclear' }

/** `in favor (+0.18, 2 comments)` */
export const sideSaid = (score: number, comments: number): string =>
  `${sideNames[sideOf(score)]} (${signed(score)}, ${counted(comments, 'comment')})`
