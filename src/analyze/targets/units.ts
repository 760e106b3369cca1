// Words → what is named by them: names and compounds that a hyphen holds together ("TK-200", "e-bike") are one; an elided article stands apart ("l'eau").
import { behindElision } from '../sentiment/languages/elision.js'
import type { Word } from '../words.js'

/** What is named: a word, or several that hyphens join. */
export interface Unit extends Pick<Word, 'start' | 'end' | 'form' | 'kind'> {
  /** The words that hyphens join. */
  readonly parts?: readonly Word[]
  /** What was elided before it, without its apostrophe ("l"). */
  readonly elided?: string
}

/** More parts are a manner of speaking ("a tell-me-all-about-it face"), not a name. */
const MOST_PARTS = 4

/** The one that a line may break at, and the other. */
const HYPHENS: readonly string[] = ['-', '\u2011']

/** The units of `words`, which are those of `text` in a language, in order; the same list where each is a word. Linear. */
export function unitsOf(text: string, words: readonly Word[], language: string): readonly Unit[] {
  const units: readonly Unit[] = HYPHENS.some(hyphen => text.includes(hyphen)) ? joined(text, words) : words
  return ELIDING.has(language) ? units.map(unit => (unit.parts === undefined ? divided(unit, language) : unit)) : units
}

const ELIDING: ReadonlySet<string> = new Set(['fr', 'it'])

function joined(text: string, words: readonly Word[]): Unit[] {
  const units: Unit[] = []
  for (let at = 0; at < words.length; at++) {
    let last = at
    while (isJoined(text, words[last] as Word, words[last + 1])) last++
    if (last === at || last - at >= MOST_PARTS) for (; at < last; at++) units.push(words[at] as Word)
    units.push(last === at ? (words[at] as Word) : compound(words.slice(at, last + 1)))
    at = last
  }
  return units
}

function isJoined(text: string, { end, kind }: Word, next: Word | undefined): boolean {
  if (next === undefined || next.start !== end + 1 || kind !== 'word' || next.kind !== 'word') return false
  return HYPHENS.includes(text[end] as string)
}

const compound = (parts: readonly Word[]): Unit => ({
  start: (parts[0] as Word).start,
  end: (parts.at(-1) as Word).end,
  form: parts.map(({ form }) => form).join('-'),
  kind: 'word',
  parts,
})

function divided(unit: Unit, language: string): Unit {
  const { form } = behindElision(unit.form, language)
  const before = unit.form.length - form.length
  return before === 0 ? unit : { start: unit.start + before, end: unit.end, form, kind: unit.kind, elided: unit.form.slice(0, before - 1) }
}
