import { csvParse, tsvParse } from 'd3'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { csvExcelFormat, csvFormat, tsvFormat } from '../../../src/write/csv/comments.js'
import { csvFolderFormat } from '../../../src/write/csv/folder.js'
import { csvEdgesFormat, csvNodesFormat } from '../../../src/write/csv/graph-tables.js'
import { csvSpansFormat } from '../../../src/write/csv/spans.js'
import { sourceFacts } from '../../../src/write/notes.js'
import type { ExportFormat } from '../../../src/write/writer.js'
import { chain, nasty } from '../nasty.js'

const written = (format: ExportFormat, ...threads: ReturnType<typeof nasty>[]) => [...format.write(threads)].join('')
const texts = nasty().thread.comments.map(({ text }) => text)

describe('tables of comments', () => {
  it.each([
    ['csv', csvFormat, csvParse],
    ['tsv', tsvFormat, tsvParse],
  ] as const)('carry every text of the nasty discussion unchanged as %s', (_, format, parse) => {
    expect(parse(written(format, nasty())).map(({ text }) => text)).toEqual(texts)
  })

  it('keep the displayed parent, the inferred one, the order and where a date is from', () => {
    const rows = csvParse(written(csvFormat, nasty()))
    expect(rows.find(({ comment_id }) => comment_id === 'c7')).toMatchObject({
      parent_id: 'c1044',
      recovered_parent_id: 'c1041',
      recovered_rule: 'vocative',
      ordinal: '3',
      date: '',
      date_source: 'ordinal',
    })
  })

  it('leave sentiment empty where nothing was scored', () => {
    const [first, , third] = csvParse(written(csvFormat, nasty()))
    expect(first).toMatchObject({ sentiment: '0.5', sentiment_label: 'positive', sentiment_abstained: '', topic: 'winter/ferry <plan>' })
    expect(third).toMatchObject({ sentiment: '', sentiment_label: '', sentiment_abstained: 'no-words' })
  })
})

describe('csv-excel', () => {
  const file = written(csvExcelFormat, nasty())
  const rows = csvParse(file.slice(1))

  it('opens with a byte order mark', () => {
    expect(file.startsWith('\ufeffcomment_id,')).toBe(true)
  })

  it('leaves no field that a spreadsheet would compute, and gives every text back when one apostrophe is removed', () => {
    const fields = rows.flatMap(row => Object.entries(row))
    expect(fields.filter(([name, value]) => /^[=+\-@\t\r]/.test(value ?? '') && !['sentiment'].includes(name))).toEqual([])
    expect(rows.map(({ text }) => text?.replace(/^'(?=['=+\-@\t\r])/, ''))).toEqual(texts)
    expect(rows.map(({ author }) => author?.replace(/^'(?=['=+\-@\t\r])/, ''))).toContain('=cmd()')
  })

  it('leaves negative numbers alone', () => {
    expect(rows.map(({ sentiment }) => sentiment)).toContain('-0.25')
  })
})

describe('csv-spans', () => {
  const rows = csvParse(written(csvSpansFormat, nasty()))
  const textOf = new Map(nasty().thread.comments.map(({ id, text }) => [id, text]))

  it('holds every layer, each span with the words its code points cut', () => {
    expect(new Set(rows.map(({ layer }) => layer))).toEqual(
      new Set(['word', 'sentence', 'stance', 'target', 'addressee', 'quote', 'vocative']),
    )
    for (const { comment_id, span_start, span_end, span_text } of rows)
      expect(
        Array.from(textOf.get(comment_id as string) as string)
          .slice(Number(span_start), Number(span_end))
          .join(''),
      ).toBe(span_text)
  })

  it('counts an emoji before a span once', () => {
    expect(rows.find(({ layer, label }) => layer === 'word' && label === 'positive')).toMatchObject({ span_text: 'well', span_start: '18' })
  })
})

describe('csv-nodes and csv-edges', () => {
  it('have the columns that Gephi looks for, and an edge from every comment to a node', () => {
    const nodes = csvParse(written(csvNodesFormat, nasty()))
    const edges = csvParse(written(csvEdgesFormat, nasty()))
    expect(nodes.columns.slice(0, 2)).toEqual(['Id', 'Label'])
    expect(edges.columns.slice(0, 4)).toEqual(['Source', 'Target', 'Type', 'Weight'])
    const ids = new Set(nodes.map(({ Id }) => Id))
    expect(edges).toHaveLength(nodes.length - 1)
    for (const { Source, Target } of edges) expect([ids.has(Source as string), ids.has(Target as string)]).toEqual([true, true])
  })

  it('tell two threads apart', () => {
    const nodes = csvParse(written(csvNodesFormat, nasty('one'), nasty('two')))
    expect(new Set(nodes.map(({ Id }) => Id)).size).toBe(nodes.length)
  })
})

describe('what stands beside a table', () => {
  const facts = [sourceFacts(nasty(), csvExcelFormat)]
  const beside = csvExcelFormat.beside?.('ferry.csv', facts)
  const metadata = JSON.parse([...(beside?.pieces ?? [])].join('')) as Record<string, unknown>

  it('describes every column in the order of the table', () => {
    expect(beside?.name).toBe('ferry.csv-metadata.json')
    const columns = (metadata.tableSchema as { columns: { titles: string }[] }).columns.map(({ titles }) => titles)
    expect(columns.join(',')).toBe(written(csvExcelFormat).trim())
  })

  it('states source, hash, version, settings, what is lost, what was replaced and how the guard is undone', () => {
    const notes = JSON.stringify(metadata['dc:description'])
    for (const fact of ['understory 0.0.0-test', 'topics auto', 'ab'.repeat(32), 'csv-spans', '2 characters', 'apostrophe'])
      expect(notes).toContain(fact)
  })
})

describe('csv-folder', () => {
  const zip = () => Buffer.concat([...csvFolderFormat.write([nasty()])] as Uint8Array[])

  it('holds four tables and their descriptions, and the same bytes every time', () => {
    const tables = ['comments.csv', 'spans.csv', 'nodes.csv', 'edges.csv']
    expect(Object.keys(unzipSync(zip()))).toEqual(tables.flatMap(name => [name, `${name}-metadata.json`]))
    expect(zip().equals(zip())).toBe(true)
  })
})

it('writes a chain of 10,000 replies in a moment', () => {
  expect(csvParse(written(csvNodesFormat, chain(10_000)))).toHaveLength(10_001)
})
