// The whole of Understory in one screen: a source is read into threads, each thread is analyzed, annotated threads are written.

import type { AnalyzeOptions } from './analyze/analyzer.js'
import { annotate, createAnalyzers } from './analyze/index.js'
import type { AnnotatedThread } from './model/annotated-thread.js'
import type { Thread } from './model/thread.js'
import { chooseReader } from './read/choose.js'
import { createReaders } from './read/index.js'
import type { ReadOptions, ReadResult } from './read/reader.js'
import type { Source } from './read/source.js'
import { metricsOf } from './summarize/metrics.js'
import { version } from './version.js'
import { createFormats, type FormatOptions } from './write/index.js'
import type { ExportFormat } from './write/writer.js'

/** A reading, with the reader that was chosen and a sentence that says why. */
export interface Reading extends ReadResult {
  readonly reader: string
  readonly why: string
}

/**
 * Source → threads. `from` forces a reader by name (`RangeError` when there is none of that name); otherwise the content decides.
 * Throws `UnreadableError` for what is empty or is not text.
 */
export function read(source: Source, options: ReadOptions & { readonly from?: string | undefined } = {}): Reading {
  const { reader, why } = chooseReader(createReaders(options), source, options.from)
  return { ...reader.read(source), reader: reader.name, why }
}

/** A thread as read, with no judgement of it. */
export function plain(thread: Thread): AnnotatedThread {
  return { thread, annotations: {}, metrics: null }
}

/** Thread → annotated thread: every column, then the figures drawn from them. */
export function createAnalysis(options: AnalyzeOptions = {}): (thread: Thread) => AnnotatedThread {
  const analyzers = createAnalyzers(options)
  const made = { version, settings: { topics: options.topics ?? 'auto', targets: options.targets ?? [] } }
  return thread => ({ thread, annotations: annotate(thread, analyzers), metrics: metricsOf(thread), made })
}

/** The format of this name; `RangeError` says which there are. */
export function formatNamed(name: string, options: FormatOptions = {}): ExportFormat {
  const formats = createFormats(options)
  const format = formats.find(known => known.name === name)
  if (format === undefined)
    throw new RangeError(`there is no format "${name}"; the formats are ${formats.map(known => known.name).join(', ')}`)
  return format
}
