// CSV (RFC 4180): one row a comment, CRLF, UTF-8 without byte order mark, for programs (R, pandas, spreadsheets that import).
import type { AnnotatedThread } from '../model/annotated-thread.js'
import type { CommentRecord } from '../model/record.js'
import { commentRecords } from './record.js'
import type { Writer } from './writer.js'

/** Column name and what stands in it; unknown is an empty field. */
const COLUMNS: readonly (readonly [string, (comment: CommentRecord) => string | number | null | undefined])[] = [
  ['comment_id', comment => comment.id],
  ['parent_id', comment => comment.parentId],
  ['recovered_parent_id', comment => comment.addressee?.id],
  ['recovered_rule', comment => comment.addressee?.rule],
  ['recovered_confidence', comment => comment.addressee?.confidence],
  ['depth', comment => comment.depth],
  ['author', comment => comment.author],
  ['date', comment => comment.createdAt],
  ['likes', comment => comment.likes],
  ['kind', comment => comment.kind],
  ['status', comment => comment.status],
  ['text', comment => comment.text],
  ['language', comment => comment.language],
  ['sentiment', comment => comment.sentiment?.score],
  ['sentiment_label', comment => comment.sentiment?.label],
  ['scored_words', comment => comment.sentiment?.words.length],
  ['topic', comment => comment.topic?.label],
  ['stance_to_parent', comment => comment.reply?.stance],
  ['thread', comment => comment.thread],
]

/** One row a comment, in reading order, all threads in one table. */
export const csvWriter: Writer = {
  name: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  extension: 'csv',
  *write(threads: Iterable<AnnotatedThread>) {
    yield row(COLUMNS.map(([name]) => name))
    for (const annotated of threads) for (const comment of commentRecords(annotated)) yield row(COLUMNS.map(([, value]) => value(comment)))
  },
}

const row = (fields: readonly (string | number | null | undefined)[]): string => `${fields.map(field).join(',')}\r\n`

/** Quotes what would otherwise be read as structure, and outer spaces, which some readers trim. */
function field(value: string | number | null | undefined): string {
  const text = `${value ?? ''}`
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
