import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../src/read/text/lines.js'
import { withoutStatus } from '../../../src/read/text/status.js'
import { isWriterRole } from '../../../src/read/text/writer-roles.js'

describe('what a page calls a writer', () => {
  it('is told beside a name in any letters', () => {
    expect(['Author', 'op', 'Theme Author', 'Admin', 'Модератор', 'Guest'].filter(role => !isWriterRole(role))).toEqual([])
    expect(['Authority', 'Anna', 'Post'].filter(isWriterRole)).toEqual([])
  })

  it('stays where it may be a name itself', () => {
    const lines = linesOf('Admin\nWords.\nAdmin\nMore words.\nHost\nBo\nOP\nBo\nOP')
    expect(withoutStatus(lines).map(({ text }) => text)).toEqual(['Admin', 'Words.', 'Admin', 'More words.', 'Host', 'Bo', 'Bo'])
  })
})
