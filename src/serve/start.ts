// Starts the page on this machine: reads the threads named (or the sample corpus), listens on 127.0.0.1, stops cleanly.
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unlistenable } from '../reasons.js'
import { type ReadingOptions, type Reporter, readSourcedThreads } from '../threads.js'
import { createApp } from './app.js'
import { createImportStore } from './import-store.js'
import { createLibrary } from './library.js'

const DEFAULT_PORT = 4747
/** How long open requests may go on after the signal to stop, in milliseconds. */
const GRACE = 2_000

/** What to serve, where, and whom to tell. */
export interface StartOptions {
  /** Files and folders to show; none: the sample corpus. */
  readonly paths: readonly string[]
  /** `null`: 4747; 0: any free one. */
  readonly port: number | null
  /** Folder of imports; `null`: `$UNDERSTORY_LIBRARY`, or the user's data folder. */
  readonly library: string | null
  /** How the files are read. */
  readonly reading: ReadingOptions
  /** Who is told which reader a file took, and of files that cannot be read. */
  readonly report: Reporter
}

/** Prints the address on stdout and resolves once the server listens; rejects, with a sentence, where the port or the library cannot be had. */
export async function startServer({ paths, port, library, reading, report }: StartOptions): Promise<void> {
  // Which reader the samples took is of no interest to anybody who named no file.
  const samples =
    paths.length > 0
      ? readSourcedThreads(paths, reading, report)
      : readSourcedThreads([besideProgram('corpus')], {}, { ...report, note: () => {} })
  const page = besideProgram('dist/public')
  const app = createApp({
    library: createLibrary(samples, createImportStore(library ?? defaultFolder())),
    page: existsSync(page) ? page : null,
  })
  const wanted = port ?? DEFAULT_PORT
  const server = app.listen(wanted, '127.0.0.1')
  await new Promise<void>((listening, failed) =>
    server.once('listening', listening).once('error', error => failed(unlistenable(wanted, error))),
  )
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`)
  const stop = () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => process.exit(0), GRACE).unref()
  }
  process.once('SIGTERM', stop).once('SIGINT', stop)
}

/** A folder of the installed program: the build stands in `dist/`, one below. */
function besideProgram(folder: string): string {
  return fileURLToPath(new URL(`../../${folder}`, import.meta.url))
}

/** XDG Base Directory on Linux, the like elsewhere. */
function defaultFolder(): string {
  const own = process.env.UNDERSTORY_LIBRARY
  if (own) return own
  if (process.platform === 'win32') return join(process.env.APPDATA ?? homedir(), 'Understory')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Understory')
  return join(process.env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'understory')
}
