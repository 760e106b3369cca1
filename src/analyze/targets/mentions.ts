// Comments → where they mention targets: the sentences that hold a target's words, and how many of its words a comment holds.
import type { Span } from '../../model/thread.js'
import { stemmerOf } from '../topics/stems.js'
import type { Word } from '../words.js'
import type { Target } from './target.js'

/** A word of a target where it stands. */
export interface Mention {
  /** Index of the target, and which of its words. */
  readonly target: number
  readonly part: number
  readonly word: Word
}

/** Finds mentions; keeps what it learned about a word form, so that each form is looked at once. */
export interface MentionFinder {
  mentions(words: readonly Word[]): readonly Mention[]
}

/** Words at least this long also mention a target as the first part of a longer word (`#clinton2016`). */
const SHORTEST_PREFIX = 5

const NONE: readonly never[] = []

/** Stemmers leave the beginning of a word as it is, so a word that begins like no target need not be stemmed. */
const beginningOf = (word: string): string => word.slice(0, 2)

/** A finder for `targets`, in a language for which there is a stemmer. */
export function createMentionFinder(targets: readonly Target[], language = 'en'): MentionFinder {
  const stem = stemmerOf(language)
  const known = new Map<string, readonly Omit<Mention, 'word'>[]>()
  const beginnings = new Set(targets.flatMap(({ stems, forms }) => [...stems, ...forms].map(beginningOf)))
  const partsOf = (form: string) => {
    const found = known.get(form)
    if (found !== undefined) return found
    const plain = form.replace(/'s?$/, '')
    const fresh = beginnings.has(beginningOf(form)) ? matchingParts(targets, plain, stem(plain)) : NONE
    known.set(form, fresh)
    return fresh
  }
  return {
    mentions(words) {
      const found: Mention[] = []
      for (const word of words) for (const { target, part } of partsOf(word.form)) found.push({ target, part, word })
      return found.length === 0 ? NONE : found
    },
  }
}

function matchingParts(targets: readonly Target[], form: string, stem: string): readonly Omit<Mention, 'word'>[] {
  const parts: Omit<Mention, 'word'>[] = []
  targets.forEach(({ stems, forms }, target) => {
    const part = stems.findIndex((own, at) => isMention(forms[at] as string, own, { form, stem }))
    if (part >= 0) parts.push({ target, part })
  })
  return parts.length === 0 ? NONE : parts
}

function isMention(targetForm: string, targetStem: string, { form, stem }: { form: string; stem: string }): boolean {
  if (form === '') return false
  return (
    form === targetForm || (stem !== '' && stem === targetStem) || (targetForm.length >= SHORTEST_PREFIX && form.startsWith(targetForm))
  )
}

/** The sentences among `sentences` that hold one of `mentions`; both in order, and so the answer. */
export function mentioningSentences(sentences: readonly Span[], mentions: readonly Mention[]): Span[] {
  let at = 0
  return sentences.filter(({ start, end }) => {
    while (at < mentions.length && (mentions[at] as Mention).word.start < start) at++
    return at < mentions.length && (mentions[at] as Mention).word.end <= end
  })
}
