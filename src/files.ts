// Sources from paths: a file, a folder, a pipe, standard input. The only place of the program that opens what the user named.
import { createHash } from 'node:crypto'
import { type BigIntStats, closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Source, sourceOf, sourceOfBytes } from './read/source.js'
import { UnreadableError } from './read/unreadable.js'
import { reasonOf } from './reasons.js'

/** Bytes read from disk at a time. */
const CHUNK = 1 << 20
/** Bytes that a pipe may bring: they are held in memory, where those of a file are not. */
const LARGEST_PIPE = 2 ** 30
/** Milliseconds between two looks at a pipe in which nothing stands yet. */
const PATIENCE = 10
/** A file that marks a folder as one source (a ConvoKit corpus). */
const CORPUS_FILE = 'utterances.jsonl'
/** A file that marks a folder as one sample thread: only its `source.*` is read. */
const SAMPLE_FILE = 'about.json'

/** A path to read, with the files that are opened for it, or the reason why there is nothing to read at it. */
export type Found =
  | { readonly path: string; readonly files: readonly string[]; readonly open: () => Source }
  | { readonly path: string; readonly error: string }

/**
 * Everything to read at the paths, in their order; a folder stands for its files (by name, hidden ones left out), each folder once
 * though links lead to it again. `-` is standard input.
 */
export function* findSources(paths: readonly string[]): Generator<Found> {
  for (const path of paths) {
    let isEmpty = true
    for (const found of sourcesAt(path)) {
      isEmpty = false
      yield found
    }
    if (isEmpty) yield { path, error: 'the folder holds nothing to read' }
  }
}

function* sourcesAt(named: string): Generator<Found> {
  if (named === '-') return yield { path: named, files: [], open: () => sourceOfPipe('stdin', 0) }
  const walked = new Set<string>()
  const waiting = [named]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const entries = entriesOf(path, walked)
    if (entries instanceof Error) yield { path, error: reasonOf(entries) }
    else if (entries === 'file') yield fileAt(path)
    else if (entries === 'pipe') yield path === named ? pipeAt(path) : { path, error: 'it is a pipe; to read it, name it by itself' }
    else if (entries.includes(CORPUS_FILE)) yield folderAt(path, entries)
    else for (const entry of sampleOrAll(entries).reverse()) waiting.push(join(path, entry))
  }
}

/** A file as a source. Throws the file system's error where it cannot be opened. */
export function sourceOfFile(path: string): Source {
  const { size } = statSync(path)
  // Files that the system makes up while they are read have no size.
  if (size === 0) return pipeAt(path).open()
  return sourceOf(basename(path), {
    size,
    sha256: hashOf(path),
    first: length => readFirst(path, length),
    all: () => readFileSync(path),
    chunks: () => chunksOf(path),
  })
}

/** What tells one file from every other on this machine, under whatever names; `null` where nothing is. */
export function identityOf(path: string): string | null {
  try {
    return identity(statSync(path, { bigint: true }))
  } catch {
    return null
  }
}

const identity = ({ dev, ino }: BigIntStats): string => `${dev}:${ino}`

const fileAt = (path: string) => ({ path, files: [path], open: () => sourceOfFile(path) })

const pipeAt = (path: string) => ({
  path,
  files: [],
  open: () => {
    const file = openSync(path, 'r')
    try {
      return sourceOfPipe(basename(path), file)
    } finally {
      closeSync(file)
    }
  },
})

/** What comes through an open file until it ends. */
function sourceOfPipe(name: string, file: number): Source {
  const chunks: Uint8Array[] = []
  let size = 0
  for (const chunk of chunksIn(file)) {
    size += chunk.length
    if (size > LARGEST_PIPE)
      throw new UnreadableError(`more than ${LARGEST_PIPE / 2 ** 20} MB come through a pipe; save them as a file and name that`)
    // A copy: a pipe fills little of each piece of memory that is held ready for it.
    chunks.push(Buffer.from(chunk))
  }
  const bytes = Buffer.concat(chunks)
  return sourceOfBytes(name, bytes, createHash('sha256').update(bytes).digest('hex'))
}

function folderAt(path: string, entries: readonly string[]): Found {
  const inFolder = entries.map(entry => join(path, entry))
  const open = () => {
    const files = inFolder.filter(file => statSync(file, { throwIfNoEntry: false })?.isFile()).map(sourceOfFile)
    const main = files.find(({ name }) => name === CORPUS_FILE) as Source
    return sourceOf(
      basename(path),
      {
        size: main.size,
        sha256: main.sha256,
        first: length => readFirst(join(path, CORPUS_FILE), length),
        all: () => readFileSync(join(path, CORPUS_FILE)),
        chunks: () => main.chunks(),
      },
      files,
    )
  }
  return { path, files: inFolder, open }
}

const sampleOrAll = (entries: readonly string[]): string[] => {
  const source = entries.includes(SAMPLE_FILE) ? entries.filter(entry => entry.startsWith('source')) : []
  return source.length > 0 ? source : entries.filter(entry => !entry.startsWith('.'))
}

/** Names in a folder (none in one that was `walked`), or what else stands at the path. */
function entriesOf(path: string, walked: Set<string>): string[] | 'file' | 'pipe' | Error {
  try {
    const stats = statSync(path, { bigint: true })
    if (stats.isFile()) return 'file'
    if (stats.isFIFO()) return 'pipe'
    if (!stats.isDirectory()) return new Error('it is neither a file nor a folder')
    if (walked.has(identity(stats))) return []
    walked.add(identity(stats))
    return readdirSync(path).sort()
  } catch (error) {
    return error as Error
  }
}

function hashOf(path: string): string {
  const hash = createHash('sha256')
  for (const chunk of chunksOf(path)) hash.update(chunk)
  return hash.digest('hex')
}

function readFirst(path: string, length: number): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const buffer = Buffer.alloc(Math.min(length, fstatSync(file).size))
    return buffer.subarray(0, readSync(file, buffer, 0, buffer.length, 0))
  } finally {
    closeSync(file)
  }
}

function* chunksOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r')
  try {
    yield* chunksIn(file)
  } finally {
    closeSync(file)
  }
}

function* chunksIn(file: number): Generator<Uint8Array> {
  for (;;) {
    const buffer = Buffer.allocUnsafe(CHUNK)
    const length = readNext(file, buffer)
    if (length === 0) return
    yield buffer.subarray(0, length)
  }
}

/** Bytes read; waits where a pipe is set not to (another program at it may have done so). */
function readNext(file: number, buffer: Uint8Array): number {
  for (;;)
    try {
      return readSync(file, buffer, 0, buffer.length, null)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      // What Windows says at the end of a pipe.
      if (code === 'EOF') return 0
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PATIENCE)
    }
}
