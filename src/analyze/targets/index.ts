// Column `targets`: what comments think of what the thread argues about, suggested by the thread or typed by a user; with the sentences that say so.
import type { Annotations, Quote, TargetStance } from '../../model/annotations.js'
import type { Span, Thread } from '../../model/thread.js'
import type { AnalyzeOptions, Analyzer } from '../analyzer.js'
import { sentencesOf } from '../sentences.js'
import { type Word, wordsOf } from '../words.js'
import { inheritedStances } from './inherit.js'
import { judgeMention, withEvidence } from './judge.js'
import { createMentionFinder, type Mention, mentioningSentences } from './mentions.js'
import { opinionOf } from './opinion.js'
import { presumedStance } from './presume.js'
import { suggestedTargets } from './suggest.js'
import { type Target, typedTarget } from './target.js'

/** An entry for each target that a comment mentions, or takes a stance toward by siding with or opposing a comment that does. Linear. */
export function createTargets({ targets: typed = [] }: AnalyzeOptions = {}): Analyzer<'targets'> {
  const wanted = [...new Set(typed)].map(label => typedTarget(label))
  return {
    name: 'targets',
    needs: ['quotes', 'reply'],
    analyze: (thread, done) => stancesIn(thread, [...wanted, ...suggestedBeside(thread, wanted)], done),
  }
}

function suggestedBeside(thread: Thread, wanted: readonly Target[]): Target[] {
  const taken = new Set(wanted.map(({ stems }) => stems.join(' ')))
  const labels = new Set(wanted.map(({ label }) => label))
  return suggestedTargets(thread).filter(({ stems, label }) => !taken.has(stems.join(' ')) && !labels.has(label))
}

/** Characters read of a comment; what it thinks of a target it has said by then. */
const MOST_CHARACTERS = 20_000

function stancesIn(
  thread: Thread,
  targets: readonly Target[],
  { quotes = [], reply = [] }: Partial<Annotations>,
): (readonly TargetStance[])[] {
  if (targets.length === 0) return thread.comments.map(() => [])
  const finder = createMentionFinder(targets)
  const mentions = thread.comments.map(({ index, text }) => finder.mentions(ownWords(text, quotes[index] ?? [])))
  const least = leastParts(targets, mentions)
  const stances: TargetStance[][] = []
  for (const { index, parent, text } of thread.comments) {
    const own = mentionedStances(text, { targets, mentions: mentions[index] as Mention[], least, quotes: quotes[index] ?? [] })
    const named = new Set(own.map(({ target }) => target))
    stances.push([...own, ...inheritedStances(stances[parent] ?? [], reply[index]).filter(({ target }) => !named.has(target))])
  }
  return stances
}

function ownWords(text: string, quotes: readonly Quote[]): Word[] {
  const words = wordsOf(text, 0, Math.min(text.length, MOST_CHARACTERS))
  return quotes.length === 0 ? words : words.filter(outside(quotes))
}

/** True for spans, asked for in order, that touch none of `quotes`. */
function outside(quotes: readonly Span[]): (span: Span) => boolean {
  let at = 0
  return ({ start, end }) => {
    while (at < quotes.length && (quotes[at] as Span).end <= start) at++
    return (quotes[at]?.start ?? Number.POSITIVE_INFINITY) >= end
  }
}

/** Share of a target's words that a comment must hold where some comment holds them all; where none does, any word must do. */
const WHOLE_TARGET = 0.6

/** For each target the number of its words a comment must hold to mention it; `null` where no comment holds any. */
function leastParts(targets: readonly Target[], mentions: readonly (readonly Mention[])[]): (number | null)[] {
  const most = targets.map(() => 0)
  for (const list of mentions)
    for (const [target, parts] of partsByTarget(list)) most[target] = Math.max(most[target] as number, parts.size)
  return targets.map(({ stems }, at) => (most[at] === 0 ? null : most[at] === stems.length ? Math.ceil(WHOLE_TARGET * stems.length) : 1))
}

function partsByTarget(mentions: readonly Mention[]): Map<number, Set<number>> {
  const parts = new Map<number, Set<number>>()
  for (const { target, part } of mentions) parts.set(target, (parts.get(target) ?? new Set()).add(part))
  return parts
}

interface Mentioned {
  readonly targets: readonly Target[]
  readonly mentions: readonly Mention[]
  readonly least: readonly (number | null)[]
  readonly quotes: readonly Quote[]
}

function mentionedStances(text: string, { targets, mentions, least, quotes }: Mentioned): TargetStance[] {
  const parts = partsByTarget(mentions)
  const words = ownWords(text, quotes)
  const whole = opinionOf(words)
  const sentences = mentions.length === 0 ? [] : sentencesOf(text, 0, Math.min(text.length, MOST_CHARACTERS))
  return targets.flatMap(({ label, typed }, at) => {
    const needed = least[at]
    if (needed == null) {
      const presumed = typed ? presumedStance(words) : null
      return presumed === null ? [] : [{ target: label, ...presumed }]
    }
    if ((parts.get(at)?.size ?? 0) < needed) return []
    const evidence = mentioningSentences(
      sentences,
      mentions.filter(({ target }) => target === at),
    )
    const near = opinionOf(words.filter(within(evidence)))
    const asks = evidence.some(({ end }) => text[end - 1] === '?')
    return [withEvidence(label, judgeMention({ near, whole, asks }), evidence)]
  })
}

/** True for spans, asked for in order, that lie within one of `spans`. */
function within(spans: readonly Span[]): (span: Span) => boolean {
  let at = 0
  return ({ start, end }) => {
    while (at < spans.length && (spans[at] as Span).end <= start) at++
    const span = spans[at]
    return span !== undefined && span.start <= start && end <= span.end
  }
}
