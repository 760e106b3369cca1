// Every format that can be written.
import { csvWriter } from './csv.js'
import { jsonlWriter } from './jsonl.js'
import { markdownWriter } from './markdown.js'
import type { Writer } from './writer.js'

/** The list. `--to` names one of these. */
export const writers: readonly Writer[] = [csvWriter, jsonlWriter, markdownWriter]
