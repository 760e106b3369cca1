// What platforms, comment servers and scrapers call things, written for these tests after their documented shapes; each holds the same three comments.
import { describe, expect, it } from 'vitest'
import { chooseReader } from '../../../src/read/choose.js'
import { anyJsonReader } from '../../../src/read/json/any.js'
import { jsonReaders } from '../../../src/read/json/index.js'
import { sourceOfText } from '../../../src/read/source.js'
import { threadsOf } from './reading.js'

const DAY = 86_400
const at = (order: number) => 1_654_077_600 + order * DAY
const iso = (order: number) => new Date(at(order) * 1_000).toISOString()

const FIRST = 'The wall held.'
const SECOND = 'Which wall?'
const THIRD = 'The old one.'

/** A chain of three: the second answers the first, the third the second. */
const SHAPES: readonly (readonly [name: string, value: unknown])[] = [
  [
    'Artalk: rid is the parent',
    {
      data: {
        comments: [
          { id: 1, content: FIRST, nick: 'Ines', date: '2022-06-01 10:00:00', rid: 0 },
          { id: 2, content: SECOND, nick: 'Bo', date: '2022-06-02 10:00:00', rid: 1 },
          { id: 3, content: THIRD, nick: 'Cy', date: '2022-06-03 10:00:00', rid: 2 },
        ],
      },
    },
  ],
  [
    'Valine: rid is the top, pid the parent, objectId the id',
    {
      results: [
        { objectId: 'v1', nick: 'Ines', comment: `<p>${FIRST}</p>`, createdAt: iso(0) },
        { objectId: 'v2', nick: 'Bo', comment: `<p>${SECOND}</p>`, createdAt: iso(1), pid: 'v1', rid: 'v1' },
        { objectId: 'v3', nick: 'Cy', comment: `<p>${THIRD}</p>`, createdAt: iso(2), pid: 'v2', rid: 'v1' },
      ],
    },
  ],
  [
    'NodeBB: pid is the id',
    {
      tid: 5,
      title: 'Harbour',
      posts: [
        { pid: 71, tid: 5, content: FIRST, user: { uid: 1, username: 'Ines' }, timestamp: at(0) * 1_000 },
        { pid: 72, tid: 5, toPid: '71', content: SECOND, user: { uid: 2, username: 'Bo' }, timestamp: at(1) * 1_000 },
        { pid: 73, tid: 5, toPid: '72', content: THIRD, user: { uid: 3, username: 'Cy' }, timestamp: at(2) * 1_000 },
      ],
    },
  ],
  [
    'Lobsters: short ids, and who commented by name',
    {
      short_id: 'abc',
      title: 'Harbour',
      comments: [
        { short_id: 'k1', parent_comment: null, comment: `<p>${FIRST}</p>`, commenting_user: 'Ines', created_at: iso(0) },
        { short_id: 'k2', parent_comment: 'k1', comment: `<p>${SECOND}</p>`, commenting_user: 'Bo', created_at: iso(1) },
        { short_id: 'k3', parent_comment: 'k2', comment: `<p>${THIRD}</p>`, commenting_user: 'Cy', created_at: iso(2) },
      ],
    },
  ],
  [
    'Remark42: comments in envelopes, each with its story’s title',
    {
      comments: [
        {
          comment: { id: 'r1', pid: '', text: FIRST, user: { name: 'Ines' }, title: 'Harbour' },
          replies: [
            {
              comment: { id: 'r2', pid: 'r1', text: SECOND, user: { name: 'Bo' }, title: 'Harbour' },
              replies: [{ comment: { id: 'r3', pid: 'r2', text: THIRD, user: { name: 'Cy' }, title: 'Harbour' } }],
            },
          ],
        },
      ],
      info: { count: 3 },
    },
  ],
  [
    'Bilibili: an envelope with a message of its own',
    {
      code: 0,
      message: '0',
      data: {
        replies: [
          {
            rpid: 1,
            parent: 0,
            ctime: at(0),
            member: { uname: 'Ines' },
            content: { message: FIRST },
            replies: [
              { rpid: 2, parent: 1, ctime: at(1), member: { uname: 'Bo' }, content: { message: SECOND }, replies: null },
              { rpid: 3, parent: 2, ctime: at(2), member: { uname: 'Cy' }, content: { message: THIRD }, replies: null },
            ],
          },
        ],
      },
    },
  ],
  [
    'Weibo: the comment answered stands within',
    {
      data: [
        { id: 1, idstr: '1', created_at: 'Wed Jun 01 10:00:00 +0800 2022', text: FIRST, rootid: 1, user: { screen_name: 'Ines' } },
        {
          id: 2,
          idstr: '2',
          created_at: 'Thu Jun 02 10:00:00 +0800 2022',
          text: SECOND,
          rootid: 1,
          user: { screen_name: 'Bo' },
          reply_comment: { id: 1, text: FIRST, user: { screen_name: 'Ines' } },
        },
        {
          id: 3,
          idstr: '3',
          created_at: 'Fri Jun 03 10:00:00 +0800 2022',
          text: THIRD,
          rootid: 1,
          user: { screen_name: 'Cy' },
          reply_comment: { id: 2, text: SECOND, user: { screen_name: 'Bo' } },
        },
      ],
    },
  ],
  [
    'TikTok: those who answer stand within, under the same name',
    {
      comments: [
        {
          cid: '1',
          text: FIRST,
          create_time: at(0),
          reply_id: '0',
          user: { uid: 'u1', nickname: 'Ines' },
          reply_comment: [
            {
              cid: '2',
              text: SECOND,
              create_time: at(1),
              reply_id: '1',
              user: { uid: 'u2', nickname: 'Bo' },
              reply_comment: [{ cid: '3', text: THIRD, create_time: at(2), reply_id: '2', user: { uid: 'u3', nickname: 'Cy' } }],
            },
          ],
        },
      ],
    },
  ],
  [
    'VK: people by first and last name, and by number',
    {
      response: {
        items: [
          {
            id: 1,
            from_id: 21,
            date: at(0),
            text: FIRST,
            thread: {
              items: [
                { id: 2, from_id: 22, date: at(1), text: SECOND, reply_to_comment: 1 },
                { id: 3, from_id: 23, date: at(2), text: THIRD, reply_to_comment: 2 },
              ],
            },
          },
        ],
        profiles: [
          { id: 21, first_name: 'Ines', last_name: '' },
          { id: 22, first_name: '', last_name: 'Bo' },
          { id: 23, first_name: 'Cy' },
        ],
      },
    },
  ],
  [
    'Zhihu: the author is a role that a member has',
    {
      data: [
        {
          id: '1',
          content: FIRST,
          created_time: at(0),
          author: { role: 'normal', member: { name: 'Ines' } },
          child_comments: [
            {
              id: '2',
              content: SECOND,
              created_time: at(1),
              author: { role: 'normal', member: { name: 'Bo' } },
              child_comments: [{ id: '3', content: THIRD, created_time: at(2), author: { role: 'author', member: { name: 'Cy' } } }],
            },
          ],
        },
      ],
    },
  ],
  [
    'Habr: comments by their ids',
    {
      commentRefs: {
        1: { id: '1', parentId: null, level: 0, timePublished: iso(0), message: FIRST, author: { alias: 'Ines' }, children: ['2'] },
        2: { id: '2', parentId: '1', level: 1, timePublished: iso(1), message: SECOND, author: { alias: 'Bo' }, children: ['3'] },
        3: { id: '3', parentId: '2', level: 2, timePublished: iso(2), message: THIRD, author: { alias: 'Cy' }, children: [] },
      },
      threads: ['1'],
    },
  ],
  [
    'WordPress.com: no parent is false',
    {
      found: 3,
      comments: [
        { ID: 1, post: { ID: 9 }, author: { ID: 0, name: 'Ines' }, date: iso(0), content: `<p>${FIRST}</p>`, parent: false },
        { ID: 2, post: { ID: 9 }, author: { ID: 0, name: 'Bo' }, date: iso(1), content: `<p>${SECOND}</p>`, parent: { ID: 1 } },
        { ID: 3, post: { ID: 9 }, author: { ID: 0, name: 'Cy' }, date: iso(2), content: `<p>${THIRD}</p>`, parent: { ID: 2 } },
      ],
    },
  ],
  [
    'Cusdis and Ghost: by_nickname, member',
    [
      { id: '1', content: FIRST, by_nickname: 'Ines', createdAt: iso(0), parentId: null },
      { id: '2', content: SECOND, by_nickname: 'Bo', createdAt: iso(1), parentId: '1' },
      { id: '3', html: THIRD, member: { id: 'm', name: 'Cy' }, created_at: iso(2), in_reply_to_id: '2' },
    ],
  ],
  [
    'scrapers: profileName, replyToCid, repliesToId',
    [
      { id: '1', text: FIRST, profileName: 'Ines', date: iso(0) },
      { cid: '2', comment: SECOND, author: 'Bo', replyToCid: '1', date: iso(1) },
      { cid: '3', text: THIRD, username: 'Cy', repliesToId: '2', createTimeISO: iso(2) },
    ],
  ],
  [
    'Twitter: numbers too long for JSON stand as texts too',
    [
      { id: Number('1532000000000000001'), id_str: '1532000000000000001', full_text: FIRST, user: { screen_name: 'Ines' } },
      {
        id: Number('1532000000000000002'),
        id_str: '1532000000000000002',
        full_text: SECOND,
        user: { screen_name: 'Bo' },
        in_reply_to_status_id: Number('1532000000000000001'),
        in_reply_to_status_id_str: '1532000000000000001',
      },
      {
        id: Number('1532000000000000003'),
        id_str: '1532000000000000003',
        full_text: THIRD,
        user: { screen_name: 'Cy' },
        in_reply_to_status_id: Number('1532000000000000002'),
        in_reply_to_status_id_str: '1532000000000000002',
      },
    ].map((tweet, order) => ({ ...tweet, created_at: `Wed Jun 0${order + 1} 10:00:00 +0000 2022` })),
  ],
  [
    'Jira and others: the name that is displayed',
    [
      { id: 1, author: { name: 'u1', displayName: 'Ines' }, body: FIRST, created: '2022-06-01T10:00:00.000+0000' },
      { id: 2, author: { name: 'u2', displayName: 'Bo' }, body: SECOND, created: '2022-06-02T10:00:00.000+0000', parentId: 1 },
      { id: 3, author: { name: 'u3', nickname: 'Cy' }, body: THIRD, created: '2022-06-03T10:00:00.000+0000', parentId: 2 },
    ],
  ],
  [
    'JSON:API: attributes, relationships and included people',
    {
      data: { type: 'discussions', id: '7', attributes: { title: 'Harbour' } },
      included: [
        { type: 'users', id: '1', attributes: { username: 'ines', displayName: 'Ines' } },
        { type: 'users', id: '2', attributes: { displayName: 'Bo' } },
        { type: 'users', id: '3', attributes: { displayName: 'Cy' } },
        ...[FIRST, SECOND, THIRD].map((text, order) => ({
          type: 'posts',
          id: `${order + 1}`,
          attributes: { contentHtml: `<p>${text}</p>`, createdAt: iso(order) },
          relationships: {
            user: { data: { type: 'users', id: `${order + 1}` } },
            ...(order > 0 && { parent: { data: { type: 'posts', id: `${order}` } } }),
          },
        })),
      ],
    },
  ],
  [
    'a talk page: the heading is the title of what is beneath it',
    {
      threaditems: [
        {
          type: 'heading',
          id: 'h-1',
          html: 'The <i>wall</i>',
          replies: [
            {
              type: 'comment',
              id: 'k1',
              html: FIRST,
              author: 'Ines',
              replies: [
                {
                  type: 'comment',
                  id: 'k2',
                  html: SECOND,
                  author: 'Bo',
                  replies: [{ type: 'comment', id: 'k3', html: THIRD, author: 'Cy', replies: [] }],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
]

describe('JSON as platforms write it', () => {
  it.each(SHAPES)('%s', (_name, value) => {
    const found = threadsOf(anyJsonReader, value).map(({ comments }) => comments.map(({ author, text, parent }) => [author, text, parent]))
    expect(found).toEqual([
      [
        ['Ines', FIRST, -1],
        ['Bo', SECOND, 0],
        ['Cy', THIRD, 1],
      ],
    ])
  })

  it('keeps the titles that stand beside or above comments', () => {
    const titled = SHAPES.filter(([name]) => /^(?:NodeBB|Lobsters|a talk)/.test(name)).map(([, value]) => value)
    expect(titled.map(value => threadsOf(anyJsonReader, value)[0]?.post.title)).toEqual(['Harbour', 'Harbour', 'The wall'])
  })

  it('reads every date of every shape', () => {
    const dated = SHAPES.filter(([name]) => !/^(?:Remark42|a talk)/.test(name))
    for (const [name, value] of dated)
      expect([name, threadsOf(anyJsonReader, value)[0]?.comments.map(({ createdAt }) => createdAt?.slice(0, 10))]).toEqual([
        name,
        ['2022-06-01', '2022-06-02', '2022-06-03'],
      ])
  })

  it('no reader of one platform claims another’s', () => {
    for (const [name, value] of SHAPES)
      expect([name, chooseReader([...jsonReaders, anyJsonReader], sourceOfText(JSON.stringify(value))).reader.name]).toEqual([name, 'json'])
  })
})
