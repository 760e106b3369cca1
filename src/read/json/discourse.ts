// A Discourse topic (docs.discourse.org, /t/{id}.json and /t/{id}/posts.json): posts name what they answer by its number in the topic.
import type { RawComment } from '../../model/build-thread.js'
import type { Message } from '../../model/thread.js'
import { htmlToText } from '../html/plain-text.js'
import { isoDate } from '../iso-date.js'
import { type Fields, fieldsOf, isFields, listOf, numberOf, textOf } from '../objects/fields.js'
import { jsonReader } from './format.js'

/** Notices such as "closed this topic" (post_type of Discourse's `Post.types`). */
const SMALL_ACTION = 3
/** The action that is a like (`PostActionType`). */
const LIKE = 2

/** One thread a topic. */
export const discourseReader = jsonReader({
  name: 'discourse',
  detect: head => (/"post_stream"\s*:/.test(head) || (/"cooked"\s*:/.test(head) && /"post_number"\s*:/.test(head)) ? 0.95 : 0),
  discussions(value) {
    const topic = Array.isArray(value) ? {} : fieldsOf(value)
    const stream = fieldsOf(topic.post_stream)
    const posts = (Array.isArray(value) ? value : listOf(stream.posts ?? topic.latest_posts)).filter(isFields)
    const spoken = posts.filter(({ post_type }) => post_type !== SMALL_ACTION)
    if (spoken.length === 0) return []
    const slug = textOf(spoken[0]?.topic_slug)
    const declaredCount = numberOf(topic.posts_count) ?? (Array.isArray(stream.stream) ? stream.stream.length : null)
    return [
      {
        id: slug ?? (textOf(topic.id) === null ? null : `topic${textOf(topic.id)}`),
        post: { title: textOf(topic.title), createdAt: isoDate(topic.created_at) },
        declaredCount,
        comments: commentsOf(spoken),
        messages: passedOver(posts.length - spoken.length),
        missing: 'the topic is read page by page, and this file is not all of its pages',
      },
    ]
  },
})

function commentsOf(posts: readonly Fields[]): RawComment[] {
  const idOf = new Map(posts.map(post => [numberOf(post.post_number), textOf(post.id)]))
  return posts.map(post => {
    const answered = numberOf(post.reply_to_post_number)
    return {
      id: textOf(post.id),
      parent: answered === null ? null : (idOf.get(answered) ?? `post-number-${answered}`),
      author: textOf(post.username),
      createdAt: isoDate(post.created_at),
      likes: likesOf(post),
      status: textOf(post.deleted_at) !== null || post.user_deleted === true ? 'deleted' : 'present',
      text: htmlToText(textOf(post.cooked) ?? textOf(post.raw) ?? '', { quoteMark: '' }),
    }
  })
}

/** Discourse leaves the action out where nobody has liked the post. */
function likesOf({ actions_summary: actions }: Fields): number | null {
  if (!Array.isArray(actions)) return null
  const like = actions.map(fieldsOf).find(({ id }) => id === LIKE)
  return like === undefined ? 0 : numberOf(like.count)
}

function passedOver(count: number): Message[] {
  return count === 0
    ? []
    : [{ code: 'ignored-content', text: `${count} notices of the forum itself (closed, moved, pinned) were passed over`, line: null }]
}
