// WordPress exports (WXR 1.0 to 1.2, an RSS dialect; wordpress.org/support/article/tools-export-screen), one post at a time; Disqus takes the same for import.
import { buildThread, type RawComment } from '../model/build-thread.js'
import type { Message, Thread } from '../model/thread.js'
import { brokenText } from './body-text.js'
import { withoutControls } from './controls.js'
import { emptyThread } from './discussion.js'
import { htmlToText } from './html/plain-text.js'
import { feedDate, isoDate } from './iso-date.js'
import type { Reader } from './reader.js'
import type { Source } from './source.js'
import { kindNamed, statusOf } from './standing.js'
import { threadIdOf } from './thread-id.js'
import { fieldText, gatherRecords, type XmlRecord } from './xml/records.js'
import { streamXml } from './xml/stream.js'

const SHAPES = {
  item: ['title', 'link', 'pubdate', 'dc:creator', 'content:encoded', 'wp:post_id', 'wp:post_name', 'wp:post_date', 'wp:post_date_gmt'],
  'wp:author': ['wp:author_login', 'wp:author_display_name'],
  'wp:comment': [
    'wp:comment_id',
    'wp:comment_author',
    'wp:comment_date',
    'wp:comment_date_gmt',
    'wp:comment_content',
    'wp:comment_approved',
    'wp:comment_type',
    'wp:comment_parent',
  ],
}

/** A post is a thread; posts without comments are passed over, unless no post has any. E-mail and network addresses are never read. */
export const wxrReader: Reader = {
  name: 'wxr',
  detect: ({ head }) =>
    /<rss[\s>]/i.test(head) && /<wp:(?:wxr_version|comment|post_|author|status|base_)|wordpress\.org\/export\//.test(head) ? 0.98 : 0,
  read(source) {
    const messages: Message[] = []
    return { threads: readThreads(source, messages), messages }
  },
}

function* readThreads(source: Source, messages: Message[]): Generator<Thread> {
  const names = new Map<string, string>()
  const ready: Thread[] = []
  let comments: RawComment[] = []
  let posts = 0
  let found = 0
  const gatherer = gatherRecords(SHAPES, record => {
    if (record.name === 'wp:comment') comments.push(commentOf(record))
    else if (record.name === 'wp:author')
      names.set(fieldText(record, 'wp:author_login') ?? '', fieldText(record, 'wp:author_display_name') ?? '')
    else {
      posts++
      if (comments.length > 0) ready.push(threadOf(record, comments, { source, names }))
      comments = []
    }
  })
  for (const _ of streamXml(source, gatherer, messages)) {
    found += ready.length
    yield* ready.splice(0)
  }
  gatherer.finish()
  found += ready.length
  yield* ready.splice(0)
  if (found === 0) yield emptyThread(seenWithout(posts), 'wxr', source)
}

function commentOf(record: XmlRecord): RawComment {
  const parent = fieldText(record, 'wp:comment_parent')
  const text = withoutControls(brokenText(fieldText(record, 'wp:comment_content') ?? ''))
  const standing = fieldText(record, 'wp:comment_approved')?.toLowerCase()
  return {
    id: fieldText(record, 'wp:comment_id'),
    parent: parent === '0' ? null : parent,
    text,
    author: withoutControls(fieldText(record, 'wp:comment_author') ?? ''),
    createdAt: dateOf(record, 'wp:comment_date'),
    kind: kindNamed(fieldText(record, 'wp:comment_type')),
    status: statusOf(
      { isDeleted: standing === 'trash' || standing === 'post-trashed', isSpam: standing === 'spam', isPending: standing === '0' },
      text,
    ),
  }
}

/** The date in UTC where WordPress knows it (drafts have 0000-00-00), else the blog's own clock, whose zone the file does not tell. */
function dateOf(record: XmlRecord, field: string): string | null {
  return isoDate(fieldText(record, `${field}_gmt`), 'Z') ?? isoDate(fieldText(record, field))
}

/** Titles are HTML; a name is what stands there, since WordPress keeps it as it was typed. */
function titleOf(item: XmlRecord): string | null {
  return withoutControls(htmlToText(fieldText(item, 'title') ?? '')) || null
}

function threadOf(
  item: XmlRecord,
  comments: readonly RawComment[],
  { source, names }: { source: Source; names: ReadonlyMap<string, string> },
): Thread {
  const title = titleOf(item)
  const author = fieldText(item, 'dc:creator')
  return buildThread(comments, {
    id: fieldText(item, 'wp:post_name') ?? threadIdOf(title, source.name),
    reader: 'wxr',
    post: {
      title,
      url: fieldText(item, 'link'),
      author: (author && names.get(author)) || author,
      createdAt: dateOf(item, 'wp:post_date') ?? feedDate(fieldText(item, 'pubdate')),
      text: withoutControls(brokenText(fieldText(item, 'content:encoded') ?? '')) || null,
    },
    source: source.name,
    sha256: source.sha256,
  })
}

const seenWithout = (posts: number): string =>
  `the export holds ${posts === 0 ? 'no post' : posts === 1 ? 'one post without comments' : `${posts} posts without comments`}`
