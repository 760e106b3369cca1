// What is known of a word form by itself, looked up once and kept: valences, role, and what the weight table holds of it.
import type { Span } from '../../model/thread.js'
import { knownForms } from '../known-forms.js'
import { ENGLISH, foreignTonguesOf } from '../language/function-words.js'
import { stopWords } from '../topics/stop-words.js'
import type { Word } from '../words.js'
import type { Role } from './context.js'
import { isIdentity } from './identity.js'
import { ownRatings, UNSCORED, type Valences, valencesOf } from './lexicons.js'
import { boostOf, isContrast, isDegree, isLaughter, isNegator, isPersonal, raisesDenial } from './modifiers.js'
import { type Openings, phrasesAfter } from './phrases.js'

/** A word form. */
export interface Entry<T> extends Valences, Role {
  readonly form: string
  /** Whether any lexicon holds it. */
  readonly known: boolean
  /** 1 for a small word of English, -1 for one of another language, else 0. */
  readonly tongue: number
  /** True of words that carry no feeling of their own, whatever company they keep: small words, numbers, addresses, names spoken to, adverbs of degree, and who people are. */
  readonly mute: boolean
  /** True of words for whoever speaks and is spoken to: I, you, we. */
  readonly personal: boolean
  /** True of written laughter. */
  readonly laughs: boolean
  readonly hash: number
  readonly negatedHash: number
  /** What the owner of the vocabulary makes of the form's slots, as it stands and negated. */
  readonly plain: T
  readonly negated: T
}

/** Slots of the weight table: collisions are rare among the 25,000 forms of the training sets, and two bytes a slot stay under a megabyte. */
export const TABLE_SIZE = 1 << 18

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
export function createVocabulary<T>(learn: (slots: readonly number[]) => T): { entryOf(word: Word): Entry<T> } {
  const known = knownForms((form): Entry<T> => new KnownForm(form, learn))
  return { entryOf: word => (word.kind === 'url' || word.kind === 'mention' ? known(ANY[word.kind]) : known(word)) }
}

/** Addresses and names are all alike, under a form that no word has. */
const ANY = { url: { form: '<url>', slot: -1 }, mention: { form: '<mention>', slot: -1 } }

/** Of one shape whatever the word, and with the sums of the rarer negated form made when first asked for. */
class KnownForm<T> implements Entry<T> {
  readonly afinn: number
  readonly vader: number
  readonly pattern: number
  readonly known: boolean
  readonly tongue: number
  readonly mute: boolean
  readonly negator: boolean
  readonly raises: boolean
  readonly contrast: boolean
  readonly boost: number
  readonly opens: Openings | null
  readonly personal: boolean
  readonly laughs: boolean
  readonly hash: number
  readonly negatedHash: number
  readonly plain: T
  private turned: T | null = null

  constructor(
    readonly form: string,
    private readonly learn: (slots: readonly number[]) => T,
  ) {
    const identity = isIdentity(form)
    const valences = identity ? null : lookUp(form)
    const { afinn, vader, pattern } = valences ?? UNSCORED
    this.afinn = afinn
    this.vader = vader
    this.pattern = pattern
    this.known = valences !== null
    this.tongue = ENGLISH.has(form) ? 1 : foreignTonguesOf(form).length > 0 ? -1 : 0
    this.negator = isNegator(form)
    this.mute = identity || isDegree(form) || (valences === null && !this.negator && isMute(form))
    this.raises = raisesDenial(form)
    this.contrast = isContrast(form)
    this.boost = boostOf(form)
    this.opens = phrasesAfter(form)
    this.personal = isPersonal(form)
    this.laughs = isLaughter(form)
    this.hash = hashOf(form, FNV_BASIS)
    this.negatedHash = mix(this.hash ^ NEGATION_SALT)
    this.plain = learn(slotsOf(form, this.hash, 0))
  }

  get negated(): T {
    this.turned ??= this.learn(slotsOf(this.form, this.negatedHash, NEGATION_SALT))
    return this.turned
  }
}

let stops: ReadonlySet<string> | null = null

/** Addresses and names stand under a key that begins with "<"; what has a space and no valence is a phrase that says nothing. */
function isMute(form: string): boolean {
  stops ??= stopWords('en')
  return stops.has(form) || isPersonal(form) || /^(?:<.*>$|\p{N}|.$)| /u.test(form)
}

/** A form that no lexicon holds may be a lengthened one ("soooo", "greaaat") or carry a genitive or a hyphenless tail. */
function lookUp(form: string): Valences | null {
  const exact = valencesOf(form)
  if (exact !== null || form.length < 4) return exact
  if (form.endsWith("'s")) return valencesOf(form.slice(0, -2))
  if (!/(.)\1\1/u.test(form)) return null
  return valencesOf(form.replace(/(.)\1{2,}/gu, '$1$1')) ?? valencesOf(form.replace(/(.)\1{2,}/gu, '$1'))
}

/** A phrase that praises by denying has the slot of the whole only: its n-grams are those of the words that it denies ("not bad"). */
function slotsOf(form: string, hash: number, salt: number): number[] {
  const slots = [slot(hash)]
  if (praisesByDenying(form)) return slots
  const cut = `^${form.slice(0, LONGEST_CUT)}$`
  for (let length = SHORTEST_GRAM; length <= LONGEST_GRAM; length++) {
    for (let at = 0; at + length <= cut.length; at++) slots.push(slot(mix(hashOf(cut, GRAM_SALT, { start: at, end: at + length }) ^ salt)))
  }
  return slots
}

const praisesByDenying = (form: string): boolean =>
  form.includes(' ') && (ownRatings().get(form) ?? 0) > 0 && form.split(' ').some(isNegator)

/** Slot of the two words in a row. */
export const pairSlot = (left: number, right: number): number => slot(mix(Math.imul(left, 31) ^ right))

const slot = (hash: number): number => hash & (TABLE_SIZE - 1)

function hashOf(form: string, basis: number, { start, end }: Span = { start: 0, end: form.length }): number {
  let hash = basis
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ form.charCodeAt(at), FNV_PRIME)
  return mix(hash)
}

/** Finaliser of MurmurHash3 (A. Appleby, public domain), so that the low bits depend on every bit. */
function mix(value: number): number {
  let hash = value ^ (value >>> 16)
  hash = Math.imul(hash, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
