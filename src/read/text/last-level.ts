// Parents where a copy has lost all indentation: who stands on a page's last level has no label by which others are answered.
import { isDeletedNotice } from '../deleted-notices.js'
import { isOlder } from './reply-counts.js'
import type { ListMark } from './reply-lists.js'

/** What is known of each comment, in order. */
export interface Answerable {
  /** `null` where no label stands below it by which it is answered. */
  readonly listMark: ListMark
  readonly cluster: { readonly isNotice: boolean } | null
  readonly text: string
  /** As `parseDate` gives it, `null` for none. */
  readonly createdAt: string | null
}

/** Where more have no label, it is not for their level: on pages of two levels, whose first ones alone have it, up to every second has none. */
const MOST_WITHOUT = 0.5

/**
 * Position of the parent of each comment without a label, -1 for the others; `null` where all have one, or most have none. Levels grow by
 * one at most from a comment to the next, so that the last one with a label before it stands on the level above, and is not younger.
 * Notices of other sites and comments that are gone have no label wherever they stand. Linear.
 */
export function parentsByLastLevel(comments: readonly Answerable[]): Int32Array | null {
  const speaking = comments.filter(isSpeaking)
  const without = speaking.filter(({ listMark }) => listMark === null).length
  if (without === 0 || without > speaking.length * MOST_WITHOUT) return null
  const parents = underLabelled(comments)
  const isYounger = (parent: number, at: number) =>
    parent < 0 || !isOlder(comments[at]?.createdAt ?? null, comments[parent]?.createdAt ?? null)
  return parents.every(isYounger) ? parents : null
}

function underLabelled(comments: readonly Answerable[]): Int32Array {
  let above = -1
  return Int32Array.from(comments, (comment, at) => {
    if (!isSpeaking(comment)) return -1
    if (comment.listMark === null) return above
    above = at
    return -1
  })
}

const isSpeaking = ({ cluster, text }: Answerable): boolean => cluster?.isNotice !== true && !isDeletedNotice(text)
