// Starts the page on this machine: reads the threads named (or the sample corpus), listens on 127.0.0.1, stops cleanly.
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readSizedThreads } from '../threads.js'
import { createApp } from './app.js'
import { createImportStore } from './import-store.js'
import { createLibrary } from './library.js'

const DEFAULT_PORT = 4747
/** How long open requests may go on after the signal to stop, in milliseconds. */
const GRACE = 2_000

export interface StartOptions {
  /** Files and folders to show; none: the sample corpus. */
  readonly paths: readonly string[]
  /** `null`: `$PORT`, or 4747; 0: any free one. */
  readonly port: number | null
  /** Folder of imports; `null`: `$UNDERSTORY_LIBRARY`, or the user's data folder. */
  readonly library: string | null
  readonly from: string | undefined
  readonly quiet: boolean
}

/** Prints the address on stdout and resolves once the server listens; rejects where the port is taken. */
export async function startServer({ paths, port, library, from, quiet }: StartOptions): Promise<void> {
  const say = (text: string) => process.stderr.write(`understory: ${text}\n`)
  // Which reader the samples took is of no interest to anybody who named no file.
  const report = {
    note: (path: string, why: string) => void (quiet || paths.length === 0 || say(`${path}: ${why}`)),
    failed: (path: string, reason: string) => void say(`${path}: ${reason}`),
    found: () => {},
  }
  const samples = readSizedThreads(paths.length > 0 ? paths : [besideProgram('corpus')], { from }, report)
  const page = besideProgram('dist/public')
  const app = createApp({
    library: createLibrary(samples, createImportStore(library ?? defaultFolder())),
    page: existsSync(page) ? page : null,
  })
  const server = app.listen(port ?? Number(process.env.PORT ?? DEFAULT_PORT), '127.0.0.1')
  await new Promise<void>((listening, failed) => server.once('listening', listening).once('error', failed))
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
