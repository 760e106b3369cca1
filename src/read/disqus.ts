// Disqus exports (help.disqus.com, "Comments export"): threads and posts side by side in one XML file, posts naming their thread and what they answer.
import { buildThread, type RawComment } from '../model/build-thread.js'
import { type Message, type Post, type Thread, UNKNOWN_POST } from '../model/thread.js'
import { bodyText } from './body-text.js'
import { createShelf } from './comment-shelf.js'
import { withoutControls } from './controls.js'
import { emptyThread } from './discussion.js'
import { htmlToText } from './html/plain-text.js'
import { isoDate } from './iso-date.js'
import type { Reader } from './reader.js'
import type { Source } from './source.js'
import { statusOf } from './standing.js'
import { threadIdOf } from './thread-id.js'
import { fieldAttribute, fieldText, gatherRecords, type XmlRecord } from './xml/records.js'
import { streamXml } from './xml/stream.js'

const SHAPES = {
  thread: ['link', 'title', 'message', 'createdat', 'author/name'],
  post: ['message', 'createdat', 'isdeleted', 'isspam', 'isapproved', 'author/name', 'author/username', 'thread', 'parent'],
}

/** A thread for each page that has posts, in the order of the file. E-mail and network addresses are never read. */
export const disqusReader: Reader = {
  name: 'disqus',
  detect: ({ head }) => (/<disqus[\s>]/.test(head) && !/<rss[\s>]/.test(head) ? 0.98 : 0),
  read(source) {
    const messages: Message[] = []
    return { threads: readThreads(source, messages), messages }
  },
}

/** Posts may come in any order, so all of them are shelved before the first thread is whole. */
function* readThreads(source: Source, messages: Message[]): Generator<Thread> {
  const posts = new Map<string, Post>()
  const shelf = createShelf()
  const gatherer = gatherRecords(SHAPES, record => {
    if (record.name === 'post') shelf.put(threadOf(record), commentOf(record))
    else posts.set(record.attributes['dsq:id'] ?? '', postOf(record))
  })
  for (const _ of streamXml(source, gatherer, messages));
  gatherer.finish()
  let found = 0
  for (const id of new Set([...posts.keys(), ...shelf.keys()])) {
    const comments = shelf.take(id)
    if (comments.length === 0) continue
    found++
    yield build(comments, { id, post: posts.get(id), source })
  }
  if (found === 0) yield emptyThread(seenWithout(posts.size), 'disqus', source)
}

/** An attribute that nobody quoted may have swallowed the slash that ends its element. */
const threadOf = (record: XmlRecord): string => fieldAttribute(record, 'thread', 'dsq:id')?.replace(/\/$/, '') ?? ''

function commentOf(record: XmlRecord): RawComment {
  const text = withoutControls(bodyText(fieldText(record, 'message') ?? ''))
  const says = (field: string, value: string) => fieldText(record, field)?.toLowerCase() === value
  return {
    id: record.attributes['dsq:id'] ?? null,
    parent: fieldAttribute(record, 'parent', 'dsq:id'),
    text,
    author: withoutControls(fieldText(record, 'author/name') ?? fieldText(record, 'author/username') ?? ''),
    createdAt: isoDate(fieldText(record, 'createdat')),
    status: statusOf(
      { isDeleted: says('isdeleted', 'true'), isSpam: says('isspam', 'true'), isPending: says('isapproved', 'false') },
      text,
    ),
  }
}

function postOf(record: XmlRecord): Post {
  return {
    title: withoutControls(htmlToText(fieldText(record, 'title') ?? '')) || null,
    url: fieldText(record, 'link'),
    author: fieldText(record, 'author/name'),
    createdAt: isoDate(fieldText(record, 'createdat')),
    text: withoutControls(bodyText(fieldText(record, 'message') ?? '')) || null,
  }
}

function build(comments: readonly RawComment[], { id, post, source }: { id: string; post: Post | undefined; source: Source }): Thread {
  const unknown: Message = {
    code: 'missing-parent',
    text: `the comments name a page (${id || 'none'}) that the file does not describe`,
    line: null,
  }
  return buildThread(comments, {
    id: threadIdOf(post?.title ?? null, `thread-${id || 'unknown'}`),
    reader: 'disqus',
    post: post ?? UNKNOWN_POST,
    source: source.name,
    sha256: source.sha256,
    messages: post === undefined ? [unknown] : [],
  })
}

const seenWithout = (pages: number): string => `the export describes ${pages === 1 ? 'one page' : `${pages} pages`} and holds no comment`
