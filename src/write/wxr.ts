// WordPress export (WXR 1.2, the format of wordpress-importer): one post a thread; ids become whole numbers in tree order, the source's own go into commentmeta.
import type { AnnotatedThread } from '../model/annotated-thread.js'
import { fileStem } from '../model/file-stem.js'
import type { CommentRecord } from '../model/record.js'
import type { CommentStatus, Post } from '../model/thread.js'
import { ATTRIBUTES, type Placed, placedComments } from './attributes.js'
import { codedSpans } from './coded-spans.js'
import { momentOf } from './dates.js'
import { generatorOf, notesOn, sourceFacts } from './notes.js'
import type { ExportFormat } from './writer.js'
import { cdata, XML_FORBIDDEN, xmlComment, xmlText } from './xml.js'

/** What a comment says in elements of its own; the rest becomes commentmeta. */
const OWN_ELEMENTS = new Set(['author', 'text', 'ordinal', 'depth', 'thread'])
const META = ATTRIBUTES.filter(({ name }) => !OWN_ELEMENTS.has(name))
/** WordPress has no placeholder for a comment that is gone: it goes to the trash, and commentmeta says what it was. */
const APPROVED: Readonly<Record<CommentStatus, string>> = { present: '1', pending: '0', spam: 'spam', deleted: 'trash', missing: 'trash' }

/** Imports back into WordPress (Tools → Import), and reads back here. */
export const wxrFormat: ExportFormat = {
  name: 'wxr',
  mediaType: 'application/rss+xml',
  extension: 'xml',
  opens: 'WordPress (Tools → Import): a post with its comments, threaded, dated, named',
  loses:
    'WordPress numbers comments anew: the ids of the source, inferred parents, likes, sentiment, topic, stance, targets and spans are in commentmeta (understory_…). A date without a time is written with the time 00:00:00, and one without a zone as UTC. E-mail addresses are never written.',
  replaces: XML_FORBIDDEN,
  *write(threads) {
    const all = [...threads]
    const sources = all.map(annotated => sourceFacts(annotated, wxrFormat))
    yield `<?xml version="1.0" encoding="UTF-8"?>\n${xmlComment(notesOn(wxrFormat, sources).join('\n'))}\n`
    yield `${ROOT}<channel>\n<title>${xmlText(sources[0]?.title ?? 'Discussions')}</title>\n<link>${xmlText(siteOf(all[0]))}</link>\n`
    yield `<description></description>\n<generator>${xmlText(generatorOf(sources[0]?.made))}</generator>\n<wp:wxr_version>1.2</wp:wxr_version>\n`
    yield `<wp:base_site_url>${xmlText(siteOf(all[0]))}</wp:base_site_url>\n<wp:base_blog_url>${xmlText(siteOf(all[0]))}</wp:base_blog_url>\n`
    yield* all.map(authorElement)
    let before = all.length
    for (const [at, annotated] of all.entries()) {
      yield* item(annotated, at + 1, before)
      before += annotated.thread.comments.length
    }
    yield '</channel>\n</rss>\n'
  },
}

const ROOT = `<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
`

/** The address up to the path; a made-up one of the kind that leads nowhere where the source has none. */
function siteOf(annotated: AnnotatedThread | undefined): string {
  return /^https?:\/\/[^/?#]+/i.exec(annotated?.thread.post.url ?? '')?.[0] ?? 'https://example.invalid'
}

/** The importer wants somebody who wrote the post. */
function authorElement({ thread }: AnnotatedThread, at: number): string {
  const name = thread.post.author ?? 'unknown author'
  return `<wp:author><wp:author_id>${at + 1}</wp:author_id><wp:author_login>${cdata(loginOf(thread.post, at + 1))}</wp:author_login><wp:author_email></wp:author_email><wp:author_display_name>${cdata(name)}</wp:author_display_name></wp:author>\n`
}

const loginOf = ({ author }: Post, number: number): string => (author === null ? `author-${number}` : fileStem(author).toLowerCase())

/** `number` is the post's id; comments are numbered on from `before`, so that a reply's number is greater than its parent's. */
function* item(annotated: AnnotatedThread, number: number, before: number): Generator<string> {
  const { thread } = annotated
  const { post } = thread
  const created = wordPressDate(post.createdAt)
  yield `<item>\n<title>${xmlText(post.title ?? thread.id)}</title>\n<link>${xmlText(post.url ?? '')}</link>\n`
  yield `${pubDate(post.createdAt)}<dc:creator>${cdata(loginOf(post, number))}</dc:creator>\n<guid isPermaLink="false">${xmlText(`understory:${thread.id}`)}</guid>\n`
  yield `<description></description>\n<content:encoded>${cdata(htmlOf(post.text ?? ''))}</content:encoded>\n<excerpt:encoded></excerpt:encoded>\n`
  yield `<wp:post_id>${number}</wp:post_id>\n<wp:post_date>${cdata(created)}</wp:post_date>\n<wp:post_date_gmt>${cdata(created)}</wp:post_date_gmt>\n`
  yield `<wp:comment_status>open</wp:comment_status>\n<wp:ping_status>closed</wp:ping_status>\n<wp:post_name>${cdata(fileStem(thread.id).toLowerCase())}</wp:post_name>\n`
  yield '<wp:status>publish</wp:status>\n<wp:post_parent>0</wp:post_parent>\n<wp:menu_order>0</wp:menu_order>\n<wp:post_type>post</wp:post_type>\n<wp:post_password></wp:post_password>\n<wp:is_sticky>0</wp:is_sticky>\n'
  for (const placed of placedComments(annotated)) yield commentElement(placed, annotated, before)
  yield '</item>\n'
}

function commentElement(placed: Placed, annotated: AnnotatedThread, before: number): string {
  const { comment, ordinal } = placed
  const parent = annotated.thread.comments[ordinal - 1]?.parent ?? -1
  const created = wordPressDate(comment.createdAt)
  const spans = codedSpans(annotated, ordinal - 1)
  const fields: readonly (readonly [string, string])[] = [
    ['id', `${before + ordinal}`],
    ['author', cdata(comment.author ?? '')],
    ['author_email', ''],
    ['author_url', ''],
    ['author_IP', ''],
    ['date', cdata(created)],
    ['date_gmt', cdata(created)],
    ['content', cdata(htmlOf(comment.text))],
    ['approved', cdata(APPROVED[comment.status])],
    ['type', cdata(comment.kind)],
    ['parent', parent < 0 ? '0' : `${before + parent + 1}`],
    ['user_id', '0'],
  ]
  const elements = fields.map(([name, value]) => `<wp:comment_${name}>${value}</wp:comment_${name}>`)
  const metas = [...metaOf(placed), ...(spans.length > 0 ? [meta('spans', JSON.stringify(spans))] : [])]
  return `<wp:comment>${elements.join('')}${metas.join('')}</wp:comment>\n`
}

function metaOf(placed: Placed): string[] {
  return META.flatMap(({ name, of }) => {
    const value = of(placed)
    return value === null ? [] : [meta(META_NAMES[name] ?? name, `${value}`)]
  })
}

/** Ids of the source, not those that WordPress gives. */
const META_NAMES: Readonly<Record<string, string>> = { comment_id: 'source_id', parent_id: 'source_parent_id' }

const meta = (name: string, value: string): string =>
  `<wp:commentmeta><wp:meta_key>understory_${name}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:commentmeta>`

/** The text as HTML that shows it: what looks like markup stays text; WordPress makes paragraphs of blank lines itself. */
const htmlOf = (text: CommentRecord['text']): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** `2021-08-10 09:15:00` in UTC; empty where the source has no date. */
function wordPressDate(date: string | null): string {
  const moment = momentOf(date)
  return moment === null ? '' : new Date(moment.seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')
}

function pubDate(date: string | null): string {
  const moment = momentOf(date)
  return moment === null ? '' : `<pubDate>${new Date(moment.seconds * 1000).toUTCString().replace('GMT', '+0000')}</pubDate>\n`
}
