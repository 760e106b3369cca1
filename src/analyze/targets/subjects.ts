// A thread and targets → which of them the discussion is about.
import type { Thread } from '../../model/thread.js'
import { MOST_CHARACTERS } from '../thread-words.js'
import { wordsOf } from '../words.js'
import { partsByTarget } from './least-parts.js'
import type { MentionFinder } from './mentions.js'
import type { Target } from './target.js'

/**
 * For each target whether the discussion is about it: a typed one that the title or the post names; or any typed one, where a comment stands
 * alone, as in a collection of answers to one question: then there is only the user's word for what it is about. Several comments
 * under a post that does not name it may speak of it by the way, or not at all (it may be mistyped).
 */
export function subjectsOf({ post, comments }: Thread, targets: readonly Target[], finder: MentionFinder): boolean[] {
  if (comments.length === 1 || !targets.some(({ typed }) => typed)) return targets.map(({ typed }) => typed)
  const text = `${post.title ?? ''}\n${post.text ?? ''}`
  const named = partsByTarget(finder.mentions(wordsOf(text, 0, Math.min(text.length, MOST_CHARACTERS))))
  return targets.map(({ typed }, at) => typed && named.has(at))
}
