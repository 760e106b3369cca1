// Spans as a table, one row each, in code points with their quote: joins to the table of comments by thread and comment_id.
import { type CodedSpan, codedSpans } from '../coded-spans.js'
import { type Table, tableFormat } from './table.js'

interface Row {
  readonly thread: string
  readonly comment: string
  readonly span: CodedSpan
}

const spanTable: Table<Row> = {
  columns: [
    { name: 'comment_id', type: 'string', about: 'the comment whose text holds the span', of: ({ comment }) => comment },
    {
      name: 'layer',
      type: 'string',
      about: 'word, sentence (sentiment), stance, target, addressee, quote or vocative',
      of: ({ span }) => span.layer,
    },
    { name: 'label', type: 'string', about: 'negative, disagree, target: against, the name spoken to …', of: ({ span }) => span.label },
    { name: 'span_start', type: 'integer', about: 'Unicode code points into text, from 0', of: ({ span }) => span.start },
    { name: 'span_end', type: 'integer', about: 'end exclusive', of: ({ span }) => span.end },
    { name: 'span_text', type: 'string', about: 'the words from span_start to span_end', of: ({ span }) => span.text },
    { name: 'value', type: 'number', about: 'weight, score (-1 to 1) or confidence (0 to 1)', of: ({ span }) => span.value },
    { name: 'refers_to', type: 'string', about: 'comment_id that is quoted, answered or spoken to, or post', of: ({ span }) => span.of },
    { name: 'thread', type: 'string', about: 'id of the thread', of: ({ thread }) => thread },
  ],
  *rows(threads) {
    for (const annotated of threads)
      for (const { id, index } of annotated.thread.comments)
        for (const span of codedSpans(annotated, index)) yield { thread: annotated.thread.id, comment: id, span }
  },
}

/** One row a coded span, in reading order; offsets are code points. */
export const csvSpansFormat = tableFormat(
  {
    name: 'csv-spans',
    opens: 'R, pandas: one row a span, with its quote',
    loses: 'Where a quote stands in the text it repeats is not in this table: jsonl has it.',
  },
  spanTable,
)
