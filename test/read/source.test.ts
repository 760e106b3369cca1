import { describe, expect, it } from 'vitest'
import { sourceOf, sourceOfText } from '../../src/read/source.js'
import { UnreadableError } from '../../src/read/unreadable.js'

const unread = () => {
  throw new Error('nothing was to be read')
}

describe('a source', () => {
  it('gives its head and its whole as text with plain line ends', () => {
    const source = sourceOfText('\ufeffone\r\ntwo')
    expect([source.head, source.text()]).toEqual(['one\ntwo', 'one\ntwo'])
  })

  it('larger than a string can be is refused in one line, without being read', () => {
    const source = sourceOf('huge.txt', { size: 3_000_000_000, first: () => new Uint8Array(), all: unread, chunks: unread })
    expect(() => source.text()).toThrow(UnreadableError)
    expect(() => source.text()).toThrow(/3000 MB.*split it/)
  })
})
