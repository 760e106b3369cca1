// Parents by titles of lists of replies: "Reply", "Replies", the answers, and one more "Reply" that ends them, as Blogger prints them.
import type { Line } from './lines.js'
import { ownCount } from './reply-counts.js'
import { isReplyLabel } from './words.js'

/** What a comment's lines do to a list of replies. */
export type ListMark = 'opens' | 'ends' | null

const TITLE =
  /^(?:replies|respostas|respuestas|réponses|respostes|risposte|antworten|reacties|svar|odpowiedzi|ответы|yanıtlar|返信|답글)$/iu

/** A label of reply ends a comment or its list; the title of a list straight below it opens one. */
export function listMarkIn(lines: readonly Line[], from: number, to: number): ListMark {
  let isLabelled = false
  for (let at = from; at < to; at++) {
    const { content } = lines[at] as Line
    if (content === '') continue
    if (isLabelled) return TITLE.test(content) ? 'opens' : 'ends'
    isLabelled = isReplyLabel(content) || (ownCount(content) ?? 0) > 0
  }
  return isLabelled ? 'ends' : null
}

/**
 * Position of each comment's parent, -1 for none; `null` where the text has no such lists: where none opens, or a comment outside them
 * ends without a label, or a list does not end. Linear.
 */
export function parentsByLists(marks: readonly ListMark[]): Int32Array | null {
  const parents = new Int32Array(marks.length).fill(-1)
  let open = -1
  let placed = 0
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at] as ListMark
    if (open >= 0) {
      if (mark === 'opens') return null
      parents[at] = open
      placed++
      if (mark === 'ends') open = -1
    } else if (mark === 'opens') open = at
    else if (mark === null) return null
  }
  return open >= 0 || placed === 0 ? null : parents
}
