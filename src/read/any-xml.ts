// XML of no known platform (BlogML, IntenseDebate, dumps of databases): elements with a text and an id, a parent, an author or a date under their usual names.
import type { Message } from '../model/thread.js'
import { threadsOf } from './discussion.js'
import { certaintyByNames, discussionsIn } from './objects/gather.js'
import type { Reader } from './reader.js'
import { gatherObjects } from './xml/objects.js'
import { streamXml } from './xml/stream.js'

/** Beneath readers of known formats; a page is none of it. */
const LESS_SURE = 0.9
const PAGE = /<!doctype|<(?:html|head|body|div|table|svg)[\s>]/i

/** The last resort for XML, read as JSON of the same names is: `<comment parentid="4">` answers comment 4. */
export const anyXmlReader: Reader = {
  name: 'xml',
  detect({ head }) {
    if (!/^\s*(?:<\?xml[\s?]|<[a-z][\w:.-]*[\s>])/i.test(head) || PAGE.test(head)) return 0
    return certaintyByNames(namesIn(head)) * LESS_SURE
  },
  read(source) {
    const messages: Message[] = []
    const gatherer = gatherObjects()
    for (const _ of streamXml(source, gatherer, messages));
    return { threads: threadsOf(discussionsIn(gatherer.finish()), 'xml', source), messages }
  },
}

/** Names of elements and attributes. */
const namesIn = (head: string): string[] => [
  ...new Set(
    Array.from(head.matchAll(/<([a-z][\w:.-]{0,40})|\s([a-z][\w:.-]{0,40})\s?=\s?["']/gi), ([, element, attribute]) =>
      ((element ?? attribute) as string).replace(/^.*:/, '').toLowerCase(),
    ),
  ),
]
