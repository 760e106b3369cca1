// Recovers the names that a source lost from how commenters are spoken to; what comes out is marked inferred and never becomes an author.
import type { Vocative } from '../../model/annotations.js'
import type { Span, Thread } from '../../model/thread.js'

/** A name that others use for a comment's author. */
export interface InferredName {
  /** As first written, with a capital where anybody wrote one. */
  readonly name: string
  /** Where the author is so addressed. */
  readonly evidence: readonly (Span & { readonly comment: number })[]
}

/**
 * One entry a comment: the name its author is addressed by, or `null` where the source names the author, nobody addresses
 * them, or two names are used equally often.
 */
export function inferredNames(thread: Thread, vocatives: readonly (readonly Vocative[])[]): (InferredName | null)[] {
  const calls = new Map<number, Map<string, InferredName>>()
  vocatives.forEach((ofComment, comment) => {
    for (const vocative of ofComment) if (isCall(thread, vocative)) addCall(calls, comment, vocative)
  })
  return thread.comments.map(({ index }) => mostCalled(calls.get(index)))
}

function isCall(thread: Thread, { of, known }: Vocative): boolean {
  return !known && typeof of === 'number' && thread.comments[of]?.author === null
}

function addCall(calls: Map<number, Map<string, InferredName>>, comment: number, { of, name, start, end }: Vocative): void {
  const names = calls.get(of as number) ?? new Map<string, InferredName>()
  const key = name.toLowerCase()
  const so = names.get(key)
  const better = so === undefined || (/^\p{Ll}/u.test(so.name) && /^\p{Lu}/u.test(name)) ? name : so.name
  names.set(key, { name: better, evidence: [...(so?.evidence ?? []), { comment, start, end }].slice(0, MOST_EVIDENCE) })
  calls.set(of as number, names)
}

/** More places than this show nothing new. */
const MOST_EVIDENCE = 20

function mostCalled(names: ReadonlyMap<string, InferredName> | undefined): InferredName | null {
  const [first, second] = [...(names?.values() ?? [])].sort((a, b) => b.evidence.length - a.evidence.length)
  return first === undefined || first.evidence.length === second?.evidence.length ? null : first
}
