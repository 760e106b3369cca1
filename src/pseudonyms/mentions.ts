// Finds where a thread's people are named in running text: full names, parts of names, @mentions; and network addresses.
import { isCommonWord } from '../analyze/vocatives/common-words.js'
import { networkAddressesIn } from '../model/addresses.js'
import { personOf } from '../model/person.js'
import type { Span } from '../model/thread.js'
import type { Called } from './known-names.js'
import { fullName, type Naming, nameKey } from './naming.js'
import type { Replacement } from './replace.js'
import { folded, isSmall, segmentsOf } from './segments.js'
import { standsAsName } from './standing.js'

const HANDLE = /(?<![\p{L}\p{N}_.])@([\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_]|[.-](?=[\p{L}\p{N}_])){0,100})/gu
/** Handles that call everybody. */
const EVERYBODY: ReadonlySet<string> = new Set(['all', 'everyone', 'everybody', 'here', 'channel'])
/** The name before a genitive without an apostrophe (`Margarets`): with less before it, it is as likely a word. */
const SHORTEST_BEFORE_S = 3
/** In the place of a network address. */
const MASK = '[network address]'

/** Finds replacements in any text of the thread. Linear in the text. */
export type Mentions = (text: string) => Replacement[]

/** Looks for the names that are known, and for whatever follows an `@`. */
export function createMentions(known: ReadonlyMap<string, Called>, naming: Naming): Mentions {
  const handles = new Map(Array.from(known, ([name, { becomes }]) => [nameKey(name), becomes]))
  const longest = longestFrom(known.keys())
  return text => [
    ...handlesIn(text, handles, naming),
    ...namesIn(text, known, longest),
    ...networkAddressesIn(text).map(span => ({ ...span, with: MASK })),
  ]
}

/** Every `@handle`, known or not: it names an account somewhere. */
function handlesIn(text: string, known: ReadonlyMap<string, string>, naming: Naming): Replacement[] {
  return Array.from(text.matchAll(HANDLE)).flatMap(match => {
    const handle = match[1] as string
    if (personOf({ author: handle }) === null || EVERYBODY.has(handle.toLowerCase())) return []
    const start = match.index + 1
    return [{ start, end: start + handle.length, with: (known.get(nameKey(handle)) ?? fullName(naming(handle))).replaceAll(' ', '') }]
  })
}

/** First segment of a name → how many segments the longest name that begins so has: at most places no name is looked for. */
function longestFrom(names: Iterable<string>): Map<string, number> {
  const longest = new Map<string, number>()
  for (const name of names) {
    const segments = segmentsOf(name)
    const first = name.slice(0, segments[0]?.end)
    longest.set(first, Math.max(longest.get(first) ?? 1, segments.length))
  }
  return longest
}

/** From left to right the longest name that begins at each segment. */
function namesIn(text: string, known: ReadonlyMap<string, Called>, longest: ReadonlyMap<string, number>): Replacement[] {
  const segments = segmentsOf(text)
  const found: Replacement[] = []
  for (let at = 0; at < segments.length; at++) {
    const { start, end } = segments[at] as Span
    const first = text.slice(start, end).toLowerCase()
    const most = longest.get(first) ?? (first.endsWith('s') ? 1 : 0)
    let last = Math.min(at + most, segments.length)
    let name: Replacement | null = null
    while (name === null && --last >= at) name = nameAt(text, { start, end: (segments[last] as Span).end }, known)
    if (name === null) continue
    found.push(name)
    at = last
  }
  return found
}

/** The name that the span is, or is the genitive of, where that is no word of its own (`jeans`): what follows the name stays. */
function nameAt(text: string, { start, end }: Span, known: ReadonlyMap<string, Called>): Replacement | null {
  const there = folded(text.slice(start, end))
  const called = known.get(there)
  if (called !== undefined) return stands(text, { start, end }, called) ? { start, end, with: called.becomes } : null
  const before = /s$/.test(there) && there.length > SHORTEST_BEFORE_S ? known.get(there.slice(0, -1)) : undefined
  if (before === undefined || before.found === 'common' || isCommonWord(there)) return null
  if (before.found === 'capital' && isSmall(text.slice(start, end))) return null
  return { start, end: end - 1, with: before.becomes }
}

function stands(text: string, span: Span, { found }: Called): boolean {
  const name = text.slice(span.start, span.end)
  if (found === 'any') return true
  if (found === 'capital') return !isSmall(name)
  const words = segmentsOf(name)
  // Two capitals make a name of two ordinary words: `Will Hope`.
  if (words.length > 1) return ![words[0], words.at(-1)].some(word => isSmall(name.slice(word?.start)))
  return standsAsName(text, span)
}
