// Brings a thread from the server to the screen: as it was read at first, with the judgements as soon as they are made.
import type { ThreadColumns } from '../../src/model/record.js'
import { commentsOf } from '../api/columns.js'
import { openThread } from '../api/threads.js'
import type { Found } from './discussion.js'

/** What a thread is given to as it comes; `isAwaited` says whether anybody still waits for it. */
export interface Awaiting {
  readonly isAwaited: () => boolean
  readonly read: (found: Found, judged: boolean) => void
  readonly judged: (found: Found) => void
}

/** Calls `read` once, and `judged` after it where the judgements came later. Throws `ApiError`. */
export async function load(id: string, { isAwaited, read, judged }: Awaiting): Promise<void> {
  const first = await openThread(id, { soon: true })
  if (!isAwaited()) return
  read(foundIn(first), first.analyzed)
  if (first.analyzed) return
  const second = await openThread(id, { soon: false })
  if (isAwaited()) judged(foundIn(second))
}

// The columns themselves are let go: they hold everything once more.
function foundIn(columns: ThreadColumns): Found {
  const { thread, messages } = columns
  return { thread, messages, comments: commentsOf(columns) }
}
