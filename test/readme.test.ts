// What README shows as the program's output is what the program prints; "…" stands for what is left out.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')
const SOURCE = 'corpus/hedge-through-the-orchard/source.txt'

const analyzed = (format: string): string =>
  execFileSync(process.execPath, ['--import', 'tsx', join(ROOT, 'src/cli.ts'), 'analyze', SOURCE, '--format', format, '--quiet'], {
    cwd: ROOT,
    encoding: 'utf8',
  })

/** The first block of code in README that begins so. */
function blockOf(opening: string): string {
  const from = README.indexOf(opening)
  expect(from, opening).toBeGreaterThan(0)
  return README.slice(from, README.indexOf('\n```', from))
}

it('shows the tree as it is printed', () => {
  const [, ...shown] = blockOf(`$ npx understory analyze ${SOURCE}`).split('\n')
  const printed = analyzed('tree').split('\n')
  expect(shown.length).toBeGreaterThan(10)
  for (const line of shown) if (line !== '…') expect(printed).toContain(line)
})

it('shows a record as it is printed', () => {
  const shown = blockOf('{"type":"comment",').replaceAll('\n ', '').split('…')
  const printed =
    analyzed('jsonl')
      .split('\n')
      .find(line => line.includes('"id":"c5.1.2"')) ?? ''
  expect(shown.length).toBeGreaterThan(3)
  let at = 0
  for (const part of shown) {
    at = printed.indexOf(part, at)
    expect(at, part).toBeGreaterThanOrEqual(0)
    at += part.length
  }
})
