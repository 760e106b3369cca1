import { describe, expect, it } from 'vitest'
import type { Thread } from '../../../src/model/thread.js'
import { anyJsonReader } from '../../../src/read/json/any.js'
import { discourseReader } from '../../../src/read/json/discourse.js'
import { githubReader } from '../../../src/read/json/github.js'
import { gitlabReader } from '../../../src/read/json/gitlab.js'
import { hackerNewsReader } from '../../../src/read/json/hacker-news.js'
import { jsonReaders } from '../../../src/read/json/index.js'
import { lemmyReader } from '../../../src/read/json/lemmy.js'
import { mastodonReader } from '../../../src/read/json/mastodon.js'
import { redditReader } from '../../../src/read/json/reddit.js'
import { slackReader } from '../../../src/read/json/slack.js'
import { wordpressReader } from '../../../src/read/json/wordpress.js'
import { youtubeReader } from '../../../src/read/json/youtube.js'
import { sourceOfText } from '../../../src/read/source.js'
import { UnreadableError } from '../../../src/read/unreadable.js'
import { certainty, codes, outline, threadsOf } from './reading.js'

const reddit = (children: unknown[]) => ({ kind: 'Listing', data: { children } })
const t1 = (id: string, parent: string, more: object = {}) => ({
  kind: 't1',
  data: {
    id,
    parent_id: parent,
    link_id: 't3_p',
    author: `by_${id}`,
    body: `text of ${id}`,
    created_utc: 1_600_000_000,
    score: 3,
    replies: '',
    ...more,
  },
})
const REDDIT = [
  reddit([
    {
      kind: 't3',
      data: { id: 'p', title: 'Tea &amp; cake', permalink: '/r/tea/comments/p/x/', num_comments: 9, selftext: '', author: 'op' },
    },
  ]),
  reddit([
    t1('a', 't3_p', {
      replies: reddit([t1('b', 't1_a', { body: '&gt; text of a\n\nNo &lt;3' }), { kind: 'more', data: { count: 6, children: ['x'] } }]),
    }),
    t1('c', 't3_p', { author: '[deleted]', body: '[removed]', score_hidden: true, replies: reddit([t1('d', 't1_c')]) }),
  ]),
]
const GITHUB = [
  {
    id: 11,
    user: { login: 'ana' },
    body: 'First.\r\nSecond.',
    created_at: '2024-01-02T03:04:05Z',
    issue_url: 'https://api.github.com/repos/o/r/issues/7',
  },
  { id: 12, user: null, body: null, created_at: 'yesterday' },
]
const DISCOURSE = {
  id: 5,
  title: 'On jam',
  posts_count: 40,
  post_stream: {
    posts: [
      {
        id: 51,
        post_number: 1,
        username: 'ana',
        cooked: '<p>Plum &gt; fig</p>',
        created_at: '2024-01-02T03:04:05.000Z',
        post_type: 1,
        topic_slug: 'on-jam',
        actions_summary: [{ id: 2, count: 4 }],
      },
      {
        id: 52,
        post_number: 2,
        username: 'bo',
        cooked: '<aside class="quote"><blockquote><p>Plum</p></blockquote></aside><p>No.</p>',
        reply_to_post_number: 1,
        post_type: 1,
        actions_summary: [],
      },
      { id: 53, post_number: 3, username: 'system', cooked: '', post_type: 3 },
      { id: 54, post_number: 24, username: 'cy', cooked: '<p>Late</p>', reply_to_post_number: 20, post_type: 1 },
    ],
    stream: [51, 52, 53, 54],
  },
}
const youtube = (id: string, video: string, text: string, replies: object[] = [], total = replies.length) => ({
  kind: 'youtube#commentThread',
  id,
  snippet: {
    videoId: video,
    totalReplyCount: total,
    topLevelComment: {
      id,
      snippet: { videoId: video, authorDisplayName: 'Ana', textDisplay: text, likeCount: 2, publishedAt: '2024-01-02T03:04:05Z' },
    },
  },
  replies: { comments: replies },
})
const YOUTUBE = {
  kind: 'youtube#commentThreadListResponse',
  nextPageToken: 'n',
  items: [
    youtube(
      'u1',
      'v1',
      'a<br>b &amp; c',
      [{ id: 'u1.r', snippet: { parentId: 'u1', authorDisplayName: 'Bo', textOriginal: '1 < 2', textDisplay: '1 &lt; 2' } }],
      5,
    ),
    youtube('u2', 'v2', 'other'),
  ],
}
const status = (id: string, parent: string | null, content: string, more: object = {}) => ({
  id,
  in_reply_to_id: parent,
  account: { acct: 'ana@host.example' },
  content,
  created_at: '2024-01-02T03:04:05.000Z',
  favourites_count: 1,
  ...more,
})
const MASTODON = {
  ancestors: [status('900', null, '<p>First</p>')],
  descendants: [status('902', '901', '<p>A</p><p>B</p>', { spoiler_text: 'jam' }), status('903', '902', '<p>C</p>')],
}
const LEMMY = {
  comments: [
    {
      comment: { id: 3, post_id: 1, path: '0.2.3', content: 'reply', published: '2024-01-02T03:04:05.123' },
      creator: { name: 'bo' },
      counts: { score: -2 },
      post: { name: 'Title', ap_id: 'https://l.example/post/1' },
    },
    {
      comment: { id: 2, post_id: 1, path: '0.2', content: 'top', published: '2024-01-02T03:04:05Z', removed: true },
      creator: { name: 'ana' },
      counts: { score: 5 },
    },
  ],
}
const WORDPRESS = [
  {
    id: 7,
    post: 4,
    parent: 0,
    author_name: 'Ana &amp; Co',
    date: '2024-01-02T03:04:05',
    date_gmt: '2024-01-02T01:04:05',
    content: { rendered: '<p>One</p>\n<p>Two</p>' },
    type: 'comment',
    status: 'approved',
  },
  { id: 8, post: 4, parent: 7, author_name: '', date: '2024-01-02T03:04:05', content: { rendered: '<p>Reply</p>' }, status: 'hold' },
  { id: 9, post: 5, parent: 0, author_name: 'Elsewhere', content: { rendered: '<p>[…] link […]</p>' }, type: 'pingback' },
]
const ALGOLIA = {
  id: 1,
  type: 'story',
  title: 'Jam',
  author: 'op',
  created_at: '2024-01-02T03:04:05.000Z',
  url: 'https://jam.example/',
  story_id: 1,
  children: [
    {
      id: 2,
      type: 'comment',
      author: 'ana',
      parent_id: 1,
      story_id: 1,
      created_at_i: 1_704_164_645,
      text: '<p>One<p>Two',
      children: [{ id: 3, type: 'comment', author: 'bo', parent_id: 2, story_id: 1, text: 'Reply', children: [] }],
    },
  ],
}
const FIREBASE = {
  1: { id: 1, type: 'story', by: 'op', title: 'Jam', kids: [2], descendants: 4, time: 1_704_164_645 },
  3: { id: 3, type: 'comment', by: 'bo', parent: 2, text: 'Reply', time: 1_704_164_646 },
  2: { id: 2, type: 'comment', by: 'ana', parent: 1, kids: [3, 5], text: 'One', time: 1_704_164_645 },
  5: { id: 5, type: 'comment', parent: 2, deleted: true, time: 1_704_164_647 },
}

const GITLAB = [
  { id: 'd1', individual_note: true, notes: [{ id: 1, body: 'Alone', author: { name: 'Ana' }, created_at: '2024-01-02T03:04:05.000Z' }] },
  {
    id: 'd2',
    individual_note: false,
    notes: [
      { id: 2, body: 'Asked', author: { name: 'Bo' }, system: false },
      { id: 3, body: 'changed the title', author: { name: 'Bo' }, system: true },
      { id: 4, body: 'Answered', author: { username: 'cy' }, system: false },
      { id: 5, body: 'Answered again', author: null },
    ],
  },
]
const SLACK = [
  {
    type: 'message',
    user: 'U1',
    text: 'Who has the <https://a.example/key|key> &amp; the lock?',
    ts: '1654077600.000100',
    thread_ts: '1654077600.000100',
  },
  { type: 'message', subtype: 'channel_join', user: 'U3', text: '<@U3> has joined the channel', ts: '1654077601.000100' },
  {
    type: 'message',
    user: 'U2',
    text: '<@U1> not me',
    ts: '1654077602.000100',
    thread_ts: '1654077600.000100',
    user_profile: { display_name: '', real_name: 'Bo' },
  },
  { type: 'message', user: 'U1', text: 'Elsewhere, in <#C9|garden>', ts: '1654077603.000100', user_profile: { display_name: 'Ana' } },
  { type: 'message', user: 'U2', text: 'Found it', ts: '1654077604.000100', thread_ts: '1654077600.000100' },
]

const firstOf = (threads: Thread[]) => threads[0] as Thread

describe('a format of JSON', () => {
  it.each([
    ['reddit', REDDIT],
    ['github', GITHUB],
    ['gitlab', GITLAB],
    ['slack', SLACK],
    ['discourse', DISCOURSE],
    ['youtube', YOUTUBE],
    ['mastodon', MASTODON],
    ['lemmy', LEMMY],
    ['wordpress', WORDPRESS],
    ['hacker-news', ALGOLIA],
    ['hacker-news', FIREBASE],
  ])('%s is told from the others by its content', (name, value) => {
    const sure = jsonReaders.filter(reader => certainty(reader, value) >= 0.6).map(reader => reader.name)
    expect(sure).toEqual([name])
  })

  it('cut off in the middle gives what was whole before, and says so', () => {
    const text = JSON.stringify(GITHUB)
    const { threads, messages } = githubReader.read(sourceOfText(text.slice(0, text.indexOf('"user":null'))))
    expect(outline([...threads][0] as Thread)).toEqual(['c11(-) ana: First.\nSecond.'])
    expect(messages.map(({ code }) => code)).toEqual(['truncated-input'])
  })

  it('keeps ids apart that are too long for a number, and leaves words alone', () => {
    const list =
      '[{"id":1532000000000000001,"text":"a"},{"id":1532000000000000002,"parent":1532000000000000001,"text":": 1532000000000000001, \\": 1532000000000000001,"}]'
    const ids = (text: string) => threadsOf(anyJsonReader, text).map(outline)
    expect(ids(list.replace(': 1532000000000000001, ', 'b '))).toEqual([
      ['c1532000000000000001(-) -: a', 'c1532000000000000002(c1532000000000000001) -: b ": 1532000000000000001,'],
    ])
    expect(ids(list.replaceAll(/"(?:id|parent)":\d+,/g, '"author":"Ana",'))).toEqual([
      ['c1(-) Ana: a', 'c2(-) Ana: : 1532000000000000001, ": 1532000000000000001,'],
    ])
  })

  it('that is no JSON is refused with the line', () => {
    expect(() => githubReader.read(sourceOfText('[\n{"a":1},\n{"b" 2}\n]'))).toThrow(UnreadableError)
    expect(() => githubReader.read(sourceOfText('[\n{"a":1},\n{"b" 2}\n]'))).toThrow(/line 3/)
  })

  it('without a comment says so', () => {
    expect(codes(firstOf(threadsOf(githubReader, [])))).toEqual(['no-comments'])
    expect(codes(firstOf(threadsOf(redditReader, { kind: 'Listing', data: {} })))).toEqual(['no-comments'])
  })
})

describe('reddit', () => {
  const thread = firstOf(threadsOf(redditReader, REDDIT))

  it('nests by parent, unescapes, and keeps a removed comment with its replies', () => {
    expect(outline(thread)).toEqual([
      'a(-) by_a: text of a',
      'b(a) by_b: > text of a\n\nNo <3',
      'c(-) [deleted]: [removed] [deleted]',
      'd(c) by_d: text of d',
    ])
    expect(thread.post).toMatchObject({ title: 'Tea & cake', url: 'https://www.reddit.com/r/tea/comments/p/x/', author: 'op', text: null })
  })

  it('says how many comments hide behind stubs', () => {
    expect(thread.messages).toMatchObject([
      { code: 'count-mismatch', text: expect.stringContaining('9 declared, 4 found: 1 “more” stubs stand for 6') },
    ])
  })

  it('takes epochs for UTC and a hidden score for unknown', () => {
    expect(thread.comments.map(({ createdAt, likes }) => [createdAt, likes])[2]).toEqual(['2020-09-13T12:26:40Z', null])
  })

  it('reads flat dumps, one thread a post', () => {
    const flat = [t1('a', 't3_p').data, t1('b', 't1_a').data, { ...t1('z', 't3_q').data, link_id: 't3_q' }]
    expect(threadsOf(redditReader, flat.map(row => JSON.stringify(row)).join('\n')).map(outline)).toEqual([
      ['a(-) by_a: text of a', 'b(a) by_b: text of b'],
      ['z(-) by_z: text of z'],
    ])
  })

  it('walks 20,000 nested listings', () => {
    let text = JSON.stringify(t1('c0', 't1_c1'))
    for (let at = 1; at < 20_000; at++)
      text = `{"kind":"t1","data":{"id":"c${at}","parent_id":"t1_c${at + 1}","link_id":"t3_p","body":"x","replies":{"kind":"Listing","data":{"children":[${text}]}}}}`
    const deep = firstOf(threadsOf(redditReader, `{"kind":"Listing","data":{"children":[${text}]}}`))
    expect(deep.comments.at(-1)?.depth).toBe(20_000)
  })
})

describe('github', () => {
  it('is flat, and unknown stays unknown', () => {
    const thread = firstOf(threadsOf(githubReader, GITHUB))
    expect(outline(thread)).toEqual(['c11(-) ana: First.\nSecond.', 'c12(-) -: '])
    expect(thread.comments.map(({ createdAt }) => createdAt)).toEqual(['2024-01-02T03:04:05Z', null])
    expect([thread.id, thread.post.url]).toEqual(['o-r-7', 'https://github.com/o/r/issues/7'])
  })
})

describe('gitlab', () => {
  it('nests notes beneath the first of their discussion, without those that GitLab wrote', () => {
    const thread = firstOf(threadsOf(gitlabReader, GITLAB))
    expect(outline(thread)).toEqual(['c1(-) Ana: Alone', 'c2(-) Bo: Asked', 'c4(c2) cy: Answered', 'c5(c2) -: Answered again'])
    expect(thread.messages.map(({ text }) => text)).toEqual(["passed over: 1 of GitLab's own notes (labels, assignments)"])
  })
})

describe('slack', () => {
  it('nests answers beneath the message they name, calls people by their names, and shows links as a reader sees them', () => {
    const thread = firstOf(threadsOf(slackReader, SLACK))
    expect(outline(thread).map(line => line.replaceAll(/c?1654077(\d{3})\.000100/g, '$1'))).toEqual([
      '600(-) Ana: Who has the key (https://a.example/key) & the lock?',
      '602(600) Bo: @Ana not me',
      '604(600) Bo: Found it',
      '603(-) Ana: Elsewhere, in #garden',
    ])
    expect(thread.comments[0]?.createdAt).toBe('2022-06-01T10:00:00Z')
    expect(codes(thread)).toEqual(['ignored-content'])
  })
})

describe('discourse', () => {
  const thread = firstOf(threadsOf(discourseReader, DISCOURSE))

  it('finds parents by post number; one on another page is a placeholder', () => {
    expect(outline(thread)).toEqual([
      'c51(-) ana: Plum > fig',
      'c52(c51) bo: Plum\n\nNo.',
      'post-number-20(-) -:  [missing]',
      'c54(post-number-20) cy: Late',
    ])
    expect(codes(thread)).toEqual(expect.arrayContaining(['missing-parent', 'count-mismatch', 'ignored-content']))
  })

  it('knows likes, also that there are none, and does not know where nothing is said', () => {
    expect(thread.comments.map(({ likes }) => likes)).toEqual([4, 0, null, null])
  })
})

describe('youtube', () => {
  it('gives a thread a video, replies under their comment, and says what is counted but not listed', () => {
    const threads = threadsOf(youtubeReader, YOUTUBE)
    expect(threads.map(outline)).toEqual([['u1(-) Ana: a\nb & c', 'u1.r(u1) Bo: 1 < 2'], ['u2(-) Ana: other']])
    expect(threads[0]?.declaredCount).toBe(6)
    expect(codes(firstOf(threads))).toEqual(['paged', 'count-mismatch'])
  })
})

describe('mastodon', () => {
  it('puts a placeholder where the status itself is not in its context', () => {
    expect(outline(firstOf(threadsOf(mastodonReader, MASTODON)))).toEqual([
      'c900(-) @ana@host.example: First',
      'c901(-) -:  [missing]',
      'c902(c901) @ana@host.example: jam\n\nA\n\nB',
      'c903(c902) @ana@host.example: C',
    ])
  })
})

describe('lemmy', () => {
  it('reads parents from paths, in whatever order they come', () => {
    const thread = firstOf(threadsOf(lemmyReader, LEMMY))
    expect(outline(thread)).toEqual(['c2(-) ana: top [deleted]', 'c3(c2) bo: reply'])
    expect(thread.comments.map(({ createdAt, likes }) => [createdAt, likes])).toEqual([
      ['2024-01-02T03:04:05Z', 5],
      ['2024-01-02T03:04:05.123Z', -2],
    ])
  })
})

describe('wordpress', () => {
  it('gives a thread a post; pending comments and pingbacks are what they are', () => {
    const threads = threadsOf(wordpressReader, WORDPRESS)
    expect(threads.map(outline)).toEqual([['c7(-) Ana & Co: One\n\nTwo', 'c8(c7) -: Reply [pending]'], ['c9(-) Elsewhere: […] link […]']])
    expect(threads[1]?.comments[0]?.kind).toBe('pingback')
  })

  it('prefers the date whose zone is known and invents none', () => {
    expect(firstOf(threadsOf(wordpressReader, WORDPRESS)).comments.map(({ createdAt }) => createdAt)).toEqual([
      '2024-01-02T01:04:05Z',
      '2024-01-02T03:04:05',
    ])
  })
})

describe('hacker news', () => {
  it('reads nested children', () => {
    const thread = firstOf(threadsOf(hackerNewsReader, ALGOLIA))
    expect(outline(thread)).toEqual(['c2(-) ana: One\n\nTwo', 'c3(c2) bo: Reply'])
    expect(thread.post).toMatchObject({ title: 'Jam', url: 'https://jam.example/', author: 'op' })
  })

  it('reads items that only know their kids and parents', () => {
    const thread = firstOf(threadsOf(hackerNewsReader, FIREBASE))
    expect(outline(thread)).toEqual(['c2(-) ana: One', 'c3(c2) bo: Reply', 'c5(c2) -:  [deleted]'])
    expect(codes(thread)).toEqual(['count-mismatch'])
  })
})
