// Threads for the page's tests in the domain's notation: `a(b(c) d) e`.

import { type Discussion, discussionOf } from '../../public/thread/discussion.js'
import type { CommentRecord, ThreadAnswer } from '../../src/model/record.js'

/** Ids are the letters; the text of a comment is its id unless `change` says otherwise. */
export function discussion(notation: string, change: (id: string) => Partial<CommentRecord> = () => ({})): Discussion {
  const above: string[] = []
  const comments: CommentRecord[] = []
  for (const [token] of notation.matchAll(/\w+|[()]/g)) {
    if (token === '(') above.push(comments.at(-1)?.id as string)
    else if (token === ')') above.pop()
    else comments.push({ ...comment(token, above.at(-1) ?? null, above.length), ...change(token) })
  }
  return discussionOf(answer(comments))
}

function comment(id: string, parentId: string | null, depth: number): CommentRecord {
  return {
    type: 'comment',
    thread: 't',
    id,
    parentId,
    depth,
    author: null,
    createdAt: null,
    likes: null,
    kind: 'comment',
    status: 'present',
    text: id,
  }
}

/** A thread of these comments. */
export function answer(comments: readonly CommentRecord[]): ThreadAnswer {
  return {
    thread: {
      type: 'thread',
      id: 't',
      title: null,
      url: null,
      reader: 'understory',
      declaredCount: null,
      commentCount: comments.length,
      source: null,
      sha256: null,
      post: { author: null, createdAt: null, text: null },
    },
    comments,
    messages: [],
  }
}
