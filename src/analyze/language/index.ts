// Column `language`: the language of each comment, as an ISO 639-1 code.
import type { Analyzer } from '../analyzer.js'
import { languageOf } from './language-of.js'

/** `null` where a text is too short or no language is clear. Constant in time per comment. */
export function createLanguage(): Analyzer<'language'> {
  return { name: 'language', needs: [], analyze: ({ comments }) => comments.map(({ text }) => languageOf(text)) }
}
