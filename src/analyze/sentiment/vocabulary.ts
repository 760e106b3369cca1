// What is known of a word form by itself, looked up once and kept: valences, role, and where its features lie in the weight table.
import type { Word } from '../words.js'
import { UNSCORED, type Valences, valencesOf } from './lexicons.js'
import { boostOf, isContrast, isNegator } from './modifiers.js'

/** A word form. `plain` and `negated` index the weight table: first the form itself, then its character n-grams. */
export interface Entry extends Valences {
  readonly form: string
  readonly known: boolean
  readonly negator: boolean
  readonly contrast: boolean
  readonly boost: number
  readonly hash: number
  readonly negatedHash: number
  readonly plain: Int32Array
  readonly negated: Int32Array
}

/** Slots of the weight table: collisions are rare among the 25,000 forms of the training sets, and two bytes a slot stay under a megabyte. */
export const TABLE_SIZE = 1 << 18

/** Forms that are kept; beyond it the store starts afresh, so that hostile text cannot fill the memory. */
const MOST_FORMS = 100_000

/** Character n-grams from 3 to 5 units of a form between its two boundaries. */
const SHORTEST_GRAM = 3
const LONGEST_GRAM = 5

/** Of longer forms (no word of a language) only the opening is cut into n-grams. */
const LONGEST_CUT = 24

const FNV_BASIS = 0x811c9dc5
const FNV_PRIME = 0x01000193
const NEGATION_SALT = 0x5bd1e995
const GRAM_SALT = 0x27d4eb2d

/** A store of entries. `entryOf` never fails: an unknown word has an entry with no valence. */
export function createVocabulary(): { entryOf(word: Word): Entry } {
  const entries = new Map<string, Entry>()
  return {
    entryOf({ form, kind }) {
      const key = kind === 'url' || kind === 'mention' ? `<${kind}>` : form
      const found = entries.get(key)
      if (found !== undefined) return found
      if (entries.size >= MOST_FORMS) entries.clear()
      const entry = makeEntry(key)
      entries.set(key, entry)
      return entry
    },
  }
}

function makeEntry(form: string): Entry {
  const valences = lookUp(form)
  const hash = hashOf(form, FNV_BASIS)
  const negatedHash = mix(hash ^ NEGATION_SALT)
  return {
    ...(valences ?? UNSCORED),
    form,
    known: valences !== null,
    negator: isNegator(form),
    contrast: isContrast(form),
    boost: boostOf(form),
    hash,
    negatedHash,
    plain: slotsOf(form, hash, 0),
    negated: slotsOf(form, negatedHash, NEGATION_SALT),
  }
}

/** A form that no lexicon holds may be a lengthened one ("soooo", "greaaat") or carry a genitive or a hyphenless tail. */
function lookUp(form: string): Valences | null {
  const exact = valencesOf(form)
  if (exact !== null || form.length < 4) return exact
  if (form.endsWith("'s")) return valencesOf(form.slice(0, -2))
  if (!/(.)\1\1/u.test(form)) return null
  return valencesOf(form.replace(/(.)\1{2,}/gu, '$1$1')) ?? valencesOf(form.replace(/(.)\1{2,}/gu, '$1'))
}

function slotsOf(form: string, hash: number, salt: number): Int32Array {
  const slots = [slot(hash)]
  const cut = `^${form.slice(0, LONGEST_CUT)}$`
  for (let length = SHORTEST_GRAM; length <= LONGEST_GRAM; length++) {
    for (let at = 0; at + length <= cut.length; at++) slots.push(slot(mix(hashOf(cut.slice(at, at + length), GRAM_SALT) ^ salt)))
  }
  return Int32Array.from(slots)
}

/** Slot of the two words in a row. */
export const pairSlot = (left: number, right: number): number => slot(mix(Math.imul(left, 31) ^ right))

const slot = (hash: number): number => hash & (TABLE_SIZE - 1)

function hashOf(form: string, basis: number): number {
  let hash = basis
  for (let at = 0; at < form.length; at++) hash = Math.imul(hash ^ form.charCodeAt(at), FNV_PRIME)
  return mix(hash)
}

/** Finaliser of MurmurHash3 (A. Appleby, public domain), so that the low bits depend on every bit. */
function mix(value: number): number {
  let hash = value ^ (value >>> 16)
  hash = Math.imul(hash, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
