// What the user named, as sources.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findSources, identityOf, sourceOfFile } from '../src/files.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understory-files-'))
})
afterEach(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)
const found = (...names: string[]) =>
  Array.from(findSources(names.map(at)), one => [relative(folder, one.path), 'error' in one ? one.error : 'read'])

it('walks each folder once, though links lead to it again and again', () => {
  mkdirSync(at('a/b'), { recursive: true })
  writeFileSync(at('a/one'), '1')
  writeFileSync(at('a/b/two'), '2')
  symlinkSync('..', at('a/b/up'))
  symlinkSync('.', at('a/self'))
  expect(found('a')).toEqual([
    ['a/b/two', 'read'],
    ['a/one', 'read'],
  ])
})

it('says of each path why there is nothing to read at it', () => {
  mkdirSync(at('empty'))
  writeFileSync(at('file'), 'x')
  symlinkSync('circle', at('circle'))
  symlinkSync('/dev/null', at('device'))
  expect(found('none', 'empty', 'file/in', 'circle', 'device')).toEqual([
    ['none', 'there is no such file'],
    ['empty', 'the folder holds nothing to read'],
    ['file/in', 'a folder on the way to it is a file'],
    ['circle', 'its links lead in a circle'],
    ['device', 'it is neither a file nor a folder'],
  ])
})

it('never waits for a pipe that stands in a folder', () => {
  mkdirSync(at('a'))
  execFileSync('mkfifo', [at('a/pipe')])
  expect(found('a')).toEqual([['a/pipe', 'it is a pipe; to read it, name it by itself']])
})

it('reads a pipe that is named to its end', () => {
  execFileSync('mkfifo', [at('pipe')])
  const words = 'wörds '.repeat(50_000)
  writeFileSync(at('words'), words)
  const writer = spawn('cp', [at('words'), at('pipe')])
  const [pipe] = findSources([at('pipe')])
  const source = pipe !== undefined && 'open' in pipe ? pipe.open() : null
  expect([source?.name, source?.size, source?.text()]).toEqual(['pipe', Buffer.byteLength(words), words])
  writer.kill()
})

it.skipIf(!existsSync('/proc/self/status'))('reads files that the system makes up while they are read', () => {
  expect(sourceOfFile('/proc/self/status').text()).toMatch(/^Name:/)
})

it('reads a corpus though a link in it leads nowhere', () => {
  mkdirSync(at('corpus'))
  writeFileSync(at('corpus/utterances.jsonl'), '{"id":"a"}')
  symlinkSync('nowhere', at('corpus/link'))
  const [corpus] = findSources([at('corpus')])
  expect(corpus !== undefined && 'open' in corpus && corpus.open().files.map(({ name }) => name)).toEqual(['utterances.jsonl'])
})

it('knows a file by any of its names', () => {
  writeFileSync(at('a'), 'x')
  writeFileSync(at('b'), 'x')
  symlinkSync('a', at('link'))
  expect(identityOf(at('link'))).toBe(identityOf(at('a')))
  expect(identityOf(at('b'))).not.toBe(identityOf(at('a')))
  expect(identityOf(at('none'))).toBeNull()
})
