// Every format that can be read, in the order in which ties are broken.
import { htmlReader } from './html/index.js'
import { jsonReaders } from './json/index.js'
import type { Reader, ReadOptions } from './reader.js'
import { textReader } from './text/index.js'
import { understoryReader } from './understory.js'
import { wxrReader } from './wxr.js'

/** The list; each reader's own options come from `options`. */
export function createReaders(_options: ReadOptions = {}): readonly Reader[] {
  return [understoryReader, wxrReader, ...jsonReaders, htmlReader, textReader]
}
