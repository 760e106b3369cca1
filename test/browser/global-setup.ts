// Before the browser tests: the built program serves the samples on a free port, with an empty library of its own.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { LaunchOptions } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { findBrowser } from './find-browser.js'

const ROOT = resolve(import.meta.dirname, '../..')
const PROGRAM = join(ROOT, 'dist/cli.js')

declare module 'vitest' {
  interface ProvidedContext {
    /** How to launch the browser, `null` where this machine has none. */
    launch: LaunchOptions | null
    /** Where the program listens. */
    address: string
  }
}

/** Without a browser the tests are skipped with a notice; where `CI` is set that is a failure. */
export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const launch = await findBrowser()
  if (launch === null) {
    const how = 'no Chromium was found: set CHROME_PATH, or install chromium'
    if (process.env.CI) throw new Error(how)
    process.stderr.write(`browser tests skipped: ${how}\n`)
    project.provide('launch', null)
    project.provide('address', '')
    return
  }
  const { address, stop } = await serve()
  project.provide('launch', launch)
  project.provide('address', address)
  return stop
}

/** Starts `understory serve`; resolves with the address it prints. */
export async function serve(): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  if (!existsSync(PROGRAM) || !existsSync(join(ROOT, 'dist/public/index.html')))
    throw new Error('the page is not built: run `npm run build` before the browser tests')
  const library = mkdtempSync(join(tmpdir(), 'understory-library-'))
  const program = spawn(process.execPath, [PROGRAM, 'serve', '--quiet', '--port', '0'], {
    env: { ...process.env, UNDERSTORY_LIBRARY: library },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>(end => program.once('exit', () => end()))
  const address = await new Promise<string>((found, failed) => {
    createInterface({ input: program.stdout }).once('line', found)
    program.once('exit', code => failed(new Error(`the program ended with ${code} before it listened`)))
  })
  const stop = async () => {
    program.kill('SIGTERM')
    await ended
    rmSync(library, { recursive: true, force: true })
  }
  return { address, stop }
}
