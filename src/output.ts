// Writes what a writer yields to standard output or to a file: piece by piece, and a file only appears when it is whole.
import { createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { OutputFile, Pieces } from './write/writer.js'

/** Characters gathered before a write: one system call a record would be slow. */
const BUFFERED = 1 << 16

/** To standard output; resolves early, without error, when the reader at the other end has gone (`| head`). */
export async function writeToStdout(pieces: Pieces): Promise<void> {
  try {
    await pipeline(Readable.from(gathered(pieces)), process.stdout, { end: false })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EPIPE' && code !== 'ERR_STREAM_DESTROYED') throw error
  }
}

/** To `path`, through a neighbour file that takes its name at the end. Rejects with a sentence that names the path; leaves no half file. */
export async function writeToFile(pieces: Pieces, path: string): Promise<void> {
  const half = `${path}.${process.pid}.part`
  try {
    await pipeline(Readable.from(gathered(pieces)), createWriteStream(half, { flags: 'wx' }))
    renameSync(half, path)
  } catch (error) {
    rmSync(half, { force: true })
    throw unwritable(path, error)
  }
}

/** What the file system says of a path that cannot be written, in words; other errors as they are. */
function unwritable(path: string, error: unknown): unknown {
  const { syscall, code = '' } = error as NodeJS.ErrnoException
  if (syscall === undefined) return error
  return new Error(`${path}: ${REASONS.get(code) ?? (error as Error).message}`, { cause: error })
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such folder; make it first, or name another with -o'],
  ['ENOTDIR', 'its folder is a file; name another with -o'],
  ['EISDIR', 'it is a folder; name a file in it with -o'],
  ['EEXIST', 'there is a file where a folder is needed; name another with -o'],
  ['EACCES', 'it may not be written: check the permissions'],
  ['EPERM', 'it may not be written: check the permissions'],
  ['EROFS', 'it may not be written: check the permissions'],
  ['ENOSPC', 'there is no space left'],
])

/** Files into a folder, which is made where there is none; each appears when it is whole, others in it stay. */
export async function writeToFolder(files: Iterable<OutputFile>, folder: string): Promise<void> {
  makeFolder(folder)
  for (const { name, pieces } of files) {
    const path = join(folder, name)
    makeFolder(dirname(path))
    await writeToFile(pieces, path)
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch (error) {
    throw unwritable(path, error)
  }
}

function* gathered(pieces: Pieces): Generator<string | Uint8Array> {
  let waiting = ''
  for (const piece of pieces) {
    if (typeof piece === 'string') waiting += piece
    if (typeof piece === 'string' && waiting.length < BUFFERED) continue
    if (waiting !== '') yield waiting
    waiting = ''
    if (typeof piece !== 'string') yield piece
  }
  if (waiting !== '') yield waiting
}
