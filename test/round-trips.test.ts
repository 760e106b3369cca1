// What is written can be read back: JSON Lines to the byte, tables, ConvoKit, GraphML and WordPress with structure, text, author and date.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { findSources } from '../src/files.js'
import type { AnnotatedThread } from '../src/model/annotated-thread.js'
import { buildThread } from '../src/model/build-thread.js'
import type { Thread } from '../src/model/thread.js'
import { writeToFolder } from '../src/output.js'
import { createAnalysis, formatNamed, plain, read } from '../src/pipeline.js'
import { sourceOfText } from '../src/read/source.js'
import { nastyThread } from './write/nasty.js'

const SEED = 20_261_125
const folder = mkdtempSync(join(tmpdir(), 'understory-'))
afterAll(() => rmSync(folder, { recursive: true }))

const written = (format: string, ...threads: AnnotatedThread[]) => [...formatNamed(format).write(threads)].join('')
const readBack = (format: string, threads: readonly AnnotatedThread[]) => [...read(sourceOfText(written(format, ...threads))).threads]

/** The nasty discussion without what some of these formats cannot hold; those have tests of their own. */
function readable(id = 'ferry'): Thread {
  const { comments, ...facts } = nastyThread(id)
  const raw = comments.map(({ id: own, parent, text, ...rest }) => ({
    ...rest,
    id: own,
    parent: comments[parent]?.id ?? null,
    text: text.replaceAll(/[^\P{C}\n]/gu, '·').trim(),
  }))
  return buildThread(raw, { ...facts, messages: [] })
}

/** Structure, text, author, date. */
const essence = ({ comments }: Thread) =>
  comments.map(({ parent, end, depth, text, author, createdAt }) => ({ parent, end, depth, text, author, createdAt }))
/** The same, with ids and the source's own numbers. */
const details = (thread: Thread) =>
  thread.comments.map(({ id, likes, kind, status }, at) => ({ ...essence(thread)[at], id, likes, kind, status }))

describe('JSON Lines', () => {
  it('come back to the byte, analyzed or not, one thread or two', () => {
    const analyze = createAnalysis()
    for (const judge of [plain, analyze])
      for (const threads of [[nastyThread()], [nastyThread('one'), readable('two')]]) {
        const once = written('jsonl', ...threads.map(judge))
        const again = written('jsonl', ...Array.from(read(sourceOfText(once)).threads, judge))
        expect(again).toBe(once)
      }
  })

  it('come back whatever the text is', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 })
    const comment = fc.record({ text, author: fc.option(text), parent: fc.nat(20), likes: fc.option(fc.integer()) })
    fc.assert(
      fc.property(fc.array(comment, { maxLength: 20 }), list => {
        const raw = list.map(({ parent, ...rest }, at) => ({ ...rest, id: null, parent: parent < at ? parent : null }))
        const once = written('jsonl', plain(buildThread(raw, { id: 'random', reader: 'understory', post: nastyThread().post })))
        expect(written('jsonl', ...Array.from(read(sourceOfText(once)).threads, plain))).toBe(once)
      }),
      { seed: SEED, numRuns: 60 },
    )
  })
})

describe.each(['csv', 'csv-excel', 'tsv', 'graphml'])('%s', format => {
  it('comes back with every comment, one thread or two', () => {
    for (const threads of [[readable()], [readable('one'), readable('two')]])
      expect(readBack(format, threads.map(plain)).map(details)).toEqual(threads.map(details))
  })
})

describe('wxr', () => {
  it('comes back with structure, text, author and date as far as WordPress can say it', () => {
    const inWordPress = (thread: Thread) =>
      essence(thread).map(comment => ({ ...comment, createdAt: comment.createdAt && Date.parse(comment.createdAt) }))
    const [back] = readBack('wxr', [plain(readable())])
    expect(inWordPress(back as Thread)).toEqual(inWordPress(readable()))
  })
})

describe('convokit', () => {
  it('comes back from its folder with every comment, one thread or two', async () => {
    for (const [at, threads] of [[readable()], [readable('one'), readable('two')]].entries()) {
      const corpus = join(folder, `${at}`)
      await writeToFolder(formatNamed('convokit').files?.(threads.map(plain)) ?? [], corpus)
      const found = [...findSources([corpus])].flatMap(one => ('open' in one ? [...read(one.open()).threads] : []))
      expect(found.map(details)).toEqual(threads.map(details))
    }
  })
})

it('reads an export as what it is, from its content', () => {
  const formats = ['jsonl', 'csv', 'tsv', 'csv-excel', 'graphml', 'wxr']
  const readers = formats.map(format => read(sourceOfText(written(format, plain(readable())))).reader)
  expect(readers).toEqual(['understory', 'table', 'table', 'table', 'graphml', 'wxr'])
})
