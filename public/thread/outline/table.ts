// The outline as a table: one row a comment, in reading order, closed branches too.

import { isUnscored } from '../../../src/model/tone.js'
import type { PanelTable } from '../../take/table.js'
import type { Recovered } from '../addressee.js'
import { at, type Discussion } from '../discussion.js'
import { sentimentLabel } from '../lenses/sentiment.js'
import { numberOf } from '../naming.js'

const COLUMNS = [
  'number',
  'comment_id',
  'parent_id',
  'level',
  'author',
  'date',
  'likes',
  'sentiment',
  'score',
  'stance',
  'topic',
  'recovered_parent_id',
  'recovered_confidence',
  'matches',
  'text',
] as const

/** `matches` is what is searched and filtered for now, `null` where nothing is; `recovered` what the reader of the page believes. */
export function outlineTable(thread: Discussion, matches: Uint8Array | null, recovered: readonly Recovered[]): PanelTable {
  const inferred = new Map(recovered.map(each => [each.index, each]))
  return {
    columns: COLUMNS,
    rows: thread.comments.map((comment, index) => {
      const { id, parentId, author, createdAt, likes, sentiment, reply, topic, text } = comment
      const of = inferred.get(index)
      const isScored = sentiment !== undefined && !isUnscored(sentiment)
      return [
        numberOf(thread, index),
        id,
        parentId,
        at(thread.depth, index) + 1,
        author,
        createdAt,
        likes,
        sentiment ? sentimentLabel(comment) : null,
        isScored ? sentiment.score : null,
        reply?.stance ?? null,
        topic?.label ?? null,
        of === undefined ? null : (thread.comments[of.of]?.id ?? null),
        of?.confidence ?? null,
        matches === null ? null : (matches[index] as number),
        text,
      ]
    }),
  }
}
