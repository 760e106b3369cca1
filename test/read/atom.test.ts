import { describe, expect, it } from 'vitest'
import type { Thread } from '../../src/model/thread.js'
import { atomReader } from '../../src/read/atom.js'
import { sourceOfText } from '../../src/read/source.js'

const feed = (...entries: string[]) =>
  `<?xml version='1.0' encoding='UTF-8'?><feed xmlns='http://www.w3.org/2005/Atom' xmlns:thr='http://purl.org/syndication/thread/1.0'>
<id>urn:feed</id><title>Comments</title>${entries.join('\n')}</feed>`

/** An entry of a Blogger backup. */
const blogger = (kind: string, id: number, content: string, more = '') =>
  `<entry><id>tag:blogger.com,1999:blog-9.post-${id}</id><published>2010-05-25T11:54:59.091-07:00</published>
<category scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind#${kind}'/>
<title type='text'>Title ${id}</title><content type='html'>${content}</content><author><name>Ana ${id}</name><email>a@example.org</email></author>${more}</entry>`
const answersPost = (id: number) =>
  `<thr:in-reply-to href='https://b.example.org/p.html' ref='tag:blogger.com,1999:blog-9.post-${id}' type='text/html'/>`
const answersComment = (id: number) => `<link rel='related' href='http://www.blogger.com/feeds/9/1/comments/default/${id}'/>`

function readAll(content: string) {
  const source = sourceOfText(content, 'feed.xml')
  const { threads, messages } = atomReader.read(source)
  return { threads: [...threads], messages, certainty: atomReader.detect(source) }
}
const shape = (thread: Thread) => thread.comments.map(({ id, depth, text }) => `${' '.repeat(depth)}${id} ${text}`)

describe('the Atom reader', () => {
  it('reads a Blogger backup: posts, comments, replies by the comment they are related to', () => {
    const { threads, certainty } = readAll(
      feed(
        blogger('settings', 8, 'On'),
        blogger('comment', 12, 'Reply', answersPost(1) + answersComment(11)),
        blogger('comment', 11, 'Root &lt;br /&gt;&lt;br /&gt;two &amp;amp; more', answersPost(1)),
        blogger('post', 1, '&lt;p&gt;Story&lt;/p&gt;', "<link rel='alternate' href='https://b.example.org/p.html'/>"),
        blogger('post', 2, 'Nobody answers'),
      ),
    )
    expect(certainty).toBeGreaterThan(0.9)
    expect(threads.map(shape)).toEqual([['c11 Root\n\ntwo & more', ' c12 Reply']])
    expect(threads[0]?.post).toEqual({
      title: 'Title 1',
      url: 'https://b.example.org/p.html',
      author: 'Ana 1',
      createdAt: '2010-05-25T11:54:59.091-07:00',
      text: 'Story',
    })
    expect(JSON.stringify(threads)).not.toContain('@example')
  })

  it('reads a feed of Google Takeout, with its standings', () => {
    const entry = (type: string, id: number, status: string, more = '') =>
      `<entry><id>tag:blogger.com,1999:blog-9.post-${id}</id><blogger:type>${type}</blogger:type><blogger:status>${status}</blogger:status>
<author><name>Ana</name></author><title>T</title><content type='html'>Text ${id}</content><published>2024-01-02T03:04:05Z</published>${more}</entry>`
    const [thread] = readAll(
      feed(
        entry('POST', 1, 'LIVE'),
        entry('COMMENT', 2, 'LIVE', '<blogger:parent>tag:blogger.com,1999:blog-9.post-1</blogger:parent>'),
        entry(
          'COMMENT',
          3,
          'SPAM',
          '<blogger:parent>tag:blogger.com,1999:blog-9.post-1</blogger:parent><blogger:inReplyTo>tag:blogger.com,1999:blog-9.post-2</blogger:inReplyTo>',
        ),
      ),
    ).threads
    expect(thread?.comments.map(({ id, depth, status }) => `${id} ${depth} ${status}`)).toEqual(['c2 0 present', 'c3 1 spam'])
  })

  it('follows in-reply-to from comment to comment down to what the feed does not hold, under any prefix', () => {
    const entry = (id: string, ref: string, content: string) =>
      `<entry><id>${id}</id><updated>2024-01-02T03:04:05Z</updated><author><name>Bo</name></author>${content}<t:in-reply-to ref="${ref}" href="https://x.example.org/story"/></entry>`
    const [thread] = readAll(
      feed(
        entry('urn:c', 'urn:b', '<content type="text">a &lt;b&gt; c</content>'),
        entry(
          'urn:b',
          'urn:a',
          '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">One<br/>two &lt;3 <em>three</em></div></content>',
        ),
        entry('urn:a', 'https://x.example.org/story', '<summary type="html">&lt;p&gt;First&lt;/p&gt;</summary>'),
      ).replace('xmlns:thr', 'xmlns:t'),
    ).threads
    expect(shape(thread as Thread)).toEqual(['urn:a First', ' urn:b One\ntwo <3 three', '  urn:c a <b> c'])
    expect([thread?.post.url, thread?.comments[0]?.createdAt]).toEqual(['https://x.example.org/story', '2024-01-02T03:04:05Z'])
  })

  it('puts a placeholder where the comment that was answered is not there, and cuts circles', () => {
    const [thread] = readAll(feed(blogger('post', 1, 'S'), blogger('comment', 5, 'Orphan', answersPost(1) + answersComment(4)))).threads
    expect(shape(thread as Thread)).toEqual(['c4 ', ' c5 Orphan'])
    const circle = readAll(feed(blogger('comment', 5, 'A', answersComment(6)), blogger('comment', 6, 'B', answersComment(5)))).threads
    expect(circle.flatMap(shape).length).toBe(2)
  })

  it('says that a feed without replies has none, and is less sure of it', () => {
    const { threads, certainty } = readAll(feed('<entry><id>urn:1</id><title>News</title></entry>').replace(/xmlns:thr='[^']*'/, ''))
    expect(certainty).toBe(0.5)
    expect(threads.map(({ messages }) => messages[0]?.code)).toEqual(['no-comments'])
  })
})
