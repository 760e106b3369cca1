// All tables of a discussion together, each with its description: comments, spans, nodes, edges.
import type { AnnotatedThread } from '../../model/annotated-thread.js'
import { folderFormat } from '../folder.js'
import { sourceFacts } from '../notes.js'
import type { ExportFormat, OutputFile } from '../writer.js'
import { csvFormat } from './comments.js'
import { csvEdgesFormat, csvNodesFormat } from './graph-tables.js'
import { csvSpansFormat } from './spans.js'

const TABLES: readonly (readonly [name: string, format: ExportFormat])[] = [
  ['comments.csv', csvFormat],
  ['spans.csv', csvSpansFormat],
  ['nodes.csv', csvNodesFormat],
  ['edges.csv', csvEdgesFormat],
]

/** `comments.csv`, `spans.csv`, `nodes.csv`, `edges.csv`, and a `…-metadata.json` for each. */
export const csvFolderFormat = folderFormat({
  name: 'csv-folder',
  opens: 'R, pandas, Gephi: all tables and their descriptions in one folder or zip',
  loses: 'Topic terms, figures of the thread and findings about the source are not in the tables: jsonl has them.',
  replaces: csvFormat.replaces,
  *files(threads: readonly AnnotatedThread[]): Generator<OutputFile> {
    for (const [name, format] of TABLES) {
      yield { name, pieces: format.write(threads) }
      const description = format.beside?.(
        name,
        threads.map(annotated => sourceFacts(annotated, format)),
      )
      if (description !== undefined) yield description
    }
  },
})
