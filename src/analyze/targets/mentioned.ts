// A comment in which targets are mentioned → its stance toward each, from the sentences that mention it.
import type { TargetStance } from '../../model/annotations.js'
import type { Span } from '../../model/thread.js'
import { sentencesOf } from '../sentences.js'
import { MOST_CHARACTERS } from '../thread-words.js'
import type { Word } from '../words.js'
import { opinionAround } from './around.js'
import { judgeMention } from './judge.js'
import { type Mention, mentioningSentences } from './mentions.js'
import { opinionOf } from './opinion.js'
import { presumedStance } from './presume.js'
import type { Target } from './target.js'

/** What is known of the comment and the targets. */
export interface Mentioned {
  readonly targets: readonly Target[]
  readonly words: readonly Word[]
  readonly mentions: readonly Mention[]
  /** See `leastParts`. */
  readonly least: readonly (number | null)[]
  /** See `subjectsOf`. */
  readonly subjects: readonly boolean[]
  /** Whether the words of its language are known: else it mentions targets, and nothing is said of its stance. */
  readonly judged: boolean
}

/** In the order of `targets`. */
export function mentionedStances(text: string, comment: Mentioned): TargetStance[] {
  const { targets, words, mentions, least, subjects, judged } = comment
  const sentences = mentions.length === 0 ? [] : sentencesOf(text, 0, Math.min(text.length, MOST_CHARACTERS))
  const stances: TargetStance[] = []
  for (let at = 0; at < targets.length; at++) {
    const needed = least[at]
    const target = (targets[at] as Target).label
    if (needed == null) {
      const guess = subjects[at] && judged ? presumedStance(words) : null
      if (guess !== null) stances.push({ target, ...guess })
      continue
    }
    const own = mentions.filter(mention => mention.target === at)
    if (own.length === 0 || partsIn(own) < needed) continue
    const evidence = mentioningSentences(sentences, own)
    if (judged) stances.push({ target, ...stanceIn(text, words, { own, evidence, isSubject: subjects[at] === true }), evidence })
    else stances.push({ target, stance: 'none', score: null, evidence })
  }
  return stances
}

const partsIn = (mentions: readonly Mention[]): number => (mentions.length === 1 ? 1 : new Set(mentions.map(({ part }) => part)).size)

interface Standing {
  readonly own: readonly Mention[]
  readonly evidence: readonly Span[]
  readonly isSubject: boolean
}

function stanceIn(text: string, words: readonly Word[], { own: mentions, evidence, isSubject }: Standing) {
  const own = new Set(mentions.map(({ word }) => word))
  const { near, call } = opinionAround(text, { words, own, sentences: evidence })
  const shares = isSubject ? words.map(word => (own.has(word) ? 0 : 1)) : null
  return judgeMention({ near, call, whole: shares === null ? null : opinionOf(words, shares) })
}
