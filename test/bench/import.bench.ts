// What it costs to import the built library, beside a process that imports nothing; prints the milliseconds of the import itself.
import { spawnSync } from 'node:child_process'
import { bench, describe } from 'vitest'
import { LIBRARY } from './built.js'

const OFTEN = { iterations: 10, time: 0, warmupIterations: 2 }
const imported: number[] = []

describe('a process', () => {
  bench('that imports nothing (baseline)', () => void run('0'), OFTEN)
  bench('that imports the library', () => void imported.push(Number(run(`import(${JSON.stringify(LIBRARY)})`))), {
    ...OFTEN,
    teardown: () => void process.stderr.write(`import: ${Math.round(Math.min(...imported))} ms at best\n`),
  })
})

/** What the process prints: the milliseconds that `code` took. */
function run(code: string): string {
  const script = `const start = performance.now(); await (${code}); console.log(performance.now() - start)`
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the process ended with status ${status}`)
  return stdout
}
