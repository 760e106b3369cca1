import { describe, expect, it } from 'vitest'
import { rssReader } from '../../src/read/rss.js'
import { sourceOfText } from '../../src/read/source.js'

const item = (
  id: number,
  { title, by, on = 'plum', day = id, body }: { title: string; by?: string; on?: string; day?: number; body: string },
) =>
  `<item><title>${title}</title><link>https://jam.example.org/${on}/#comment-${id}</link>${by === undefined ? '' : `<dc:creator><![CDATA[${by}]]></dc:creator>`}
<pubDate>Sat, 0${day} Jun 2019 10:00:00 +0000</pubDate><guid isPermaLink="false">https://jam.example.org/?p=1#comment-${id}</guid>
<description><![CDATA[short]]></description><content:encoded><![CDATA[${body}]]></content:encoded></item>`
const feed = (title: string, ...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>${title}</title><link>https://jam.example.org/plum/</link>${items.join('\n')}</channel></rss>`

function readAll(content: string) {
  const source = sourceOfText(content, 'feed.xml')
  return { threads: [...rssReader.read(source).threads], certainty: rssReader.detect(source) }
}

describe('the reader of feeds of comments', () => {
  it('reads the feed of a post: the oldest first, answers beneath what they link to', () => {
    const { threads, certainty } = readAll(
      feed(
        'Comments on: Plum &amp; fig',
        item(3, {
          title: 'By: Cy',
          by: 'Cy',
          body: '<p>In reply to <a href="https://jam.example.org/plum/#comment-2">Bo</a>.</p>\n<p>Three</p>',
        }),
        item(2, {
          title: 'By: Bo',
          by: 'Bo',
          body: '<p>In reply to <a href="https://jam.example.org/plum/#comment-1">Ana</a>.</p>\n<p>Two</p>',
        }),
        item(1, { title: 'By: Ana', body: '<p>One</p>' }),
      ),
    )
    expect(certainty).toBeGreaterThan(0.9)
    expect(threads.map(({ post: { title, url } }) => [title, url])).toEqual([['Plum & fig', 'https://jam.example.org/plum/']])
    expect(threads[0]?.comments.map(({ id, author, text, parent, createdAt }) => [id, author, text, parent, createdAt])).toEqual([
      ['c1', 'Ana', 'One', -1, '2019-06-01T10:00:00+00:00'],
      ['c2', 'Bo', 'Two', 0, '2019-06-02T10:00:00+00:00'],
      ['c3', 'Cy', 'Three', 1, '2019-06-03T10:00:00+00:00'],
    ])
    expect(threads[0]?.messages.map(({ code }) => code)).toEqual(['paged'])
  })

  it('reads the feed of a weblog: a thread for each page, named by its items', () => {
    const { threads } = readAll(
      feed(
        'Comments for Jam',
        item(2, { title: 'Comment on Plum by Bo', body: '<p>Two</p>' }),
        item(1, { title: 'Kommentar zu Feige von Ana', on: 'fig', body: 'One' }),
      ),
    )
    expect(threads.map(({ post, comments }) => [post.title, comments.map(({ author, text }) => [author, text])])).toEqual([
      ['Plum', [['Bo', 'Two']]],
      ['Feige', [['Ana', 'One']]],
    ])
  })

  it('keeps an answer to what the feed no longer holds, in the languages of WordPress', () => {
    const answer = '<p>Als Antwort auf <a href="#comment-1">Ana</a>.</p><p>Zwei</p>'
    const [thread] = readAll(feed('Kommentare zu: Plum', item(2, { title: 'Von: Bo', body: answer }))).threads
    expect(thread?.comments.map(({ id, status, text }) => [id, status, text])).toEqual([
      ['c1', 'missing', ''],
      ['c2', 'present', 'Zwei'],
    ])
    expect(thread?.comments[1]?.author).toBe('Bo')
  })

  it('says of any other feed that it holds no comments', () => {
    const { threads, certainty } = readAll(feed('Jam', '<item><title>Plum</title><link>https://jam.example.org/plum/</link></item>'))
    expect(certainty).toBe(0.5)
    expect(threads[0]?.messages.map(({ text }) => text)).toEqual([
      "the feed holds one item, none a comment: a page's comments have a feed of their own",
    ])
  })
})
