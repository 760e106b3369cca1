// Column `addressee`: who is really answered where a source stops nesting, and by comments that name whom they answer though they stand at the top.
import type { Addressee, AddresseeColumn, Annotations, Clamp } from '../../model/annotations.js'
import type { Thread } from '../../model/thread.js'
import type { Analyzer } from '../analyzer.js'
import { createDirectory } from '../vocatives/directory.js'
import { findClamp } from './conversations.js'
import { gatherEvidence } from './evidence.js'
import { namedAnswers } from './named-answers.js'
import { recoverConversation } from './recover.js'

/** Inferred only where the parent that the source shows is ambiguous; that parent itself is never changed. Linear. */
export function createAddressee(): Analyzer<'addressee'> {
  return { name: 'addressee', needs: ['quotes', 'vocatives'], analyze: addresseesOf }
}

function addresseesOf(thread: Thread, { quotes = [], vocatives = [] }: Partial<Annotations>): AddresseeColumn {
  const signs = { quotes, vocatives, person: createDirectory(thread).person }
  const of: (Addressee | null)[] = thread.comments.map(() => null)
  const note = (found: ReadonlyMap<number, Addressee>) => {
    for (const [index, addressee] of found) of[index] = addressee
  }
  note(namedAnswers(thread, signs))
  const clamped = findClamp(thread, signs)
  if (clamped !== null) {
    const evidence = gatherEvidence(thread, clamped, signs)
    for (const conversation of clamped.conversations) note(recoverConversation(conversation, evidence))
  }
  return { of, clamp: clamped?.clamp ?? flatList(thread, of) }
}

/** Least share of comments that name another one, for a flat list to be a conversation that the source does not nest. */
const LEAST_NAMED = 0.1
const LEAST_NAMES = 2

/** A flat list in which commenters answer each other stops nesting at its first level. */
function flatList({ comments }: Thread, of: AddresseeColumn['of']): Clamp | null {
  const named = of.filter(found => found !== null).length
  const isFlat = comments.every(({ depth }) => depth === 0)
  if (!isFlat || named < LEAST_NAMES || named < comments.length * LEAST_NAMED) return null
  return { depth: 1, atLimit: comments.length, ambiguous: comments.length - 1 }
}
