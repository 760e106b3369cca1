// A comment in which targets are mentioned → its stance toward each, from the sentences that mention it.
import type { TargetStance } from '../../model/annotations.js'
import { sentencesOf } from '../sentences.js'
import { MOST_CHARACTERS } from '../thread-words.js'
import type { Word } from '../words.js'
import { opinionAround } from './around.js'
import { judgeMention } from './judge.js'
import { partsByTarget } from './least-parts.js'
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
export function mentionedStances(text: string, { targets, words, mentions, least, subjects, judged }: Mentioned): TargetStance[] {
  const parts = partsByTarget(mentions)
  const sentences = mentions.length === 0 ? [] : sentencesOf(text, 0, Math.min(text.length, MOST_CHARACTERS))
  const stances: TargetStance[] = []
  targets.forEach(({ label }, at) => {
    const needed = least[at]
    if (needed == null) {
      const guess = subjects[at] && judged ? presumedStance(words) : null
      if (guess !== null) stances.push({ target: label, ...guess })
      return
    }
    if ((parts.get(at)?.size ?? 0) < needed) return
    const evidence = mentioningSentences(
      sentences,
      mentions.filter(({ target }) => target === at),
    )
    if (!judged) {
      stances.push({ target: label, stance: 'none', score: null, evidence })
      return
    }
    const own = new Set(mentions.flatMap(({ target, word }) => (target === at ? [word] : [])))
    const { near, call } = opinionAround(text, { words, own, sentences: evidence })
    const whole = subjects[at]
      ? opinionOf(
          words,
          words.map(word => (own.has(word) ? 0 : 1)),
        )
      : null
    const { stance, score } = judgeMention({ near, call, whole })
    stances.push({ target: label, stance, score, evidence })
  })
  return stances
}
