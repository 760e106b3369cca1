// What an export says a comment is, and how it stands, in one word each.
import type { CommentKind, CommentStatus } from '../model/thread.js'

/** Flags as platforms keep them. */
export interface Flags {
  readonly isDeleted?: boolean
  readonly isSpam?: boolean
  readonly isPending?: boolean
}

/**
 * A deleted comment of which the export keeps no words is `missing`: all that is left of it is its place, for the replies to hang from.
 * With words left (also `[deleted]`, which is what the platform shows) it is `deleted`.
 */
export function statusOf({ isDeleted, isSpam, isPending }: Flags, text: string): CommentStatus {
  if (isDeleted) return text.trim() === '' ? 'missing' : 'deleted'
  if (isSpam) return 'spam'
  return isPending ? 'pending' : 'present'
}

const NOTICES: readonly CommentKind[] = ['pingback', 'trackback']
const STATUSES: readonly CommentStatus[] = ['present', 'pending', 'deleted', 'spam', 'missing']

/** The kind of this name, in any case; whatever is no notice of another site is a comment. */
export const kindNamed = (name: string | null | undefined): CommentKind => NOTICES.find(kind => kind === name?.toLowerCase()) ?? 'comment'

/** The status of this name as we write it, `null` for any other value. */
export const statusNamed = (name: unknown): CommentStatus | null => STATUSES.find(status => status === name) ?? null

/** Whether a text is what Reddit, and programs that read from it, leave of a comment that is gone. */
export const isGone = (text: string): boolean => text === '[deleted]' || text === '[removed]'
