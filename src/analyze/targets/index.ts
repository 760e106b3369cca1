// Column `targets`: what comments think of what the thread argues about, suggested by the thread or typed by a user; with the sentences that say so.
import type { Annotations, ReplyStance, TargetStance } from '../../model/annotations.js'
import type { Thread } from '../../model/thread.js'
import type { AnalyzeOptions, Analyzer } from '../analyzer.js'
import { mainLanguage } from '../language/main-language.js'
import { wordsIn, wordsOutside } from '../thread-words.js'
import { inheritedStances } from './inherit.js'
import { leastParts } from './least-parts.js'
import { mentionedStances } from './mentioned.js'
import { createMentionFinder } from './mentions.js'
import { subjectsOf } from './subjects.js'
import { suggestedTargets } from './suggest.js'
import { type Target, typedTarget } from './target.js'

/** An entry for each target that a comment mentions, or takes a stance toward by siding with or opposing a comment that does. Linear. */
export function createTargets({ targets: typed = [] }: AnalyzeOptions = {}): Analyzer<'targets'> {
  const labels = [...new Set(typed)]
  return {
    name: 'targets',
    needs: ['language', 'quotes', 'vocatives', 'reply'],
    analyze(thread, done) {
      const main = mainLanguage(done.language ?? [])
      const wanted = labels.map(label => typedTarget(label, main))
      return stancesIn(thread, [...wanted, ...suggestedBeside(thread, wanted, done)], done)
    },
  }
}

function suggestedBeside(thread: Thread, wanted: readonly Target[], { vocatives = [], language = [] }: Partial<Annotations>): Target[] {
  const spokenTo = new Set(vocatives.flatMap(list => list.flatMap(({ name }) => name.toLowerCase().split(' '))))
  const taken = new Set(wanted.map(({ stems }) => stems.join(' ')))
  const labels = new Set(wanted.map(({ label }) => label))
  return suggestedTargets(thread, { spokenTo, languages: language }).filter(
    ({ stems, label }) => !taken.has(stems.join(' ')) && !labels.has(label),
  )
}

const NONE: readonly TargetStance[] = []

function stancesIn(thread: Thread, targets: readonly Target[], done: Partial<Annotations>): (readonly TargetStance[])[] {
  if (targets.length === 0) return thread.comments.map(() => NONE)
  const { language = [], quotes = [], reply = [] } = done
  const main = mainLanguage(language)
  const finder = createMentionFinder(targets)
  const least = leastParts(targets, () => eachMentions(thread, done, finder))
  const subjects = subjectsOf(thread, targets, finder)
  const presuming = subjects.some((is, at) => is && least[at] === null)
  const stances: (readonly TargetStance[])[] = []
  for (const { index, parent, text } of thread.comments) {
    const words = wordsOutside(wordsIn(thread, index), quotes[index] ?? [])
    const mentions = finder.mentions(words)
    const judged = (language[index] ?? main) === 'en'
    const own = mentions.length === 0 && !presuming ? NONE : mentionedStances(text, { targets, words, mentions, least, subjects, judged })
    stances.push(withInherited(own, stances[parent] ?? NONE, reply[index]))
  }
  return stances
}

function* eachMentions(thread: Thread, { quotes = [] }: Partial<Annotations>, finder: ReturnType<typeof createMentionFinder>) {
  for (const { index } of thread.comments) yield finder.mentions(wordsOutside(wordsIn(thread, index), quotes[index] ?? []))
}

/** What a comment says of a target itself goes before what follows from its siding with somebody. */
function withInherited(
  own: readonly TargetStance[],
  parent: readonly TargetStance[],
  reply: ReplyStance | null | undefined,
): readonly TargetStance[] {
  const inherited = parent.length === 0 ? NONE : inheritedStances(parent, reply)
  return inherited.length === 0 ? own : [...own, ...inherited.filter(({ target }) => !own.some(entry => entry.target === target))]
}
