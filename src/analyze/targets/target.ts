// A target of stances → the words by which comments mention it.
import { stemmerOf } from '../topics/stems.js'
import { wordsOf } from '../words.js'

/** Something that comments take sides about. */
export interface Target {
  /** As the user typed it or as the thread writes it. */
  readonly label: string
  /** Its content words, stemmed, and as written in lower case; as many of the one as of the other. */
  readonly stems: readonly string[]
  readonly forms: readonly string[]
  /** Typed by the user: the discussion may be about it where no comment names it (see `subjectsOf`). */
  readonly typed: boolean
}

/** A target from words a user typed; words that carry no meaning of their own are left out unless there are no others. */
export function typedTarget(label: string, language = 'en'): Target {
  const stem = stemmerOf(language)
  const forms = wordsOf(label).flatMap(({ start, end, kind }) => (kind === 'word' ? [label.slice(start, end)] : []))
  const content = forms.filter(form => stem(form) !== '')
  const kept = content.length > 0 ? content : forms
  return { label, stems: kept.map(form => stem(form) || form.toLowerCase()), forms: kept.map(form => form.toLowerCase()), typed: true }
}
