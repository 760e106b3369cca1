// Typing the beginning of a row goes to it: its number, its author's name or its first words.
import type { Discussion } from '../discussion.js'
import { numberOf, printedName, wordsOf } from '../naming.js'
import type { Rows } from './rows.js'

/** A pause longer than this begins anew, in milliseconds. */
const PAUSE = 700
/** Characters of the text a row is compared by. */
const COMPARED = 60

/** As the help prints it. */
export const typeAheadKey = { shown: 'letters, digits', does: 'go to the row that begins so (5.1 goes to comment 5.1)' } as const

/** Collects what is typed and finds the next row that begins so. `now` is the clock, in milliseconds. */
export function createTypeAhead(now: () => number = () => performance.now()) {
  let typed = ''
  let last = Number.NEGATIVE_INFINITY
  return {
    /** Whether a letter belongs to a word begun before. */
    isTyping: () => typed !== '' && now() - last < PAUSE,
    /** Index of the comment to go to, -1 where no row begins with what was typed. */
    type(letter: string, from: { readonly thread: Discussion; readonly rows: Rows; readonly index: number }): number {
      typed = now() - last < PAUSE ? typed + letter.toLowerCase() : letter.toLowerCase()
      last = now()
      return nextBeginning(typed, from)
    },
  }
}

interface From {
  readonly thread: Discussion
  readonly rows: Rows
  readonly index: number
}

function nextBeginning(typed: string, { thread, rows: { comments, rowOf }, index }: From): number {
  // A first letter looks on from here; more letters may still mean this row.
  const start = (rowOf[index] ?? 0) + (typed.length === 1 ? 1 : 0)
  for (let step = 0; step < comments.length; step++) {
    const candidate = comments[(start + step) % comments.length] as number
    if (beginsWith(typed, thread, candidate)) return candidate
  }
  return -1
}

function beginsWith(typed: string, thread: Discussion, index: number): boolean {
  const comment = thread.comments[index]
  if (comment === undefined) return false
  if (/^\d/.test(typed)) return numberOf(thread, index).startsWith(typed)
  return (printedName(comment)?.toLowerCase().startsWith(typed) ?? false) || wordsOf(comment, COMPARED).toLowerCase().startsWith(typed)
}
