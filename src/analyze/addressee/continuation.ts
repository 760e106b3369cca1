// Tells a comment that goes on from its author's previous one: a postscript, a correction, an apology for how it was sent.
import type { Span } from '../../model/thread.js'

/** No further than this is the opening looked at. */
const OPENING = 160

/** Words that open a postscript or a correction and nothing else. */
const POSTSCRIPT =
  /^\W{0,3}(?:p\.?\s?s\.?(?=[\s:,])|(?:edit|correction|addendum|erratum|typo|continued|forts(?:etzung)?|nachtrag|korrektur|corrección|correction)\b(?=\s*[:.,–—-]))/iu

const REGRET = /^\W{0,3}(?:sorry|oops|whoops|apologies|pardon|my apologies|ups|entschuldigung|sorry für|pardonnez|désolée?|perdón)\b/iu

/** What one regrets about one's own comment. */
const SENDING =
  /\b(?:(?:sent|send|posted|submitted|published)\b.{0,30}\b(?:before|too (?:soon|early)|twice|prematurely|unfinished)|(?:hit|pressed) (?:send|enter|post|submit|return)|typos?|proof-?read(?:ing)?|auto-?correct|misspell(?:ed|ing)?|(?:this|my|that) (?:really )?(?:\w+ )?(?:response|reply|comment|post)\b|zu früh (?:abgeschickt|gesendet)|abgeschickt|tippfehler|vertippt|faute de frappe|erratas?)/iu

/** The words that say so, or `null`. Constant time. */
export function continuationIn(text: string): Span | null {
  const opening = text.slice(0, OPENING)
  const postscript = POSTSCRIPT.exec(opening)
  if (postscript !== null) return { start: 0, end: postscript[0].length }
  const sending = REGRET.test(opening) ? SENDING.exec(opening) : null
  return sending === null ? null : { start: 0, end: sending.index + sending[0].length }
}
