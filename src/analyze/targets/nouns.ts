// A unit of a text where it stands → its stem, and whether it is used as a thing: by its capital, what stands before it and what behind.
import { isSpaceBetween } from '../words.js'
import type { Determiners } from './determiners.js'
import type { Unit } from './units.js'

/** Digits first name something where capitals follow: "5G", but not "5km" and "10AM". */
const NAMED_BY_DIGIT = /^\d(?![AP]M)\p{Lu}{1,3}$/u

/** By which its other forms are known; `''` where it names nothing. `fold` is that of the language. */
export function stemOf(text: string, { start, end, kind, parts }: Unit, fold: (word: string) => string): string {
  if (kind !== 'word') return ''
  const written = text.slice(start, end)
  if (parts === undefined) return fold(written) || (NAMED_BY_DIGIT.test(written) ? written.toLowerCase() : '')
  const stems = parts.map(part => fold(text.slice(part.start, part.end)))
  if (stems.every(stem => stem === '')) return isName(written) ? written.toLowerCase() : ''
  return parts.map(({ form }, at) => stems[at] || form).join('-')
}

/** Of a hyphened row of words without meaning of their own: "B-52" is a name, "so-so" and "2-3" are none. */
const isName = (written: string): boolean => /\p{Lu}/u.test(written) && /\d/.test(written)

/** A unit, and what stands before it. */
export interface Standing {
  readonly unit: Unit
  readonly previous: Unit | undefined
  /** Whether one space parts them. */
  readonly adjacent: boolean
}

/** A capital within a sentence, or an article or the like before it; a name with digits in it wherever it stands. */
export function isThing(text: string, { unit, previous, adjacent }: Standing, { all, capitals }: Determiners): boolean {
  const capital = isUpper(text, unit.start)
  if (capital && (adjacent || hasDigit(text, unit))) return true
  return (capital || !capitals) && isBehind(unit, previous, all)
}

/** Whether a word of the list stands before it, or is elided there. */
export const isBehind = ({ elided }: Unit, previous: Unit | undefined, list: ReadonlySet<string>): boolean =>
  elided === undefined ? previous !== undefined && list.has(previous.form) : list.has(elided)

/** A number as it tells one of several apart ("Fach 9"), behind a name. */
export function isNumberOfName(text: string, { unit, previous, adjacent }: Standing): boolean {
  const { start, end, kind } = unit
  if (!adjacent || kind !== 'word' || end - start > LONGEST_NUMBER || !isDigit(text.charCodeAt(start))) return false
  return isUpper(text, (previous as Unit).start) && /^\d+$/.test(text.slice(start, end))
}

const LONGEST_NUMBER = 4

/** Whether a word of meaning may be the noun itself, and what was taken for one right before it only tells more of it. */
export const isNounBehind = (text: string, { start }: Unit, { capitals, nounFirst }: Determiners): boolean =>
  !nounFirst && (!capitals || isUpper(text, start))

/** Whether nothing behind it is the thing in its stead: "the EU's fees" speak of the EU, and so do "the EU fees". */
export const isNoModifier = (text: string, { start, end, form }: Unit): boolean =>
  form.endsWith("'s") || (end - start > 1 && isUpper(text, start) && isUpper(text, start + 1))

/** As `Upper` is in `Upper Alder`. */
export const isForename = (text: string, unit: Unit, next: Unit | undefined): boolean =>
  next !== undefined && isUpper(text, unit.start) && isUpper(text, next.start) && isSpaceBetween(text, unit, next)

/** Most letters are plain ones, of which the code tells. */
function isUpper(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : /^\p{Lu}/u.test(text.slice(at, at + 2))
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

function hasDigit(text: string, { start, end }: Unit): boolean {
  for (let at = start; at < end; at++) if (isDigit(text.charCodeAt(at))) return true
  return false
}
