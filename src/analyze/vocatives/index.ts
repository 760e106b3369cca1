// Column `vocatives`: names by which a comment speaks to somebody, known from the author fields or from how people are spoken to.
import type { Annotations, Vocative } from '../../model/annotations.js'
import type { Span, Thread } from '../../model/thread.js'
import type { Analyzer } from '../analyzer.js'
import { markedSpans } from '../quotes/marks.js'
import { LONGEST_COMMENT } from '../thread-words.js'
import { GREETINGS, OPENERS } from './address-words.js'
import { createDirectory } from './directory.js'
import { type Address, judgeSlot, type Spoken } from './judge-slot.js'
import { resolveAddresses } from './resolve.js'
import { slotsOf } from './slots.js'
import { TextWords } from './text-words.js'

/** Names in the commenter's own words; quoted ones address somebody else. Linear. */
export function createVocatives(): Analyzer<'vocatives'> {
  return { name: 'vocatives', needs: ['quotes'], analyze: vocativesOf }
}

function vocativesOf(thread: Thread, { quotes = [] }: Partial<Annotations>): (readonly Vocative[])[] {
  const directory = createDirectory(thread)
  const lastOf = new Int32Array(thread.comments.length).fill(-1)
  const found = thread.comments.map(({ text, index, parent }) => {
    const self = directory.person[index] as number
    const isNear = (person: number) => parent >= 0 && (lastOf[person] as number) >= parent
    const hasSpoken = (person: number) => (lastOf[person] as number) >= 0
    const addresses = addressesIn({ words: new TextWords(text.slice(0, LONGEST_COMMENT)), directory, self, isNear, hasSpoken }, [
      quotes[index] ?? [],
      markedSpans(text),
    ])
    if (self >= 0) lastOf[self] = index
    return addresses
  })
  return resolveAddresses(thread, directory, withoutDoubtful(found))
}

const isOpener = (word: string): boolean => OPENERS.has(word) || GREETINGS.has(word)

/** `quoted`: lists of spans that are not the commenter's own words, each in order of `start`. */
function addressesIn(spoken: Spoken, quoted: readonly (readonly Span[])[]): Address[] {
  const { words } = spoken
  const isQuoted = quoted.map(createCover)
  const addresses: Address[] = []
  for (const slot of slotsOf(words, isOpener)) {
    const start = words.start(slot.at)
    if (start < (addresses.at(-1)?.end ?? 0) || isQuoted.some(covers => covers(start))) continue
    const address = judgeSlot(spoken, slot)
    if (address !== null) addresses.push(address)
  }
  return addresses
}

/** Tells whether a place lies in one of the spans; asked from left to right. */
function createCover(spans: readonly Span[]): (place: number) => boolean {
  let at = 0
  return place => {
    while (at < spans.length && (spans[at] as Span).end <= place) at++
    return place >= (spans[at]?.start ?? Number.POSITIVE_INFINITY)
  }
}

/** Keeps what is certain, and a doubtful name where the thread has it for certain elsewhere. */
function withoutDoubtful(found: readonly (readonly Address[])[]): Address[][] {
  const certain = new Set<string>()
  for (const addresses of found) for (const { key, certain: sure } of addresses) if (sure) certain.add(key)
  return found.map(addresses => addresses.filter(({ key, certain: sure }) => sure || certain.has(key)))
}
