// Writes what a writer yields to standard output or to a path: piece by piece, and a file only appears when it is whole.
import { createWriteStream, fstatSync, mkdirSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { identityOf } from './files.js'
import { unwritable } from './reasons.js'
import { writeWhole } from './whole-file.js'
import type { OutputFile, Pieces } from './write/writer.js'

/** Characters gathered before a write: one system call a record would be slow. */
const BUFFERED = 1 << 16

/** What may not be written over: files that are being read, as `identityOf` names them. */
export type Inputs = ReadonlySet<string>
const NONE: Inputs = new Set()

/** To standard output; resolves early, without error, when the reader at the other end has gone (`| head`). */
export async function writeToStdout(pieces: Pieces): Promise<void> {
  await writeAlong(pieces, process.stdout, 'standard output')
}

/**
 * To `path`, through a neighbour file that takes its name at the end. What a link leads to is written and the link stays; pipes and
 * devices take the pieces as they come. Rejects with a sentence that names the path, with a `RangeError` for one of the `inputs`;
 * leaves no half file.
 */
export async function writeToFile(pieces: Pieces, path: string, inputs: Inputs = NONE): Promise<void> {
  refuseInput(path, inputs)
  const stats = statsOf(path)
  if (isStdout(stats)) return writeToStdout(pieces)
  try {
    if (stats === null || stats.isFile()) await writeWhole(gathered(pieces), behindLinks(path), stats)
    else await writeAlong(pieces, createWriteStream(path), path)
  } catch (error) {
    throw unwritable(path, error)
  }
}

/** Throws `RangeError` where `path` is one of the `inputs`, under whatever name. */
export function refuseInput(path: string, inputs: Inputs): void {
  const identity = identityOf(path)
  if (identity !== null && inputs.has(identity))
    throw new RangeError(`${path}: it is read here and would be written over; name another file`)
}

/** Whether what is written to `path` stays there as a file: false for standard output, pipes and devices. */
export function isKept(path: string): boolean {
  const stats = statsOf(path)
  return stats === null || (stats.isFile() && !isStdout(stats))
}

/** Files into a folder, which is made where there is none; each appears when it is whole, others in it stay. Rejects as `writeToFile`. */
export async function writeToFolder(files: Iterable<OutputFile>, folder: string, inputs: Inputs = NONE): Promise<void> {
  makeFolder(folder)
  for (const { name, pieces } of files) {
    const path = join(folder, name)
    makeFolder(dirname(path))
    await writeToFile(pieces, path, inputs)
  }
}

/** Into what takes pieces as they come; nobody at the other end is no error. */
async function writeAlong(pieces: Pieces, stream: Writable, name: string): Promise<void> {
  try {
    await pipeline(Readable.from(gathered(pieces)), stream, { end: stream !== process.stdout })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EPIPE' && code !== 'ERR_STREAM_DESTROYED') throw unwritable(name, error)
  }
}

/** What stands at a path, behind any links; `null` where nothing does. */
function statsOf(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null
  } catch (error) {
    throw unwritable(path, error)
  }
}

/** The shell's `/dev/stdout`, and a file that standard output was sent to: renaming another over it would take it from the shell. */
function isStdout(stats: Stats | null): boolean {
  const { dev, ino } = fstatSync(process.stdout.fd)
  return stats !== null && stats.dev === dev && stats.ino === ino
}

/** Where a link leads, over further links, though nothing may stand there yet. */
function behindLinks(path: string): string {
  for (let at = path; ; ) {
    const next = linkAt(at)
    if (next === null) return at
    at = resolve(realpathSync(dirname(at)), next)
  }
}

function linkAt(path: string): string | null {
  try {
    return readlinkSync(path)
  } catch {
    return null
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
