// A reply → its author's own words in sentences: without the words it repeats from an earlier text and without lines marked as quoted.
import type { Quote, Vocative } from '../../model/annotations.js'
import type { Span } from '../../model/thread.js'
import { wordsOutside } from '../thread-words.js'
import type { Word } from '../words.js'
import type { CueLanguage, KnownWord } from './cue-language.js'
import { withoutPraise } from './praise.js'

/** Own words from `from` to `to` (exclusive) of `OwnWords.words`, up to a stop. */
export interface OwnSentence {
  readonly from: number
  readonly to: number
  readonly stop: '?' | '!' | '.' | ''
}

/** What a commenter wrote themselves. */
export interface OwnWords {
  readonly words: readonly Word[]
  /** What the language knows of each word. */
  readonly known: readonly KnownWord[]
  readonly sentences: readonly OwnSentence[]
  /** The text sets out with words that it repeats. */
  readonly quotesFirst: boolean
}

/** A comment is judged by so many characters at its beginning: what a reply thinks of what it answers stands early, and a text of any length costs no more. */
export const MOST_CHARACTERS = 4_000

const QUOTED_LINE = /(?:^|\n)[ \t]*>[^\n]*/g
const STOP = /[.!?…\n。！？؟]/
const QUESTION = /[?？؟]/

/** What of a text says nothing of a stance: the spans it repeats from elsewhere, the names it speaks to. */
export interface LeftOut {
  readonly quotes: readonly Quote[]
  readonly vocatives: readonly Vocative[]
}

/** What a text is read with: `content` are the content words of what it answers. */
interface Reading {
  readonly left: LeftOut
  readonly language: CueLanguage
  readonly content: ReadonlySet<string>
}

/** A commenter's own among `all`, the words within the first `MOST_CHARACTERS` of `text`, in order. */
export function ownWords(text: string, all: readonly Word[], { left: { quotes, vocatives }, language, content }: Reading): OwnWords {
  const part = text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS) : text
  const words = wordsOutside(all, leftOut(part, quotes, vocatives))
  const known = words.map(word => language.known(word))
  return {
    words,
    known: withoutPraise({ text: part, words, known, language, content }),
    sentences: sentencesIn(part, words),
    quotesFirst: /^\s*>/.test(part),
  }
}

function leftOut(text: string, quotes: readonly Quote[], vocatives: readonly Vocative[]): readonly Span[] {
  const marked = text.includes('>')
  if (!marked && vocatives.length === 0) return quotes
  const lines = marked ? Array.from(text.matchAll(QUOTED_LINE), ({ index, 0: line }) => quotedLine(index, index + line.length, quotes)) : []
  return [...quotes, ...lines, ...vocatives].sort((a, b) => a.start - b.start)
}

/** Where line breaks were lost, the answer follows its quotation on the same line: the quotation ends with the words that are known to be repeated. */
function quotedLine(start: number, end: number, quotes: readonly Quote[]): Span {
  const repeated = quotes.filter(quote => quote.start >= start && quote.start < end)
  return { start, end: repeated.length === 0 ? end : Math.min(end, Math.max(...repeated.map(quote => quote.end))) }
}

function sentencesIn(text: string, words: readonly Word[]): OwnSentence[] {
  const sentences: OwnSentence[] = []
  let from = 0
  for (let at = 0; at < words.length; at++) {
    const end = (words[at] as Word).end
    const next = words[at + 1]?.start
    // A single space, as between most words, needs no closer look.
    if (next === end + 1 && text.charCodeAt(end) === SPACE) continue
    const gap = text.slice(end, next)
    if (next !== undefined && !STOP.test(gap)) continue
    sentences.push({ from, to: at + 1, stop: QUESTION.test(gap) ? '?' : gap.includes('!') ? '!' : STOP.test(gap) ? '.' : '' })
    from = at + 1
  }
  return sentences
}

const SPACE = 0x20
