// The factory of readers of JSON: a format says which text is its own and where the comments lie, the rest is the same for all.
import { type Discussion, threadsOf } from '../discussion.js'
import type { Reader, ReadResult } from '../reader.js'
import type { Source } from '../source.js'
import { documentOf, looksLikeJson } from './document.js'

/** A format of JSON. */
export interface JsonFormat {
  readonly name: string
  /** 0 … 1, from the first characters of a text that looks like JSON. */
  detect(head: string): number
  /** Every thread in the parsed value; none where there is no comment. Never throws on content. */
  discussions(value: unknown): readonly Discussion[]
}

/** The reader of a format. Reading throws `UnreadableError`, with the line, where the text is no JSON. */
export function jsonReader(format: JsonFormat): Reader {
  return {
    name: format.name,
    detect: ({ head, files }) => (files.length === 0 && looksLikeJson(head) ? format.detect(head) : 0),
    read: source => readDocument(format, source),
  }
}

function readDocument(format: JsonFormat, source: Source): ReadResult {
  const { value, messages } = documentOf(source)
  return { threads: threadsOf(format.discussions(value), format.name, source), messages }
}
