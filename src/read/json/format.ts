// The factory of readers of JSON: a format says which text is its own and where the comments lie, the rest is the same for all.
import { buildThread, type RawComment } from '../../model/build-thread.js'
import { type Message, type Post, type Thread, UNKNOWN_POST } from '../../model/thread.js'
import type { Reader, ReadResult } from '../reader.js'
import type { Source } from '../source.js'
import { threadIdOf } from '../thread-id.js'
import { documentOf, looksLikeJson } from './document.js'

/** One thread as a format finds it. */
export interface Discussion {
  /** `null`: the title serves, or the file's name. */
  readonly id: string | null
  readonly post?: Partial<Post>
  readonly declaredCount?: number | null
  readonly comments: readonly RawComment[]
  readonly messages?: readonly Message[]
  /** What the source says of comments it does not hold; stands behind "38 declared, 29 found". */
  readonly missing?: string | null
}

/** A format of JSON. */
export interface JsonFormat {
  readonly name: string
  /** 0 … 1, from the first characters of a text that looks like JSON. */
  detect(head: string): number
  /** Every thread in the parsed value; none where there is no comment. Never throws on content. */
  discussions(value: unknown): readonly Discussion[]
}

/** The reader of a format. Reading throws `UnreadableError`, with the line, where the text is no JSON. */
export function jsonReader(format: JsonFormat): Reader {
  return {
    name: format.name,
    detect: ({ head, files }) => (files.length === 0 && looksLikeJson(head) ? format.detect(head) : 0),
    read: source => readDocument(format, source),
  }
}

function readDocument(format: JsonFormat, source: Source): ReadResult {
  const { value, messages } = documentOf(source)
  return { threads: threadsOf(format.discussions(value), format.name, source), messages }
}

/** A thread for each discussion, or one that says that there is none. */
export function threadsOf(found: readonly Discussion[], reader: string, source: Source): Thread[] {
  return (found.length > 0 ? found : [NOTHING]).map(discussion => threadOf(discussion, reader, source))
}

const NOTHING: Discussion = {
  id: null,
  comments: [],
  messages: [{ code: 'no-comments', text: 'the file is of this format but holds no comments', line: null }],
}

function threadOf({ id, post, declaredCount, comments, messages = [], missing }: Discussion, reader: string, source: Source): Thread {
  return buildThread(comments, {
    id: id ?? threadIdOf(post?.title ?? null, source.name),
    reader,
    post: { ...UNKNOWN_POST, ...post },
    declaredCount: declaredCount ?? null,
    source: source.name,
    sha256: source.sha256,
    messages: [...messages, ...mismatch(declaredCount ?? null, comments.length, missing)],
  })
}

function mismatch(declared: number | null, found: number, missing: string | null | undefined): Message[] {
  if (declared === null || declared === found) return []
  const why = missing ? `: ${missing}` : '; the file does not say why'
  return [{ code: 'count-mismatch', text: `${declared} declared, ${found} found${why}`, line: null }]
}
