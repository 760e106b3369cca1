// The text a reply answers → what of it the reply can take up.
import { stopWords } from '../topics/stop-words.js'
import { wordsOf } from '../words.js'
import type { Answered } from './signals.js'

/** Words that a reply can echo; of a very long text those at its beginning. A question stands at the end. */
const MOST_CHARACTERS = 4_000
const SHORTEST_CONTENT_WORD = 3

/** A text that ends in a question, courtesies aside, or asks for help. */
const ENDS_ASKING = /[?？؟][^?]{0,60}$/
const ASKS_FOR_HELP =
  /\b(?:please help|any (?:help|ideas?|advice|suggestions?)|(?:could|can) (?:you|anyone|someone|somebody) (?:please )?(?:help|tell|explain|advi[sc]e)|help me|how (?:do|can|should|would) i|thanks in advance|is it possible|would appreciate|let me know)\b/i

/** What a reply to `text`, written in `language` (ISO 639-1), answers. */
export function whatIsAnswered(text: string, language: string): Omit<Answered, 'inExchange'> {
  const stops = stopWords(language)
  const content = new Set<string>()
  for (const { form } of wordsOf(text, 0, Math.min(text.length, MOST_CHARACTERS)))
    if (form.length >= SHORTEST_CONTENT_WORD && !stops.has(form)) content.add(form)
  return { content, asks: ENDS_ASKING.test(text.slice(-MOST_CHARACTERS)) || ASKS_FOR_HELP.test(text.slice(0, MOST_CHARACTERS)) }
}
