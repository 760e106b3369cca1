// Text → its words with UTF-16 spans: letters and digits, web addresses, mentions, emoji and emoticons. Marks and spaces lie between them.
import type { Span } from '../model/thread.js'

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
const LETTER = 2
const APOSTROPHE = 3
const PICTURE = 4
const OTHER = 5

/** Longest form that is kept: no word of a language is longer, and ten million letters must not be copied for a look-up. */
const LONGEST_FORM = 64

const EMOTICON = /(?:[:;=8xX][-'^o]?[)(\][DPpOo3*/\\|]+|<\/?3|[)(][-']?[:;=]|\^_*\^|-_+-|:'[)(])(?![\p{L}\p{N}])/uy
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"]+/iy
const DOMAIN = /[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,6}\.(?:com|org|net|edu|gov|io|co|de|uk|fr|ru|info|html|php|js)\b(?:\/[^\s<>"]*)?/iy
const MENTION = /[@#]?[\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*/uy
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
    const word = kind === SPACE ? null : kind === LETTER ? letters(text, at, to) : special(text, at, kind)
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
  // Only h and w open an address.
  if ((unit | 32) === 0x68 || (unit | 32) === 0x77) {
    const end = matchEnd(ADDRESS, text, start)
    if (end > start) return { start, end: trimAddress(text, start, end), kind: 'url', form: '', slot: -1 }
  }
  if ((unit | 32) === 0x78 || unit === 0x38) {
    const end = matchEnd(EMOTICON, text, start)
    if (end > start) return { start, end, kind: 'emoticon', form: text.slice(start, end).toLowerCase(), slot: -1 }
  }
  return plainWord(text, start, to)
}

function plainWord(text: string, start: number, to: number): Word {
  let at = start + 1
  let curly = false
  for (; at < to; at++) {
    const unit = text.charCodeAt(at)
    const kind = classOf(unit)
    if (kind === LETTER) continue
    if (kind !== APOSTROPHE || at + 1 >= to || classOf(text.charCodeAt(at + 1)) !== LETTER) break
    if (unit !== 0x27) curly = true
  }
  if (isDomain(text, start, at)) {
    const end = matchEnd(DOMAIN, text, start)
    if (end > at) return { start, end, kind: 'url', form: '', slot: -1 }
  }
  const slot = at - start > LONGEST_KEPT ? -1 : slotOf(text, start, at)
  if (slot >= 0) return { start, end: at, kind: 'word', form: keptForm(text, { start, end: at }, slot), slot }
  const form = text.slice(start, Math.min(at, start + LONGEST_FORM)).toLowerCase()
  return { start, end: at, kind: 'word', form: curly ? form.replace(/[’ʼ‘＇]/g, "'") : form, slot }
}

/** Slots of forms. */
export const KEPT_FORMS = 1 << 15

/** Forms met before, by a hash of their units: most words are common ones, and a lower-case copy of each is dear to make and to look up. */
const keptForms: string[] = new Array(KEPT_FORMS).fill('')

/** Longer slices of a text hold on to the whole of it. */
const LONGEST_KEPT = 12

const FNV_BASIS = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** -1 where a unit is not ASCII, for its lower case is not to be had by a bit. */
function slotOf(text: string, start: number, end: number): number {
  let hash = FNV_BASIS
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x80) return -1
    hash = Math.imul(hash ^ smallUnit(unit), FNV_PRIME)
  }
  return (hash ^ (hash >>> 15)) & (KEPT_FORMS - 1)
}

function keptForm(text: string, span: Span, slot: number): string {
  const kept = keptForms[slot] as string
  if (isFormAt(kept, text, span)) return kept
  const form = text.slice(span.start, span.end).toLowerCase()
  keptForms[slot] = form
  return form
}

const smallUnit = (unit: number): number => (unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit)

function isFormAt(form: string, text: string, { start, end }: Span): boolean {
  if (form.length !== end - start) return false
  for (let at = 0; at < form.length; at++) if (form.charCodeAt(at) !== smallUnit(text.charCodeAt(start + at))) return false
  return true
}

/** A name with a dot and more letters straight behind it may be an address without its scheme. */
function isDomain(text: string, start: number, at: number): boolean {
  return text.charCodeAt(at) === 0x2e && at - start <= LONGEST_FORM && classOf(text.charCodeAt(at + 1)) === LETTER
}

function special(text: string, start: number, kind: number): Word | null {
  const unit = text.charCodeAt(start)
  if (kind === PICTURE) {
    const end = matchEnd(PICTURES, text, start)
    return end > start ? { start, end, kind: 'emoji', form: emojiForm(text, start), slot: -1 } : null
  }
  // An @ or # that follows a letter is part of a mail address or a key, not the opening of a mention.
  if ((unit === 0x40 || unit === 0x23) && classOf(text.charCodeAt(start + 1)) === LETTER) {
    const end = matchEnd(MENTION, text, start)
    if (unit === 0x40 && end > start + 1) return { start, end, kind: 'mention', form: '', slot: -1 }
    return null
  }
  if (EMOTICON_OPENERS.has(unit)) {
    const end = matchEnd(EMOTICON, text, start)
    if (end > start)
      return { start, end, kind: 'emoticon', form: text.slice(start, Math.min(end, start + LONGEST_FORM)).toLowerCase(), slot: -1 }
  }
  return null
}

const EMOTICON_OPENERS = new Set([...":;=<)(^-'"].map(mark => mark.charCodeAt(0)))

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

/** True where the unit is white space. */
export const isSpace = (unit: number): boolean => classOf(unit) === SPACE

/** True where the unit is a letter, a digit or a mark of one, as they make up words. */
export const isLetter = (unit: number): boolean => classOf(unit) === LETTER

function classOf(unit: number): number {
  const known = classes[unit] as number
  if (known !== 0 || Number.isNaN(unit)) return known
  const kind = freshClass(unit)
  classes[unit] = kind
  return kind
}

function freshClass(unit: number): number {
  const character = String.fromCharCode(unit)
  if (/\s/.test(character)) return SPACE
  if (/['’ʼ‘＇]/.test(character)) return APOSTROPHE
  if (unit >= 0xd800 && unit <= 0xdbff) return PICTURE
  if (unit >= 0xdc00 && unit <= 0xdfff) return OTHER
  if (/[\p{L}\p{N}\p{M}_]/u.test(character) && !/\uFE0F/.test(character)) return LETTER
  return /\p{Extended_Pictographic}/u.test(character) ? PICTURE : OTHER
}
