// The words of one text with what stands between them; lower case and counts of pronouns are made only where they are asked for.
import type { Span } from '../../model/thread.js'
import { isLetter } from '../words.js'
import { SECOND_PERSON } from './address-words.js'

const APOSTROPHE = 0x27
const CURLY = 0x2019
const DOT = 0x2e
const HYPHEN = 0x2d

/** Longest form that is kept: no name is longer, and ten million letters must not be copied for a look-up. */
const LONGEST_FORM = 64

/** Words by position, in order. "don't", "Jean-Luc" and "j.smith" are one word each. */
export class TextWords {
  private readonly bounds: number[] = []
  private readonly forms: string[] = []
  private secondPersons: Int32Array | null = null

  /** Linear; any string is accepted. */
  constructor(readonly text: string) {
    for (let at = 0; at < text.length; at++) {
      if (!isLetter(text.charCodeAt(at))) continue
      const end = wordEnd(text, at)
      this.bounds.push(at, end)
      at = end
    }
  }

  /** Number of words. */
  get count(): number {
    return this.bounds.length >> 1
  }

  /** Where a word starts; the end of the text behind the last one. */
  start(at: number): number {
    return this.bounds[2 * at] ?? this.text.length
  }

  /** Where a word ends; 0 before the first one. */
  end(at: number): number {
    return at < 0 ? 0 : (this.bounds[2 * at + 1] ?? this.text.length)
  }

  /** `count` words from `at` on. */
  span(at: number, count: number): Span {
    return { start: this.start(at), end: this.end(at + count - 1) }
  }

  /** A word as written, or `''` beyond the last one; only its beginning where it is endless. */
  raw(at: number): string {
    const start = this.start(at)
    return this.text.slice(start, Math.min(this.end(at), start + LONGEST_FORM))
  }

  /** A word in lower case with straight apostrophes. */
  lower(at: number): string {
    let form = this.forms[at]
    if (form === undefined) {
      form = this.raw(at).toLowerCase()
      if (form.includes('’')) form = form.replaceAll('’', "'")
      this.forms[at] = form
    }
    return form
  }

  /** Whether "you" or the like is among the words `from` … `to - 1`. */
  hasSecondPerson(from: number, to: number): boolean {
    this.secondPersons ??= this.countSecondPersons()
    return (this.secondPersons[to] as number) > (this.secondPersons[from] as number)
  }

  private countSecondPersons(): Int32Array {
    const counts = new Int32Array(this.count + 1)
    for (let at = 0; at < this.count; at++) counts[at + 1] = (counts[at] as number) + (SECOND_PERSON.has(this.lower(at)) ? 1 : 0)
    return counts
  }
}

function wordEnd(text: string, start: number): number {
  for (let at = start + 1; ; at++) {
    const unit = text.charCodeAt(at)
    if (isLetter(unit) || unit === APOSTROPHE || unit === CURLY) continue
    if ((unit !== DOT && unit !== HYPHEN) || !isLetter(text.charCodeAt(at + 1))) return at
  }
}
