// What the system says when something cannot be read, written or listened on, in words: one line that says what to do.

const READING: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'a folder on the way to it is a file'],
  ['EISDIR', 'it is a folder; name it by its path'],
  ['EACCES', 'it may not be read: check its permissions'],
  ['EPERM', 'it may not be read: check its permissions'],
  ['ELOOP', 'its links lead in a circle'],
  ['ENAMETOOLONG', 'no file can have so long a name'],
  ['ENXIO', 'it is neither a file nor a folder'],
  ['EIO', 'the disk fails to read it'],
])

const WRITING: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such folder; make it first, or name another'],
  ['ENOTDIR', 'its folder is a file; name another'],
  ['EISDIR', 'it is a folder; name a file in it'],
  ['EEXIST', 'there is a file where a folder is needed; name another'],
  ['EACCES', 'it may not be written: check the permissions'],
  ['EPERM', 'it may not be written: check the permissions'],
  ['EROFS', 'it may not be written: check the permissions'],
  ['ELOOP', 'its links lead in a circle; name another'],
  ['ENAMETOOLONG', 'no file can have so long a name; choose a shorter one'],
  ['ENOSPC', 'there is no space left'],
  ['EDQUOT', 'there is no space left'],
  ['EFBIG', 'the file becomes larger than files may be here'],
  ['EIO', 'the disk fails to write it'],
])

const LISTENING: ReadonlyMap<string, string> = new Map([
  ['EADDRINUSE', 'is taken by another program'],
  ['EACCES', 'may not be taken by you'],
  ['EPERM', 'may not be taken by you'],
])

/** The code of an error of the system (`ENOENT`), `null` for any other value. */
const codeOf = (error: unknown): string | null => {
  const { syscall, code } = (error ?? {}) as NodeJS.ErrnoException
  return syscall === undefined ? null : (code ?? null)
}

/** Why a path cannot be read; the message of an error that is not the system's, or that is rare. */
export function reasonOf(error: unknown): string {
  return READING.get(codeOf(error) ?? '') ?? (error instanceof Error ? error.message : String(error))
}

/** An error of the system as one whose message names the path and says why it cannot be written; other errors as they are. */
export function unwritable(path: string, error: unknown): unknown {
  const code = codeOf(error)
  return code === null ? error : new UnwritableError(`${path}: ${WRITING.get(code) ?? (error as Error).message}`, { cause: error })
}

/** Something cannot be written. `message` is one line that names the path. */
export class UnwritableError extends Error {
  override readonly name = 'UnwritableError'
}

/** An error of listening on `port` as one whose message names the port and says how to choose another; other errors as they are. */
export function unlistenable(port: number, error: unknown): unknown {
  const reason = LISTENING.get(codeOf(error) ?? '')
  if (reason === undefined) return error
  return new Error(`port ${port} ${reason}; choose one with --port, or any free one with --port 0`, { cause: error })
}
