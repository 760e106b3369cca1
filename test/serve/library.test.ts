// The shelf of threads that the page shows.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { createImportStore } from '../../src/serve/import-store.js'
import { createLibrary } from '../../src/serve/library.js'
import type { SourcedThread } from '../../src/threads.js'
import { thread } from '../model/notation.js'

const folder = mkdtempSync(join(tmpdir(), 'understory-library-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Samples of one id, each from a source of its own. */
const alike = ['a(b)', 'a', 'a(b(c))'].map((tree, at) => ({ thread: { ...thread(tree), id: 'same' }, bytes: 1, sha256: `${at}bcdef0123` }))
const addresses = (samples: Iterable<SourcedThread>) =>
  createLibrary(samples, createImportStore(folder))
    .list()
    .map(({ id, commentCount }) => [id, commentCount])
const file = (id: string, text: string) =>
  Buffer.from(`{"type":"thread","id":"${id}"}\n{"type":"comment","thread":"${id}","id":"c1","text":"${text}"}\n`)

it('shows a discussion at the same address, in whatever order the files are named', () => {
  expect(addresses(alike)).toEqual([
    ['same~0bcdef', 2],
    ['same~1bcdef', 1],
    ['same~2bcdef', 3],
  ])
  expect(addresses(alike.toReversed())).toEqual(addresses(alike).reverse())
  const sameHash = alike.map((sample, at) => ({ ...sample, sha256: `abcdef${at}` }))
  expect(addresses(sameHash.toReversed())).toEqual(addresses(sameHash).reverse())
  expect(addresses(alike.slice(0, 1))).toEqual([['same', 2]])
})

it('keeps the address of an import when the one that had its id before is removed', () => {
  const store = createImportStore(folder)
  const library = createLibrary([], store)
  expect(library.add('first', file('mine', 'one')).kept).toEqual(['mine'])
  const [second = ''] = library.add('second', file('mine', 'two')).kept
  expect(second).toMatch(/^mine~[0-9a-f]{6}$/)
  library.remove('mine')
  expect(library.add('second', file('mine', 'two')).kept).toEqual([second])
  const restarted = createLibrary([], store)
  expect(restarted.list().map(({ id }) => id)).toEqual([second])
  restarted.remove(second)
})

it('gives an import no id that samples share: one of them may have it next time', () => {
  const store = createImportStore(folder)
  const [id = ''] = createLibrary(alike, store).add('first', file('same', 'one')).kept
  expect(id).toMatch(/^same~[0-9a-f]{6}$/)
  expect(addresses(alike.slice(0, 1))).toEqual([
    ['same', 2],
    [id, 1],
  ])
  createLibrary([], store).remove(id)
})

it('says which folder of imports cannot be read or written', () => {
  const path = join(folder, 'a-file')
  writeFileSync(path, '')
  expect(() => createLibrary([], createImportStore(path))).toThrow(`${path}: a folder on the way to it is a file; name another folder`)
  const late = createImportStore(join(folder, 'late'))
  const library = createLibrary([], late)
  writeFileSync(join(folder, 'late'), '')
  expect(() => library.add('a', file('mine', 'one'))).toThrow(`${join(folder, 'late')}: there is a file where a folder is needed`)
  expect(library.list()).toEqual([])
})
