// Every format that can be written.
import { csvWriter } from './csv.js'
import { jsonWriter } from './json.js'
import { jsonlWriter } from './jsonl.js'
import { markdownWriter } from './markdown.js'
import { tableWriter } from './table.js'
import { treeWriter } from './tree.js'
import type { Writer } from './writer.js'

/** The list. `export --to` names one of these. */
export const writers: readonly Writer[] = [csvWriter, jsonlWriter, markdownWriter]

/** What `read` and `analyze` print: `--format` names one of these. */
export const printers: readonly Writer[] = [jsonlWriter, jsonWriter, tableWriter, treeWriter]
