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
