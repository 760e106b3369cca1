// What a reader finds beneath one story, and the thread made of it.
import { buildThread, type RawComment } from '../model/build-thread.js'
import { type Message, type Post, type Thread, UNKNOWN_POST } from '../model/thread.js'
import type { Source } from './source.js'
import { threadIdOf } from './thread-id.js'

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

/** A thread for each discussion, or one that says that there is none. */
export function threadsOf(found: readonly Discussion[], reader: string, source: Source): Thread[] {
  if (found.length === 0) return [emptyThread('the file is of this format but holds no comments', reader, source)]
  return found.map(discussion => threadOf(discussion, reader, source))
}

/** The thread of one discussion. */
export function threadOf(
  { id, post, declaredCount, comments, messages = [], missing }: Discussion,
  reader: string,
  source: Source,
): Thread {
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

/** The thread of a source without comments; `why` is what it holds instead. */
export function emptyThread(why: string, reader: string, source: Source): Thread {
  const messages: Message[] = [{ code: 'no-comments', text: why, line: null }]
  return threadOf({ id: null, comments: [], messages }, reader, source)
}
