// The interfaces of writing: what every writer does, and what a format that threads are exported to says about itself.
import type { AnnotatedThread } from '../model/annotated-thread.js'

/** Pieces of a file in order; text is UTF-8. */
export type Pieces = Iterable<string | Uint8Array>

/** Turns annotated threads into one file. */
export interface Writer {
  /** As in `--to` or `--format`. */
  readonly name: string
  readonly mediaType: string
  /** Of the file name, without dot. */
  readonly extension: string
  /** Yields the file piece by piece, so that a large export never stands in memory. */
  write(threads: Iterable<AnnotatedThread>): Pieces
}

/** One file of a format that needs several, or that stands beside another. `name` has no folder or a relative one (`sources/a.txt`). */
export interface OutputFile {
  readonly name: string
  readonly pieces: Pieces
}

/** A format that threads can be exported to. Add one: a file, a line in `index.ts`, a test that reads the result with a real consumer. */
export interface ExportFormat extends Writer {
  /** Who opens it: one line for `--to help`. */
  readonly opens: string
  /** What of an annotated thread it has no place for, as sentences that stand in the file or beside it; empty where nothing is lost. */
  readonly loses: string
  /** Single characters the format cannot hold (global); each is written as U+FFFD, so that offsets stay, and counted in the notes. */
  readonly replaces: RegExp
  /** One file holds one thread; several become a folder or a zip. */
  readonly oneThread?: true
  /** Several files: written to a folder as they are, elsewhere as the zip that `write` yields. */
  files?(threads: readonly AnnotatedThread[]): Iterable<OutputFile>
  /** What must stand beside the file `name`, because the format itself has no place for notes. */
  beside?(name: string, sources: readonly SourceFacts[]): OutputFile
}

/** What the notes of an export say about one thread: small, so that it can be kept while the thread itself streams past. */
export interface SourceFacts {
  readonly thread: string
  readonly title: string | null
  readonly url: string | null
  readonly source: string | null
  readonly sha256: string | null
  readonly reader: string
  readonly comments: number
  readonly made: AnnotatedThread['made']
  /** Characters written as U+FFFD. */
  readonly replaced: number
}
