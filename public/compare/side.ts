// On which side of a target somebody stands, in words.
import type { CommenterStance } from '../../src/model/comparison.js'
import { signed } from '../../src/model/places.js'
import { counted } from '../thread/naming.js'

/** As the page says it. */
export const sideNames: Readonly<Record<CommenterStance['stance'], string>> = { favor: 'in favor', against: 'against', none: 'unclear' }

/** `in favor (+0.18, 2 comments)`, `not judged (2 comments)` */
export const sideSaid = ({ stance, score, scored, comments }: Pick<CommenterStance, 'stance' | 'score' | 'scored' | 'comments'>): string =>
  score === null ? `not judged (${counted(comments, 'comment')})` : `${sideNames[stance]} (${signed(score)}, ${counted(scored, 'comment')})`
