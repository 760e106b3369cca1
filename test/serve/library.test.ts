// The shelf of threads that the page shows.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { createImportStore } from '../../src/serve/import-store.js'
import { createLibrary } from '../../src/serve/library.js'
import { thread } from '../model/notation.js'

const folder = mkdtempSync(join(tmpdir(), 'understory-library-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('keeps every discussion of one file, though all have the same id', () => {
  const alike = ['a(b)', 'a', 'a(b(c))'].map(tree => ({ thread: { ...thread(tree), id: 'same', sha256: 'abcdef0123' }, bytes: 1 }))
  const ids = createLibrary(alike, createImportStore(folder))
    .list()
    .map(({ id }) => id)
  expect(ids).toEqual(['same', 'same~abcdef', 'same~abcdef~2'])
})
