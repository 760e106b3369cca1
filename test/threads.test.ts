// Threads from everything that was named.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { UnknownReaderError } from '../src/read/choose.js'
import { readSourcedThreads, readThreads } from '../src/threads.js'

const folder = mkdtempSync(join(tmpdir(), 'understory-threads-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const one = file('one.jsonl', '{"type":"comment","thread":"t","id":"c1","text":"one"}')
const two = file('two.jsonl', '{"type":"comment","thread":"t","id":"c1","text":"two"}')

function gathering() {
  const failures: string[] = []
  const report = { note: () => {}, failed: (path: string, reason: string) => void failures.push(`${path}: ${reason}`), found: () => {} }
  return { failures, report }
}

it('makes ids distinct over all paths, and with their sources only within each', () => {
  const { report } = gathering()
  expect(Array.from(readThreads([one, two], {}, report), ({ id }) => id)).toEqual(['t', 't~2'])
  const sourced = [...readSourcedThreads([one, two], {}, report)]
  expect(sourced.map(({ thread, bytes }) => [thread.id, bytes])).toEqual([
    ['t', 54],
    ['t', 54],
  ])
  expect(new Set(sourced.map(({ sha256 }) => sha256)).size).toBe(2)
})

it('stops at a reader that does not exist, and goes on past a file that no reader knows', () => {
  const { failures, report } = gathering()
  expect(() => [...readThreads([one], { from: 'word' }, report)]).toThrow(UnknownReaderError)
  expect(failures).toEqual([])
  const table = file('table.csv', 'Nr;Wer;Was\n1;Ana;Plum\n')
  expect([...readThreads([table, one], { from: 'table' }, report)]).toHaveLength(0)
  expect(failures[0]).toBe(
    `${table}: no column is recognized as the text of comments (columns: Nr, Wer, Was); name it with --columns text=…`,
  )
})
