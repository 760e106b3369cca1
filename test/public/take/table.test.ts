// What a panel gives as CSV: guarded, with its origin in every row.
import { expect, it } from 'vitest'
import { factsLine, factsOf, fileName } from '../../../public/take/facts.js'
import { csvOf } from '../../../public/take/table.js'
import { arcsTable } from '../../../public/thread/arcs/table.js'
import { facetsTable } from '../../../public/thread/facets/table.js'
import { ledgerTable } from '../../../public/thread/ledger/table.js'
import { outlineTable } from '../../../public/thread/outline/table.js'
import { discussion } from '../notation.js'

const FACTS = { thread: 't', source: 'page.html', sha256: 'ab', madeBy: 'understory 1.2.3' }

it('guards text against spreadsheets, leaves numbers and unknowns alone, and says in every row where it is from', () => {
  const csv = csvOf({ columns: ['text', 'score', 'date'], rows: [['=HYPERLINK("x")', -0.5, null]] }, FACTS)
  expect(csv).toBe(`\ufefftext,score,date,thread,source,sha256,made_by\r\n"'=HYPERLINK(""x"")",-0.5,,t,page.html,ab,understory 1.2.3\r\n`)
})

it('names files after the thread and the panel, never as a path', () => {
  expect(fileName({ ...FACTS, thread: '../a b' }, 'branch 5.1', 'csv')).toBe('a-b.branch-5.1.csv')
  expect(factsLine(FACTS, 'tree')).toBe('Tree of t · from page.html · understory 1.2.3')
})

it('states no version of a thread that nothing was computed for', () => {
  expect(factsOf(discussion('a').thread)).toEqual({ thread: 't', source: null, sha256: null, madeBy: 'understory' })
})

it('gives the outline in reading order, with shown and recovered parents in columns of their own', () => {
  const { columns, rows } = outlineTable(discussion('a(b c)'), Uint8Array.from([0, 1, 0]), [
    { index: 2, of: 1, rule: 'quote', confidence: 0.9 },
  ])
  const column = (name: string) => [...rows].map(row => row[columns.indexOf(name)])
  expect(column('number')).toEqual(['1', '1.1', '1.2'])
  expect(column('parent_id')).toEqual([null, 'a', 'a'])
  expect(column('recovered_parent_id')).toEqual([null, null, 'b'])
  expect(column('matches')).toEqual([0, 1, 0])
  expect(column('score')).toEqual([null, null, null])
})

it('gives facets, ledger and arcs as the panels count them', () => {
  const thread = discussion('a(b c)')
  expect([...facetsTable(thread).rows]).toContainEqual(['Levels', 'level 2', 2])
  expect([...ledgerTable(thread, { recovered: [], likely: 0, confirmed: 0, uncertain: 2, rejected: [] }).rows]).toEqual(
    expect.arrayContaining([
      ['declared', null],
      ['found', 3],
      ['parents_uncertain', 2],
    ]),
  )
  const arcs = [{ from: 2, to: 1, isRecovered: true }]
  expect([...arcsTable(thread, { root: 0, size: 3, arcs }).rows]).toEqual([['1.2', 'c', '1.1', 'b', 'recovered']])
})
