// Pseudonyms from a project key: the same name under the same key is always called the same, and nobody without the key can compute it (HMAC, RFC 2104).
import { createHmac } from 'node:crypto'

/** Shorter keys could be found by trying. */
const SHORTEST_KEY = 8
const CONSONANTS = 'bdfghjklmnprstvz'
const VOWELS = 'aeio'
/** Syllables of the first and of the second word: seven of six bits, so that among 10,000 names two are alike once in 100,000 projects. */
const FIRST = 3
const SECOND = 4

/** A made-up name of two words. */
export interface Pseudonym {
  readonly first: string
  readonly second: string
}

/** Gives every name its pseudonym. Case, spacing and a leading `@` make no difference. */
export type Naming = (name: string) => Pseudonym

/** Throws `RangeError` for a key that is too short. */
export function createNaming(key: string): Naming {
  if (Array.from(key).length < SHORTEST_KEY) throw new RangeError(`the key for pseudonyms needs at least ${SHORTEST_KEY} characters`)
  const known = new Map<string, Pseudonym>()
  return name => {
    const normal = nameKey(name)
    const pseudonym = known.get(normal) ?? spoken(createHmac('sha256', key).update(normal).digest())
    known.set(normal, pseudonym)
    return pseudonym
  }
}

/** What two spellings of a name share. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/^@/, '').replaceAll(/\s+/g, ' ').trim()
}

/** Both words. */
export const fullName = ({ first, second }: Pseudonym): string => `${first} ${second}`

function spoken(hash: Uint8Array): Pseudonym {
  const syllable = (at: number) => `${CONSONANTS[(hash[at] as number) & 15]}${VOWELS[((hash[at] as number) >> 4) & 3]}`
  const word = (from: number, length: number) => capital(Array.from({ length }, (_, at) => syllable(from + at)).join(''))
  return { first: word(0, FIRST), second: word(FIRST, SECOND) }
}

const capital = (word: string): string => (word[0] ?? '').toUpperCase() + word.slice(1)
