// Sources from paths: a file, a folder, standard input. The only place of the program that opens what the user named.
import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Source, sourceOf, sourceOfBytes } from './read/source.js'

/** Bytes read from disk at a time. */
const CHUNK = 1 << 20
/** A file that marks a folder as one source (a ConvoKit corpus). */
const CORPUS_FILE = 'utterances.jsonl'
/** A file that marks a folder as one sample thread: only its `source.*` is read. */
const SAMPLE_FILE = 'about.json'

/** A path to read, or the reason why there is nothing to read at it. */
export type Found = { readonly path: string; readonly open: () => Source } | { readonly path: string; readonly error: string }

/** Everything to read at the paths, in their order; a folder stands for its files (by name, hidden ones left out). `-` is standard input. */
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
  const waiting = [named]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (path === '-') {
      yield { path, open: () => sourceOfInput() }
      continue
    }
    const entries = entriesOf(path)
    if (typeof entries === 'string') yield { path, error: entries }
    else if (entries === null) yield fileAt(path)
    else if (entries.includes(CORPUS_FILE)) yield folderAt(path, entries)
    else
      waiting.push(
        ...sampleOrAll(entries)
          .map(entry => join(path as string, entry))
          .reverse(),
      )
  }
}

/** A file as a source. Throws the file system's error where it cannot be opened. */
export function sourceOfFile(path: string): Source {
  const { size } = statSync(path)
  return sourceOf(basename(path), {
    size,
    sha256: hashOf(path),
    first: length => readFirst(path, length),
    all: () => readFileSync(path),
    chunks: () => chunksOf(path),
  })
}

/** The plain sentence for an error of the system. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EADDRINUSE')
    return `port ${(error as { port?: number }).port} is taken by another program; choose one with --port, or any free one with --port 0`
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read: check its permissions'
  return error instanceof Error ? error.message : String(error)
}

function sourceOfInput(): Source {
  const bytes = readFileSync(0)
  return sourceOfBytes('stdin', bytes, createHash('sha256').update(bytes).digest('hex'))
}

const fileAt = (path: string): Found => ({ path, open: () => sourceOfFile(path) })

function folderAt(path: string, entries: readonly string[]): Found {
  const open = () => {
    const files = entries.filter(entry => statSync(join(path, entry)).isFile()).map(entry => sourceOfFile(join(path, entry)))
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
  return { path, open }
}

const sampleOrAll = (entries: readonly string[]): string[] => {
  const source = entries.includes(SAMPLE_FILE) ? entries.filter(entry => entry.startsWith('source')) : []
  return source.length > 0 ? source : entries.filter(entry => !entry.startsWith('.'))
}

/** Names in a folder, `null` for a file, a sentence for what is neither. */
function entriesOf(path: string): string[] | null | string {
  try {
    const stats = statSync(path)
    if (stats.isDirectory()) return readdirSync(path).sort()
    return stats.isFile() || stats.isFIFO() ? null : 'it is neither a file nor a folder'
  } catch (error) {
    return reasonOf(error)
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
    for (;;) {
      const buffer = Buffer.allocUnsafe(CHUNK)
      const length = readSync(file, buffer, 0, CHUNK, null)
      if (length === 0) return
      yield buffer.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}
