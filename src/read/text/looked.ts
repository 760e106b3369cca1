// A text with what was found in it, and what was chosen from that: handed from step to step.
import type { Cluster } from './clusters.js'
import type { Heading } from './headings.js'
import type { Line } from './lines.js'

/** A text with what was found in it. */
export interface Looked {
  readonly lines: readonly Line[]
  readonly headings: readonly Heading[]
  readonly clusters: readonly Cluster[]
  /** Those of them that are dates alone. */
  readonly dates: readonly Cluster[]
  /** Those of them that start a list item. */
  readonly marked: ReadonlySet<Cluster>
}

/** The attributions of the comments. */
export interface Chosen {
  readonly clusters: readonly Cluster[]
  /** The heading the comments stand under, `null` for none. */
  readonly heading: Heading | null
}
