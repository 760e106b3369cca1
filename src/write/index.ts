// Every format that can be written.
import { convokitFormat } from './convokit.js'
import { csvExcelFormat, csvFormat, tsvFormat } from './csv/comments.js'
import { csvFolderFormat } from './csv/folder.js'
import { csvEdgesFormat, csvNodesFormat } from './csv/graph-tables.js'
import { csvSpansFormat } from './csv/spans.js'
import { gexf13Format, gexfFormat } from './graphs/gexf.js'
import { graphmlFormat } from './graphs/graphml.js'
import { nodeLinkFormat } from './graphs/node-link.js'
import { htmlFormat } from './html/report.js'
import { jsonWriter } from './json.js'
import { jsonlFormat } from './jsonl.js'
import { markdownFormat } from './markdown.js'
import { qdcFormat } from './refi/codebook.js'
import { createQdpxFormat, type QdpxOptions } from './refi/project.js'
import { svgIcicleFormat } from './svg/icicle.js'
import { svgTreeFormat } from './svg/tree.js'
import { tableWriter } from './table.js'
import { taguetteFormat } from './taguette.js'
import { teiFormat } from './tei.js'
import { treeWriter } from './tree.js'
import { webAnnotationFormat } from './web-annotation.js'
import type { ExportFormat, Writer } from './writer.js'
import { wxrFormat } from './wxr.js'

/** What can be asked of single formats. */
export interface FormatOptions {
  readonly qdpx?: QdpxOptions
}

/** The list. `export --to` names one of these. */
export const createFormats = ({ qdpx }: FormatOptions = {}): readonly ExportFormat[] => [
  csvFormat,
  csvExcelFormat,
  tsvFormat,
  jsonlFormat,
  htmlFormat,
  convokitFormat,
  createQdpxFormat(qdpx),
  qdcFormat,
  graphmlFormat,
  gexfFormat,
  gexf13Format,
  svgTreeFormat,
  svgIcicleFormat,
  markdownFormat,
  nodeLinkFormat,
  taguetteFormat,
  teiFormat,
  wxrFormat,
  webAnnotationFormat,
  csvSpansFormat,
  csvNodesFormat,
  csvEdgesFormat,
  csvFolderFormat,
]

/** As they are without options. */
export const formats = createFormats()

/** What `read` and `analyze` print: `--format` names one of these. */
export const printers: readonly Writer[] = [jsonlFormat, jsonWriter, tableWriter, treeWriter]
