// Finds a Chromium on this machine: the one named, the system's, playwright's own, or the one inside the npm package @sparticuz/chromium.
import { execFileSync } from 'node:child_process'
import {
  accessSync,
  constants,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { chromium, type LaunchOptions } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** How to launch it, `null` where there is none. `CHROME_PATH` goes first; a wrong one is an error, not a reason to look on. */
export async function findBrowser(): Promise<LaunchOptions | null> {
  const named = process.env.CHROME_PATH
  if (named) {
    if (!isExecutable(named)) throw new RangeError(`CHROME_PATH names "${named}", which cannot be executed`)
    return launching(named)
  }
  const known = [...onPath(), chromium.executablePath()].find(isExecutable)
  return known === undefined ? packagedBrowser() : launching(known)
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.flatMap(folder => NAMES.map(name => join(folder, name)))
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function launching(executablePath: string, env: Record<string, string> = {}): LaunchOptions {
  const isRoot = process.getuid?.() === 0
  const args = ['--disable-background-networking', '--disable-component-update', '--font-render-hinting=none']
  return {
    executablePath,
    args: isRoot ? [...args, '--no-sandbox'] : args,
    env: { ...(process.env as Record<string, string>), ...env },
  }
}

/** Unpacked once a machine: 200 MB that would cost each run some seconds. */
async function packagedBrowser(): Promise<LaunchOptions | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const folder = resolve(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '../../..')
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  const archives = join(folder, 'bin')
  const home = join(tmpdir(), `understory-chromium-${version}-${process.getuid?.() ?? 0}`)
  if (!existsSync(home)) await unpack(archives, home)
  return launching(join(home, 'chromium'), { LD_LIBRARY_PATH: [join(home, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') })
}

// Into a folder of its own, then renamed: two runs that begin together must not read each other's half-written files.
async function unpack(archives: string, home: string): Promise<void> {
  const fresh = mkdtempSync(`${home}-`)
  await inflate(join(archives, 'chromium.br'), join(fresh, 'chromium'), 0o755)
  const libraries = join(fresh, 'libraries.tar')
  await inflate(join(archives, 'al2023.tar.br'), libraries, 0o644)
  mkdirSync(join(fresh, 'lib'), { recursive: true })
  execFileSync('tar', ['-xf', libraries, '-C', fresh])
  rmSync(libraries)
  try {
    renameSync(fresh, home)
  } catch (error) {
    rmSync(fresh, { recursive: true })
    if (!existsSync(home)) throw error
  }
}

const inflate = (from: string, to: string, mode: number): Promise<void> =>
  pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode }))
