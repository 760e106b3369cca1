// Lemmy's comment views (join-lemmy.org/api): `path` is "0.12.34", the ids from the top of the thread down to the comment.
import type { RawComment } from '../../model/build-thread.js'
import type { Post } from '../../model/thread.js'
import { isoDate } from '../iso-date.js'
import { type Fields, fieldsOf, listOf, numberOf, textOf } from '../objects/fields.js'
import { jsonReader } from './format.js'

/** One thread a post. */
export const lemmyReader = jsonReader({
  name: 'lemmy',
  detect: head => (/"path"\s*:\s*"0\.\d/.test(head) && /"creator"\s*:|"creator_id"\s*:/.test(head) ? 0.95 : 0),
  discussions(value) {
    const fields = fieldsOf(value)
    const views = (Array.isArray(value) ? value : listOf(fields.comments)).map(fieldsOf)
    const posts = new Map<string, { post: Fields; comments: RawComment[] }>()
    for (const view of views) {
      const comment = fieldsOf(view.comment ?? view)
      const id = textOf(comment.post_id) ?? ''
      const gathered = posts.get(id) ?? { post: fieldsOf(view.post ?? fieldsOf(fields.post_view).post), comments: [] }
      posts.set(id, gathered)
      gathered.comments.push(commentOf(comment, view))
    }
    return [...posts].map(([id, { post, comments }]) => ({ id: id === '' ? null : `post${id}`, post: postOf(post), comments }))
  },
})

function commentOf(comment: Fields, view: Fields): RawComment {
  const path = (textOf(comment.path) ?? '').split('.')
  const parent = path.at(-2) ?? '0'
  const creator = fieldsOf(view.creator)
  return {
    id: textOf(comment.id),
    parent: parent === '0' ? null : parent,
    author: textOf(creator.name) ?? textOf(creator.display_name),
    createdAt: isoDate(comment.published, UTC),
    likes: numberOf(fieldsOf(view.counts).score),
    status: comment.deleted === true || comment.removed === true ? 'deleted' : 'present',
    text: (textOf(comment.content) ?? '').trim(),
  }
}

const postOf = (post: Fields): Partial<Post> => ({
  title: textOf(post.name),
  url: textOf(post.ap_id) ?? textOf(post.url),
  createdAt: isoDate(post.published, UTC),
  text: textOf(post.body),
})

/** Lemmy writes UTC; older versions leave the Z out. */
const UTC = 'Z'
