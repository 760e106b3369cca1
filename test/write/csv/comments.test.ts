import { csvParse } from 'd3'
import { describe, expect, it } from 'vitest'
import { plain } from '../../../src/pipeline.js'
import { csvFormat } from '../../../src/write/csv/comments.js'
import { thread } from '../../model/notation.js'

const nasty = thread('a(b(c))', {
  a: { text: '=No. quoted, "really"\r\nsecond line', author: 'Ana Kovač' },
  b: { text: ' leading space', likes: 0 },
  c: { text: '😀\u2028\ttab', author: 'x,y' },
})
const written = [...csvFormat.write([plain(nasty)])].join('')

describe('CSV', () => {
  it('comes back with every text, id, parent and author', () => {
    const rows = csvParse(written)
    expect(rows.map(row => [row.comment_id, row.parent_id, row.author, row.text])).toEqual([
      ['a', '', 'Ana Kovač', '=No. quoted, "really"\r\nsecond line'],
      ['b', 'a', '', ' leading space'],
      ['c', 'b', 'x,y', '😀\u2028\ttab'],
    ])
  })

  it('tells no likes from unknown likes', () => {
    expect(csvParse(written).map(row => row.likes)).toEqual(['', '0', ''])
  })

  it('ends lines as RFC 4180 wants and has no byte order mark', () => {
    expect(written.startsWith('comment_id,parent_id,')).toBe(true)
    expect(written.endsWith('\r\n')).toBe(true)
  })

  it('puts several threads under one header', () => {
    expect(csvParse([...csvFormat.write([plain(thread('a b')), plain(thread('c'))])].join(''))).toHaveLength(3)
  })
})
