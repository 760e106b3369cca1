// Finds where a thread's people are named in running text: full names, parts of names, @mentions. What is also a common word of the thread is left alone.
import type { Thread } from '../model/thread.js'
import { fullName, type Naming, nameKey } from './naming.js'
import type { Replacement } from './replace.js'

/** A word as names are made of: `mike_r`, `O’Brien`, `Kovač`. */
const WORD = /[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_]|[.'’-](?=[\p{L}\p{N}_]))*/gu
const HANDLE = /(?<![\p{L}\p{N}_.])@([\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_]|[.'’-](?=[\p{L}\p{N}_]))*)/gu
/** Names of more words are found by their parts alone. */
const MOST_WORDS = 6
/** Shorter parts of a name are initials. */
const SHORTEST_PART = 2

/** What the people of a thread are called in its texts. */
interface Known {
  /** Names that nothing else is called by, in lower case → what they become. Found in any case. */
  readonly distinctive: ReadonlyMap<string, string>
  /** Plain words with a capital (`Ana`) → what they become. Found with that capital, or all in capitals. */
  readonly plain: ReadonlyMap<string, string>
}

/** Finds replacements in any text of the thread. Linear in the text. */
export type Mentions = (text: string) => Replacement[]

/** Looks at the names of authors, of the story's author and of `others`, and at how often their words are used as plain words. */
export function createMentions(thread: Thread, naming: Naming, others: readonly string[] = []): Mentions {
  const named = [thread.post.author, ...thread.comments.map(({ author }) => author), ...others]
  const authors = [...new Set(named.filter(author => author !== null))]
  const parts = partsOf(authors, naming)
  const common = commonWords(thread, parts)
  const known = {
    distinctive: distinctiveNames(authors, naming),
    plain: new Map(Array.from(parts).filter(([part]) => !common.has(part.toLowerCase()))),
  }
  const handles = new Map(Array.from([...parts, ...known.distinctive], ([name, becomes]) => [nameKey(name), becomes]))
  return text => [...handlesIn(text, handles, naming), ...namesIn(text, known)]
}

/** Every `@handle`, known or not: it names an account somewhere. */
function handlesIn(text: string, known: ReadonlyMap<string, string>, naming: Naming): Replacement[] {
  return Array.from(text.matchAll(HANDLE), match => {
    const handle = match[1] as string
    const start = match.index + 1
    return { start, end: start + handle.length, with: (known.get(nameKey(handle)) ?? fullName(naming(handle))).replaceAll(' ', '') }
  })
}

/** At each word the longest name that begins there. */
function namesIn(text: string, { distinctive, plain }: Known): Replacement[] {
  const words = Array.from(text.matchAll(WORD), match => ({ start: match.index, end: match.index + match[0].length }))
  const found: Replacement[] = []
  words.forEach(({ start }, at) => {
    for (let last = Math.min(at + MOST_WORDS, words.length) - 1; last >= at; last--) {
      const end = (words[last] as { end: number }).end
      const there = text.slice(start, end)
      const becomes = distinctive.get(there.toLowerCase()) ?? plain.get(there) ?? (last === at ? plain.get(capitalized(there)) : undefined)
      if (becomes === undefined) continue
      found.push({ start, end, with: becomes })
      return
    }
  })
  return found
}

/** Names of several words, names no dictionary has (`mike_r`, `McGee`), and names that the source writes without a capital. */
function distinctiveNames(authors: readonly string[], naming: Naming): Map<string, string> {
  const names = new Map<string, string>()
  for (const author of authors) {
    const core = coreOf(author)
    // A bare number is as likely a count or a year.
    if (core === '' || /^\d+$/.test(core) || isCapitalizedWord(core)) continue
    names.set(core.toLowerCase(), fullName(naming(author)))
  }
  return names
}

/** The first word of a name stands for the first word of its pseudonym, the others for the second; a part of two names for neither. */
function partsOf(authors: readonly string[], naming: Naming): Map<string, string> {
  const parts = new Map<string, string>()
  for (const author of authors) {
    const words = author.match(WORD) ?? []
    words.forEach((word, at) => {
      if (Array.from(word).length < SHORTEST_PART || !isCapitalizedWord(word)) return
      const own = words.length === 1 ? fullName(naming(author)) : at === 0 ? naming(author).first : naming(author).second
      parts.set(word, parts.has(word) ? naming(word).first : own)
    })
  }
  return parts
}

/** Parts that the thread writes without their capital at least as often as with it: `Will`, `The`, `Hope`. */
function commonWords({ comments, post }: Thread, parts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const wanted = new Set(Array.from(parts.keys(), part => part.toLowerCase()))
  const balance = new Map<string, number>()
  for (const text of [post.text ?? '', ...comments.map(comment => comment.text)])
    for (const [word] of text.matchAll(WORD)) {
      const lower = word.toLowerCase()
      if (wanted.has(lower)) balance.set(lower, (balance.get(lower) ?? 0) + (word === lower ? 1 : -1))
    }
  return new Set(Array.from(balance).flatMap(([word, count]) => (count >= 0 ? [word] : [])))
}

/** From the first word to the end of the last: `-- Ana K. --` is found as `Ana K`. */
function coreOf(author: string): string {
  const words = [...author.matchAll(WORD)]
  const [first, last] = [words[0], words.at(-1)]
  return first && last ? author.slice(first.index, last.index + last[0].length) : ''
}

const isCapitalizedWord = (word: string): boolean => /^[\p{Lu}\p{Lt}\p{Lo}][\p{Ll}\p{Lo}\p{M}’'-]*$/u.test(word)
/** `ANA` → `Ana`; anything that is not all in capitals stays. */
const capitalized = (word: string): string => (word === word.toUpperCase() ? word.slice(0, 1) + word.slice(1).toLowerCase() : word)
