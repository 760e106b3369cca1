// Carries annotated threads to where the user named: standard output, a file with what stands beside it, a folder, a zip.
import { basename, dirname, join, parse } from 'node:path'
import type { AnnotatedThread } from './model/annotated-thread.js'
import { type Inputs, isKept, refuseInput, writeToFile, writeToFolder, writeToStdout } from './output.js'
import { countThreads } from './write/count-threads.js'
import { filesOf, zipOf } from './write/folder.js'
import { replacementNote, sourceFacts } from './write/notes.js'
import type { ExportFormat, OutputFile, SourceFacts } from './write/writer.js'

/** Where to, and whom to tell. */
export interface Destination {
  /** A file or a folder; `-` is standard output. */
  readonly output: string
  /** Files that are read and so may not be written. */
  readonly inputs: Inputs
  /** A sentence for the user. */
  readonly note: (text: string) => void
}

/**
 * Writes the threads. A format of several files, or several threads in a format that holds one a file, become a folder; whatever the
 * format, a name that ends in `.zip` becomes a zip. Throws `RangeError` where the destination cannot hold what the format needs or is one of the inputs,
 * and an `Error` where there is no thread at all: nothing is written then.
 */
export async function exportTo(format: ExportFormat, threads: Iterable<AnnotatedThread>, destination: Destination): Promise<void> {
  const { output, inputs, note } = destination
  if (output !== '-') refuseInput(output, inputs)
  const sources: SourceFacts[] = []
  const { none, several, all } = countThreads(remembering(threads, format, sources))
  if (none) throw new Error('nothing could be read, so nothing is written')
  const isZip = output.toLowerCase().endsWith('.zip')
  const files = format.files
    ? format.files([...all])
    : several && format.oneThread
      ? filesOf(format, all)
      : isZip
        ? oneFile(format, all, { output, sources })
        : null
  if (files === null) await writeOne(format, all, { ...destination, sources })
  else if (output === '-') throw new RangeError(`${format.name} is several files here: name a folder, or a file that ends in .zip, with -o`)
  else if (isZip) await writeToFile([zipOf(files)], output, inputs)
  else await writeToFolder(files, output, inputs)
  const replaced = replacementNote(sources)
  if (replaced !== null) note(replaced)
}

async function writeOne(
  format: ExportFormat,
  threads: Iterable<AnnotatedThread>,
  { output, inputs, sources }: Destination & { readonly sources: readonly SourceFacts[] },
): Promise<void> {
  if (output === '-') return writeToStdout(format.write(threads))
  await writeToFile(format.write(threads), output, inputs)
  const beside = isKept(output) ? format.beside?.(basename(output), sources) : undefined
  if (beside !== undefined) await writeToFile(beside.pieces, join(dirname(output), beside.name), inputs)
}

/** The file that a zip of this name is expected to hold, and what stands beside it. */
function* oneFile(
  format: ExportFormat,
  threads: Iterable<AnnotatedThread>,
  { output, sources }: { readonly output: string; readonly sources: readonly SourceFacts[] },
): Generator<OutputFile> {
  const name = `${parse(output).name}.${format.extension}`
  yield { name, pieces: format.write(threads) }
  // Only now is known what the threads came from.
  const beside = format.beside?.(name, sources)
  if (beside !== undefined) yield beside
}

function* remembering(threads: Iterable<AnnotatedThread>, format: ExportFormat, sources: SourceFacts[]): Generator<AnnotatedThread> {
  for (const annotated of threads) {
    sources.push(sourceFacts(annotated, format))
    yield annotated
  }
}
