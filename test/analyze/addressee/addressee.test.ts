// Who is really answered where a source stops nesting: by name, quotation, turn-taking, continuation; and where nothing is said.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAddressee } from '../../../src/analyze/addressee/index.js'
import { annotate } from '../../../src/analyze/index.js'
import { createQuotes } from '../../../src/analyze/quotes/index.js'
import { createVocatives } from '../../../src/analyze/vocatives/index.js'
import type { Thread } from '../../../src/model/thread.js'
import { type Details, thread } from '../../model/notation.js'

const SEED = 20_261_125

const columnOf = (discussion: Thread) => {
  const { addressee } = annotate(discussion, [createQuotes(), createVocatives(), createAddressee()])
  return addressee ?? { of: [], clamp: null }
}

/** `[comment, answered, rule]` of every comment with an addressee. */
function answersIn(discussion: Thread) {
  const idAt = (index: number | undefined) => discussion.comments[index ?? -1]?.id
  return columnOf(discussion).of.flatMap((addressee, index) => (addressee ? [[idAt(index), idAt(addressee.of), addressee.rule]] : []))
}

const DEED = 'The deed says in plain ink that the meadow belongs to both banks.'

/** Two levels, the second of them a conversation: a is answered by b, and so on in a row. */
const ROW: Details = {
  a: { author: 'Oda', text: 'Who mows the meadow this year? I did it for the last three summers.' },
  b: { author: 'Pim', text: DEED },
  c: { author: 'Ulf', text: 'Nobody, by the look of it. Nettles up to the second rail.' },
  d: { author: 'Tess', text: `${DEED}\n\nThen both banks can mow.` },
  e: { author: 'Oda', text: 'Ulf, you have not been near it since the flood.' },
  f: { author: 'Ulf', text: 'True enough, my boots are still drying.' },
}

describe('a row of siblings that is a conversation', () => {
  it('is resolved by quotation, name and turn-taking', () => {
    expect(answersIn(thread('a(b c d e f)', ROW)).filter(([id]) => id !== 'c')).toEqual([
      ['d', 'b', 'quote'],
      ['e', 'c', 'vocative'],
      ['f', 'e', 'turn-taking'],
    ])
  })

  it('keeps the parents that the source shows', () => {
    const discussion = thread('a(b c d e f)', ROW)
    columnOf(discussion)
    expect(discussion.comments.map(({ parent }) => parent)).toEqual([-1, 0, 0, 0, 0, 0])
  })

  it('gives the words that are the evidence, and a confidence', () => {
    const discussion = thread('a(b c d e f)', ROW)
    const [, , , quoted, named, turn] = columnOf(discussion).of
    const words = (index: number, span: { start: number; end: number } | null | undefined) =>
      span && discussion.comments[index]?.text.slice(span.start, span.end)
    expect([words(3, quoted?.evidence), words(4, named?.evidence), turn?.evidence]).toEqual([DEED.slice(0, -1), 'Ulf', null])
    for (const addressee of [quoted, named, turn]) expect(addressee?.confidence).toBeGreaterThan(0.5)
  })

  it('is reported as a clamp: levels shown, comments at the deepest, those that may answer a sibling', () => {
    expect(columnOf(thread('a(b c d e f) g h', ROW)).clamp).toEqual({ depth: 2, atLimit: 5, ambiguous: 4 })
  })

  it('is resolved without names by what is quoted', () => {
    const nameless = Object.fromEntries(Object.entries(ROW).map(([id, { text }]) => [id, { text: text ?? '' }]))
    expect(answersIn(thread('a(b c d e f)', nameless))).toContainEqual(['d', 'b', 'quote'])
  })

  it('may confirm the parent that the source shows', () => {
    const details = { ...ROW, f: { author: 'Ulf', text: '@Oda who has the scythe?' }, e: { author: 'Pim', text: 'Ulf, you know it.' } }
    expect(answersIn(thread('a(b c d e f)', details))).toContainEqual(['f', 'a', 'mention'])
  })

  it('holds comments that go on from their own author’s last one', () => {
    const details = { ...ROW, e: { author: 'Tess', text: 'Sorry, I sent that before I was done: mow and rake.' } }
    expect(answersIn(thread('a(b c d e)', details))).toContainEqual(['e', 'd', 'continuation'])
  })

  it('says nothing of a comment that was deleted', () => {
    const details: Details = {
      ...ROW,
      d: { author: null, text: '[deleted]', status: 'deleted' },
      f: { text: '[deleted]', status: 'deleted' },
    }
    expect(answersIn(thread('a(b c d e f)', details)).map(([id]) => id)).not.toContain('f')
  })

  it('is read in the order in which themes print replies below their parents, where dates show it', () => {
    const at = (hour: number) => ({ createdAt: `2024-05-01T${hour}:00:00Z` })
    const details: Details = {
      a: { author: 'Oda', ...at(10) },
      b: { author: 'Pim', text: 'Rain all of Monday.', ...at(11) },
      c: { author: 'Oda', text: 'Hail, even.', ...at(14) },
      d: { author: 'Ulf', text: 'A dry week here.', ...at(12) },
      e: { author: 'Tess', text: 'Lucky.', ...at(13) },
      f: { author: 'Ulf', text: 'Not for the barley.', ...at(15) },
    }
    expect(answersIn(thread('a(b c d e f)', details))).toEqual(
      expect.arrayContaining([
        ['c', 'b', 'turn-taking'],
        ['f', 'e', 'turn-taking'],
      ]),
    )
  })
})

describe('a row of siblings that answer their parent', () => {
  it('has no addressee and no clamp', () => {
    const details: Details = { a: { author: 'Oda' }, b: { author: 'Pim' }, c: { author: 'Ulf' }, d: { author: 'Tess' } }
    expect(columnOf(thread('a(b c d)', details))).toEqual({ of: [null, null, null, null], clamp: null })
  })

  it('is none where the signs are no more frequent at the deepest level than above it', () => {
    const turns = (ids: string[]): Details => Object.fromEntries(ids.map((id, at) => [id, { author: at % 2 ? 'Oda' : 'Pim' }]))
    const above = ['r', ...Array.from({ length: 12 }, (_, at) => `u${at}`)]
    const discussion = thread(`r(${above.slice(1).join(' ')} v(w(x y z)))`, { ...turns(above), ...turns(['w', 'x', 'y', 'z']) })
    expect(columnOf(discussion).clamp).toBeNull()
  })
})

describe('a flat list', () => {
  const LIST: Details = {
    a: { author: 'Oda Brink', text: 'The meadow floods in March, every year.' },
    b: { author: 'Pim', text: 'Let it, I say. The geese like it.' },
    c: { author: 'Ulf', text: '@Oda Brink: not in the dry years.' },
    d: { author: 'Tess', text: '@2: and who cleans up after them?' },
    e: { author: 'Pim', text: '“The meadow floods in March, every year.”\n\nAnd in April.' },
    f: { author: 'Pim', text: 'Oops, I hit send too soon: and in May.' },
    g: { author: 'Oda Brink', text: 'Tess, you know who.' },
    h: { author: 'Greta', text: 'I have never seen the meadow.' },
  }

  it('is resolved by "@Name", "@7", quotation, continuation and name, and by nothing else', () => {
    expect(answersIn(thread('a b c d e f g h', LIST))).toEqual([
      ['c', 'a', 'mention'],
      ['d', 'b', 'mention'],
      ['e', 'a', 'quote'],
      ['f', 'e', 'continuation'],
      ['g', 'd', 'vocative'],
    ])
  })

  it('is reported as a source that nests one level', () => {
    expect(columnOf(thread('a b c d e f g h', LIST)).clamp).toEqual({ depth: 1, atLimit: 8, ambiguous: 7 })
    expect(columnOf(thread('a b h', LIST)).clamp).toBeNull()
  })

  it('takes a word to the author of the story for an answer to the story', () => {
    const { comments, ...facts } = thread('a g', { ...LIST, a: { author: 'Tess', text: 'I wrote this.' } })
    const discussion = { ...facts, comments, post: { ...facts.post, author: 'Tess' } }
    expect(answersIn(discussion)).toEqual([])
  })

  it('at the top of a tree takes "@Name" alone for an answer', () => {
    expect(answersIn(thread('a(x) b c d e f g h', LIST))).toEqual([['c', 'a', 'mention']])
  })
})

describe('the names in a discussion', () => {
  it('change nothing when they are changed everywhere', () => {
    const names = ['Oda', 'Pim', 'Ulf', 'Tess']
    const said = (named: readonly string[]) => (at: number, who: number, whom: number) => ({
      author: named[who] as string,
      text: [`${named[whom]}, you said the meadow was number ${at}.`, `Nettles, ${at} of them.`, `@${named[whom]} and the scythe?`][at % 3],
    })
    const build = (named: readonly string[], turns: readonly [number, number][]) => {
      const details = Object.fromEntries(turns.map(([who, whom], at) => [`c${at}`, said(named)(at, who, whom)])) as Details
      return thread(
        `c0(${turns
          .slice(1)
          .map((_, at) => `c${at + 1}`)
          .join(' ')})`,
        details,
      )
    }
    const other = ['Yorick', 'Ximena', 'Wendel', 'Zsofia']
    const placed = (discussion: Thread) =>
      columnOf(discussion).of.map(found => found && [found.of, found.rule, found.confidence.toFixed(9)])
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 2, maxLength: 20 }), turns => {
        expect(placed(build(other, turns))).toEqual(placed(build(names, turns)))
      }),
      { seed: SEED, numRuns: 100, verbose: 1 },
    )
  })

  it('may be members of objects, and written from right to left', () => {
    const details: Details = {
      a: { author: '__proto__' },
      b: { author: 'constructor' },
      c: { author: 'ليلى', text: '@constructor نعم' },
      d: { author: 'constructor', text: '@ليلى لا' },
    }
    expect(answersIn(thread('a(b c d)', details))).toEqual([
      ['c', 'b', 'mention'],
      ['d', 'c', 'mention'],
    ])
  })
})

describe('threads without end', () => {
  const row = (size: number, of: (at: number) => Details[string]) => {
    const ids = Array.from({ length: size }, (_, at) => `c${at}`)
    return thread(`r(${ids.join(' ')})`, Object.fromEntries(ids.map((id, at) => [id, of(at) ?? {}])))
  }

  it.each([
    ['100,000 siblings', () => row(100_000, at => ({ author: `p${at % 900}`, text: `I say ${at % 7} of ${at % 5000}` }))],
    ['100,000 comments by one author', () => row(100_000, () => ({ author: 'Oda', text: 'And another thing about the meadow.' }))],
    ['a chain 100,000 deep', () => thread(Array.from({ length: 100_000 }, (_, at) => `c${at}`).join('(') + ')'.repeat(99_999))],
  ])(
    '%s are judged in time',
    (_what, make) => {
      const discussion = make()
      const { of } = columnOf(discussion)
      expect(of.length).toBe(discussion.comments.length)
      for (const found of of) if (found) expect(found.confidence > 0 && found.confidence <= 1).toBe(true)
    },
    60_000,
  )
})
