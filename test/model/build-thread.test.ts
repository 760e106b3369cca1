import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildThread, type RawComment } from '../../src/model/build-thread.js'
import { type Thread, UNKNOWN_POST } from '../../src/model/thread.js'
import { commentCount } from '../../src/model/walk.js'
import { notationOf, thread } from './notation.js'

const facts = { id: 't', reader: 'test', post: UNKNOWN_POST }
const build = (raw: readonly RawComment[]) => buildThread(raw, facts)
const raw = (id: string | null, parent: string | number | null, text = `text of ${id}`): RawComment => ({ id, parent, text })
const ids = ({ comments }: Thread) => comments.map(({ id }) => id)

/** Fixed so that a failure is found again; fast-check prints it with the path of the failing case. */
const SEED = 20_261_124

describe('buildThread', () => {
  it('puts replies after the comment they answer, whatever the order of the list', () => {
    expect(notationOf(build([raw('d', 'a'), raw('c', 'b'), raw('e', null), raw('a', null), raw('b', 'a')]))).toBe('e a(d b(c))')
  })

  it('keeps siblings in the order of the source', () => {
    expect(notationOf(thread('a(b c(d) e) f'))).toBe('a(b c(d) e) f')
  })

  it('gives every comment its depth and the end of its subtree', () => {
    expect(thread('a(b(c) d) e').comments.map(({ id, parent, depth, end }) => [id, parent, depth, end])).toEqual([
      ['a', -1, 0, 4],
      ['b', 0, 1, 3],
      ['c', 1, 2, 3],
      ['d', 0, 1, 4],
      ['e', -1, 0, 5],
    ])
  })

  it('names comments without ids by their outline path', () => {
    expect(ids(build([raw(null, null), raw(null, 0), raw(null, 1), raw(null, 0), raw(null, null)]))).toEqual([
      'c1',
      'c1.1',
      'c1.1.1',
      'c1.2',
      'c2',
    ])
  })

  it('takes blank for absent: ids, parents, and what is known of the post', () => {
    const post = { title: '  ', url: '', author: '\u00a0', createdAt: ' ', text: '\n' }
    const built = buildThread([raw('', null), raw(' ', ''), raw('x', ' '), raw('', 0)], { ...facts, id: ' ', post })
    expect(ids(built)).toEqual(['c1', 'c1.1', 'c2', 'x'])
    expect(built).toMatchObject({ id: 'thread', post: UNKNOWN_POST, messages: [] })
  })

  it('keeps likes that are whole numbers, and no others', () => {
    const likes = [3, -2, 1.5, Number.NaN, 2 ** 60]
    expect(build(likes.map(count => ({ ...raw(null, null), likes: count }))).comments.map(comment => comment.likes)).toEqual([
      3,
      -2,
      null,
      null,
      null,
    ])
  })

  it('prefixes bare numbers, so that no data frame turns them into floats', () => {
    expect(ids(build([raw('1041', null), raw('t1_x', '1041')]))).toEqual(['c1041', 't1_x'])
  })

  it('leaves e-mail and network addresses out of names and says so; handles stay', () => {
    const names = ['Ana <ana@host.example>', 'bo@host.example', '@cy@host.example', '203.0.113.7', 'fe80::1', 'D. @ work', 'a:b:c']
    const built = build(names.map(author => ({ ...raw(null, null), author })))
    expect(built.comments.map(({ author }) => author)).toEqual(['Ana', null, '@cy@host.example', null, null, 'D. @ work', 'a:b:c'])
    expect(built.messages).toEqual([
      { code: 'ignored-content', text: 'addresses in 4 names are left out: they are never kept', line: null },
    ])
    expect(buildThread([], { ...facts, post: { ...UNKNOWN_POST, author: 'ana@host.example' } }).post.author).toBeNull()
  })

  it('masks e-mail addresses in what people wrote, whatever the reader, and says so; other addresses are their words', () => {
    const texts = ['Write to ana.b@host.example!', 'Version 1.2.3.4 by @cy@host.example', 'ümit@müller.example, bo@host.example']
    const post = { ...UNKNOWN_POST, title: 'Ask ana@host.example', text: 'Nothing.' }
    const built = buildThread(
      texts.map(text => raw(null, null, text)),
      { ...facts, post },
    )
    expect(built.comments.map(({ text }) => text)).toEqual(['Write to [e-mail]!', texts[1], '[e-mail], [e-mail]'])
    expect(built.post).toEqual({ ...post, title: 'Ask [e-mail]' })
    expect(built.messages).toEqual([
      { code: 'ignored-content', text: 'e-mail addresses in 3 texts are now [e-mail]: they are never kept', line: null },
    ])
  })

  it('puts a placeholder where a parent is missing and says so', () => {
    const built = build([raw('a', null), raw('b', 'gone'), raw('c', 'gone')])
    expect(notationOf(built)).toBe('a gone(b c)')
    expect(built.comments.map(({ status }) => status)).toEqual(['present', 'missing', 'present', 'present'])
    expect(built.messages).toEqual([{ code: 'missing-parent', text: 'gone is answered but not in the source', line: null }])
    expect(commentCount(built)).toBe(3)
  })

  it('cuts a cycle at its first comment and says so', () => {
    const built = build([raw('a', 'c'), raw('b', 'a'), raw('c', 'b'), raw('d', 'c')])
    expect(notationOf(built)).toBe('a(b(c(d)))')
    expect(built.messages.map(({ code }) => code)).toEqual(['cycle-cut'])
  })

  it('treats a comment that answers itself as a cycle, by its id or by its position', () => {
    for (const own of ['a', 0]) {
      const built = build([raw('a', own), raw('b', 'a')])
      expect(notationOf(built)).toBe('a(b)')
      expect(built.messages).toEqual([
        { code: 'cycle-cut', text: 'a answered itself, at once or in a circle; it now answers the post', line: null },
      ])
    }
  })

  it('keeps both comments of one id, tells them apart and says so', () => {
    const built = build([raw('a', null, 'first'), raw('a', null, 'second'), raw('b', 'a')])
    expect(ids(built)).toEqual(['a', 'b', 'a~2'])
    expect(built.messages.map(({ code }) => code)).toEqual(['duplicate-id'])
  })

  it('never makes an id that another comment has', () => {
    expect(
      new Set(ids(build([raw('a', null), raw('a', null), raw('a~2', null), raw(null, null), raw('c4', null), raw('4', null)]))).size,
    ).toBe(6)
  })

  it('turns a blank author into an unknown one', () => {
    expect(build([{ ...raw('a', null), author: '  ' }]).comments[0]?.author).toBeNull()
  })

  it('holds its invariants on random lists', () => {
    fc.assert(
      fc.property(rawLists, list => {
        const { comments } = build(list)
        comments.forEach((comment, index) => {
          expect(comment.index).toBe(index)
          expect(comment.parent).toBeLessThan(index)
          expect(comment.depth).toBe(comment.parent < 0 ? 0 : (comments[comment.parent]?.depth as number) + 1)
          for (let at = index + 1; at < comments.length; at++) expect(isBelow(comments, at, index)).toBe(at < comment.end)
        })
        expect(new Set(comments.map(({ id }) => id)).size).toBe(comments.length)
        const found = comments.filter(({ status }) => status !== 'missing').map(({ text }) => text)
        expect(found.sort()).toEqual(list.map(({ text }) => text).sort())
      }),
      { seed: SEED, numRuns: 300, verbose: 1 },
    )
  })
})

describe('buildThread under hostile input', () => {
  const many = 1_000_000

  it('takes a chain of 100,000 replies', () => {
    const built = build(Array.from({ length: 100_000 }, (_, at) => raw(null, at === 0 ? null : at - 1, '')))
    expect(built.comments.at(-1)).toMatchObject({ depth: 99_999, parent: 99_998 })
    expect(new Set(ids(built)).size).toBe(100_000)
  })

  it('takes a chain that is listed backwards', () => {
    const built = build(Array.from({ length: 100_000 }, (_, at) => raw(`k${at}`, at === 99_999 ? null : `k${at + 1}`, '')))
    expect(built.comments[0]?.id).toBe('k99999')
  })

  it('takes 1,000,000 comments that answer the post', () => {
    expect(build(Array.from({ length: many }, () => raw(null, null, ''))).comments.at(-1)?.id).toBe(`c${many}`)
  })

  it('takes one big cycle', () => {
    const built = build(Array.from({ length: 100_000 }, (_, at) => raw(`k${at}`, `k${(at + 1) % 100_000}`, '')))
    expect(built.comments).toHaveLength(100_000)
    expect(built.messages.map(({ code }) => code)).toEqual(['cycle-cut'])
  })

  it('takes a list in which every comment is an orphan, with one message', () => {
    const built = build(Array.from({ length: 100_000 }, (_, at) => raw(`k${at}`, `gone${at}`, '')))
    expect(built.comments).toHaveLength(200_000)
    expect(built.messages).toHaveLength(1)
    expect(built.messages[0]?.text).toContain('and 99995 more')
  })

  it('takes 100,000 comments of one id', () => {
    expect(new Set(ids(build(Array.from({ length: 100_000 }, () => raw('same', null, ''))))).size).toBe(100_000)
  })

  it('takes a comment of 10 MB', () => {
    expect(build([raw('a', null, 'x'.repeat(10_000_000))]).comments[0]?.text).toHaveLength(10_000_000)
  })

  it('takes ids that are names of object members', () => {
    expect(notationOf(build([raw('__proto__', null), raw('constructor', '__proto__'), raw('toString', 'constructor')]))).toBe(
      '__proto__(constructor(toString))',
    )
  })
})

/** Lists with ids, without, repeated, orphaned, in circles. */
const rawLists = fc
  .array(
    fc.record({
      id: fc.option(fc.integer({ min: 0, max: 12 }).map(n => `k${n}`)),
      parent: fc.option(
        fc.oneof(
          fc.integer({ min: -1, max: 30 }),
          fc.integer({ min: 0, max: 15 }).map(n => `k${n}`),
        ),
      ),
    }),
    { maxLength: 25 },
  )
  .map(list => list.map(({ id, parent }, at): RawComment => ({ id, parent, text: `text ${at}` })))

function isBelow(comments: Thread['comments'], at: number, above: number): boolean {
  let parent = comments[at]?.parent as number
  while (parent > above) parent = comments[parent]?.parent as number
  return parent === above
}
