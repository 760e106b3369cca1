// The described engines. Most pages need none: see `candidates.ts`.
import type { Engine } from './engine.js'

/** In the order in which they are tried. */
export const engines: readonly Engine[] = [
  {
    name: 'Stack Exchange',
    sign: 'div.answer[data-answerid]',
    comment: 'div.question[data-questionid], div.answer[data-answerid], li.comment[data-comment-id]',
    body: 'div.js-post-body, span.comment-copy, div.post-text',
    firstIsQuestion: true,
  },
  {
    name: 'Hacker News',
    sign: 'tr.comtr',
    comment: 'tr.comtr',
    body: 'div.commtext, span.commtext, div.comment',
    author: 'a.hnuser',
    depth: { of: 'td.ind', attribute: 'indent', step: 1 },
  },
]
