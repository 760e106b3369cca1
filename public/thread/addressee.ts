// Who is really answered, as far as the analysis can tell: what was recovered, what was confirmed, what stays uncertain.
import type { BriefComment } from '../../src/model/record.js'
import type { Discussion } from './discussion.js'

/** A comment whose words or place show that it answers somebody else than the page's nesting says. */
export interface Recovered {
  readonly index: number
  /** Index of the comment that is really answered. */
  readonly of: number
  readonly rule: string
  /** 0 … 1 */
  readonly confidence: number
}

/** Counts for the ledger. `uncertain` are replies at the nesting limit of which nothing can be said, and guesses that are likelier wrong than right. */
export interface Parents {
  /** Guesses too, each with its confidence. */
  readonly recovered: readonly Recovered[]
  /** How many of those are likelier right than wrong. */
  readonly likely: number
  readonly confirmed: number
  readonly uncertain: number
  /** Indices of those that the reader of the page does not believe: they count as nothing else. */
  readonly rejected: readonly number[]
}

/** Linear. `isRejected`: what the reader of the page does not believe, by index. */
export function parentsOf({ thread, comments, indexOf }: Discussion, isRejected: (index: number) => boolean = () => false): Parents {
  const recovered: Recovered[] = []
  const rejected: number[] = []
  let confirmed = 0
  comments.forEach((comment, index) => {
    const { addressee } = comment
    const of = addressee ? indexOf.get(addressee.id) : undefined
    if (!addressee || of === undefined) return
    if (isConfirmed(comment)) confirmed++
    else if (isRejected(index)) rejected.push(index)
    else recovered.push({ index, of, rule: addressee.rule, confidence: addressee.confidence })
  })
  const undecided = (thread.clamp?.ambiguous ?? 0) - recovered.length - rejected.length - confirmed
  const likely = likelyIn(recovered)
  return { recovered, likely, confirmed, uncertain: Math.max(0, undecided) + recovered.length - likely, rejected }
}

/** Confidence is calibrated: below one half more are wrong than right. */
const EVEN = 0.5

/** Whether a guess is likelier right than wrong. */
export const isLikely = ({ confidence }: { readonly confidence: number }): boolean => confidence >= EVEN

/** How many of them are. */
const likelyIn = (recovered: readonly Recovered[]): number => recovered.filter(isLikely).length

/** "most likely answers", or of what is likelier wrong "perhaps answers". */
export const answersSaid = (addressee: { readonly confidence: number }): string =>
  isLikely(addressee) ? 'most likely answers' : 'perhaps answers'

/** Whether the analysis agrees with the parent the page shows. */
export const isConfirmed = ({ addressee, parentId }: BriefComment): boolean => addressee?.id === parentId

/** "4 parents recovered, 3 uncertain, 1 rejected by you": the same words wherever they are counted. */
export function parentsSaid({ likely, uncertain, rejected }: Parents): string {
  const refused = rejected.length > 0 ? `, ${rejected.length} rejected by you` : ''
  return `${likely} ${likely === 1 ? 'parent' : 'parents'} recovered, ${uncertain} uncertain${refused}`
}

/** How far a rejection reaches. */
export const REJECTED = 'The page’s own nesting holds for what you reject, in this browser alone: exports still carry what was inferred.'

/** What each rule saw, in words. */
export const RULES: Readonly<Record<string, string>> = {
  vocative: 'addresses its author by name',
  mention: 'mentions its author',
  quote: 'repeats its words',
  continuation: 'continues what the same person said',
  'turn-taking': 'two people answer each other in turn',
  'shared-words': 'speaks of the same things',
  recency: 'stands directly before it',
}

/** `0.86` */
export const confidenceOf = (confidence: number): string => confidence.toFixed(2)
