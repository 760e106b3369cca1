// Reddit's listings (reddit.com/dev/api): a post with its comments, comments alone, or flat dumps of comment objects with `link_id`.
import type { RawComment } from '../../model/build-thread.js'
import type { Post } from '../../model/thread.js'
import type { Discussion } from '../discussion.js'
import { epochDate } from '../iso-date.js'
import { type Fields, fieldsOf, isFields, listOf, numberOf, textOf } from '../objects/fields.js'
import { isGone } from '../standing.js'
import { jsonReader } from './format.js'

const POST = 't3'
const COMMENT = 't1'

/** One thread a post; collapsed comments are counted in a message. */
export const redditReader = jsonReader({
  name: 'reddit',
  detect(head) {
    if (/"kind"\s*:\s*"(?:Listing|t1|t3|more)"/.test(head)) return 0.95
    return /"link_id"\s*:\s*"t3_/.test(head) && /"parent_id"\s*:\s*"t[13]_/.test(head) ? 0.9 : 0
  },
  discussions: value => gather(value).map(discussionOf),
})

/** What was gathered for one post. */
interface Gathered {
  readonly id: string | null
  post: Fields | null
  readonly comments: RawComment[]
  stubs: number
  hidden: number
}

/** Walks the nested listings with a stack of its own: a thread may be thousands of replies deep. */
function gather(value: unknown): Gathered[] {
  const threads = new Map<string, Gathered>()
  const threadOf = (id: string | null) => {
    const known = threads.get(id ?? '') ?? { id, post: null, comments: [], stubs: 0, hidden: 0 }
    threads.set(id ?? '', known)
    return known
  }
  let latest: string | null = null
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (Array.isArray(next)) for (let at = next.length - 1; at >= 0; at--) waiting.push(next[at])
    if (!isFields(next)) continue
    const { kind, data } = next
    if (kind === 'Listing') waiting.push(fieldsOf(data).children)
    else if (kind === POST) {
      latest = textOf(fieldsOf(data).id)
      threadOf(latest).post = fieldsOf(data)
    } else if (kind === 'more') {
      const thread = threadOf(latest)
      thread.stubs++
      thread.hidden += numberOf(fieldsOf(data).count) ?? listOf(fieldsOf(data).children).length
    } else if (kind === COMMENT || (kind === undefined && 'body' in next)) {
      const fields = kind === COMMENT ? fieldsOf(data) : next
      latest = bareId(fields.link_id) ?? latest
      threadOf(latest).comments.push(commentOf(fields))
      waiting.push(fields.replies)
    }
  }
  return [...threads.values()].filter(({ post, comments, stubs }) => post !== null || comments.length + stubs > 0)
}

function commentOf(fields: Fields): RawComment {
  const parent = textOf(fields.parent_id)
  const text = unescaped(fields.body)?.trim() ?? ''
  return {
    id: bareId(fields.id),
    parent: parent?.startsWith(`${COMMENT}_`) ? bareId(parent) : null,
    author: textOf(fields.author),
    createdAt: epochDate(fields.created_utc),
    likes: fields.score_hidden === true ? null : (numberOf(fields.score) ?? numberOf(fields.ups)),
    status: isGone(text) ? 'deleted' : 'present',
    text,
  }
}

/** The interface escapes three characters of a text's Markdown (unless asked for `raw_json`); Markdown itself would read them so too. */
function unescaped(value: unknown): string | null {
  return textOf(value)?.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&') ?? null
}

/** `t1_abc` → `abc`. */
const bareId = (value: unknown): string | null => textOf(value)?.replace(/^t\d_/, '') ?? null

function discussionOf({ id, post, comments, stubs, hidden }: Gathered): Discussion {
  return {
    id,
    post: post === null ? {} : postOf(post),
    declaredCount: numberOf(post?.num_comments),
    comments,
    missing: stubs === 0 ? null : `${stubs} “more” stubs stand for ${hidden} comments that the file does not hold`,
  }
}

function postOf(fields: Fields): Partial<Post> {
  const path = textOf(fields.permalink)
  return {
    title: unescaped(fields.title),
    url: path === null ? textOf(fields.url) : `https://www.reddit.com${path}`,
    author: textOf(fields.author),
    createdAt: epochDate(fields.created_utc),
    text: unescaped(fields.selftext)?.trim() ?? null,
  }
}
