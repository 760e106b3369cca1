// Text → its words with UTF-16 spans: letters and digits, web addresses, mentions, emoji and emoticons. Marks and spaces lie between them.
import type { Span } from '../model/thread.js'
import { FNV_BASIS, FNV_PRIME } from './fnv.js'

/** What a word is. Addresses and mentions hold no words of the language, so they must not be scored or counted as such. */
export type WordKind = 'word' | 'url' | 'mention' | 'emoji' | 'emoticon'

/** A word. `text.slice(start, end)` is the word as written. */
export interface Word extends Span {
  readonly kind: WordKind
  /** Lower case, every apostrophe straight (`don't`); an emoji without skin tone and presentation mark. */
  readonly form: string
  /** The same small number wherever the form is met again soon, by which what is known of it may be kept; -1 where there is none. */
  readonly slot: number
}

const SPACE = 1
const OTHER = 2
const APOSTROPHE = 3
const LETTER = 4
// What more may open a word: half a picture, the sign of a mention, the marks that emoticons begin with.
const PICTURE = 5
const AT_SIGN = 6
const FACE = 7

/** Longest form that is kept: no word of a language is longer, and ten million letters must not be copied for a look-up. */
const LONGEST_FORM = 64

// What opens "://" is an address's, not a face's.
const EMOTICON = /(?!:\/\/)(?:[:;=8xX][-'^o]?[)(\][DPpOo3*/\\|]+|<\/?3|[)(][-']?[:;=]|\^_*\^|-_+-|:'[)(])(?![\p{L}\p{N}])/uy
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"]+/iy
const DOMAIN = /[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,6}\.(?:com|org|net|edu|gov|io|co|de|uk|fr|ru|info|html|php|js)\b(?:\/[^\s<>"]*)?/iy
const MENTION = /@[\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*/uy
const PICTURES =
  /\p{Regional_Indicator}{2}|\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]*(?:\u200D\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]*)*/uy

// Class of every UTF-16 unit, filled as units are met: a regular expression per unit would cost more than all the rest.
const classes = new Uint8Array(65536)

/** The words of `text` between `from` and `to`, in order, not overlapping. Any string is accepted; linear. */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = []
  let at = from
  while (at < to) {
    const kind = classOf(text.charCodeAt(at))
    const word = kind < LETTER ? null : kind === LETTER ? letters(text, at, to) : special(text, at, kind)
    if (word === null) at++
    else {
      words.push(word)
      at = word.end
    }
  }
  return words
}

function letters(text: string, start: number, to: number): Word | null {
  const unit = text.charCodeAt(start)
  if (opensAddress(unit, text.charCodeAt(start + 1))) {
    const end = matchEnd(ADDRESS, text, start)
    if (end > start) return { start, end: trimAddress(text, start, end), kind: 'url', form: '', slot: -1 }
  }
  if ((unit | 32) === 0x78 || unit === 0x38) {
    const end = matchEnd(EMOTICON, text, start)
    if (end > start) return { start, end, kind: 'emoticon', form: text.slice(start, end).toLowerCase(), slot: -1 }
  }
  return plainWord(text, start, to)
}

/** "ht" or "ww", in capitals or not: most words need no closer look. */
const opensAddress = (first: number, second: number): boolean =>
  ((first | 32) === 0x68 && (second | 32) === 0x74) || ((first | 32) === 0x77 && (second | 32) === 0x77)

function plainWord(text: string, start: number, to: number): Word {
  let at = start
  let curly = false
  let units = 0
  let hash = FNV_BASIS
  for (; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (classOf(unit) !== LETTER) {
      if (classOf(unit) !== APOSTROPHE || at + 1 >= to || classOf(text.charCodeAt(at + 1)) !== LETTER) break
      if (unit !== 0x27) curly = true
    }
    units |= unit
    hash = Math.imul(hash ^ smallUnit(unit), FNV_PRIME)
  }
  if (isDomain(text, start, at)) {
    const end = matchEnd(DOMAIN, text, start)
    if (end > at) return { start, end, kind: 'url', form: '', slot: -1 }
  }
  // Beyond ASCII a small letter is not to be had by a bit.
  if (units < ASCII && at - start <= LONGEST_KEPT) {
    const slot = (hash ^ (hash >>> 15)) & (KEPT_FORMS - 1)
    const kept = keptForms[slot] as string
    const form = kept.length === at - start && isFormAt(kept, text, start) ? kept : text.slice(start, at).toLowerCase()
    keptForms[slot] = form
    return { start, end: at, kind: 'word', form, slot }
  }
  const form = text.slice(start, Math.min(at, start + LONGEST_FORM)).toLowerCase()
  return { start, end: at, kind: 'word', form: curly ? form.replace(/[’ʼ‘＇]/g, "'") : form, slot: -1 }
}

/** Slots of forms. */
const KEPT_FORMS = 1 << 15

/** Forms met before, by a hash of their units: most words are common ones, and a lower-case copy of each is dear to make and to look up. */
const keptForms: string[] = new Array(KEPT_FORMS).fill('')

/** Longer slices of a text hold on to the whole of it. */
const LONGEST_KEPT = 12

const ASCII = 0x80

const smallUnit = (unit: number): number => (unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit)

function isFormAt(form: string, text: string, start: number): boolean {
  for (let at = 0; at < form.length; at++) if (form.charCodeAt(at) !== smallUnit(text.charCodeAt(start + at))) return false
  return true
}

/** A name with a dot and more letters straight behind it may be an address without its scheme. */
function isDomain(text: string, start: number, at: number): boolean {
  return text.charCodeAt(at) === 0x2e && at - start <= LONGEST_FORM && classOf(text.charCodeAt(at + 1)) === LETTER
}

function special(text: string, start: number, kind: number): Word | null {
  if (kind === PICTURE) {
    const end = matchEnd(PICTURES, text, start)
    return end > start ? { start, end, kind: 'emoji', form: emojiForm(text, start), slot: -1 } : null
  }
  if (kind === AT_SIGN) {
    const end = isLetter(text.charCodeAt(start + 1)) ? matchEnd(MENTION, text, start) : -1
    return end > start ? { start, end, kind: 'mention', form: '', slot: -1 } : null
  }
  const end = matchEnd(EMOTICON, text, start)
  if (end <= start) return null
  return { start, end, kind: 'emoticon', form: text.slice(start, Math.min(end, start + LONGEST_FORM)).toLowerCase(), slot: -1 }
}

const emojiForm = (text: string, start: number): string => String.fromCodePoint(text.codePointAt(start) as number)

function matchEnd(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** The sentence's own stop behind an address is not the address's. */
function trimAddress(text: string, start: number, end: number): number {
  let at = end
  while (at > start + 1 && ".,;:!?)]'”’".includes(text[at - 1] as string)) at--
  return at
}

/** True of two words of `text` that nothing but one space parts. */
export const isSpaceBetween = (text: string, before: Span, behind: Span): boolean =>
  behind.start === before.end + 1 && text.charCodeAt(before.end) === BLANK

const BLANK = 0x20

/** True where the unit is white space. */
export const isSpace = (unit: number): boolean => classOf(unit) === SPACE

/** True where the unit is a letter, a digit or a mark of one, as they make up words. */
export const isLetter = (unit: number): boolean => classOf(unit) === LETTER

/** Beyond the ends of a text there is no unit: NaN, which counts as U+0000, no part of a word either. */
const classOf = (unit: number): number => classes[unit | 0] || classify(unit | 0)

function classify(unit: number): number {
  const kind = freshClass(unit)
  classes[unit] = kind
  return kind
}

function freshClass(unit: number): number {
  const character = String.fromCharCode(unit)
  if (/\s/.test(character)) return SPACE
  if (/['’ʼ‘＇]/.test(character)) return APOSTROPHE
  if (character === '@') return AT_SIGN
  if (':;=<)(^-'.includes(character)) return FACE
  if (unit >= 0xd800 && unit <= 0xdbff) return PICTURE
  if (unit >= 0xdc00 && unit <= 0xdfff) return OTHER
  if (/[\p{L}\p{N}\p{M}_]/u.test(character) && !/\uFE0F/.test(character)) return LETTER
  return /\p{Extended_Pictographic}/u.test(character) ? PICTURE : OTHER
}
