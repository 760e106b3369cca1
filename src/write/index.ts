// Every format that can be written.
import { csvExcelFormat, csvFormat, tsvFormat } from './csv/comments.js'
import { csvFolderFormat } from './csv/folder.js'
import { csvEdgesFormat, csvNodesFormat } from './csv/graph-tables.js'
import { csvSpansFormat } from './csv/spans.js'
import { gexf13Format, gexfFormat } from './graphs/gexf.js'
import { graphmlFormat } from './graphs/graphml.js'
import { nodeLinkFormat } from './graphs/node-link.js'
import { jsonWriter } from './json.js'
import { jsonlFormat } from './jsonl.js'
import { markdownFormat } from './markdown.js'
import { tableWriter } from './table.js'
import { treeWriter } from './tree.js'
import type { ExportFormat, Writer } from './writer.js'

/** The list. `export --to` names one of these. */
export const formats: readonly ExportFormat[] = [
  csvFormat,
  csvExcelFormat,
  tsvFormat,
  jsonlFormat,
  graphmlFormat,
  gexfFormat,
  gexf13Format,
  markdownFormat,
  nodeLinkFormat,
  csvSpansFormat,
  csvNodesFormat,
  csvEdgesFormat,
  csvFolderFormat,
]

/** What `read` and `analyze` print: `--format` names one of these. */
export const printers: readonly Writer[] = [jsonlFormat, jsonWriter, tableWriter, treeWriter]
