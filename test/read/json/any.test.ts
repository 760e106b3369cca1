import { describe, expect, it } from 'vitest'
import { anyJsonReader } from '../../../src/read/json/any.js'
import { certainty, outline, threadsOf } from './reading.js'

const outlines = (value: unknown) => threadsOf(anyJsonReader, value).map(outline)

describe('JSON of no known platform', () => {
  it('is read from a flat list with parents', () => {
    const list = [
      { comment_id: 2, parent_comment_id: 1, user: { name: 'Bo' }, body: 'reply', created: 1_600_000_000 },
      { comment_id: 1, parent_comment_id: null, user: { name: 'Ana' }, body: 'root', created: '2020-01-02T03:04:05Z' },
    ]
    expect(certainty(anyJsonReader, list)).toBe(0.6)
    expect(outlines(list)).toEqual([['c1(-) Ana: root', 'c2(c1) Bo: reply']])
  })

  it('is read from nested lists, whatever wraps them', () => {
    expect(
      outlines({
        status: 'ok',
        payload: {
          comments: [
            { id: 'a', text: 'one', replies: { count: 2, items: [{ id: 'b', text: 'two', author: 'Bo' }] } },
            { id: 'c', text: 'three', children: { edges: [{ node: { id: 'd', text: 'four', children: { edges: [] } } }] } },
          ],
        },
      }),
    ).toEqual([['a(-) -: one', 'b(a) Bo: two', 'c(-) -: three', 'd(c) -: four']])
  })

  it('is read without ids: nesting tells, and outline paths name', () => {
    expect(outlines([{ author: 'Ana', message: 'one', responses: [{ author: 'Bo', message: 'two' }] }])).toEqual([
      ['c1(-) Ana: one', 'c1.1(c1) Bo: two'],
    ])
  })

  it('is read from objects with ids for keys, and from JSON Lines', () => {
    expect(
      outlines({ '-Lx1': { text: 'one', name: 'Ana', key: 'k1' }, '-Lx2': { text: 'two', name: 'Bo', key: 'k2', parent: 'k1' } }),
    ).toEqual([['k1(-) Ana: one', 'k2(k1) Bo: two']])
    expect(outlines('{"id":1,"text":"one"}\n{"id":2,"text":"two","in_reply_to":1}\n')).toEqual([['c1(-) -: one', 'c2(c1) -: two']])
  })

  it('gives a thread for each post that holds comments, with what is known of it', () => {
    const threads = threadsOf(anyJsonReader, [
      {
        id: 5,
        title: 'Plum jam',
        url: 'https://jam.example.org/5',
        author: 'Owner',
        body: 'The story.',
        comments: [{ id: 1, body: 'Nice', author: 'Ana' }],
      },
      { id: 6, title: 'Fig jam', comments: [{ id: 1, body: 'Also nice', author: 'Bo' }] },
    ])
    expect(threads.map(({ id }) => id)).toEqual(['plum-jam', 'fig-jam'])
    expect(threads[0]?.post).toMatchObject({ title: 'Plum jam', url: 'https://jam.example.org/5', author: 'Owner', text: 'The story.' })
    expect(threads.map(outline)).toEqual([['c1(-) Ana: Nice'], ['c1(-) Bo: Also nice']])
  })

  it('is read from envelopes, the words one or two objects further in', () => {
    const post = (uri: string, handle: string, text: string) => ({
      uri,
      author: { handle },
      record: { text, createdAt: '2024-01-01T00:00:00Z' },
    })
    expect(outlines({ thread: { post: post('at:1', 'ana', 'one'), replies: [{ post: post('at:2', 'bo', 'two'), replies: [] }] } })).toEqual(
      [['at:1(-) ana: one', 'at:2(at:1) bo: two']],
    )
    expect(outlines([{ comment: { id: 7, body: 'one' }, author: { name: 'Ana' } }])).toEqual([['c7(-) Ana: one']])
  })

  it('takes the story beside a list of comments for no comment', () => {
    expect(outlines({ post: { id: 1, text: 'the story' }, comments: [{ id: 2, text: 'one', author: 'Ana' }] })).toEqual([
      ['c2(-) Ana: one'],
    ])
  })

  it('joins words that stand in pieces, and finds the answered among several references', () => {
    const list = [
      { id: 1, from: 'Ana', text: 'one' },
      { id: 2, from: 'Bo', reply_to_message_id: 1, text: ['see ', { type: 'link', text: 'example.org' }] },
      {
        id: 3,
        from: 'Cy',
        referenced_tweets: [
          { type: 'quoted', id: 1 },
          { type: 'replied_to', id: 2 },
        ],
        text: 'three',
      },
    ]
    expect(outlines(list)).toEqual([['c1(-) Ana: one', 'c2(c1) Bo: see example.org', 'c3(c2) Cy: three']])
  })

  it('calls people by the names that the file lists for their ids', () => {
    expect(outlines({ data: [{ id: 1, text: 'one', author_id: 9 }], includes: { users: [{ id: 9, username: 'ana' }] } })).toEqual([
      ['c1(-) ana: one'],
    ])
  })

  it('is read from dumps of comment servers, by their own names for things', () => {
    expect(
      outlines({
        comments: [
          { commentHex: 'f1', commenterHex: 'h1', markdown: 'one', parentHex: 'root' },
          { commentHex: 'f2', commenterHex: 'h2', markdown: 'two', parentHex: 'f1' },
        ],
        commenters: [
          { commenterHex: 'h1', name: 'Ana' },
          { commenterHex: 'h2', name: 'Bo' },
        ],
      }),
    ).toEqual([['f1(-) Ana: one', 'f2(f1) Bo: two']])
    const revised = {
      id: 'u1',
      authorID: 'Ana',
      parentID: null,
      revisions: [
        { id: 'r1', body: 'first' },
        { id: 'r2', body: 'last' },
      ],
      createdAt: '2021-01-01',
    }
    expect(outlines([revised])).toEqual([['u1(-) Ana: last']])
    const noted = { id: 'bb', user: 'acct:bo@notes.example', text: 'two', references: ['aa'] }
    expect(outlines({ rows: [{ id: 'aa', user: 'acct:ana@notes.example', text: 'one' }, noted] })).toEqual([
      ['aa(-) ana: one', 'bb(aa) bo: two'],
    ])
  })

  it('keeps a nested comment in the thread of the one it stands within', () => {
    const nested = { comment_id: 9, post_id: 7, body: 'two', owner: { display_name: 'Bo' } }
    expect(outlines([{ answer_id: 7, question_id: 1, body: 'one', owner: { display_name: 'Ana' }, comments: [nested] }])).toEqual([
      ['c7(-) Ana: one', 'c9(c7) Bo: two'],
    ])
  })

  it('says how many entries among the comments have no words', () => {
    const [thread] = threadsOf(anyJsonReader, [
      { id: 1, text: 'one' },
      { id: 2, text: 'two' },
      { id: 3, picture: 'x.png' },
    ])
    expect(thread?.comments).toHaveLength(2)
    expect(thread?.messages.map(({ code, text }) => [code, text.slice(0, 9)])).toEqual([['ignored-content', 'one entry']])
  })

  it.each([
    [{ _id: 'a', createdBy: { displayName: 'Ana' }, message: 'one', ts: 1_600_000_000 }, 'Ana', '2020-09-13T12:26:40Z'],
    [{ commentID: 1, userDisplayName: 'Ana', commentBody: 'one', createDate: '1600000000' }, 'Ana', '2020-09-13T12:26:40Z'],
    [{ id: 1, userProfile: { displayName: 'Ana' }, body: 'one', isoDateTime: '2020-09-13T12:26:40Z' }, 'Ana', '2020-09-13T12:26:40Z'],
    [{ id: 1, account: { handle: 'Ana' }, rawContent: 'one', created_at: '2020-09-13T12:26:40Z' }, 'Ana', '2020-09-13T12:26:40Z'],
  ])('knows author and date by their usual names: %j', (comment, author, createdAt) => {
    expect(threadsOf(anyJsonReader, [comment])[0]?.comments[0]).toMatchObject({ author, createdAt, text: 'one' })
  })

  it('takes nothing within a comment for a comment but its replies', () => {
    expect(
      outlines([
        { id: 1, text: 'one', author: { id: 7, name: 'Ana', description: 'about me' }, attachments: [{ id: 9, text: 'a picture' }] },
      ]),
    ).toEqual([['c1(-) Ana: one']])
  })

  it('walks replies nested 20,000 deep', () => {
    const depth = 20_000
    const text = `${'[{"id":0,"text":"x","replies":'.repeat(depth)}[]${'}]'.repeat(depth)}`
    const [thread] = threadsOf(anyJsonReader, text)
    expect(thread?.comments.at(-1)?.depth).toBe(depth - 1)
  }, 60_000)

  it('does not claim what holds no comments', () => {
    expect(certainty(anyJsonReader, { name: 'package', version: '1.0.0' })).toBe(0)
    expect(outlines({ rows: [{ id: 1, name: 'x' }] })).toEqual([[]])
  })
})
