// JSON Lines: the lossless format, one record a line, LF, no byte order mark; what `--from understory` reads back.
import { records } from './record.js'
import type { Writer } from './writer.js'

/** Each thread's records: the thread, its comments in reading order, its messages. */
export const jsonlWriter: Writer = {
  name: 'jsonl',
  mediaType: 'application/x-ndjson',
  extension: 'jsonl',
  *write(threads) {
    for (const annotated of threads) for (const record of records(annotated)) yield `${JSON.stringify(record)}\n`
  },
}
