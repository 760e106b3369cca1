// RSS feeds of comments (rssboard.org/rss-specification), as WordPress offers them for a post and for a whole weblog: whom an item answers stands at its start.
import type { RawComment } from '../model/build-thread.js'
import type { Message, Thread } from '../model/thread.js'
import { ANSWERING } from './answering.js'
import { brokenText } from './body-text.js'
import { withoutControls } from './controls.js'
import { type Discussion, emptyThread, threadOf } from './discussion.js'
import { idInLink } from './html/permalinks.js'
import { htmlToText } from './html/plain-text.js'
import { feedDate, isoDate } from './iso-date.js'
import type { Reader } from './reader.js'
import type { Source } from './source.js'
import { fieldText, gatherRecords, type XmlRecord } from './xml/records.js'
import { streamXml } from './xml/stream.js'

const SHAPES = {
  channel: ['title'],
  item: ['title', 'link', 'guid', 'dc:creator', 'author', 'pubdate', 'dc:date', 'content:encoded', 'description'],
}

/** A feed whose items lead to comments; any other feed is known too, so that it is not taken for something else. */
const OF_COMMENTS = 0.96
const ANY_FEED = 0.5

/** A thread for each page to which comments belong. E-mail addresses are never read. */
export const rssReader: Reader = {
  name: 'rss',
  detect({ head }) {
    if (!/<(?:rss|rdf:RDF)[\s>]/i.test(head) || /<wp:/.test(head)) return 0
    return /<(?:link|guid)[^<>]*>[^<>]*#(?:comment|c)-?\d/i.test(head) ? OF_COMMENTS : ANY_FEED
  },
  read(source) {
    const messages: Message[] = []
    return { threads: readThreads(source, messages), messages }
  },
}

interface Item {
  readonly comment: RawComment
  /** The address of the page that it stands beneath. */
  readonly page: string
  /** Title of the page, where the item says it. */
  readonly on: string | null
}

function* readThreads(source: Source, messages: Message[]): Generator<Thread> {
  const pages = new Map<string, Item[]>()
  let title: string | null = null
  let others = 0
  const gatherer = gatherRecords(SHAPES, record => {
    if (record.name === 'channel') title = fieldText(record, 'title')
    else {
      const item = itemOf(record)
      const page = pages.get(item?.page ?? '')
      if (item === null) others++
      else if (page) page.push(item)
      else pages.set(item.page, [item])
    }
  })
  for (const _ of streamXml(source, gatherer, messages));
  gatherer.finish()
  const ofFeed = pages.size === 1 ? titleIn(title) : null
  for (const items of pages.values()) yield threadOf(discussionOf(items, ofFeed), 'rss', source)
  if (pages.size === 0) yield emptyThread(seenWithout(others), 'rss', source)
}

/** `null` for an item that is no comment. */
function itemOf(record: XmlRecord): Item | null {
  const links = [fieldText(record, 'link'), fieldText(record, 'guid')].filter(link => link !== null)
  const link = links.find(candidate => candidate.includes('#') && idInLink(candidate) !== null)
  if (link === undefined) return null
  const [, on, by] = BY.exec(plain(fieldText(record, 'title') ?? '')) ?? []
  const body = fieldText(record, 'content:encoded') ?? fieldText(record, 'description') ?? ''
  const answered = ANSWERED.exec(body)
  const author = fieldText(record, 'dc:creator') ?? by ?? null
  return {
    page: link.slice(0, link.indexOf('#')),
    on: on ?? null,
    comment: {
      id: idInLink(link),
      parent: answered === null ? null : idInLink(answered[1] as string),
      author: author === null ? null : withoutControls(author),
      createdAt: feedDate(fieldText(record, 'pubdate')) ?? isoDate(fieldText(record, 'dc:date')),
      text: withoutControls(brokenText(answered === null ? body : body.slice(answered[0].length))),
    },
  }
}

const plain = (title: string): string => htmlToText(title).replaceAll(/\s+/g, ' ').trim()

/** "By: Ana", "Comment on Plum jam by Ana", "Kommentar zu Pflaumenmus von Ana" */
const BY =
  /^(?:(?:comment(?:aire)?|kommentar|comentario|comentário|commento|reactie|komentarz)\s(?:on|zu|sur|en|em|su|op|do)\s(.{1,400})\s)?(?:by|von|par|por|di|door|od)(?:\s?:)?\s(.{1,200})$/iu

/** The line that WordPress puts before an answer, with a link to the comment answered. */
const ANSWERED = new RegExp(
  `^\\s*<p>\\s*(?:${ANSWERING})(?:\\s?:)?\\s?<a\\s[^<>]{0,300}?href="([^"<>]{1,2000})"[^<>]{0,300}>[^<>]{0,200}</a>[\\s.:。]*</p>\\s*`,
  'iu',
)

/** "Comments on: Plum jam" */
const titleIn = (title: string | null): string | null =>
  /^(?:comments|kommentare|commentaires|comentarios|comentários|commenti|reacties|komentarze)\s(?:on|zu|für|sur|pour|en|em|a|su|op|do)(?:\s?:)?\s(.{1,400})$/iu.exec(
    plain(title ?? ''),
  )?.[1] ?? null

function discussionOf(items: readonly Item[], ofFeed: string | null): Discussion {
  const comments = items.map(({ comment }) => comment)
  return {
    id: null,
    post: { title: items.find(({ on }) => on !== null)?.on ?? ofFeed, url: items[0]?.page ?? null },
    comments: isNewestFirst(comments) ? comments.reverse() : comments,
    messages: [{ code: 'paged', text: 'a feed holds the latest comments only; earlier ones may be missing', line: null }],
  }
}

const isNewestFirst = (comments: readonly RawComment[]): boolean =>
  Date.parse(comments[0]?.createdAt ?? '') > Date.parse(comments.at(-1)?.createdAt ?? '')

const seenWithout = (items: number): string =>
  `the feed holds ${items === 1 ? 'one item' : `${items} items`}, none a comment: a page's comments have a feed of their own`
