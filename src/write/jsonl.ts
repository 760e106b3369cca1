// JSON Lines: the lossless format, one record a line, LF, no byte order mark; what `--from understory` reads back.
import { REPLACES_NOTHING } from './notes.js'
import { records } from './record.js'
import type { ExportFormat } from './writer.js'

/** Each thread's records: the thread, its comments in reading order, its messages. */
export const jsonlFormat: ExportFormat = {
  name: 'jsonl',
  mediaType: 'application/x-ndjson',
  extension: 'jsonl',
  opens: 'R, pandas, jq, and this program again (--from understory): nothing is lost',
  loses: '',
  replaces: REPLACES_NOTHING,
  *write(threads) {
    for (const annotated of threads) for (const record of records(annotated)) yield `${JSON.stringify(record)}\n`
  },
}
