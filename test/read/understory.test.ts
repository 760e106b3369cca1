import { describe, expect, it } from 'vitest'
import { sourceOfText } from '../../src/read/source.js'
import { understoryReader } from '../../src/read/understory.js'

const certainty = (content: string) => understoryReader.detect(sourceOfText(content))

describe('the reader of our own JSON Lines', () => {
  it('knows a record by the type on its first line, wherever that stands in it', () => {
    expect(certainty('{"type":"thread","id":"t","title":null}\n{"type":"comment","id":"a","text":"x"}')).toBe(1)
    expect(certainty('{"id":"a","text":"a {\\"type\\"} [x]","type":"comment"}')).toBe(1)
    expect(certainty(`{"type":"comment","id":"a","text":"${'long '.repeat(100_000)}"}`)).toBe(1)
  })

  it('leaves other platforms theirs', () => {
    expect(certainty('{"id":1,"type":"story","children":[{"id":2,"type":"comment","text":"x"}]}')).toBe(0)
    expect(certainty('{"by":"ana","id":2,"kids":[3],"text":"x","time":1600000000,"type":"comment"}')).toBe(0)
    expect(certainty('{"data":{"type":"comment","id":"a","text":"x"}}')).toBe(0)
    expect(certainty('[{"type":"comment","id":"a","text":"x"}]')).toBe(0)
  })

  it('keeps no date that is none and no part of a like, and says so once for each field', () => {
    const records = ['2020-02-30', 'yesterday', '2020-02-16 14:30', '2020-02-16T14:30:11.5+01:00', 7].map((createdAt, at) => ({
      type: 'comment',
      id: `x${at}`,
      text: 'words',
      createdAt,
      likes: [1.5, -2, 3, null, '4'][at],
    }))
    const { threads, messages = [] } = understoryReader.read(sourceOfText(records.map(record => JSON.stringify(record)).join('\n')))
    expect([...threads][0]?.comments.map(({ createdAt, likes }) => [createdAt, likes])).toEqual([
      [null, null],
      [null, -2],
      ['2020-02-16T14:30', 3],
      ['2020-02-16T14:30:11.5+01:00', null],
      [null, null],
    ])
    expect(messages).toEqual([
      { code: 'recovered-input', text: 'createdAt is not a date of ISO 8601 and is left out: "2020-02-30" (and 2 more)', line: 1 },
      { code: 'recovered-input', text: 'likes is not a whole number and is left out: 1.5 (and 1 more)', line: 1 },
    ])
  })

  it('takes a finding of no known kind for one of content passed over, so that nobody’s words stand where a kind is printed', () => {
    const code = '<meta http-equiv=refresh content=0>'
    const lines = [
      { type: 'thread', id: 't' },
      { type: 'comment', thread: 't', id: 'a', text: 'x' },
      { type: 'message', thread: 't', code, text: 'said' },
    ]
    const { threads } = understoryReader.read(sourceOfText(lines.map(line => JSON.stringify(line)).join('\n')))
    expect([...threads][0]?.messages).toEqual([{ code: 'ignored-content', text: 'said', line: null }])
  })
})
