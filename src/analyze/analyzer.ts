// The interface every column implements.
import type { Annotations, Column } from '../model/annotations.js'
import type { Thread } from '../model/thread.js'

/** Computes one column. Options go into the factory that makes it. */
export interface Analyzer<K extends Column = Column> {
  readonly name: K
  /** Columns that must be computed before. */
  readonly needs: readonly Column[]
  /** One value a comment; linear in the thread's size; never throws on content. */
  analyze(thread: Thread, done: Partial<Annotations>): Annotations[K]
}

/** What a user may set about an analysis. */
export interface AnalyzeOptions {
  /** Number of topics, or `'auto'`: the data chooses. */
  readonly topics?: number | 'auto'
  /** Stance targets typed by the user. */
  readonly targets?: readonly string[]
}
