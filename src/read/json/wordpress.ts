// Comments from the WordPress REST interface: developer.wordpress.org/rest-api/reference/comments. One thread a post.
import type { RawComment } from '../../model/build-thread.js'
import type { CommentStatus } from '../../model/thread.js'
import { htmlToText } from '../html/plain-text.js'
import { isoDate } from '../iso-date.js'
import { type Fields, fieldsOf, listOf, textOf } from '../objects/fields.js'
import { kindNamed } from '../standing.js'
import { jsonReader } from './format.js'

/** One thread a post. */
export const wordpressReader = jsonReader({
  name: 'wordpress',
  detect: head => (/"author_name"\s*:/.test(head) && /"content"\s*:\s*\{\s*"(?:rendered|raw)"/.test(head) ? 0.95 : 0),
  discussions(value) {
    const posts = new Map<string, RawComment[]>()
    for (const comment of listOf(value).map(fieldsOf)) {
      const id = textOf(comment.post) ?? ''
      const comments = posts.get(id) ?? []
      posts.set(id, comments)
      comments.push(commentOf(comment))
    }
    return [...posts].map(([id, comments]) => ({ id: id === '' ? null : `post${id}`, comments }))
  },
})

const STATUSES = new Map<unknown, CommentStatus>([
  ['hold', 'pending'],
  ['unapproved', 'pending'],
  ['spam', 'spam'],
  ['trash', 'deleted'],
])

function commentOf(fields: Fields): RawComment {
  const { content, type, status, parent } = fields
  return {
    id: textOf(fields.id),
    parent: parent === 0 || parent === '0' ? null : textOf(parent),
    author: authorOf(fields.author_name),
    createdAt: isoDate(fields.date_gmt, 'Z') ?? isoDate(fields.date),
    kind: kindNamed(textOf(type)),
    status: STATUSES.get(status) ?? 'present',
    text: htmlToText(textOf(fieldsOf(content).rendered) ?? textOf(fieldsOf(content).raw) ?? ''),
  }
}

function authorOf(name: unknown): string | null {
  const text = textOf(name)
  return text === null ? null : htmlToText(text)
}
