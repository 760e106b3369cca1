// Threads from paths: reads everything that was named and keeps going past what fails.
import { findSources, reasonOf } from './files.js'
import type { Message, Thread } from './model/thread.js'
import { read } from './pipeline.js'
import type { ReadOptions } from './read/reader.js'
import type { Source } from './read/source.js'

/** What is said on the way, and what was found about a source as a whole. */
export interface Reporter {
  /** A sentence about a path: which reader was chosen and why. */
  note(path: string, text: string): void
  /** A path that could not be read. */
  failed(path: string, reason: string): void
  /** A finding about a source as a whole. */
  found(message: Message): void
}

/** A thread, and how large the source is that holds it, in bytes. */
export interface SizedThread {
  readonly thread: Thread
  readonly bytes: number
}

type Options = ReadOptions & { from?: string | undefined }

/** Every thread of every path, in order, with ids made distinct (`~2`). A path that fails is reported and skipped. */
export function* readThreads(paths: readonly string[], options: Options, report: Reporter): Generator<Thread> {
  for (const { thread } of readSizedThreads(paths, options, report)) yield thread
}

/** The same with sizes. */
export function* readSizedThreads(paths: readonly string[], options: Options, report: Reporter): Generator<SizedThread> {
  const taken = new Set<string>()
  for (const found of findSources(paths)) {
    if ('error' in found) {
      report.failed(found.path, found.error)
      continue
    }
    try {
      const source = found.open()
      const reading = read(source, options)
      report.note(found.path, reading.why)
      for (const thread of reading.threads) yield { thread: withDistinctId(thread, taken), bytes: sizeOf(source) }
      for (const message of reading.messages) report.found(message)
    } catch (error) {
      if (isWrongUsage(error)) throw error
      report.failed(found.path, reasonOf(error))
    }
  }
}

const sizeOf = ({ size, files }: Source): number => files.reduce((sum, file) => sum + file.size, size)

/** A reader that does not exist is the user's mistake for every path alike. */
const isWrongUsage = (error: unknown): boolean => error instanceof RangeError && error.message.startsWith('there is no reader')

function withDistinctId(thread: Thread, taken: Set<string>): Thread {
  let id = thread.id
  for (let times = 2; taken.has(id); times++) id = `${thread.id}~${times}`
  taken.add(id)
  return id === thread.id ? thread : { ...thread, id }
}
