// How a camp is called, and of whom there is too little to compare by a mean.
import type { Commenter } from '../../src/model/comparison.js'

/** One comment has no mean and no spread. */
const LEAST = 2

/** Whether there is too little of a commenter, named or not. A camp is told from replies, and has its own figure of how sure it is. */
export const isFew = ({ comments }: Commenter): boolean => comments < LEAST

/** "A", "B" */
export const campName = (camp: 0 | 1): string => (camp === 0 ? 'A' : 'B')
