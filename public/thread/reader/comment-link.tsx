// A link to a comment of this thread: its number, and its first words where there is room.
import { hashOf } from '../../state/route-hash.js'
import type { Discussion } from '../discussion.js'
import { placeIn } from '../filters.js'
import { authorOf, numberOf, printedName, wordsOf } from '../naming.js'
import { hovered } from '../state.js'

interface CommentLinkProps {
  readonly thread: Discussion
  readonly index: number
  /** Characters of the text to show; none without. */
  readonly words?: number
}

/** A true link: it can be copied, opened in another tab, gone back from. */
export function CommentLink({ thread, index, words }: CommentLinkProps) {
  const comment = thread.comments[index]
  if (comment === undefined) return null
  const hover = (at: number) => () => {
    hovered.value = at
  }
  return (
    <a class="comment-link" href={hashOf(placeIn(thread.thread.id, comment.id))} onMouseEnter={hover(index)} onMouseLeave={hover(-1)}>
      <span class="number">{numberOf(thread, index)}</span>
      {printedName(comment) !== null && (
        <span class="author" dir="auto">
          {' '}
          {authorOf(comment)}
        </span>
      )}
      {words !== undefined && (
        <span class="words" dir="auto">
          {' '}
          {wordsOf(comment, words)}
        </span>
      )}
    </a>
  )
}
