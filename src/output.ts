// Writes what a writer yields to standard output or to a file: piece by piece, and a file only appears when it is whole.
import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Characters gathered before a write: one system call a record would be slow. */
const BUFFERED = 1 << 16

type Pieces = Iterable<string | Uint8Array>

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
