// Comments → where they mention targets: the sentences that hold a target's words, and how many of its words a comment holds.
import type { Span } from '../../model/thread.js'
import { behindElision } from '../sentiment/languages/elision.js'
import type { Word } from '../words.js'
import { foldIn } from './fold.js'
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

/** What is taken off a word leaves its beginning as it is, but for marks, so a word that begins like no target need not be looked at closer. */
const beginningOf = (word: string): string => word.slice(0, 2).normalize('NFD').slice(0, 2)

/** A finder for `targets`, each in its own language. */
export function createMentionFinder(targets: readonly Target[]): MentionFinder {
  const known = new Map<string, readonly Omit<Mention, 'word'>[]>()
  const beginnings = new Set(targets.flatMap(({ stems, forms }) => [...stems, ...forms].map(beginningOf)))
  const eliding = targets.find(({ language }) => behindElision("l'eau", language).form === 'eau')?.language ?? null
  const hasWhole = targets.some(({ whole }) => whole)
  const partsOf = (form: string) => {
    const found = known.get(form)
    if (found !== undefined) return found
    const plain = (eliding === null ? form : behindElision(form, eliding).form).replace(/'s?$/, '')
    const fresh = beginnings.has(beginningOf(plain)) ? matchingParts(targets, plain) : NONE
    known.set(form, fresh)
    return fresh
  }
  return {
    mentions(words) {
      const found: Mention[] = []
      for (const word of words) for (const { target, part } of partsOf(word.form)) found.push({ target, part, word })
      if (found.length === 0) return NONE
      return hasWhole ? unbroken(found, words, targets) : found
    },
  }
}

/** Without the parts of whole targets that do not stand in their row. */
function unbroken(found: readonly Mention[], words: readonly Word[], targets: readonly Target[]): Mention[] {
  const places = new Map(words.map((word, at) => [word, at]))
  const most = targets.reduce((parts, { stems }) => Math.max(parts, stems.length), 0)
  const keyOf = (target: number, part: number, place: number) => (place * targets.length + target) * most + part
  const there = new Set(found.map(({ target, part, word }) => keyOf(target, part, places.get(word) as number)))
  return found.filter(({ target, part, word }) => {
    const { whole, stems } = targets[target] as Target
    const first = (places.get(word) as number) - part
    return !whole || stems.every((_, other) => there.has(keyOf(target, other, first + other)))
  })
}

function matchingParts(targets: readonly Target[], form: string): readonly Omit<Mention, 'word'>[] {
  const parts: Omit<Mention, 'word'>[] = []
  targets.forEach(({ language, stems, forms }, target) => {
    const stem = foldIn(language)(form)
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
