// An annotated thread and its people → who replied to whom, and with what stance.
import type { Annotations, ReplyStance } from '../model/annotations.js'
import type { Thread } from '../model/thread.js'
import type { People } from './commenters.js'

/** A reply of one commenter to another. */
export interface Between {
  readonly comment: number
  readonly a: number
  readonly b: number
  readonly reply: ReplyStance
  /** Whether it answers a reply to `a`'s own words: the two are in an exchange. */
  readonly returns: boolean
}

/** From this confidence the inferred addressee is taken in place of the parent the source shows. */
const SURE_ADDRESSEE = 0.5

/** In reading order; answers to oneself are left out. Linear. */
export function repliesBetween(thread: Thread, people: People, columns: Partial<Annotations>): Between[] {
  const answers = thread.comments.map(({ index, parent }) => answered(index, parent, columns))
  const found: Between[] = []
  for (const { index } of thread.comments) {
    const answer = answers[index] as number
    const a = people.of[index] as number
    const b = answer < 0 ? -1 : (people.of[answer] as number)
    const reply = columns.reply?.[index]
    if (!reply || a < 0 || b < 0 || a === b) continue
    const before = answers[answer] as number
    found.push({ comment: index, a, b, reply, returns: before >= 0 && people.of[before] === a })
  }
  return found
}

function answered(index: number, parent: number, { addressee }: Partial<Annotations>): number {
  const inferred = addressee?.of[index]
  return inferred && inferred.confidence >= SURE_ADDRESSEE && inferred.of < index ? inferred.of : parent
}
