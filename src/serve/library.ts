// The threads the page can show: samples from paths, and the user's own imports. Reading happens once, analysis when a thread is first opened.
import type { AnnotatedThread } from '../model/annotated-thread.js'
import { createDistinct } from '../model/distinct.js'
import type { LibraryEntry, Mood } from '../model/record.js'
import type { Thread } from '../model/thread.js'
import { commentCount } from '../model/walk.js'
import { createMood, moodOfAnalyzed } from '../mood.js'
import { createAnalysis, plain, read } from '../pipeline.js'
import { sourceOfBytes } from '../read/source.js'
import { type TimeSpan, timeSpan } from '../summarize/span.js'
import { type SourcedThread, withDistinctIds } from '../threads.js'
import { messageRecord } from '../write/record.js'
import { type ImportStore, type StoredImport, sha256Of } from './import-store.js'

/** Analyzed threads kept in memory; the least recently opened goes first. */
const KEPT_ANALYSES = 12
/** Threads up to this long are analyzed before anybody notices: some ten milliseconds. */
const SOON_ANALYZED = 500
/** Characters of a source's hash that tell two threads of the same id apart. */
const HASH_SHOWN = 6

/** What an import brought. `kept` is empty when no thread in it has a comment. */
export interface Imported {
  readonly kept: readonly string[]
  /** Every thread that was read, kept or not, so that the reason for an empty one can be shown. */
  readonly threads: readonly Thread[]
}

/** Threads by the ids in their addresses. */
export interface Library {
  list(): LibraryEntry[]
  /** Analyzed, or `null` where there is no such thread. `soon`: a long thread that was not analyzed yet comes as it was read. */
  open(id: string, options?: { readonly soon?: boolean }): AnnotatedThread | null
  /** How the thread sounds as a whole, or `null` where there is no such thread. Judged once. */
  mood(id: string): Mood | null
  /** Reads, keeps and lists a source. Throws `UnreadableError` for what is not text. */
  add(name: string, bytes: Uint8Array): Imported
  /** False where there is no such thread or it is a sample. */
  remove(id: string): boolean
}

interface Shelved {
  readonly thread: Thread
  readonly bytes: number
  readonly span: TimeSpan | null
  /** What it came from, `null` for a sample. */
  readonly import: StoredImport | null
  /** The id in its source. */
  readonly ownId: string
}

/** A library over sample threads and a store. What cannot be read again in the store is passed over, never deleted. */
export function createLibrary(samples: Iterable<SourcedThread>, store: ImportStore): Library {
  const shelf = new Map<string, Shelved>()
  const analyses = new Map<string, AnnotatedThread>()
  const moods = new Map<string, Mood>()
  const analyze = createAnalysis()
  const judge = createMood()

  const shelve = (wanted: string, { thread, bytes }: SourcedThread, from: StoredImport | null): string => {
    let id = wanted
    for (let times = 2; shelf.has(id); times++) id = `${wanted}~${times}`
    shelf.set(id, { thread: { ...thread, id }, bytes, span: timeSpan(thread), import: from, ownId: thread.id })
    return id
  }
  const take = (id: string) => {
    shelf.delete(id)
    analyses.delete(id)
    moods.delete(id)
  }
  const shelveImport = (thread: Thread, bytes: number, from: StoredImport): string => {
    const sourced = { thread, bytes, sha256: from.sha256 }
    return shelve(pageId(sourced, from.apart || shelf.has(thread.id)), sourced, from)
  }
  /** The ids of threads of other sources, as these have them and as the page knows them. */
  const idsBeside = (sha256: string): ReadonlySet<string> => {
    const others = Array.from(shelf).filter(([, shelved]) => shelved.import?.sha256 !== sha256)
    return new Set(others.flatMap(([id, { ownId }]) => [id, ownId]))
  }
  for (const [id, sample] of withOwnIds([...samples])) shelve(id, sample, null)
  for (const stored of store.list()) {
    const { threads, bytes } = tryReading(stored, store)
    for (const thread of threads) if (commentCount(thread) > 0 && !stored.removed.includes(thread.id)) shelveImport(thread, bytes, stored)
  }

  return {
    list: () => Array.from(shelf, ([id, shelved]) => entryOf(shelved, moods.get(id) ?? null)),
    open(id, { soon = false } = {}) {
      const shelved = shelf.get(id)
      if (shelved === undefined) return null
      if (soon && !analyses.has(id) && shelved.thread.comments.length > SOON_ANALYZED) return plain(shelved.thread)
      const annotated = analyses.get(id) ?? analyze(shelved.thread)
      remember(analyses, id, annotated)
      moods.set(id, moods.get(id) ?? moodOfAnalyzed(annotated))
      return annotated
    },
    mood(id) {
      const shelved = shelf.get(id)
      if (shelved === undefined) return null
      const mood = moods.get(id) ?? judge(shelved.thread)
      moods.set(id, mood)
      return mood
    },
    add(name, bytes) {
      const sha256 = sha256Of(bytes)
      const threads = threadsIn(name, bytes, sha256)
      const kept = threads.filter(thread => commentCount(thread) > 0)
      if (kept.length === 0) return { kept: [], threads }
      const taken = idsBeside(sha256)
      const isTaken = ({ id }: Thread) => taken.has(id)
      const stored = store.add(name, bytes, kept.some(isTaken))
      for (const [id, shelved] of shelf) if (shelved.import?.sha256 === sha256) take(id)
      return { kept: kept.map(thread => shelveImport(thread, bytes.length, stored)), threads }
    },
    remove(id) {
      const shelved = shelf.get(id)
      if (shelved === undefined || shelved.import === null) return false
      const { ownId } = shelved
      const { sha256 } = shelved.import
      const others = Array.from(shelf.values()).some(other => other !== shelved && other.import?.sha256 === sha256)
      const stored = store.list().find(entry => entry.sha256 === sha256)
      if (!others) store.remove(sha256)
      else if (stored !== undefined) store.update({ ...stored, removed: [...stored.removed, ownId] })
      take(id)
      return true
    },
  }
}

/** The id under which the page knows a thread, one that an address can hold; `isShared`: another source has it too. */
function pageId({ thread, sha256 }: SourcedThread, isShared: boolean): string {
  const id = thread.id.replaceAll(HALF_CHARACTER, '\ufffd')
  return isShared || STEPS.test(id) ? `${id}~${sha256.slice(0, HASH_SHOWN)}` : id
}

/** Half of a character stands in no address. */
const HALF_CHARACTER = /\p{Surrogate}/gu
/** In an address these lead to the folder and to the one above. */
const STEPS = /^\.{1,2}$/

/**
 * Threads with the ids by which the page knows them, in their order. Where several sources have an id, each of them bears its hash: an
 * address must not show another discussion because the files were named in another order.
 */
function* withOwnIds(samples: readonly SourcedThread[]): Generator<[id: string, sample: SourcedThread]> {
  const holders = new Map<string, number>()
  for (const { thread } of samples) holders.set(thread.id, (holders.get(thread.id) ?? 0) + 1)
  const distinct = createDistinct()
  const ids = new Map<SourcedThread, string>()
  for (const sample of samples.toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : a.sha256 > b.sha256 ? 1 : 0)))
    ids.set(sample, distinct(pageId(sample, (holders.get(sample.thread.id) as number) > 1)))
  for (const sample of samples) yield [ids.get(sample) as string, sample]
}

const threadsIn = (name: string, bytes: Uint8Array, sha256: string): Thread[] => [
  ...withDistinctIds(read(sourceOfBytes(name, bytes, sha256)).threads),
]

function tryReading({ sha256, name }: StoredImport, store: ImportStore): { readonly threads: readonly Thread[]; readonly bytes: number } {
  try {
    const bytes = store.bytes(sha256)
    return { threads: threadsIn(name, bytes, sha256), bytes: bytes.length }
  } catch {
    return { threads: [], bytes: 0 }
  }
}

function remember(analyses: Map<string, AnnotatedThread>, id: string, annotated: AnnotatedThread): void {
  analyses.delete(id)
  analyses.set(id, annotated)
  const oldest = analyses.keys().next().value
  if (analyses.size > KEPT_ANALYSES && oldest !== undefined) analyses.delete(oldest)
}

function entryOf({ thread, bytes, span, import: stored }: Shelved, mood: Mood | null): LibraryEntry {
  const { id, post, reader, declaredCount, source, sha256, messages } = thread
  return {
    id,
    title: post.title,
    url: post.url,
    reader,
    declaredCount,
    commentCount: commentCount(thread),
    source,
    sha256,
    sample: stored === null,
    bytes,
    importedAt: stored?.importedAt || null,
    span,
    mood,
    messages: messages.map(message => messageRecord(message, id)),
  }
}
