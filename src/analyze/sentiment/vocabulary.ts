// What is known of a word form by itself, looked up once and kept: valences, role, and what the weight table holds of it.

import { ENGLISH, foreignTonguesOf } from '../language/function-words.js'
import { stopWords } from '../topics/stop-words.js'
import type { Word } from '../words.js'
import type { Role } from './context.js'
import { UNSCORED, type Valences, valencesOf } from './lexicons.js'
import { boostOf, isContrast, isNegator, isPersonal } from './modifiers.js'

/** A word form. */
export interface Entry<T> extends Valences, Role {
  readonly form: string
  /** Whether any lexicon holds it. */
  readonly known: boolean
  /** 1 for a small word of English, -1 for one of another language, else 0. */
  readonly tongue: number
  /** True of words that carry no feeling of their own, whatever company they keep: small words, numbers, addresses, names spoken to. */
  readonly mute: boolean
  /** True of words for whoever speaks and is spoken to: I, you, we. */
  readonly personal: boolean
  readonly hash: number
  readonly negatedHash: number
  /** What the owner of the vocabulary makes of the form's slots, as it stands and negated. */
  readonly plain: T
  readonly negated: T
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

/**
 * A store of entries. `entryOf` never fails: an unknown word has an entry with no valence. `learn` is given the slots of a form in the
 * weight table, first that of the form itself, then those of its character n-grams.
 */
export function createVocabulary<T>(learn: (slots: Int32Array) => T): { entryOf(word: Word): Entry<T> } {
  const entries = new Map<string, Entry<T>>()
  return {
    entryOf({ form, kind }) {
      const key = kind === 'url' || kind === 'mention' ? `<${kind}>` : form
      const found = entries.get(key)
      if (found !== undefined) return found
      if (entries.size >= MOST_FORMS) entries.clear()
      const entry = makeEntry(key, learn)
      entries.set(key, entry)
      return entry
    },
  }
}

function makeEntry<T>(form: string, learn: (slots: Int32Array) => T): Entry<T> {
  const valences = lookUp(form)
  const hash = hashOf(form, FNV_BASIS)
  const negatedHash = mix(hash ^ NEGATION_SALT)
  return {
    ...(valences ?? UNSCORED),
    form,
    known: valences !== null,
    tongue: ENGLISH.has(form) ? 1 : foreignTonguesOf(form).length > 0 ? -1 : 0,
    mute: valences === null && !isNegator(form) && isMute(form),
    negator: isNegator(form),
    contrast: isContrast(form),
    boost: boostOf(form),
    personal: isPersonal(form),
    hash,
    negatedHash,
    plain: learn(slotsOf(form, hash, 0)),
    negated: learn(slotsOf(form, negatedHash, NEGATION_SALT)),
  }
}

let stops: ReadonlySet<string> | null = null

/** Addresses and names stand under a key that begins with "<". */
function isMute(form: string): boolean {
  stops ??= stopWords('en')
  return stops.has(form) || isPersonal(form) || /^(?:<.*>$|\p{N}|.$)/u.test(form)
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
