// A thread → who wrote which of its comments: by the names the source gives, by inferred names, or one by one where no name is known.
import type { Span, Thread } from '../model/thread.js'

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

export interface People {
  readonly list: readonly Person[]
  /** Index into `list` of each comment's commenter; -1 for a placeholder and for another site's notice. */
  readonly of: Int32Array
}

/** `names` holds the inferred name of each comment's author, where there is one. Comments of one inferred name are taken for one commenter's. Linear. */
export function peopleIn(thread: Thread, names: readonly (NameFound | null)[] = []): People {
  const list: Person[] = []
  const known = new Map<string, number>()
  const of = new Int32Array(thread.comments.length).fill(-1)
  for (const { index, id, author, status, kind } of thread.comments) {
    if (status === 'missing' || kind !== 'comment') continue
    const found = author === null ? (names[index] ?? null) : null
    const key = author !== null ? `named ${author}` : found !== null ? `inferred ${found.name.toLowerCase()}` : `unknown ${id}`
    const person = known.get(key) ?? list.push(fresh(id, author, found)) - 1
    known.set(key, person)
    of[index] = person
    list[person]?.comments.push(index)
    if (found !== null) list[person]?.namedIn.push(...found.evidence)
  }
  return { list, of }
}

function fresh(id: string, author: string | null, found: NameFound | null): Person {
  return {
    label: author ?? found?.name ?? `unknown author (${id})`,
    unknown: author === null,
    inferred: author === null && found !== null,
    namedIn: [],
    comments: [],
  }
}
