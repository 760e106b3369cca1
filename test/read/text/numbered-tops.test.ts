// Pages that number their first level alone: the talk was written for these tests.
import { describe, expect, it } from 'vitest'
import { parentsByNumber } from '../../../src/read/text/numbered-tops.js'
import { outlineOf, threadOf } from './reading.js'

describe('numbers of the first level', () => {
  it('hang those without under the last one that has one, whether they count up or down', () => {
    expect(parentsByNumber([1, null, null, 2, 3, null])).toEqual(Int32Array.of(-1, 0, 0, -1, -1, 4))
    expect(parentsByNumber([9, null, 8, 7])).toEqual(Int32Array.of(-1, 0, -1, -1))
  })

  it.each([
    ['one is missing', [1, null, 3, 4]],
    ['all have one', [1, 2, 3]],
    ['they are few', [1, null, 2]],
    ['the first has none', [null, 1, 2, 3]],
    ['they are no numbers of comments', [1, null, 1, 1]],
  ])('say nothing where %s', (_why, numbers) => {
    expect(parentsByNumber(numbers)).toBeNull()
  })

  const said = (title: string, name: string, words: string) => `${title}\n${name} (05.03.2021)\n${words}\nReply to this comment\n`
  const copy = [
    said('1. Late again', 'Ada Lund', 'The ferry did not come before ten.'),
    said('', 'Bo Ek', 'It was the fog, as it says in the paper.'),
    said('', 'Cy Dahl', '@Bo Ek The paper says that every day.'),
    said('2. The captain', 'Di Moe', 'I saw him in the harbour at nine.'),
    said('3. Tickets', 'Eve Rud', '@Ada Lund Will they give the money back?'),
    said('', 'Finn By', 'They never did before.'),
  ]
  const text = `6 comments\n\n${copy.join('')}`

  it('are read above the names, and names within a branch tell more', () => {
    expect(outlineOf(text).map(line => line.slice(0, line.indexOf(':')))).toEqual([
      'Ada Lund',
      '  Bo Ek',
      '    Cy Dahl',
      'Di Moe',
      'Eve Rud',
      '  Finn By',
    ])
    expect(
      threadOf(text)
        .messages.map(message => message.text)
        .join(),
    ).toContain('of 2 of 6 it says only in which branch they stand')
  })
})
