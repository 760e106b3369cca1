// The camp a commenter is shown in: none where one comment is too little to compare anybody by.
import type { Commenter } from '../../src/model/comparison.js'
import { isNameless } from './called.js'

/** A person with fewer comments is not compared. */
const LEAST = 2

/** Whether there is too little of a person; a comment without an author is a row of its own and no person. */
export const isFew = (commenter: Commenter): boolean => commenter.comments < LEAST && !isNameless(commenter)

/** 0 or 1, `null` where there is none to show. */
export const campOf = (commenter: Commenter): Commenter['camp'] => (isFew(commenter) ? null : commenter.camp)

/** "A", "B" */
export const campName = (camp: 0 | 1): string => (camp === 0 ? 'A' : 'B')
