// A thread with the columns that were computed for it and the figures drawn from both: what writers and the page consume.
import type { Annotations } from './annotations.js'
import type { Thread } from './thread.js'

/** Figures of the discussion as a whole; definitions and sources stand in `summarize/metrics.ts`. Unknown is `null`. */
export interface Metrics {
  readonly comments: number
  readonly commenters: number | null
  /** Levels of replies, 1 where every comment answers the post, 0 for an empty thread. */
  readonly depth: number
  /** Comments at each level, level 0 first. */
  readonly breadth: readonly number[]
  readonly branching: number | null
  readonly hIndex: number
  readonly structuralVirality: number | null
  readonly participationGini: number | null
  readonly reciprocity: number | null
  readonly longestExchange: Exchange | null
}

/** The longest path on which two people answer each other in turn. */
export interface Exchange {
  readonly authors: readonly [string, string]
  readonly length: number
  /** Indices of the comments, top-down. */
  readonly comments: readonly number[]
}

/** How the columns came about: the same source, version and settings give the same bytes again. */
export interface Made {
  /** Of this program. */
  readonly version: string
  /** What the user could have set otherwise, by name; never a key or a path. */
  readonly settings: Readonly<Record<string, string | number | boolean | readonly string[]>>
}

/** A thread with what was computed of it: what every writer and every summary takes. Columns that were not computed are absent, `metrics` is `null`. */
export interface AnnotatedThread {
  readonly thread: Thread
  readonly annotations: Partial<Annotations>
  readonly metrics: Metrics | null
  /** Absent where nothing was computed. */
  readonly made?: Made
}
