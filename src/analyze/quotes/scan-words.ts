// Reads a text into hashed words for comparing texts: case folded, apostrophes dropped, an address of the web one word, a CJK character one word.
import { FNV_BASIS, FNV_PRIME } from '../fnv.js'
import { addWord, type WordStore } from './word-store.js'

const OTHER = 1
const LETTER = 2
const APOSTROPHE = 3
const IDEOGRAPH = 4

// Class and lower case of every UTF-16 unit, filled as units are met: a regular expression per unit would cost more than all the rest.
const classes = new Uint8Array(65536)
const folded = new Uint16Array(65536)

/** Appends the words of `text` to the store and closes the text. Linear; any string is accepted. */
export function scanWords(store: WordStore, text: string): void {
  let at = 0
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    const kind = classOf(unit)
    if (kind === LETTER) at = scanWord(store, text, at)
    else if (kind === IDEOGRAPH) {
      addWord(store, Math.imul(FNV_BASIS ^ unit, FNV_PRIME) >>> 0, { start: at, end: at + 1 })
      at++
    } else at++
  }
  store.bounds.push(store.length)
}

function scanWord(store: WordStore, text: string, start: number): number {
  const address = startsAddress(text, start)
  let hash = FNV_BASIS
  let at = start
  let end = start
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const kind = classOf(unit)
    if (address ? unit <= 32 : kind !== LETTER && kind !== APOSTROPHE) break
    if (kind === APOSTROPHE) continue
    hash = Math.imul(hash ^ (folded[unit] as number), FNV_PRIME)
    end = at + 1
  }
  addWord(store, hash >>> 0, { start, end })
  return at
}

function startsAddress(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit === 0x68) return text.startsWith('http://', at) || text.startsWith('https://', at)
  return unit === 0x77 && text.startsWith('www.', at)
}

function classOf(unit: number): number {
  const known = classes[unit] as number
  if (known !== 0) return known
  const character = String.fromCharCode(unit)
  const lower = character.toLowerCase()
  folded[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit
  const kind = freshClass(character)
  classes[unit] = kind
  return kind
}

function freshClass(character: string): number {
  if (/['’ʼ]/.test(character)) return APOSTROPHE
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return IDEOGRAPH
  // Halves of surrogate pairs count as letters, so that an emoji or a rare script is a word and not a gap.
  return /[\p{L}\p{N}\p{M}\p{Cs}_]/u.test(character) ? LETTER : OTHER
}
