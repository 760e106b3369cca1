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

/** To `path`, through a neighbour file that takes its name at the end. Rejects with the file system's error; leaves no half file. */
export async function writeToFile(pieces: Pieces, path: string): Promise<void> {
  const half = `${path}.${process.pid}.part`
  try {
    await pipeline(Readable.from(gathered(pieces)), createWriteStream(half, { flags: 'wx' }))
    renameSync(half, path)
  } catch (error) {
    rmSync(half, { force: true })
    throw error
  }
}

/** Files into a folder, which is made where there is none; each appears when it is whole, others in it stay. */
export async function writeToFolder(files: Iterable<OutputFile>, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const { name, pieces } of files) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    await writeToFile(pieces, path)
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
