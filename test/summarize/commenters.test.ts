import { describe, expect, it } from 'vitest'
import { peopleIn } from '../../src/summarize/commenters.js'
import { longestExchange } from '../../src/summarize/exchange.js'
import { commentsByAuthor } from '../../src/summarize/participation.js'
import { reciprocityOf } from '../../src/summarize/reciprocity.js'
import { thread } from '../model/notation.js'

describe('the people of a thread', () => {
  const written = thread('a(b(c(d))) e', {
    a: { author: 'Ana' },
    b: { author: '[deleted]' },
    c: { author: 'Ana' },
    d: { author: '[deleted]' },
    e: { author: 'Anonymous' },
  })

  it('are not made out of names that stand for anybody', () => {
    expect(peopleIn(written).list.map(({ label, unknown, comments }) => [label, unknown, comments])).toEqual([
      ['Ana', false, [0, 2]],
      ['[deleted] (b)', true, [1]],
      ['[deleted] (d)', true, [3]],
      ['Anonymous (e)', true, [4]],
    ])
  })

  it('are not made out of what stands in for a comment, nor of the notice of another site', () => {
    const gone = thread('a(b(c) d) e', {
      a: { author: 'Ana' },
      b: { author: '(removed)', status: 'deleted', text: 'The moderator took this comment away.' },
      c: { author: 'Bo' },
      d: { status: 'missing' },
      e: { author: 'The Weekly Kettle', kind: 'pingback' },
    })
    const { list, of } = peopleIn(gone)
    expect(list.map(({ label }) => label)).toEqual(['Ana', 'Bo'])
    expect([...of]).toEqual([0, -1, 1, -1, -1])
  })

  it('are counted, paired and followed without them', () => {
    expect([...commentsByAuthor(written)]).toEqual([['Ana', 2]])
    expect(reciprocityOf(written)).toBeNull()
    expect(longestExchange(written)).toBeNull()
  })
})
