import { describe, expect, it } from 'vitest'
import type { Thread } from '../../src/model/thread.js'
import { sourceOfBytes, sourceOfText } from '../../src/read/source.js'
import { wxrReader } from '../../src/read/wxr.js'

/** A comment element; `fields` replace or add to the usual ones. */
const comment = (id: number, content: string, fields: Record<string, string | number> = {}) => {
  const all = {
    id,
    author: `Writer ${id}`,
    author_email: 'someone@example.org',
    author_IP: '192.0.2.7',
    date: '2020-02-16 15:30:11',
    date_gmt: '2020-02-16 14:30:11',
    content: `<![CDATA[${content}]]>`,
    approved: 1,
    type: '',
    parent: 0,
    ...fields,
  }
  return `<wp:comment>${Object.entries(all)
    .map(([name, value]) => `<wp:comment_${name}>${value}</wp:comment_${name}>`)
    .join('')}</wp:comment>`
}
const item = (name: string, ...comments: string[]) =>
  `<item><title>Post &amp; ${name}</title><link>https://blog.example.org/${name}/</link><dc:creator>ada</dc:creator>
<content:encoded><![CDATA[First line
of the post.

Second paragraph.]]></content:encoded><wp:post_id>7</wp:post_id><wp:post_name>${name}</wp:post_name>
<wp:post_date>2020-01-01 01:00:00</wp:post_date><wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt>${comments.join('\n')}</item>`
const START = `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>A blog</title><wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_login>ada</wp:author_login><wp:author_email>ada@example.org</wp:author_email><wp:author_display_name><![CDATA[Ada Lund]]></wp:author_display_name></wp:author>`
const END = '</channel></rss>'
const wxr = (...items: string[]) => `${START}${items.join('\n')}${END}`

function readAll(content: string | Uint8Array) {
  const source = typeof content === 'string' ? sourceOfText(content, 'export.xml') : sourceOfBytes('export.xml', content)
  const { threads, messages } = wxrReader.read(source)
  const all = [...threads]
  return { threads: all, messages, certainty: wxrReader.detect(source) }
}
const first = (content: string | Uint8Array) => readAll(content).threads[0] as Thread
const shape = (thread: Thread) => thread.comments.map(({ id, depth, text }) => `${' '.repeat(depth)}${id} ${text}`)

describe('the WordPress export reader', () => {
  it('reads a post with its comments, display name for login, line ends as WordPress means them', () => {
    const thread = first(wxr(item('a', comment(1, 'One.'))))
    expect(thread).toMatchObject({ id: 'a', reader: 'wxr', source: 'export.xml', declaredCount: null })
    expect(thread.post).toEqual({
      title: 'Post & a',
      url: 'https://blog.example.org/a/',
      author: 'Ada Lund',
      createdAt: '2020-01-01T01:00:00',
      text: 'First line\nof the post.\n\nSecond paragraph.',
    })
    expect(thread.comments[0]).toMatchObject({ id: 'c1', author: 'Writer 1', createdAt: '2020-02-16T14:30:11Z', likes: null, text: 'One.' })
  })

  it('invents no zone: without a valid GMT date the date has none', () => {
    const dates = first(
      wxr(item('a', comment(1, 'x', { date_gmt: '0000-00-00 00:00:00' }), comment(2, 'y', { date: 'gestern', date_gmt: '' }))),
    ).comments.map(({ createdAt }) => createdAt)
    expect(dates).toEqual(['2020-02-16T15:30:11', null])
  })

  it('takes replies that stand before what they answer, and names the parents that the post does not hold', () => {
    const thread = first(wxr(item('a', comment(3, 'reply', { parent: 2 }), comment(2, 'root'), comment(4, 'orphan', { parent: 99 }))))
    expect(shape(thread)).toEqual(['c2 root', ' c3 reply', 'c99 ', ' c4 orphan'])
    expect(thread.messages.map(({ code }) => code)).toEqual(['missing-parent'])
  })

  it('keeps posts apart whose comments have the same ids', () => {
    const { threads } = readAll(wxr(item('a', comment(1, 'in a')), item('b', comment(1, 'in b'), comment(2, 'reply', { parent: 1 }))))
    expect(threads.map(shape)).toEqual([['c1 in a'], ['c1 in b', ' c2 reply']])
  })

  it('says what a comment is and how it stands', () => {
    const { comments } = first(
      wxr(
        item(
          'a',
          comment(1, '[&#8230;] noted [&#8230;]', { type: 'pingback' }),
          comment(2, 'b', { type: 'trackback' }),
          comment(3, 'c', { approved: 0 }),
          comment(4, 'd', { approved: 'spam' }),
          comment(5, 'e', { approved: 'trash' }),
          comment(6, 'f', { type: 'comment', approved: '' }),
        ),
      ),
    )
    expect(comments.map(({ kind, status }) => `${kind} ${status}`)).toEqual([
      'pingback present',
      'trackback present',
      'comment pending',
      'comment spam',
      'comment deleted',
      'comment present',
    ])
    expect(comments[0]?.text).toBe('[…] noted […]')
  })

  it('lets no e-mail or network address through', () => {
    expect(JSON.stringify(readAll(wxr(item('a', comment(1, 'One.')))))).not.toMatch(/example\.org"|192\.0\.2/)
  })

  it('yields one empty thread that says so where no post has comments, and passes over empty posts otherwise', () => {
    const none = readAll(wxr(item('a'), item('b')))
    expect(none.threads.map(({ comments, messages }) => [comments.length, messages[0]?.code, messages[0]?.text])).toEqual([
      [0, 'no-comments', 'the export holds 2 posts without comments'],
    ])
    expect(readAll(wxr(item('a'), item('b', comment(1, 'x')))).threads.map(({ id }) => id)).toEqual(['b'])
  })

  it('reads the form that Disqus imports: no author list, no post name, WXR 1.0', () => {
    const thread = first(
      `<rss xmlns:dsq="http://www.disqus.com/" xmlns:wp="http://wordpress.org/export/1.0/"><channel><item><title>Foo Bar</title>
<dsq:thread_identifier>x</dsq:thread_identifier>${comment(65, 'Hello <b>world</b>')}</item></channel></rss>`,
    )
    expect([thread.id, thread.post.title, thread.comments[0]?.text]).toEqual(['foo-bar', 'Foo Bar', 'Hello world'])
  })

  describe('in a wrong wrapper', () => {
    const good = wxr(item('a', comment(1, 'One.'), comment(2, 'Two.', { parent: 1 })))
    const expected = ['c1 One.', ' c2 Two.']

    it.each([
      ['a stray backtick', `\`${good}`],
      ['a byte order mark and blank lines', `\ufeff\n\n  ${good}`],
      ['front matter', `---\ntitle: Old comments\n---\n${good}`],
      ['prefixes that were never declared', good.replace(/xmlns:wp="[^"]*"/, '')],
      ['carriage returns', good.replaceAll('\n', '\r\n')],
      ['text after the end', `${good}\nThat was all. <3`],
    ])('%s changes nothing', (_what, content) => {
      const { threads, certainty } = readAll(content)
      expect(certainty).toBeGreaterThan(0.9)
      expect(threads.map(shape)).toEqual([expected])
    })

    it('a second export glued to the first is read too', () => {
      expect(readAll(good + good).threads.map(shape)).toEqual([expected, expected])
    })

    it('bare ampersands and unknown entities stay as they stand, and are reported once', () => {
      const { threads, messages } = readAll(
        wxr(item('a', comment(1, '', { content: 'Fish & chips &co &unknown; &#1; R&amp;D &lt;b&gt;bold&lt;/b&gt;' }))),
      )
      expect(threads[0]?.comments[0]?.text).toBe('Fish & chips &co &unknown;  R&D bold')
      expect(messages.map(({ code }) => code)).toEqual(['recovered-input'])
    })

    it('tags in a body that nobody escaped are read as the HTML they are', () => {
      expect(first(wxr(item('a', comment(1, '', { content: '<p>One</p><p>Two <b>bold</b></p>' })))).comments[0]?.text).toBe(
        'One\n\nTwo bold',
      )
    })

    it('control characters are dropped', () => {
      expect(first(wxr(item('a', comment(1, 'a\u0001b\u000bc')))).comments[0]?.text).toBe('abc')
    })

    it('a file that is cut gives what it holds and says so, with the line', () => {
      const whole = wxr(item('a', comment(1, 'One.'), comment(2, 'Two and more words.')))
      const { threads, messages } = readAll(whole.slice(0, whole.indexOf('more')))
      expect(threads.map(shape)).toEqual([['c1 One.', 'c2 Two and']])
      expect(messages).toEqual([
        { code: 'truncated-input', text: 'the file ends in the middle of an element; what came before it was read', line: 9 },
      ])
    })

    it('windows-1252 is read where UTF-8 was declared', () => {
      const bytes = Uint8Array.from(wxr(item('a', comment(1, 'caf\xe9 \x93quoted\x94'))), letter => letter.charCodeAt(0))
      expect(first(bytes).comments[0]?.text).toBe('café “quoted”')
    })
  })

  it('opens no external entity and is not blown up by nested ones', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>${wxr(
      item('a', comment(1, '', { content: '&b; and &x;' })),
    ).slice(START.indexOf('<rss'))}`
    expect(first(bomb).comments[0]?.text).toBe('&b; and &x;')
  })

  it('takes only what is an export with comments for its own', () => {
    const certainty = (text: string) => wxrReader.detect(sourceOfText(text))
    expect(certainty(wxr(item('a')))).toBeGreaterThan(0.9)
    expect(certainty('<rss version="2.0"><channel><item><title>News</title></item></channel></rss>')).toBe(0)
    expect(certainty('A page that mentions wp:comment in its text.')).toBe(0)
  })
})
