// Keeps what the user imported, as it came, in a folder of their own: one raw file and one note beside it, each written whole or not at all.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reasonOf, unwritable } from '../reasons.js'

/** An imported source as stored. File names are made from the hash alone, never from the user's file name. */
export interface StoredImport {
  /** SHA-256 of the bytes in hex: the same file imported twice is one import. */
  readonly sha256: string
  /** The user's file name, for showing. */
  readonly name: string
  /** ISO 8601. */
  readonly importedAt: string
  /** Ids of threads of this source that the user removed. */
  readonly removed: readonly string[]
  /** Whether its threads bear the hash in their ids, because one of these ids was taken when it came: addresses stay. */
  readonly apart: boolean
}

/** The folder of imports. `add`, `update` and `remove` throw `UnwritableError` where it cannot be written. */
export interface ImportStore {
  /** All imports, oldest first. A note that cannot be read is passed over; throws where the folder cannot be. */
  list(): StoredImport[]
  bytes(sha256: string): Uint8Array
  /** Keeps a source; what was kept `apart` before stays so. */
  add(name: string, bytes: Uint8Array, apart: boolean): StoredImport
  /** Writes a changed note. */
  update(stored: StoredImport): void
  remove(sha256: string): void
}

const NOTE = /^([0-9a-f]{64})\.json$/

/** A store in `folder`, which is made when something is first kept. `now` is the clock. */
export function createImportStore(folder: string, now: () => Date = () => new Date()): ImportStore {
  const noteOf = (sha256: string) => join(folder, `${sha256}.json`)
  const rawOf = (sha256: string) => join(folder, `${sha256}.source`)
  const update = (stored: StoredImport) => writeWhole(noteOf(stored.sha256), `${JSON.stringify(stored, null, 2)}\n`)
  return {
    list: () =>
      fileNames(folder)
        .flatMap(file => readNote(folder, file))
        .sort((a, b) => (ageOf(a) < ageOf(b) ? -1 : 1)),
    bytes: sha256 => readFileSync(rawOf(sha256)),
    add(name, bytes, apart) {
      makeFolder(folder)
      const sha256 = sha256Of(bytes)
      const wasApart = readNote(folder, `${sha256}.json`)[0]?.apart === true
      const stored = { sha256, name, importedAt: now().toISOString(), removed: [], apart: apart || wasApart }
      // The raw file first: a note without its source would be a promise that cannot be kept.
      writeWhole(rawOf(sha256), bytes)
      update(stored)
      return stored
    },
    update,
    remove(sha256) {
      for (const path of [noteOf(sha256), rawOf(sha256)]) removeFile(path)
    },
  }
}

/** SHA-256 in hex. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Oldest first, and always the same of two that came at once. */
const ageOf = ({ importedAt, sha256 }: StoredImport): string => `${importedAt} ${sha256}`

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw unwritable(folder, error)
  }
}

function removeFile(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch (error) {
    throw unwritable(path, error)
  }
}

function fileNames(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw new Error(`${folder}: ${reasonOf(error)}; name another folder for imports with --library`, { cause: error })
  }
}

function readNote(folder: string, file: string): StoredImport[] {
  const sha256 = NOTE.exec(file)?.[1]
  if (sha256 === undefined) return []
  try {
    const note = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Partial<StoredImport>
    return [
      {
        sha256,
        name: String(note.name ?? 'imported'),
        importedAt: String(note.importedAt ?? ''),
        removed: (note.removed ?? []).map(String),
        apart: note.apart === true,
      },
    ]
  } catch {
    return []
  }
}

function writeWhole(path: string, content: string | Uint8Array): void {
  const half = `${path}.${process.pid}.part`
  try {
    writeFileSync(half, content, { flush: true, mode: 0o600 })
    renameSync(half, path)
  } catch (error) {
    rmSync(half, { force: true })
    throw unwritable(path, error)
  }
}
