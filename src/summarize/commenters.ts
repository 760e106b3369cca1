// A thread → who wrote which of its comments: by the names the source gives, by inferred names, or one by one where no name is known.
import { personOf } from '../model/person.js'
import type { Comment, Span, Thread } from '../model/thread.js'

/** A name by which others address the author of a comment, and where. */
export interface NameFound {
  readonly name: string
  readonly evidence: readonly (Span & { readonly comment: number })[]
}

/** A commenter and their comments. */
export interface Person {
  readonly label: string
  readonly unknown: boolean
  readonly inferred: boolean
  readonly namedIn: (Span & { readonly comment: number })[]
  /** Indices, in reading order. */
  readonly comments: number[]
}

/** The commenters of a thread, in order of their first comment, and who wrote what. */
export interface People {
  readonly list: readonly Person[]
  /** Index into `list` of each comment's commenter; -1 for a placeholder, for what is left of a deleted comment and for another site's notice. */
  readonly of: Int32Array
}

/** `names` holds the inferred name of each comment's author, where there is one. Comments of one inferred name are taken for one commenter's. Linear. */
export function peopleIn(thread: Thread, names: readonly (NameFound | null)[] = []): People {
  const list: Person[] = []
  const known = new Map<string, number>()
  const of = new Int32Array(thread.comments.length).fill(-1)
  for (const comment of thread.comments) {
    const { index, id, status, kind } = comment
    if (status === 'missing' || status === 'deleted' || kind !== 'comment') continue
    const named = personOf(comment)
    const found = named === null ? (names[index] ?? null) : null
    const key = named !== null ? `named ${named}` : found !== null ? `inferred ${found.name.toLowerCase()}` : `unknown ${id}`
    const person = known.get(key) ?? list.push(fresh(comment, named, found)) - 1
    known.set(key, person)
    of[index] = person
    list[person]?.comments.push(index)
    if (found !== null) list[person]?.namedIn.push(...found.evidence)
  }
  return { list, of }
}

function fresh({ id, author }: Comment, named: string | null, found: NameFound | null): Person {
  return {
    label: named ?? found?.name ?? `${author ?? 'unknown author'} (${id})`,
    unknown: named === null,
    inferred: named === null && found !== null,
    namedIn: [],
    comments: [],
  }
}
