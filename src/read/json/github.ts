// Comments of a GitHub issue or pull request, as its REST interface lists them: docs.github.com/rest/issues/comments. Flat: all answer the issue.
import { isoDate } from '../iso-date.js'
import { fieldsOf, listOf, textOf } from '../objects/fields.js'
import { jsonReader } from './format.js'

/** One thread: the comments of one issue, all of which answer it. */
export const githubReader = jsonReader({
  name: 'github',
  detect: head => (/"body"\s*:/.test(head) && /"user"\s*:\s*\{\s*"login"|"issue_url"\s*:\s*"https:\/\/api\.github/.test(head) ? 0.9 : 0),
  discussions(value) {
    const comments = listOf(value).map(fieldsOf)
    const issue = /\/repos\/([^/]+)\/([^/]+)\/issues\/(\d+)/.exec(textOf(comments[0]?.issue_url) ?? '')
    if (comments.length === 0) return []
    return [
      {
        id: issue === null ? null : issue.slice(1).join('-'),
        post: { url: issue === null ? null : `https://github.com/${issue[1]}/${issue[2]}/issues/${issue[3]}` },
        comments: comments.map(comment => ({
          id: textOf(comment.id),
          parent: null,
          author: textOf(fieldsOf(comment.user).login),
          createdAt: isoDate(comment.created_at),
          text: (textOf(comment.body) ?? '').replaceAll('\r\n', '\n').trim(),
        })),
      },
    ]
  },
})
