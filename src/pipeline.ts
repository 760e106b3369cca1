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
import { writers } from './write/index.js'
import type { Writer } from './write/writer.js'

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
  return thread => {
    const annotations = annotate(thread, analyzers)
    return { thread, annotations, metrics: metricsOf(thread) }
  }
}

/** The writer of a format; `RangeError` names the formats there are. */
export function writerNamed(format: string): Writer {
  const writer = writers.find(({ name }) => name === format)
  if (writer === undefined)
    throw new RangeError(`there is no format "${format}"; the formats are ${writers.map(({ name }) => name).join(', ')}`)
  return writer
}
