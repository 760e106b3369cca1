// The interface every export format implements.
import type { AnnotatedThread } from '../model/annotated-thread.js'

/** A format. Add one: a file, a line in `index.ts`, a test that reads the result with a real consumer. */
export interface Writer {
  /** As in `--to`. */
  readonly name: string
  readonly mediaType: string
  /** Of the file name, without dot. */
  readonly extension: string
  /** Yields the file piece by piece, so that a large export never stands in memory. */
  write(threads: Iterable<AnnotatedThread>): Iterable<string | Uint8Array>
}
