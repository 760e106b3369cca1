// Every format that can be read, in the order in which ties are broken.
import { anyXmlReader } from './any-xml.js'
import { atomReader } from './atom.js'
import { convokitReader } from './convokit.js'
import { disqusReader } from './disqus.js'
import { graphmlReader } from './graphml.js'
import { htmlReader } from './html/index.js'
import { anyJsonReader } from './json/any.js'
import { jsonReaders } from './json/index.js'
import { movableTypeReader } from './movable-type.js'
import type { Reader, ReadOptions } from './reader.js'
import { rssReader } from './rss.js'
import { createTableReader } from './table/index.js'
import { textReader } from './text/index.js'
import { understoryReader } from './understory.js'
import { wxrReader } from './wxr.js'

/** The list; each reader's own options come from `options`. */
export function createReaders(options: ReadOptions = {}): readonly Reader[] {
  return [
    understoryReader,
    convokitReader,
    wxrReader,
    disqusReader,
    atomReader,
    rssReader,
    graphmlReader,
    movableTypeReader,
    ...jsonReaders,
    anyJsonReader,
    anyXmlReader,
    createTableReader(options),
    htmlReader,
    textReader,
  ]
}
