// Real saved pages with gold trees, where they are at hand: the engine-agnostic mechanism alone must stay good, and find nothing where nothing is.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Thread } from '../../../src/model/thread.js'
import { createHtmlReader, htmlReader } from '../../../src/read/html/index.js'
import type { Reader } from '../../../src/read/reader.js'
import { sourceOfBytes } from '../../../src/read/source.js'

const GOLD = join(import.meta.dirname, '../../../../shared/gold/threads')
const isHere = existsSync(GOLD)
if (!isHere) console.log('gold pages of ../shared are absent: their figures are not checked')

const MINUTE = 60_000
/** Of comments found with the right parent. */
const LEAST_TREE_F1 = 0.93

interface GoldComment {
  readonly id: string
  readonly parent_id: string | null
  readonly text60: string
}

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s\u200b\u00ad]+/g, '')
    .toLowerCase()
    .slice(0, 40)
const readFile = (reader: Reader, file: string) => [...reader.read(sourceOfBytes('page.html', readFileSync(file))).threads][0] as Thread

/** Comments found, and those of them whose parent is the gold's. */
function score(thread: Thread, gold: readonly GoldComment[]) {
  const waiting = new Map<string, number[]>()
  for (const { index, text } of thread.comments) waiting.set(fold(text), [...(waiting.get(fold(text)) ?? []), index])
  const pairs = new Map(gold.map(({ id, text60 }) => [id, waiting.get(fold(text60))?.shift() ?? -1]))
  const right = gold.filter(({ id, parent_id }) => {
    const at = pairs.get(id) as number
    return at >= 0 && thread.comments[at]?.parent === (parent_id === null ? -1 : (pairs.get(parent_id) ?? -1))
  })
  return { gold: gold.length, found: thread.comments.length, right: right.length }
}

function treeF1(reader: Reader): number {
  const files = readdirSync(join(GOLD, 'gold')).filter(name => name.startsWith('html__'))
  const scores = files.map(name => {
    const { file, threads } = JSON.parse(readFileSync(join(GOLD, 'gold', name), 'utf8')) as {
      file: string
      threads: { comments: GoldComment[] }[]
    }
    return score(
      readFile(reader, join(GOLD, file)),
      threads.flatMap(({ comments }) => comments.filter(({ text60 }) => text60)),
    )
  })
  const sum = (key: 'gold' | 'found' | 'right') => scores.reduce((total, each) => total + each[key], 0)
  return (2 * sum('right')) / (sum('gold') + sum('found'))
}

describe.skipIf(!isHere)('saved pages', () => {
  it('keep their trees', () => expect(treeF1(htmlReader)).toBeGreaterThan(LEAST_TREE_F1), MINUTE * 3)

  it(
    'keep their trees by evidence alone',
    () => expect(treeF1(createHtmlReader({ engines: [] }))).toBeGreaterThan(LEAST_TREE_F1),
    MINUTE * 3,
  )

  it(
    'without comments have none',
    () => {
      const folder = join(GOLD, 'cases/negative')
      const found = readdirSync(folder).filter(name => readFile(htmlReader, join(folder, name)).comments.length > 0)
      expect(found).toEqual([])
    },
    MINUTE,
  )
})
