// The one shape of a discussion that every reader yields and everything else consumes: a flat, pre-order array of comments.

/** What a comment is: somebody's words, or another site's notice that it linked here (WordPress pingback / trackback). */
export type CommentKind = 'comment' | 'pingback' | 'trackback'

/** `missing` marks a placeholder for a comment that others answer but the source does not hold; the rest is what the source says. */
export type CommentStatus = 'present' | 'pending' | 'deleted' | 'spam' | 'missing'

/** The story the discussion stands beneath. Unknown is `null`. */
export interface Post {
  readonly title: string | null
  readonly url: string | null
  readonly author: string | null
  /** ISO 8601, or `null` where the source gives no date. */
  readonly createdAt: string | null
  readonly text: string | null
}

/** One comment. Never mutated: everything judged about it lives in annotation columns under the same index. */
export interface Comment {
  /** Position in `Thread.comments`. */
  readonly index: number
  /** The platform's id (a letter prefixed when it is a bare number) or `c` + outline path, unique in the thread. */
  readonly id: string
  /** Index of the comment answered, as the source shows it; always smaller than `index`; -1 answers the post. */
  readonly parent: number
  /** One past the last descendant: the subtree is `comments.slice(index, end)`. */
  readonly end: number
  /** 0 answers the post. */
  readonly depth: number
  /** The name as the source prints it; `null` where it prints none. */
  readonly author: string | null
  /** ISO 8601 as far as the source is precise (`2021-09-01`, `2021-09-01T10:00:00Z`), or `null`. */
  readonly createdAt: string | null
  readonly likes: number | null
  readonly kind: CommentKind
  readonly status: CommentStatus
  /** Plain text, paragraphs separated by a blank line; never HTML. */
  readonly text: string
}

/** A discussion: `comments` is in pre-order (a parent before its replies, siblings in the order of the source). */
export interface Thread {
  readonly id: string
  readonly post: Post
  /** Name of the reader that produced it. */
  readonly reader: string
  /** How many comments the source says there are; `null` where it does not say. */
  readonly declaredCount: number | null
  /** Where it was read from: the file's name (no folder), and the SHA-256 of its bytes in hex. */
  readonly source: string | null
  readonly sha256: string | null
  readonly comments: readonly Comment[]
  readonly messages: readonly Message[]
}

/** A finding about the content of a source: what was seen, never an edit. */
export interface Message {
  readonly code: MessageCode
  readonly text: string
  /** 1-based line of the source, where one line can be named. */
  readonly line: number | null
}

/** The closed list of findings. */
export const MESSAGE_CODES = [
  'chosen-reader',
  'count-mismatch',
  'no-comments',
  'paged',
  'missing-parent',
  'cycle-cut',
  'duplicate-id',
  'depth-clamp',
  'recovered-input',
  'truncated-input',
  'undecodable',
  'unplaced-lines',
  'ignored-content',
] as const

/** What kind of finding a message is. */
export type MessageCode = (typeof MESSAGE_CODES)[number]

/** UTF-16 offsets into a text, end exclusive, so that `text.slice(start, end)` is what it speaks of. Exports convert to their own unit. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A post of which nothing is known. */
export const UNKNOWN_POST: Post = { title: null, url: null, author: null, createdAt: null, text: null }
