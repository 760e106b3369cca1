// Writes what a writer yields to standard output or to a file: piece by piece, and a file only appears when it is whole.

import { once } from 'node:events'
import { createWriteStream, renameSync, rmSync } from 'node:fs'
import type { Writable } from 'node:stream'

/** Characters gathered before a write: one system call a record would be slow. */
const BUFFERED = 1 << 16

/** To standard output; resolves early, without error, when the reader at the other end has gone (`| head`). */
export async function writeToStdout(pieces: Iterable<string | Uint8Array>): Promise<void> {
  let gone = false
  process.stdout.on('error', error => {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
    gone = true
  })
  await pump(pieces, process.stdout, () => gone)
}

/** To `path`, through a neighbour file that takes its name at the end. Rejects with the file system's error; leaves no half file. */
export async function writeToFile(pieces: Iterable<string | Uint8Array>, path: string): Promise<void> {
  const half = `${path}.${process.pid}.part`
  const file = createWriteStream(half, { flags: 'wx' })
  try {
    await once(file, 'open')
    await pump(pieces, file, () => false)
    file.end()
    await once(file, 'close')
    renameSync(half, path)
  } catch (error) {
    file.destroy()
    rmSync(half, { force: true })
    throw error
  }
}

async function pump(pieces: Iterable<string | Uint8Array>, out: Writable, isGone: () => boolean): Promise<void> {
  let buffered = ''
  const flush = async () => {
    const text = buffered
    buffered = ''
    if (text !== '' && !out.write(text) && !isGone())
      await Promise.race([once(out, 'drain'), once(out, 'error').catch(() => {}), once(out, 'close')])
  }
  for (const piece of pieces) {
    if (isGone()) return
    if (typeof piece === 'string') buffered += piece
    else {
      await flush()
      out.write(piece)
    }
    if (buffered.length >= BUFFERED) await flush()
  }
  await flush()
}
