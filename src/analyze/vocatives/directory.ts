// Who writes in a thread, under every name others may call them: the whole name, a word of it, the name without digits.
import { personOf } from '../../model/person.js'
import type { Thread } from '../../model/thread.js'

/** Longer names are found by their first words: nobody types more than this. */
export const LONGEST_NAME = 4

/** A first name or a stem shorter than this is too likely an ordinary word. */
const SHORTEST_PART = 3

/** A name is cut short to no less than this ("Mont" for Montgomery). */
const SHORTEST_CUT = 4

const NOT_A_NAME: ReadonlySet<string> = new Set(
  'anonymous anon guest user admin author gast mrs prof the and for from with not you von van der den und les del'.split(' '),
)

/** The people of a thread by the names, and parts of names, that tell one of them from all others. */
export interface Directory {
  /** Number of the person who wrote each comment, -1 unknown. */
  readonly person: Int32Array
  /** Words of the longest name that starts with `word` (lower case); 0 where none does. */
  longestAfter(word: string): number
  /** The person called `key` (lower case, words joined by one space), or -1: unknown, or said of several people. */
  called(key: string): number
  /** The person whose name starts with `stem` and is the only such one, or -1. */
  cutTo(stem: string): number
}

const SEVERAL = -2

/** Linear in the number of comments. The same name in other case is the same person. */
export function createDirectory(thread: Thread): Directory {
  const wholes = new Map<string, number>()
  const parts = new Map<string, number>()
  const cuts = new Map<string, number>()
  const add = (names: Map<string, number>, key: string, person: number) => {
    names.set(key, (names.get(key) ?? person) === person ? person : SEVERAL)
  }
  const person = Int32Array.from(thread.comments, comment => {
    const key = nameKey(personOf(comment) ?? '')
    if (key === '') return -1
    const known = wholes.get(key)
    if (known !== undefined) return known
    const fresh = wholes.size
    wholes.set(key, fresh)
    for (const part of partsOf(key)) add(parts, part, fresh)
    for (let end = SHORTEST_CUT; end < Math.min(key.length, LONGEST_CUT); end++) add(cuts, key.slice(0, end), fresh)
    return fresh
  })
  const longest = longestByFirstWord([...wholes.keys(), ...parts.keys()])
  return {
    person,
    longestAfter: word => longest.get(firstWord(nameKey(word))) ?? 0,
    called: key => wholes.get(key) ?? Math.max(parts.get(key) ?? -1, -1),
    cutTo: stem => (stem.length < SHORTEST_CUT ? -1 : Math.max(cuts.get(stem) ?? -1, -1)),
  }
}

function longestByFirstWord(keys: readonly string[]): Map<string, number> {
  const longest = new Map<string, number>()
  for (const key of keys) {
    const first = firstWord(key)
    longest.set(first, Math.max(longest.get(first) ?? 0, Math.min(key.split(' ').length, LONGEST_NAME)))
  }
  return longest
}

function firstWord(key: string): string {
  const end = key.indexOf(' ')
  return end < 0 ? key : key.slice(0, end)
}

/** Beginnings beyond this length are not indexed: a name of 10 MB must not fill memory. */
const LONGEST_CUT = 16

/** Most words are their own keys. */
const PLAIN = /^[a-z0-9]{1,64}$/

/** Lower case, punctuation and underscores as single spaces: `"Jean-Luc_P."` → `"jean luc p"`. */
export function nameKey(name: string): string {
  if (PLAIN.test(name)) return name
  return name
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}

/** `"technik thorsten 3"` is called Technik, Thorsten, Technik Thorsten. */
function partsOf(key: string): string[] {
  const [first = '', ...rest] = key.split(' ').slice(0, LONGEST_NAME)
  const names = [first, ...rest, key.replace(/\d+$/, '').trim(), `${first} ${rest[0] ?? ''}`.trim()]
  return names.filter(name => name.length >= SHORTEST_PART && name !== key && !NOT_A_NAME.has(name) && /\p{L}/u.test(name))
}
