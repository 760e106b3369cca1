// Tab-separated columns for a terminal: id, parent, author, date, likes, sentiment, topic, opening words.
import { places } from '../model/places.js'
import type { CommentRecord } from '../model/record.js'
import { commentRecords } from './record.js'
import type { Writer } from './writer.js'

/** Characters of a comment's opening. */
const OPENING = 60

/** For people and `cut`: one comment a line, a header first. Blank is unknown. */
export const tableWriter: Writer = {
  name: 'table',
  mediaType: 'text/tab-separated-values; charset=utf-8',
  extension: 'tsv',
  *write(threads) {
    yield 'id\tparent\tauthor\tdate\tlikes\tsentiment\ttopic\topening\n'
    for (const annotated of threads) for (const comment of commentRecords(annotated)) yield `${fields(comment).map(flat).join('\t')}\n`
  },
}

function fields(comment: CommentRecord): (string | number | null | undefined)[] {
  const { sentiment } = comment
  const mood = sentiment && sentiment.words.length > 0 ? places(sentiment.score) : null
  return [
    comment.id,
    comment.parentId,
    comment.author,
    comment.createdAt,
    comment.likes,
    mood,
    comment.topic?.label,
    comment.text.slice(0, OPENING),
  ]
}

const flat = (value: string | number | null | undefined): string => `${value ?? ''}`.replaceAll(/[\0-\x1f\x7f-\x9f]+/g, ' ')
