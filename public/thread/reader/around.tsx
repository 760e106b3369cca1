// What stands around a comment: the path from the story down to it, and the replies below.
import { at, type Discussion, pathTo, repliesTo } from '../discussion.js'
import { counted } from '../naming.js'
import { select } from '../state.js'
import { CommentLink } from './comment-link.js'

/** Longer paths show both ends. */
const PATH_SHOWN = 6
const PATH_END = 3
/** More replies than these are counted, not listed; the outline lists them all. */
const REPLIES_SHOWN = 40
const PATH_WORDS = 46
const REPLY_WORDS = 90

/** From the story to the comment above. */
export function PathAbove({ thread, index }: { readonly thread: Discussion; readonly index: number }) {
  const path = pathTo(thread, index)
  const left = path.length > PATH_SHOWN ? path.length - 2 * PATH_END : 0
  const shown = left > 0 ? [...path.slice(0, PATH_END), ...path.slice(-PATH_END)] : path
  return (
    <nav class="path" aria-label="Path to the story">
      <ol>
        <li>
          <button type="button" class="link" onClick={() => select(-1)}>
            The story
          </button>
        </li>
        {shown.map((above, place) => (
          <li key={above} class={left > 0 && place === PATH_END ? 'after-gap' : ''}>
            {left > 0 && place === PATH_END && <span class="note">{counted(left, 'level')} between. </span>}
            <CommentLink thread={thread} index={above} words={PATH_WORDS} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** Direct replies, in order. */
export function RepliesBelow({ thread, index }: { readonly thread: Discussion; readonly index: number }) {
  const replies = repliesTo(thread, index)
  const below = at(thread.end, index) - index - 1
  if (replies.length === 0) return <p class="note replies-none">Nobody replied.</p>
  return (
    <section class="replies" aria-label="Replies">
      <h3>
        {counted(replies.length, 'reply', 'replies')}
        {below > replies.length && <span class="note"> {counted(below, 'comment')} below in all</span>}
      </h3>
      <ol>
        {replies.slice(0, REPLIES_SHOWN).map(reply => (
          <li key={reply}>
            <CommentLink thread={thread} index={reply} words={REPLY_WORDS} />
          </li>
        ))}
      </ol>
      {replies.length > REPLIES_SHOWN && <p class="note">{(replies.length - REPLIES_SHOWN).toLocaleString('en')} more in the outline.</p>}
    </section>
  )
}
