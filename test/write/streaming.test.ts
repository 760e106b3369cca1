// Large exports flow: what has been written can be forgotten. How little memory that takes is measured in `test/bench/export.bench.ts`.
import { describe, expect, it } from 'vitest'
import type { AnnotatedThread } from '../../src/model/annotated-thread.js'
import { formatNamed } from '../../src/pipeline.js'
import { thread } from '../model/notation.js'

const THREADS = 50

describe.each(['jsonl', 'csv', 'csv-excel', 'tsv', 'csv-spans', 'csv-nodes', 'csv-edges', 'markdown'])('a large export as %s', name => {
  it('takes the next thread only when the one before is on its way', () => {
    let taken = 0
    let ahead = 0
    let longest = 0
    function* discussions(): Generator<AnnotatedThread> {
      for (; taken < THREADS; ) {
        const discussion = { ...thread('a(b c) d', { b: { text: `of ${taken}` } }), id: `number-${taken}-` }
        taken++
        yield {
          thread: discussion,
          annotations: { vocatives: [[{ start: 0, end: 1, name: 'a', of: null, known: false }], [], [], []] },
          metrics: null,
        }
      }
    }
    for (const piece of formatNamed(name).write(discussions())) {
      const number = /number-(\d+)-/.exec(piece as string)?.[1]
      if (number !== undefined) ahead = Math.max(ahead, taken - 1 - Number(number))
      longest = Math.max(longest, piece.length)
    }
    expect(taken).toBe(THREADS)
    expect(ahead).toBeLessThanOrEqual(1)
    expect(longest).toBeLessThan(1_000)
  })
})
