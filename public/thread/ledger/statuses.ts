// How many comments the page did not show as the others: spam, awaiting moderation, deleted.
import type { BriefComment } from '../../../src/model/record.js'

const HIDDEN = ['spam', 'pending', 'deleted'] as const

/** Those that occur, in one order: `[['spam', 1], ['pending', 2]]`. */
export const hiddenCounts = (comments: readonly BriefComment[]): (readonly [status: (typeof HIDDEN)[number], count: number])[] =>
  HIDDEN.map(status => [status, comments.filter(each => each.status === status).length] as const).filter(([, count]) => count > 0)
