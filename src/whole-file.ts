// A file that only appears when it is whole: it is written beside its place and takes its name at the end.
import { chmodSync, createWriteStream, renameSync, rmSync, type Stats } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** The bits of a file's mode that say who may do what with it. */
const PERMISSIONS = 0o777

/** Writes to `path`, with the permissions of what stood there (`before`, `null` for nothing). Rejects with what went wrong, and leaves no half file. */
export async function writeWhole(pieces: Generator<string | Uint8Array>, path: string, before: Stats | null): Promise<void> {
  const half = `${path}.${process.pid}.part`
  // What is computed in one go hears no signal: until there is something to write it ends at once.
  const begun = withFirst(pieces)
  const forgetEnding = beforeEnding(() => rmSync(half, { force: true }))
  try {
    await pipeline(Readable.from(begun), createWriteStream(half, { flags: 'wx' }))
    if (before !== null) chmodSync(half, before.mode & PERMISSIONS)
    renameSync(half, path)
  } catch (error) {
    rmSync(half, { force: true })
    throw error
  } finally {
    forgetEnding()
  }
}

/** Has `tidy` done first where the program is told to end, by Ctrl-C or otherwise; returns what lifts that again. */
function beforeEnding(tidy: () => void): () => void {
  const lift = () => {
    for (const signal of ENDING) process.off(signal, end)
  }
  const end = (signal: NodeJS.Signals) => {
    tidy()
    lift()
    process.kill(process.pid, signal)
  }
  for (const signal of ENDING) process.on(signal, end)
  return lift
}

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** The same, the first of them computed now. */
function withFirst<T>(all: Generator<T>): Iterable<T> {
  const first = all.next()
  return first.done ? [] : chained(first.value, all)
}

function* chained<T>(first: T, rest: Iterable<T>): Generator<T> {
  yield first
  yield* rest
}
