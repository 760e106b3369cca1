// Text → its language: English by its small words where they abound, everything else by n-grams and with caution.
import { isLetter, isSpace, wordsOf } from '../words.js'
import { type Detected, detect } from './detector.js'
import { ENGLISH, foreignTonguesOf } from './function-words.js'

/** Units of a text that are looked at: a comment that changes its language later is of the one it opens with. */
const LOOKED_AT = 400

/** English small words that settle it, and the most words there may be for each of them. */
const ENOUGH_SMALL_WORDS = 3
const WORDS_FOR_EACH = 4

/** Words below which n-grams take "A gripping drama" for Portuguese; a small word of the language is asked for beside them. */
const ENOUGH_WORDS = 5

/** By how much another language must beat English where none of its small words is there. */
const CLEAR_MARGIN = 0.2

/** Words that are not written in Latin letters need no second witness. */
const LATIN = /\p{Script=Latin}/u

/** ISO 639-1 code, or `null` where the text is too short or no language is clear. Reads the opening only, so constant in time. */
export function languageOf(text: string): string | null {
  return isPlainlyEnglish(text) ? 'en' : weighed(text)
}

/**
 * Runs over letters without making words of them: this decides most comments, and must cost less than scoring them.
 * Many small words settle it early; a short text with letters of the alphabet alone needs one, and none of another language.
 */
function isPlainlyEnglish(text: string): boolean {
  const to = Math.min(text.length, LOOKED_AT)
  let [words, small, foreign] = [0, 0, 0]
  for (let at = 0; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (!isAsciiLetter(unit)) {
      if (unit > LAST_ASCII && isLetter(unit)) foreign++
      else if (opensAddress(text, at, unit)) while (at < to && !isSpace(text.charCodeAt(at))) at++
      continue
    }
    const start = at
    while (at < to && isWithinWord(text.charCodeAt(at))) at++
    words++
    if (at - start > LONGEST_SMALL_WORD) continue
    const form = text.slice(start, at).toLowerCase()
    if (ENGLISH.has(form)) small++
    else if (foreignTonguesOf(form).length > 0) foreign++
    if (small >= ENOUGH_SMALL_WORDS && small * WORDS_FOR_EACH >= words) return true
  }
  return foreign === 0 && small > 0
}

const LAST_ASCII = 0x7f

/** A slash, an @ or a stop before a letter: what follows up to the next space is an address or a name. */
const opensAddress = (text: string, at: number, unit: number): boolean =>
  unit === 0x2f || unit === 0x40 || (unit === 0x2e && isAsciiLetter(text.charCodeAt(at + 1)))

const LONGEST_SMALL_WORD = Math.max(...Array.from(ENGLISH, word => word.length))

const isAsciiLetter = (unit: number): boolean => (unit | 32) >= 0x61 && (unit | 32) <= 0x7a

const isWithinWord = (unit: number): boolean => isAsciiLetter(unit) || unit === 0x27

function weighed(text: string): string | null {
  const forms = wordsOf(text.slice(0, LOOKED_AT)).flatMap(({ kind, form }) => (kind === 'word' ? [form] : []))
  if (forms.length === 0) return null
  const detected = detect(forms.join(' '))
  if (forms.filter(form => LATIN.test(form)).length * 2 < forms.length) return detected.isReliable() ? detected.language : null
  return latinLanguage(forms, detected)
}

function latinLanguage(forms: readonly string[], { language, isReliable, getScores }: Detected): string | null {
  const different = [...new Set(forms)]
  const english = different.filter(form => ENGLISH.has(form)).length
  if (language === 'en') return english > 0 || isReliable() ? 'en' : null
  const own = different.filter(form => foreignTonguesOf(form).includes(language)).length
  if (own > english && own > 1) return language
  if (english > 0) return english > 1 && own === 0 ? 'en' : null
  if (!isReliable() || (own === 0 && forms.length < ENOUGH_WORDS)) return null
  const scores = getScores()
  return (scores[language] ?? 0) - (scores.en ?? 0) >= CLEAR_MARGIN ? language : null
}
