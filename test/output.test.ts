// Where output goes: whole files, through links, into pipes and devices.
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeToFile, writeToFolder } from '../src/output.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understory-output-'))
})
afterEach(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)

describe('a file', () => {
  it('keeps who may read it when it is written anew', async () => {
    writeFileSync(at('a'), 'old')
    chmodSync(at('a'), 0o600)
    await writeToFile(['new'], at('a'))
    expect([readFileSync(at('a'), 'utf8'), statSync(at('a')).mode & 0o777]).toEqual(['new', 0o600])
  })

  it.each([
    ['that is there', true],
    ['that is not there yet', false],
  ])('behind a link %s is written, and the link stays', async (_what, isThere) => {
    if (isThere) writeFileSync(at('target'), 'old')
    symlinkSync('target', at('link'))
    symlinkSync('link', at('outer'))
    await writeToFile(['new'], at('outer'))
    expect([lstatSync(at('outer')).isSymbolicLink(), lstatSync(at('link')).isSymbolicLink()]).toEqual([true, true])
    expect(readFileSync(at('target'), 'utf8')).toBe('new')
  })

  it('is left as it was, with nothing beside it, where a writer fails on the way', async () => {
    writeFileSync(at('a'), 'old')
    function* failing() {
      yield 'half'
      throw new Error('no more')
    }
    await expect(writeToFile(failing(), at('a'))).rejects.toThrow('no more')
    expect([readFileSync(at('a'), 'utf8'), readdirSync(folder)]).toEqual(['old', ['a']])
  })

  it('is left as it was, with nothing beside it, where the program is told to end', async () => {
    writeFileSync(at('a'), 'old')
    const program = `
      import { writeToFile } from ${JSON.stringify(join(import.meta.dirname, '../src/output.ts'))}
      const endless = function* () { while (true) yield 'words '.repeat(20_000) }
      setTimeout(() => process.stdout.write('writing'), 50)
      await writeToFile(endless(), ${JSON.stringify(at('a'))})`
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await new Promise(writing => child.stdout.once('data', writing))
    expect(readdirSync(folder)).toHaveLength(2)
    child.kill('SIGINT')
    expect(await new Promise(done => child.once('close', (_status, signal) => done(signal)))).toBe('SIGINT')
    expect([readFileSync(at('a'), 'utf8'), readdirSync(folder)]).toEqual(['old', ['a']])
  })

  it.each([
    ['a folder', '.', 'it is a folder; name a file in it'],
    ['a link to itself', 'circle', 'its links lead in a circle'],
    ['a file in a file', 'file/a', 'its folder is a file'],
    ['a file in no folder', 'none/a', 'there is no such folder'],
  ])('is not written over %s, and the error names it', async (_what, name, reason) => {
    symlinkSync('circle', at('circle'))
    writeFileSync(at('file'), '')
    await expect(writeToFile(['new'], at(name))).rejects.toThrow(`${at(name)}: ${reason}`)
  })
})

// Never tried on a device: a fault here would replace one of the machine's own.
describe('a pipe', () => {
  it('takes what is written, behind a link too, and stays one', async () => {
    execFileSync('mkfifo', [at('pipe')])
    symlinkSync('pipe', at('link'))
    const [words] = await Promise.all([readFile(at('pipe'), 'utf8'), writeToFile(['words'], at('link'))])
    expect([words, lstatSync(at('pipe')).isFIFO(), lstatSync(at('link')).isSymbolicLink()]).toEqual(['words', true, true])
  })

  it('that nobody reads to the end is no error', async () => {
    execFileSync('mkfifo', [at('pipe')])
    const reader = spawn('head', ['-c', '1', at('pipe')])
    await writeToFile(['x'.repeat(1 << 20), 'x'.repeat(1 << 20)], at('pipe'))
    reader.kill()
  })
})

it('a folder is made where there is none, and a file in its way is named', async () => {
  const files = [{ name: 'in/a', pieces: ['words'] }]
  await writeToFolder(files, at('new'))
  expect(readFileSync(at('new/in/a'), 'utf8')).toBe('words')
  writeFileSync(at('file'), '')
  await expect(writeToFolder(files, at('file'))).rejects.toThrow(`${at('file')}: there is a file where a folder is needed`)
})
