// Formats of several files: a folder on disk, one zip elsewhere; the zip of the same files has the same bytes everywhere and always.
import { createRequire } from 'node:module'
import type { Zippable } from 'fflate'
import type { AnnotatedThread } from '../model/annotated-thread.js'
import { createDistinct } from '../model/distinct.js'
import { fileStem } from '../model/file-stem.js'
import type { ExportFormat, OutputFile, Pieces } from './writer.js'

const require = createRequire(import.meta.url)

/** The first day that a zip can name: a real date would make two exports of the same thread differ. */
const FIRST_ZIP_DAY = new Date(1980, 0, 1)

type Folder = Pick<ExportFormat, 'name' | 'opens' | 'loses' | 'replaces'> & Required<Pick<ExportFormat, 'files'>>

/** The format whose `write` yields its files as one zip. */
export function folderFormat(folder: Folder): ExportFormat {
  return {
    ...folder,
    mediaType: 'application/zip',
    extension: 'zip',
    write: threads => [zipOf(folder.files([...threads]))],
  }
}

/** The files in their order, compressed; no time, user or system of this machine is in it. */
export function zipOf(files: Iterable<OutputFile>): Uint8Array {
  // Loaded by the first zip: most exports are none.
  const { zipSync } = require('fflate') as typeof import('fflate')
  const entries: Zippable = {}
  for (const { name, pieces } of files) entries[name] = bytesOf(pieces)
  return zipSync(entries, { mtime: FIRST_ZIP_DAY, level: 6 })
}

/** Several threads in a format that holds one a file: a file each, named after its thread. */
export function* filesOf(format: ExportFormat, threads: Iterable<AnnotatedThread>): Generator<OutputFile> {
  // Most file systems of people's machines do not tell cases apart.
  const distinct = createDistinct(stem => stem.toLowerCase())
  for (const annotated of threads)
    yield { name: `${distinct(fileStem(annotated.thread.id))}.${format.extension}`, pieces: format.write([annotated]) }
}

function bytesOf(pieces: Pieces): Uint8Array {
  return Buffer.concat(Array.from(pieces, piece => (typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece)))
}
