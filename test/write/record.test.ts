import { describe, expect, it } from 'vitest'
import type { AnnotatedThread } from '../../src/model/annotated-thread.js'
import { records } from '../../src/write/record.js'
import { thread } from '../model/notation.js'

const discussion = thread('a(b)', { a: { text: '😀 good rain', author: 'Ana' }, b: { text: 'No, Ana: “good rain”?', likes: 2 } })
const annotated: AnnotatedThread = {
  thread: discussion,
  metrics: null,
  annotations: {
    sentiment: [
      {
        score: 0.5,
        label: 'positive',
        words: [{ start: 3, end: 7, weight: 0.5 }],
        sentences: [{ start: 0, end: 12, score: 0.5, label: 'positive' }],
        quotedExcluded: 0,
        abstained: null,
      },
      { score: 0, label: 'neutral', words: [], sentences: [], quotedExcluded: 9, abstained: 'no-words' },
    ],
    quotes: [[], [{ start: 10, end: 19, of: 0, source: { start: 3, end: 12 } }]],
    addressee: { of: [null, { of: 0, rule: 'vocative', confidence: 0.123_456_789, evidence: { start: 4, end: 7 } }], clamp: null },
    language: ['en', null],
  },
}

describe('records', () => {
  const [first, a, b] = [...records(annotated)] as unknown as [Record<string, unknown>, Record<string, unknown>, Record<string, unknown>]

  it('open with the thread and follow in reading order', () => {
    expect(first).toMatchObject({ type: 'thread', id: 'test', commentCount: 2, declaredCount: null, clamp: null })
    expect([a.id, b.id]).toEqual(['a', 'b'])
    expect(b).toMatchObject({ parentId: 'a', depth: 1, likes: 2, author: null })
  })

  it('count offsets in code points and carry the words', () => {
    expect(a.sentiment).toMatchObject({ words: [{ start: 2, end: 6, text: 'good', weight: 0.5 }] })
  })

  it('count a quote in the units of each text', () => {
    expect(b.quotes).toEqual([{ start: 10, end: 19, of: 'a', ofStart: 2, ofEnd: 11 }])
  })

  it('round confidences and name comments by id', () => {
    expect(b.addressee).toEqual({ id: 'a', rule: 'vocative', confidence: 0.123_457, evidence: { start: 4, end: 7 } })
  })

  it('leave out columns that were not computed', () => {
    expect(a).not.toHaveProperty('topic')
    expect(a).not.toHaveProperty('reply')
    expect(first).not.toHaveProperty('metrics')
  })

  it('close with the messages', () => {
    const orphan = thread('a')
    const all = [
      ...records({ thread: { ...orphan, messages: [{ code: 'paged', text: 'page 1 of 2', line: 3 }] }, annotations: {}, metrics: null }),
    ]
    expect(all.at(-1)).toEqual({ type: 'message', thread: 'test', code: 'paged', text: 'page 1 of 2', line: 3 })
  })
})
