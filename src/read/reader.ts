// The interface every format implements, and what a reading yields.
import type { Message, Thread } from '../model/thread.js'
import type { Source } from './source.js'

/** A format. Add one: a file, a line in `index.ts`, a corpus folder, a test. */
export interface Reader {
  readonly name: string
  /** How sure this reader is that the source is its format, judged by content: 0 not mine … 1 certain. Cheap: looks at `source.head`. */
  detect(source: Source): number
  /** Never throws on content: what is wrong with the source becomes messages. */
  read(source: Source): ReadResult
}

/** What a reading yields. */
export interface ReadResult {
  /** Consumed once, in order; large exports yield one thread at a time. A page without comments yields its thread with zero comments. */
  readonly threads: Iterable<Thread>
  /** Findings about the source as a whole; complete once `threads` has been consumed. */
  readonly messages: readonly Message[]
}

/** What a user may set about a reading. */
export interface ReadOptions {
  /** Which column of a table holds what (`id`, `parent`, `author`, `date`, `text`, `likes`), where the names do not tell. */
  readonly columns?: Readonly<Record<string, string>>
}
