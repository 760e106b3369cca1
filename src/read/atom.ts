// Atom feeds with replies (RFC 4287, RFC 4685 `in-reply-to`) and Blogger's exports: the backup of old and the feed.atom of Google Takeout.
import { buildThread, type RawComment } from '../model/build-thread.js'
import type { Message, Thread } from '../model/thread.js'
import { bodyText } from './body-text.js'
import { withoutControls } from './controls.js'
import { emptyThread } from './discussion.js'
import { htmlToText } from './html/plain-text.js'
import { isoDate } from './iso-date.js'
import type { Reader } from './reader.js'
import type { Source } from './source.js'
import { statusOf } from './standing.js'
import { threadIdOf } from './thread-id.js'
import type { XmlEvents } from './xml/events.js'
import { fieldAttribute, fieldText, gatherRecords, type XmlRecord } from './xml/records.js'
import { streamXml } from './xml/stream.js'

/** Without prefixes, which differ between writers: `thr:in-reply-to`, `blogger:parent`, `app:draft`. */
const SHAPES = {
  entry: ['id', 'title', 'published', 'updated', 'content', 'summary', 'author/name', 'category', 'link', 'in-reply-to'].concat([
    'type',
    'status',
    'parent',
    'inreplyto',
    'extendedproperty',
  ]),
}

/** A feed that names itself and has replies; any other feed is known too, so that it is not taken for a page. */
const REPLIES = 0.97
const ANY_FEED = 0.5

/** One thread a post; entries with `in-reply-to` are comments. */
export const atomReader: Reader = {
  name: 'atom',
  detect({ head }) {
    if (!/<(?:\w+:)?feed[\s>]/.test(head) || !head.includes('www.w3.org/2005/Atom')) return 0
    return /in-reply-to|purl\.org\/syndication\/thread|kind#(?:comment|post)|blogger:type/.test(head) ? REPLIES : ANY_FEED
  },
  read(source) {
    const messages: Message[] = []
    return { threads: readThreads(source, messages), messages }
  },
}

/** An entry that answers something: `refs` are the ids that it names, the nearest first. */
interface Reply {
  readonly comment: RawComment
  readonly refs: readonly string[]
  readonly url: string | null
}

function* readThreads(source: Source, messages: Message[]): Generator<Thread> {
  const posts = new Map<string, XmlRecord>()
  const replies = new Map<string, Reply>()
  const gatherer = gatherRecords(SHAPES, record => {
    const id = idOf(record)
    if (isComment(record)) replies.set(replies.has(id) || id === '' ? `${id} ${replies.size}` : id, replyOf(record, id))
    else if (id !== '') posts.set(id, record)
  })
  for (const _ of streamXml(source, withoutPrefixes(gatherer), messages));
  gatherer.finish()
  const threads = threadsOf(replies)
  const order = new Set([...[...posts.keys()].filter(id => threads.has(id)), ...threads.keys()])
  for (const id of order) yield build(threads.get(id) as Reply[], { id, record: posts.get(id), source })
  if (threads.size === 0) yield emptyThread(seenWithout(posts.size), 'atom', source)
}

function withoutPrefixes(events: XmlEvents): XmlEvents {
  const local = (name: string) => name.slice(name.indexOf(':') + 1)
  return {
    open: (name, attributes) => events.open(local(name), attributes),
    text: piece => events.text(piece),
    close: name => events.close(local(name)),
  }
}

const isComment = (record: XmlRecord): boolean =>
  kindOf(record) === 'comment' || (kindOf(record) === null && record.fields.has('in-reply-to'))

/** Blogger names the kind of each entry, as a category or as a type; other feeds do not. */
function kindOf(record: XmlRecord): string | null {
  for (const { attributes } of record.fields.get('category') ?? []) {
    const kind = /kind#(\w+)$/.exec(attributes.term ?? '')?.[1]
    if (kind) return kind
  }
  return fieldText(record, 'type')?.toLowerCase() ?? null
}

/** Blogger's ids end in a number that its links repeat: `tag:blogger.com,1999:blog-1.post-22` → `22`. */
const shortId = (id: string): string => /^tag:blogger\.com,.*\.(?:post|page)-(\d+)$/.exec(id)?.[1] ?? id
const idOf = (record: XmlRecord): string => shortId(fieldText(record, 'id') ?? '')

function replyOf(record: XmlRecord, id: string): Reply {
  const text = withoutControls(contentOf(record, ['content', 'summary', 'title']))
  const status = fieldText(record, 'status')?.toLowerCase() ?? ''
  const isRemoved = (record.fields.get('extendedproperty') ?? []).some(
    ({ attributes }) => attributes.name === 'blogger.contentRemoved' && attributes.value === 'true',
  )
  return {
    comment: {
      id: id === '' ? null : id,
      parent: null,
      text,
      author: withoutControls(fieldText(record, 'author/name') ?? ''),
      createdAt: isoDate(fieldText(record, 'published')) ?? isoDate(fieldText(record, 'updated')),
      status: statusOf(
        { isDeleted: isRemoved || status === 'emptied', isSpam: /spam|ghosted/.test(status), isPending: status === 'pending' },
        text,
      ),
    },
    refs: [...refsOf(record)],
    url: fieldAttribute(record, 'in-reply-to', 'href'),
  }
}

/** Blogger links the comment that is answered as "related" and names only the post in `in-reply-to`. */
function* refsOf(record: XmlRecord): Generator<string> {
  for (const { attributes } of record.fields.get('link') ?? []) {
    const related = attributes.rel === 'related' ? /\/comments\/default\/(\d+)/.exec(attributes.href ?? '')?.[1] : undefined
    if (related) yield related
  }
  for (const { text } of record.fields.get('inreplyto') ?? []) if (text.trim() !== '') yield shortId(text.trim())
  for (const { attributes } of record.fields.get('in-reply-to') ?? []) if (attributes.ref) yield shortId(attributes.ref)
  for (const { text } of record.fields.get('parent') ?? []) if (text.trim() !== '') yield shortId(text.trim())
}

function contentOf(record: XmlRecord, names: readonly string[]): string {
  const field = names.map(name => record.fields.get(name)?.[0]).find(candidate => candidate?.text.trim())
  if (!field) return ''
  const type = field.attributes.type ?? 'text'
  return type === 'text' ? field.text.trim() : type === 'xhtml' ? htmlToText(field.text) : bodyText(field.text.trim())
}

/** Replies by what they stand beneath: the parent's id where the feed holds it, down to an id that is no reply. */
function threadsOf(replies: ReadonlyMap<string, Reply>): Map<string, Reply[]> {
  const parents = new Map<string, string | null>()
  for (const [id, { refs }] of replies) parents.set(id, refs.find(ref => ref !== id && replies.has(ref)) ?? null)
  const roots = new Map<string, string>()
  const threads = new Map<string, Reply[]>()
  for (const [id, reply] of replies) {
    const root = rootOf(id, { replies, parents, roots })
    const placed = { ...reply, comment: { ...reply.comment, parent: parents.get(id) ?? unheld(reply, root) } }
    const thread = threads.get(root)
    if (thread) thread.push(placed)
    else threads.set(root, [placed])
  }
  return threads
}

/** A comment that is named beside the post but is not in the feed. */
function unheld({ refs }: Reply, root: string): string | null {
  const first = refs[0]
  return refs.length > 1 && first !== undefined && first !== root ? first : null
}

interface Climb {
  readonly replies: ReadonlyMap<string, Reply>
  readonly parents: ReadonlyMap<string, string | null>
  readonly roots: Map<string, string>
}

/** What the uppermost reply above this one answers. Each reply is climbed over once. */
function rootOf(from: string, { replies, parents, roots }: Climb): string {
  const path: string[] = []
  const passed = new Set<string>()
  let at = from
  for (let up = parents.get(at); up && !roots.has(at) && !passed.has(at); up = parents.get(at)) {
    passed.add(at)
    path.push(at)
    at = up
  }
  const root = roots.get(at) ?? replies.get(at)?.refs.at(-1) ?? ''
  for (const id of [...path, at]) roots.set(id, root)
  return root
}

function build(replies: readonly Reply[], { id, record, source }: { id: string; record: XmlRecord | undefined; source: Source }): Thread {
  const title = record && (withoutControls(htmlToText(fieldText(record, 'title') ?? '')) || null)
  const links = record?.fields.get('link') ?? []
  const page = links.find(({ attributes }) => attributes.rel === 'alternate' || attributes.rel === undefined)
  return buildThread(
    replies.map(({ comment }) => comment),
    {
      id: threadIdOf(title ?? null, /^\d+$/.test(id) ? `post-${id}` : source.name),
      reader: 'atom',
      post: {
        title: title ?? null,
        url: page?.attributes.href ?? replies.find(({ url }) => url !== null)?.url?.replace(/\?showComment.*$/, '') ?? null,
        author: record ? fieldText(record, 'author/name') : null,
        createdAt: record ? isoDate(fieldText(record, 'published')) : null,
        text: record ? withoutControls(contentOf(record, ['content', 'summary'])) || null : null,
      },
      source: source.name,
      sha256: source.sha256,
    },
  )
}

const seenWithout = (entries: number): string =>
  `the feed holds ${entries === 1 ? 'one entry' : `${entries} entries`}, none an answer to another`
