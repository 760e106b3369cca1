// A target of stances → the words by which comments mention it.
import { wordsOf } from '../words.js'
import { foldIn } from './fold.js'

/** Something that comments take sides about. */
export interface Target {
  /** As the user typed it or as the thread writes it. */
  readonly label: string
  /** Whose endings its words have (ISO 639-1). */
  readonly language: string
  /** Its content words, folded (see `foldIn`), and as written in lower case; as many of the one as of the other. */
  readonly stems: readonly string[]
  readonly forms: readonly string[]
  /** Whether its words name it only in a row, as a hyphen joins them. */
  readonly whole: boolean
  /** Typed by the user: the discussion may be about it where no comment names it (see `subjectsOf`). */
  readonly typed: boolean
}

/** A target from words a user typed; words that carry no meaning of their own are left out unless there are no others. */
export function typedTarget(label: string, language = 'en'): Target {
  const fold = foldIn(language)
  const forms = wordsOf(label).flatMap(({ start, end, kind }) => (kind === 'word' ? [label.slice(start, end)] : []))
  const content = forms.filter(form => fold(form) !== '')
  return { ...named(label, content.length > 0 ? content : forms, language), whole: false, typed: true }
}

/** A target as the thread writes it: all its words name it. */
export function suggestedTarget(label: string, language: string): Target {
  const forms = wordsOf(label).map(({ start, end }) => label.slice(start, end))
  return { ...named(label, forms, language), whole: label.includes('-') || label.includes('\u2011'), typed: false }
}

function named(label: string, forms: readonly string[], language: string): Omit<Target, 'whole' | 'typed'> {
  const fold = foldIn(language)
  return { label, language, stems: forms.map(form => fold(form) || form.toLowerCase()), forms: forms.map(form => form.toLowerCase()) }
}
