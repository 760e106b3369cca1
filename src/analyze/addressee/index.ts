// Column `addressee`: who is really answered where a source stops nesting, and by comments that name whom they answer though they stand at the top.
import type { Addressee, AddresseeColumn, Annotations } from '../../model/annotations.js'
import type { Thread } from '../../model/thread.js'
import type { Analyzer } from '../analyzer.js'
import { createDirectory } from '../vocatives/directory.js'
import { findClamp } from './conversations.js'
import { gatherEvidence } from './evidence.js'
import { recoverConversation } from './recover.js'

/** Inferred only where the parent that the source shows is ambiguous; that parent itself is never changed. Linear. */
export function createAddressee(): Analyzer<'addressee'> {
  return { name: 'addressee', needs: ['quotes', 'vocatives'], analyze: addresseesOf }
}

function addresseesOf(thread: Thread, { quotes = [], vocatives = [] }: Partial<Annotations>): AddresseeColumn {
  const signs = { quotes, vocatives, person: createDirectory(thread).person }
  const of: (Addressee | null)[] = thread.comments.map(() => null)
  const clamped = findClamp(thread, signs)
  if (clamped === null) return { of, clamp: null }
  const evidence = gatherEvidence(thread, clamped, signs)
  for (const conversation of clamped.conversations)
    for (const [index, addressee] of recoverConversation(conversation, evidence)) of[index] = addressee
  return { of, clamp: clamped.clamp }
}
