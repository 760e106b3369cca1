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

/** Counts for the ledger. `uncertain` are replies at the nesting limit of which nothing can be said. */
export interface Parents {
  readonly recovered: readonly Recovered[]
  readonly confirmed: number
  readonly uncertain: number
}

/** Linear. */
export function parentsOf({ thread, comments, indexOf }: Discussion): Parents {
  const recovered: Recovered[] = []
  let confirmed = 0
  comments.forEach((comment, index) => {
    const { addressee } = comment
    const of = addressee ? indexOf.get(addressee.id) : undefined
    if (!addressee || of === undefined) return
    if (isConfirmed(comment)) confirmed++
    else recovered.push({ index, of, rule: addressee.rule, confidence: addressee.confidence })
  })
  const ambiguous = thread.clamp?.ambiguous ?? 0
  return { recovered, confirmed, uncertain: Math.max(0, ambiguous - recovered.length - confirmed) }
}

/** Whether the analysis agrees with the parent the page shows. */
export const isConfirmed = ({ addressee, parentId }: BriefComment): boolean => addressee?.id === parentId

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
