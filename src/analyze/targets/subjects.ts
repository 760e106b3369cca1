// Typed targets that no comment names → whether the discussion is about them all the same: its title or post says so, or there is nothing else that could.
import type { Thread } from '../../model/thread.js'
import { MOST_CHARACTERS } from '../thread-words.js'
import { wordsOf } from '../words.js'
import { partsByTarget } from './least-parts.js'
import type { MentionFinder } from './mentions.js'
import type { Target } from './target.js'

/** What is known of the targets. */
export interface Sought {
  /** See `leastParts`. */
  readonly least: readonly (number | null)[]
  readonly finder: MentionFinder
}

/**
 * For each target whether comments that do not name it are presumed to speak of it. Several comments of which none names it, under a post that
 * does not either, are about something else (or the target is mistyped), and nothing is said; a comment that stands alone, as in a collection
 * of answers to one question, has only the user's word for what it is about.
 */
export function presumedSubjects({ post, comments }: Thread, targets: readonly Target[], { least, finder }: Sought): boolean[] {
  const unnamed = targets.map(({ typed }, at) => typed && least[at] === null)
  if (!unnamed.includes(true) || comments.length === 1) return unnamed
  const text = `${post.title ?? ''}\n${post.text ?? ''}`
  const named = partsByTarget(finder.mentions(wordsOf(text, 0, Math.min(text.length, MOST_CHARACTERS))))
  return unnamed.map((is, at) => is && named.has(at))
}
