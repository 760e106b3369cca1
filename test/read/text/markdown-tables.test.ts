// Tables of Markdown by which a page only sets its words in place.
import { describe, expect, it } from 'vitest'
import { withBareTablesOpen } from '../../../src/read/text/markdown-tables.js'

describe('tables of Markdown', () => {
  it('without a heading row are the words in their cells', () => {
    expect(withBareTablesOpen('one\n\n|     |     |\n|-----|----:|\n| Ada |     |\n| It flies\\|sinks. | 3 |\n\n| two')).toBe(
      'one\n\nAda\nIt flies\\|sinks. 3\n\n| two',
    )
  })

  it('with one stay tables', () => {
    const table = '| kite | wind |\n|------|------|\n| red  | 4    |'
    expect(withBareTablesOpen(table)).toBe(table)
  })
})
