// Carries annotated threads to where the user named: standard output, a file with what stands beside it, a folder, a zip.
import { basename, dirname, join } from 'node:path'
import type { AnnotatedThread } from './model/annotated-thread.js'
import { writeToFile, writeToFolder, writeToStdout } from './output.js'
import { countThreads } from './write/count-threads.js'
import { filesOf, zipOf } from './write/folder.js'
import { replacementNote, sourceFacts } from './write/notes.js'
import type { ExportFormat, SourceFacts } from './write/writer.js'

/** Where to, and whom to tell. */
export interface Destination {
  /** A file or a folder; `-` is standard output. */
  readonly output: string
  /** A sentence for the user. */
  readonly note: (text: string) => void
}

/**
 * Writes the threads. A format of several files, or several threads in a format that holds one a file, become a folder, or a zip
 * where the name ends in `.zip`. Throws `RangeError` where the destination cannot hold what the format needs.
 */
export async function exportTo(format: ExportFormat, threads: Iterable<AnnotatedThread>, { output, note }: Destination): Promise<void> {
  const sources: SourceFacts[] = []
  const { several, all } = countThreads(remembering(threads, format, sources))
  const files = format.files ? format.files([...all]) : several && format.oneThread ? filesOf(format, all) : null
  if (files === null) await writeOne(format, all, { output, sources })
  else if (output === '-') throw new RangeError(`${format.name} is several files here: name a folder, or a file that ends in .zip, with -o`)
  else if (output.toLowerCase().endsWith('.zip')) await writeToFile([zipOf(files)], output)
  else await writeToFolder(files, output)
  const replaced = replacementNote(sources)
  if (replaced !== null) note(replaced)
}

async function writeOne(
  format: ExportFormat,
  threads: Iterable<AnnotatedThread>,
  { output, sources }: { readonly output: string; readonly sources: readonly SourceFacts[] },
): Promise<void> {
  if (output === '-') return writeToStdout(format.write(threads))
  await writeToFile(format.write(threads), output)
  const beside = format.beside?.(basename(output), sources)
  if (beside !== undefined) await writeToFile(beside.pieces, join(dirname(output), beside.name))
}

function* remembering(threads: Iterable<AnnotatedThread>, format: ExportFormat, sources: SourceFacts[]): Generator<AnnotatedThread> {
  for (const annotated of threads) {
    sources.push(sourceFacts(annotated, format))
    yield annotated
  }
}
