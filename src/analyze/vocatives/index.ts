// Column `vocatives`: names by which a comment speaks to somebody, known from the author fields or from how people are spoken to.
import type { Annotations, Quote, Vocative } from '../../model/annotations.js'
import type { Thread } from '../../model/thread.js'
import type { Analyzer } from '../analyzer.js'
import { GREETINGS, OPENERS } from './address-words.js'
import { createDirectory, type Directory } from './directory.js'
import { type Address, judgeSlot } from './judge-slot.js'
import { resolveAddresses } from './resolve.js'
import { slotsOf, wordsOf } from './slots.js'

/** Names in the commenter's own words; quoted ones address somebody else. Linear. */
export function createVocatives(): Analyzer<'vocatives'> {
  return { name: 'vocatives', needs: ['quotes'], analyze: vocativesOf }
}

function vocativesOf(thread: Thread, { quotes = [] }: Partial<Annotations>): (readonly Vocative[])[] {
  const directory = createDirectory(thread)
  const found = thread.comments.map(({ text, index }) =>
    addressesIn(text, { directory, self: directory.person[index] as number, quotes: quotes[index] ?? [] }),
  )
  return resolveAddresses(thread, directory, withoutDoubtful(found))
}

const isOpener = (word: string): boolean => OPENERS.has(word) || GREETINGS.has(word)

function addressesIn(
  text: string,
  { directory, self, quotes }: { directory: Directory; self: number; quotes: readonly Quote[] },
): Address[] {
  const words = wordsOf(text)
  const spoken = { text, words, directory, self }
  const addresses: Address[] = []
  let quote = 0
  for (const slot of slotsOf(text, words, isOpener)) {
    const start = words[slot.at]?.start ?? 0
    while (quote < quotes.length && (quotes[quote] as Quote).end <= start) quote++
    if (start < (addresses.at(-1)?.end ?? 0) || start >= (quotes[quote]?.start ?? Number.POSITIVE_INFINITY)) continue
    const address = judgeSlot(spoken, slot)
    if (address !== null) addresses.push(address)
  }
  return addresses
}

/** Keeps what is certain, and a doubtful name where the thread has it for certain elsewhere. */
function withoutDoubtful(found: readonly (readonly Address[])[]): Address[][] {
  const certain = new Set<string>()
  for (const addresses of found) for (const { key, certain: sure } of addresses) if (sure) certain.add(key)
  return found.map(addresses => addresses.filter(({ key, certain: sure }) => sure || certain.has(key)))
}
