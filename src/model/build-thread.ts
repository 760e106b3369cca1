// Turns a flat list of comments with ids and parent ids into a Thread: the only place where ids become indices.
import { nameWithoutAddress, wordsWithoutEmails } from './addresses.js'
import { commentIds } from './comment-ids.js'
import { placeParents } from './place-parents.js'
import type { Comment, CommentKind, CommentStatus, Message, Post, Thread } from './thread.js'

/** A comment as a reader finds it, before it has a place in a tree. Blank and absent both become `null`. */
export interface RawComment {
  /** The source's own id, or `null` where it prints none. */
  readonly id: string | null
  /** The id of the comment answered, the position of it in the raw list, or `null`: it answers the post. */
  readonly parent: string | number | null
  readonly text: string
  readonly author?: string | null
  readonly createdAt?: string | null
  /** Less the votes against it, where the source counts so. What is no whole number is not kept. */
  readonly likes?: number | null
  readonly kind?: CommentKind
  readonly status?: CommentStatus
}

/** What else is known of the discussion. `messages` come before those found while building. */
export interface ThreadFacts {
  readonly id: string
  readonly reader: string
  readonly post: Post
  readonly declaredCount?: number | null
  readonly source?: string | null
  readonly sha256?: string | null
  readonly messages?: readonly Message[]
}

/**
 * Builds the tree in linear time. Siblings keep the order of the list; a parent that is not in the list becomes a `missing`
 * placeholder; a cycle is cut at its first comment; a repeated id gets the suffix `~2`; e-mail and network addresses in names are left
 * out, and `[e-mail]` stands for e-mail addresses in texts. Each of these is said in a message.
 * Never throws on content.
 */
export function buildThread(raw: readonly RawComment[], facts: ThreadFacts): Thread {
  const placed = placeParents(raw.some(hasBlankId) ? raw.map(withoutBlankIds) : raw)
  const order = preOrder(placed.parents)
  const comments = indexComments(order, placed)
  const known = postWithoutBlanks(facts.post)
  const post = postWithoutAddresses(known)
  const names = countAddresses(placed.raw) + (post.author === known.author ? 0 : 1)
  const masked = comments.filter(({ index, text }) => text !== placed.raw[order[index] as number]?.text).length
  const texts = masked + (post.title === known.title && post.text === known.text ? 0 : 1)
  return {
    id: blankToNull(facts.id) ?? NO_NAME,
    post,
    reader: facts.reader,
    declaredCount: facts.declaredCount ?? null,
    source: facts.source ?? null,
    sha256: facts.sha256 ?? null,
    comments,
    messages: [...(facts.messages ?? []), ...placed.messages, ...addressesLeftOut(names), ...addressesMasked(texts)],
  }
}

/** The id of a thread without one. */
const NO_NAME = 'thread'

const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === ''

const hasBlankId = ({ id, parent }: RawComment): boolean => isBlank(id) || isBlank(parent)

const withoutBlankIds = (comment: RawComment): RawComment => ({
  ...comment,
  id: isBlank(comment.id) ? null : comment.id,
  parent: isBlank(comment.parent) ? null : comment.parent,
})

/** Positions in pre-order: depth first from every root, siblings by position. */
function preOrder(parents: Int32Array): Int32Array {
  const count = parents.length
  const firstChild = new Int32Array(count + 1).fill(-1)
  const nextSibling = new Int32Array(count).fill(-1)
  for (let at = count - 1; at >= 0; at--) {
    const slot = (parents[at] as number) + 1
    nextSibling[at] = firstChild[slot] as number
    firstChild[slot] = at
  }
  const order = new Int32Array(count)
  let filled = 0
  let at = firstChild[0] as number
  while (at >= 0) {
    order[filled++] = at
    let next = firstChild[at + 1] as number
    for (let up = at; next < 0 && up >= 0; up = parents[up] as number) next = nextSibling[up] as number
    at = next
  }
  return order
}

/** Writes the comments out in order with their indices, depths and subtree ends. */
function indexComments(order: Int32Array, placed: ReturnType<typeof placeParents>): Comment[] {
  const indexOf = new Int32Array(order.length)
  order.forEach((position, index) => {
    indexOf[position] = index
  })
  const parents = order.map(position => {
    const parent = placed.parents[position] as number
    return parent < 0 ? -1 : (indexOf[parent] as number)
  })
  const ends = subtreeEnds(parents)
  const depths = new Int32Array(order.length)
  parents.forEach((parent, index) => {
    depths[index] = parent < 0 ? 0 : (depths[parent] as number) + 1
  })
  const ids = commentIds(
    Array.from(order, position => placed.ids[position] ?? null),
    parents,
  )
  return Array.from(order, (position, index) => {
    const raw = placed.raw[position] as RawComment
    return {
      index,
      id: ids[index] as string,
      parent: parents[index] as number,
      end: ends[index] as number,
      depth: depths[index] as number,
      author: nameOf(raw.author),
      createdAt: blankToNull(raw.createdAt),
      likes: Number.isSafeInteger(raw.likes) ? (raw.likes as number) : null,
      kind: raw.kind ?? 'comment',
      status: raw.status ?? 'present',
      text: wordsWithoutEmails(raw.text),
    }
  })
}

function subtreeEnds(parents: Int32Array): Int32Array {
  const ends = new Int32Array(parents.length)
  for (let index = parents.length - 1; index >= 0; index--) {
    const end = Math.max(ends[index] as number, index + 1)
    ends[index] = end
    const parent = parents[index] as number
    if (parent >= 0 && (ends[parent] as number) < end) ends[parent] = end
  }
  return ends
}

const blankToNull = (value: string | null | undefined): string | null => (value == null || isBlank(value) ? null : value)

const nameOf = (printed: string | null | undefined): string | null => {
  const name = blankToNull(printed)
  return name === null ? null : nameWithoutAddress(name)
}

const countAddresses = (raw: readonly RawComment[]): number =>
  raw.reduce((count, { author }) => (blankToNull(author) !== nameOf(author) ? count + 1 : count), 0)

const postWithoutBlanks = ({ title, url, author, createdAt, text }: Post): Post => ({
  title: blankToNull(title),
  url: blankToNull(url),
  author: blankToNull(author),
  createdAt: blankToNull(createdAt),
  text: blankToNull(text),
})

function postWithoutAddresses(post: Post): Post {
  const { author, title, text } = post
  return {
    ...post,
    author: nameOf(author),
    title: title === null ? null : wordsWithoutEmails(title),
    text: text === null ? null : wordsWithoutEmails(text),
  }
}

const addressesLeftOut = (count: number): Message[] =>
  count === 0
    ? []
    : [
        {
          code: 'ignored-content',
          text: `addresses in ${count === 1 ? 'a name' : `${count} names`} are left out: they are never kept`,
          line: null,
        },
      ]

const addressesMasked = (count: number): Message[] =>
  count === 0
    ? []
    : [
        {
          code: 'ignored-content',
          text: `e-mail addresses in ${count === 1 ? 'a text' : `${count} texts`} are now [e-mail]: they are never kept`,
          line: null,
        },
      ]
