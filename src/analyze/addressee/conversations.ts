// Finds the conversations that a source prints as rows of siblings because it stops nesting, and tells them from mere rows of answers.
import type { Annotations, Clamp } from '../../model/annotations.js'
import type { Thread } from '../../model/thread.js'

/** Comments printed as answers to one comment, in order; each may answer `parent` or one that stands before it. */
export interface Conversation {
  /** Index of the comment that the source shows as answered. */
  readonly parent: number
  readonly replies: readonly number[]
}

/** What was found at the deepest level of a source. */
export interface ClampedThread {
  readonly clamp: Clamp
  readonly conversations: readonly Conversation[]
}

/** What tells that siblings speak to each other. `person` numbers the people, -1 unknown. */
export interface Signs extends Pick<Annotations, 'quotes' | 'vocatives'> {
  readonly person: Int32Array
}

/** One sign may be a slip of somebody who pressed the wrong button; two, or one in a short row, are not. */
const LEAST_SIGNS = 2

/**
 * Least share of siblings with a sign. In trees that show their real parents the share at the deepest level is hardly ever above
 * 0; in the same trees cut at two or three levels it is a fifth or more.
 */
const LEAST_SHARE = 0.1
const SHARE_OF_A_SINGLE_SIGN = 0.2

/** A clamp makes signs pile up at one level: there they must be this much more frequent than above it, where a few prove nothing. */
const ABOVE_OTHER_LEVELS = 3
const FEW_ABOVE = 10

/** In trees that show their real parents hardly anybody at the deepest level, below the second, has a sibling. */
const CROWDED_ROW = 6
const CROWDED_DEPTH = 2

/** The deepest level, if siblings there quote, address or take turns with each other, or stand in crowds; else `null`. Linear. */
export function findClamp(thread: Thread, signs: Signs): ClampedThread | null {
  const deepest = thread.comments.reduce((most, { depth }) => Math.max(most, depth), 0)
  if (deepest === 0) return null
  const rows = rowsOf(thread).filter(({ replies }) => replies.length > 1)
  const atLimit = (row: Conversation) => thread.comments[row.parent]?.depth === deepest - 1
  const conversations = rows.filter(atLimit)
  const here = count(thread, conversations, signs)
  const above = count(
    thread,
    rows.filter(row => !atLimit(row)),
    signs,
  )
  const usual = above.signs / Math.max(FEW_ABOVE, above.ambiguous)
  const isCrowded = deepest >= CROWDED_DEPTH && conversations.some(({ replies }) => replies.length >= CROWDED_ROW)
  if (!isCrowded && !(isConversational(here) && here.signs / here.ambiguous >= ABOVE_OTHER_LEVELS * usual)) return null
  const comments = thread.comments.filter(({ depth }) => depth === deepest).length
  return { clamp: { depth: deepest + 1, atLimit: comments, ambiguous: here.ambiguous }, conversations }
}

function isConversational({ signs, ambiguous }: { signs: number; ambiguous: number }): boolean {
  return signs > 0 && signs / ambiguous >= (signs < LEAST_SIGNS ? SHARE_OF_A_SINGLE_SIGN : LEAST_SHARE)
}

/** Answers to each comment, in order; pingbacks answer nobody. */
function rowsOf(thread: Thread): Conversation[] {
  const rows = new Map<number, number[]>()
  for (const { index, parent, kind } of thread.comments) {
    if (parent < 0 || kind !== 'comment') continue
    const row = rows.get(parent)
    if (row === undefined) rows.set(parent, [index])
    else row.push(index)
  }
  return Array.from(rows, ([parent, replies]) => ({ parent, replies }))
}

function count(thread: Thread, rows: readonly Conversation[], signs: Signs): { signs: number; ambiguous: number } {
  let found = 0
  let ambiguous = 0
  for (const { parent, replies } of rows) {
    const spoken = new Set([signs.person[parent]])
    replies.forEach((index, place) => {
      if (place > 0) {
        ambiguous++
        if (pointsToSibling(thread, index, signs) || takesTurn(index, replies[place - 1] as number, { spoken, ...signs })) found++
      }
      spoken.add(signs.person[index])
    })
  }
  return { signs: found, ambiguous }
}

function pointsToSibling(thread: Thread, index: number, { quotes, vocatives }: Signs): boolean {
  const parent = thread.comments[index]?.parent
  const isSibling = ({ of }: { of: number | 'post' | null }) =>
    typeof of === 'number' && of < index && thread.comments[of]?.parent === parent
  return (quotes[index] ?? []).some(isSibling) || (vocatives[index] ?? []).some(isSibling)
}

/** Somebody speaks again after another: where answers nest, they would have answered that other. */
function takesTurn(index: number, previous: number, { person, spoken }: Signs & { spoken: ReadonlySet<number | undefined> }): boolean {
  const self = person[index] as number
  return self >= 0 && self !== person[previous] && spoken.has(self)
}
