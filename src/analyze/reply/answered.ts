// The text a reply answers → what of it the reply can take up.
import { stopWords } from '../topics/stop-words.js'
import type { Word } from '../words.js'
import type { Answered } from './signals.js'

const SHORTEST_CONTENT_WORD = 3

/** A text asks where a question ends it, courtesies aside. */
const COURTESIES = 60
const COURTEOUS = /thank|thx|cheers|please|help|advance|regards|dank|merci|gracias|saludos|grazie|obrigad|bedankt|спасибо|заранее/i

function endsAsking(text: string): boolean {
  const [, behind] = /[?？؟]([^?？؟]*)$/.exec(text.slice(-COURTESIES)) ?? []
  return behind !== undefined && (!/\p{L}/u.test(behind) || COURTEOUS.test(behind))
}

/** Or where it asks for help; the words without which it cannot, since looking for them is cheap. */
const HELP_WORDS = new Set(
  'help advice advise ideas idea suggestion suggestions how thanks possible appreciate explain tell let'.split(' '),
)
const ASKS_FOR_HELP =
  /\b(?:please help|any (?:help|ideas?|advice|suggestions?)|(?:could|can) (?:you|anyone|someone|somebody) (?:please )?(?:help|tell|explain|advi[sc]e)|help me|how (?:do|can|should|would) i|thanks in advance|is it possible|would appreciate|let me know)\b/i

/** What a reply to `text`, written in `language` (ISO 639-1), answers; `words` are those at its beginning, which a reply can echo. A question stands at the end. */
export function whatIsAnswered(text: string, words: readonly Word[], language: string): Omit<Answered, 'inExchange'> {
  const stops = stopWords(language)
  const content = new Set<string>()
  let mayAsk = false
  for (const { form } of words) {
    if (HELP_WORDS.has(form)) mayAsk = true
    if (form.length >= SHORTEST_CONTENT_WORD && !stops.has(form)) content.add(form)
  }
  return { content, asks: endsAsking(text) || (mayAsk && ASKS_FOR_HELP.test(text.slice(0, words.at(-1)?.end))) }
}
