// What an export says about the standing of a comment, in one word.
import type { CommentStatus } from '../model/thread.js'

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
