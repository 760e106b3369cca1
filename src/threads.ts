// Threads from paths: reads everything that was named and keeps going past what fails.
import { findSources } from './files.js'
import { createDistinct } from './model/distinct.js'
import type { Message, Thread } from './model/thread.js'
import { read } from './pipeline.js'
import { UnknownReaderError } from './read/choose.js'
import type { ReadOptions } from './read/reader.js'
import type { Source } from './read/source.js'
import { type Remedy, UnreadableError } from './read/unreadable.js'
import { reasonOf } from './reasons.js'

/** What is said on the way, and what was found about a source as a whole. */
export interface Reporter {
  /** A sentence about a path: which reader was chosen and why. */
  note(path: string, text: string): void
  /** A path that could not be read. */
  failed(path: string, reason: string): void
  /** A finding about a source as a whole. */
  found(message: Message): void
}

/** A thread, and the source that holds it. */
export interface SourcedThread {
  readonly thread: Thread
  /** Size of the source in bytes. */
  readonly bytes: number
  /** SHA-256 of the source in hex. A thread of a file that we wrote names the hash of what that file was made from. */
  readonly sha256: string
}

/** How to read: which reader, which columns. */
export type ReadingOptions = ReadOptions & { readonly from?: string | undefined }

/** Every thread of every path, in order, with ids made distinct (`~2`). A path that fails is reported and skipped. */
export function* readThreads(paths: readonly string[], options: ReadingOptions, report: Reporter): Generator<Thread> {
  const distinct = createDistinct()
  for (const { thread } of readSourced(paths, options, { report, distinctIn: () => distinct })) yield thread
}

/** The same with their sources, and with ids made distinct within each source alone. */
export function readSourcedThreads(paths: readonly string[], options: ReadingOptions, report: Reporter): Generator<SourcedThread> {
  return readSourced(paths, options, { report, distinctIn: () => createDistinct() })
}

interface Manner {
  readonly report: Reporter
  /** What makes the ids of a source's threads distinct. */
  readonly distinctIn: () => (id: string) => string
}

function* readSourced(paths: readonly string[], options: ReadingOptions, { report, distinctIn }: Manner): Generator<SourcedThread> {
  for (const found of findSources(paths)) {
    if ('error' in found) {
      report.failed(found.path, found.error)
      continue
    }
    try {
      const source = found.open()
      const reading = read(source, options)
      report.note(found.path, reading.why)
      const facts = { bytes: sizeOf(source), sha256: source.sha256 ?? '' }
      for (const thread of withDistinctIds(reading.threads, distinctIn())) yield { thread, ...facts }
      for (const message of reading.messages) report.found(message)
    } catch (error) {
      // The user's mistake for every path alike.
      if (error instanceof UnknownReaderError) throw error
      report.failed(found.path, adviceOn(error))
    }
  }
}

/** The threads with ids made distinct, from each other unless `distinct` has given ids before. */
export function* withDistinctIds(threads: Iterable<Thread>, distinct = createDistinct()): Generator<Thread> {
  for (const thread of threads) {
    const id = distinct(thread.id)
    yield id === thread.id ? thread : { ...thread, id }
  }
}

/** The options of the command line that help. */
const REMEDIES: Readonly<Record<Remedy, string>> = {
  'name-reader': 'name one with --from',
  'name-columns': 'name it with --columns text=…',
}

const adviceOn = (error: unknown): string =>
  error instanceof UnreadableError && error.remedy !== null ? `${error.message}; ${REMEDIES[error.remedy]}` : reasonOf(error)

const sizeOf = ({ size, files }: Source): number => files.reduce((sum, file) => sum + file.size, size)
