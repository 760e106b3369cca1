// What every column of 1,000 to a million short comments costs: time and peak memory of a process of its own, each beside ten times fewer.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { bench, describe } from 'vitest'

const MB = 1e6
const MINUTES = 60_000
const ONCE = { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 }
const JUDGE = join(import.meta.dirname, 'judge-many.ts')

describe('every column', () => {
  for (const count of [1_000, 10_000, 100_000, 1_000_000]) bench(`${count} comments`, () => judge(count), ONCE)
})

function judge(count: number): void {
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', JUDGE, `${count}`], {
    encoding: 'utf8',
    timeout: 60 * MINUTES,
  })
  if (status !== 0) throw new Error(`judging ${count} comments ended with status ${status}`)
  const { milliseconds, peak } = JSON.parse(stdout) as { milliseconds: number; peak: number }
  const each = (milliseconds * 1_000) / count
  process.stderr.write(`${count} comments: ${each.toFixed(0)} µs a comment, peak memory ${Math.round(peak / MB)} MB\n`)
}
