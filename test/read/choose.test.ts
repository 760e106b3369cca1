import { describe, expect, it } from 'vitest'
import { chooseReader } from '../../src/read/choose.js'
import type { Reader } from '../../src/read/reader.js'
import { sourceOfBytes, sourceOfText } from '../../src/read/source.js'
import { UnreadableError } from '../../src/read/unreadable.js'

const reader = (name: string, certainty: number): Reader => ({ name, detect: () => certainty, read: () => ({ threads: [], messages: [] }) })
const readers = [reader('sure', 0.9), reader('alike', 0.9), reader('never', 0)]

describe('chooseReader', () => {
  it('takes the most certain reader, the earlier among equals, and says why', () => {
    const { reader: chosen, why } = chooseReader(readers, sourceOfText('some text'))
    expect(chosen.name).toBe('sure')
    expect(why).toBe('read as sure by its content (certainty 0.90; next alike 0.90)')
  })

  it('says of plain text that nobody else knows it, with no figure, and what to try where it looks like a table', () => {
    const plain = [reader('text', 0.1), reader('never', 0)]
    const why = (text: string) => chooseReader(plain, sourceOfText(text)).why
    expect(why('some text')).toBe('read as plain text, because no other reader knows it by its content; --from names another')
    expect(why('comment\nPlum.\nFig, always.\n')).toContain('--columns text=comment')
    expect(why('Nr;Wer;Was\n1;Ana;Plum\n2;Bo;Fig\n')).toContain('(columns: Nr, Wer, Was)')
    expect(chooseReader([reader('sure', 0.9), ...plain], sourceOfText('x')).why).toBe('read as sure by its content (certainty 0.90)')
  })

  it('refuses JSON without comments and JSON that is broken, and says where', () => {
    const plain = [reader('text', 0.1)]
    expect(() => chooseReader(plain, sourceOfText('[]'))).toThrow('it is JSON, an empty list')
    expect(() => chooseReader(plain, sourceOfText('[1,2,3]'))).toThrow('it is JSON, but nothing in it is a comment')
    expect(chooseReader(plain, sourceOfText('[Photo] A plum.')).reader.name).toBe('text')
    expect(() => chooseReader([reader('never', 0)], sourceOfText('[{"foo": 1},\n{"bar" 2}]'))).toThrow(
      'it begins like JSON, but is broken in line 2, column 8: ":" is missing; save or export it again',
    )
  })

  it('obeys --from', () => {
    expect(chooseReader(readers, sourceOfText('some text'), 'never').reader.name).toBe('never')
  })

  it('names the readers there are when one is asked for that does not exist', () => {
    expect(() => chooseReader(readers, sourceOfText('x'), 'word')).toThrow('there is no reader "word"; the readers are sure, alike, never')
  })

  it.each([
    ['an empty file', ''],
    ['blanks', ' \n\t\n'],
    ['a PDF', '%PDF-1.7 …'],
    ['a zip archive', 'PK\u0003\u0004…'],
    ['zero bytes', 'text\0text'],
    ['mostly control characters', '\u0001\u0002\u0003\u0004abc'],
  ])('refuses %s with a sentence', (_name, content) => {
    expect(() => chooseReader(readers, sourceOfText(content))).toThrow(UnreadableError)
  })

  it('refuses a gzip archive and a PNG by their first bytes', () => {
    expect(() => chooseReader(readers, sourceOfBytes('a', Uint8Array.of(0x1f, 0x8b, 8, 0, 0x41, 0x41, 0x41, 0x41)))).toThrow('gzip')
    expect(() => chooseReader(readers, sourceOfBytes('a', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)))).toThrow('PNG')
  })

  it('refuses what no reader knows', () => {
    expect(() => chooseReader([reader('never', 0)], sourceOfText('text'))).toThrow('no reader knows this format')
  })
})
