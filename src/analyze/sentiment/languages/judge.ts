// Judges sentences of a language other than English by its lexicon, its negators and its intensifiers.
import type { ScoredWord } from '../../../model/annotations.js'
import type { Span } from '../../../model/thread.js'
import { knownForms } from '../../known-forms.js'
import { hasCapitalNouns } from '../../language/capital-nouns.js'
import type { Word } from '../../words.js'
import { type Placed, type Role, readSentence } from '../context.js'
import { type Judge, type Judged, weigh } from '../judgement.js'
import { valencesOf } from '../lexicons.js'
import { behindElision } from './elision.js'
import { withLateNegation } from './late-negation.js'
import { hasLexicon, valencesIn } from './lexicon.js'
import { TURNS } from './supplements.js'

/** What a language's lexicon knows of a form. */
interface ForeignEntry extends Role {
  readonly value: number
}

/**
 * A sentence turns at a valence of a quarter: these lexicons know few of a sentence's words, so
 * what they know must count, and there is no labelled text to fit the two numbers to.
 */
const POLARITY_OF_VALENCE = 4
const NEUTRALITY = 1

/** A negated valence, after VADER (-.74): "not good" is less bad than "bad"; who denies that something is bad has not yet praised it. */
const NEGATED = -0.74
const DENIED_BLAME = -0.35

const STRENGTHENED = 1.25

/** The judge of a language (ISO 639-1), or `null` where there is no lexicon for it. */
export function judgeIn(language: string): Judge | null {
  if (!hasLexicon(language)) return null
  const entryOf = createEntries(language)
  // Elsewhere a capital within a sentence opens a name ("la calle de Dolores").
  const named = !hasCapitalNouns(language)
  return (text, sentences) =>
    sentences.flatMap(sentence => {
      const { words } = readSentence(text, sentence, entryOf)
      if (words.length === 0) return []
      const scored = withLateNegation(text, words, language).filter(
        ({ entry, word }, at) => entry.value !== 0 && !(named && at > 0 && isCapitalized(text, word)),
      )
      return [judgeWords(scored, sentence, words.length)]
    })
}

/** True of a word with a capital before a small letter. */
const isCapitalized = (text: string, { start }: Span): boolean => CAPITALIZED.test(text.slice(start, start + 2))

const CAPITALIZED = /^\p{Lu}\p{Ll}/u

function judgeWords(scored: readonly Placed<ForeignEntry>[], { start, end }: Span, length: number): Judged {
  const shares = scored.map(polarityOf)
  const { factor, ...chances } = weigh(
    shares.reduce((sum, share) => sum + share, 0),
    NEUTRALITY,
  )
  return {
    start,
    end,
    laughs: null,
    words: scored.map((placed, at) => scoredWord(placed, (shares[at] as number) * factor)),
    chances,
    length,
  }
}

const polarityOf = ({ entry, negated, factor }: Placed<ForeignEntry>): number =>
  POLARITY_OF_VALENCE * entry.value * factor * (negated ? negation(entry.value) : 1)

const negation = (value: number): number => (value < 0 ? DENIED_BLAME : NEGATED)

const scoredWord = ({ word: { start, end } }: Placed<ForeignEntry>, weight: number): ScoredWord => ({ start, end, weight })

function createEntries(language: string): (word: Word) => ForeignEntry {
  const valenceOf = valencesIn(language)
  const turns = TURNS.get(language)
  const entry = (form: string, value: number, denied = false): ForeignEntry => ({
    value,
    negator: denied || (turns?.negators.has(form) ?? false),
    raises: false,
    contrast: turns?.contrasts.has(form) ?? false,
    boost: turns?.strong.has(form) ? STRENGTHENED : 1,
    opens: null,
  })
  const words = knownForms(written => {
    const { form, denied } = behindElision(written, language)
    const value = valenceOf(form)
    return entry(form, denied ? value * negation(value) : value, denied)
  })
  // Pictures speak every language, so their values are those of the English list.
  const pictures = knownForms(form => entry(form, pictureValence(form)))
  const other = entry('', 0)
  return word => (word.kind === 'word' ? words(word) : word.kind === 'emoji' || word.kind === 'emoticon' ? pictures(word) : other)
}

function pictureValence(form: string): number {
  const valences = valencesOf(form)
  return valences === null ? 0 : valences.afinn || valences.vader
}
