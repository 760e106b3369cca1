import { describe, expect, it } from 'vitest'
import type { Thread } from '../../../src/model/thread.js'
import { htmlReader } from '../../../src/read/html/index.js'
import { sourceOfText } from '../../../src/read/source.js'

const read = (body: string) =>
  [...htmlReader.read(sourceOfText(`<!doctype html><html lang="en"><body>${body}</body></html>`, 'page.html')).threads][0] as Thread
const said = (thread: Thread, code: string) => thread.messages.find(message => message.code === code)?.text ?? ''

const comment = (id: number, { kind = 'comment', words = `Words of number ${id}, enough of them to read.` } = {}) =>
  `<li class="${kind}" id="comment-${id}"><cite class="fn">Ann ${id}</cite> <a href="#comment-${id}"><time datetime="2021-03-05">March 5, 2021</time></a><div class="comment-content"><p>${words}</p></div><a class="comment-reply-link" href="?replytocom=${id}">Reply</a></li>`
const list = (heading: string, ...items: string[]) =>
  `<div id="comments"><h2>${heading}</h2><ol class="commentlist">${items.join('')}</ol></div>`

describe('what is said of a page', () => {
  it('declared and found agree in silence', () => {
    const thread = read(list('2 Comments', comment(11), comment(12)))
    expect([thread.declaredCount, thread.comments.length, thread.messages]).toEqual([2, 2, []])
  })

  it('tells that there are more pages, and lets them explain the difference', () => {
    const thread = read(
      `${list('90 Comments', comment(11), comment(12))}<div class="nav"><a href="/comment-page-1/#comments">Older Comments</a></div>`,
    )
    expect(said(thread, 'paged')).toContain('Older Comments')
    expect(said(thread, 'count-mismatch')).toContain('90 declared, 2 found: the page shows only some')
  })

  it('tells pages by their numbers', () => {
    expect(said(read(`${list('Comments', comment(11), comment(12))}<span>Page 1 of 3</span>`), 'paged')).toContain('Page 1 of 3')
    expect(said(read(`${list('Comments', comment(11), comment(12))}<span>Page 1 of 1</span>`), 'paged')).toBe('')
  })

  it('explains a difference by pingbacks, and owns up where nothing explains it', () => {
    const pinged = read(list('2 Comments', comment(11), comment(12), comment(13, { kind: 'pingback' })))
    expect(said(pinged, 'count-mismatch')).toContain('1 of those found are pingbacks')
    expect(pinged.comments.map(({ kind }) => kind)).toEqual(['comment', 'comment', 'pingback'])
    expect(said(read(list('7 Comments', comment(11), comment(12))), 'count-mismatch')).toContain('does not say why')
  })

  it('takes no date for one that no calendar has, and the printed one in its place', () => {
    const dated = (stated: string) => comment(11).replace('2021-03-05', stated)
    const { comments } = read(list('2 Comments', dated('2021-13-45'), dated('2021-03-05T10:15:00 +0100').replace('11', '12')))
    expect(comments.map(({ createdAt }) => createdAt)).toEqual(['2021-03-05', '2021-03-05T10:15:00+01:00'])
  })

  it('knows a comment that is gone', () => {
    const thread = read(list('2 Comments', comment(11, { words: 'This comment has been removed by a moderator.' }), comment(12)))
    expect(thread.comments.map(({ status }) => status)).toEqual(['deleted', 'present'])
  })

  it('says what was seen where there are no comments', () => {
    const why = said(read('<h1>The Bell</h1><h2 id="comments">408 Comments</h2><div id="disqus_thread"></div>'), 'no-comments')
    expect(why).toContain('408 Comments')
    expect(why).toContain('Disqus')
    expect(said(read('<form id="commentform"><textarea name="comment"></textarea></form>'), 'no-comments')).toContain('a form')
    expect(said(read('<p>Nothing.</p>'), 'no-comments')).toContain('nothing in it repeats')
  })

  it('keeps no e-mail address', () => {
    const thread = read(list('1 Comment', comment(11).replace('Ann 11', 'ann@example.org'), comment(12)))
    expect(thread.comments.map(({ author }) => author)).toEqual([null, 'Ann 12'])
  })
})

describe('what is no comment', () => {
  it.each([
    [
      'a widget of recent comments',
      '<div class="widget_recent_comments"><ul><li class="recentcomments"><cite class="author">Ann</cite> on <a href="/x#comment-9">X</a> <time>5 May 2020</time></li><li class="recentcomments"><cite class="author">Bo</cite> on <a href="/y#comment-8">Y</a> <time>6 May 2020</time></li></ul></div>',
    ],
    [
      'a front page of stories',
      '<article class="post" id="post-12"><h2><a href="/a">A</a></h2><span class="author">Ann</span> <time>5 May 2020</time><p>Teaser one.</p></article><article class="post" id="post-13"><h2><a href="/b">B</a></h2><span class="author">Bo</span> <time>6 May 2020</time><p>Teaser two.</p></article>',
    ],
    ['nested lists of an article', '<ol><li>One<ol><li>One one</li><li>One two</li></ol></li><li>Two</li></ol>'],
  ])('%s', (_name, html) => expect(read(html).comments).toEqual([]))

  const dated = (href: string) =>
    ['Ann', 'Bo', 'Cy']
      .map(name => `<div><b>By ${name}</b> <time>5 May 2020</time><p>Some words on <a href="${href}">it</a>.</p></div>`)
      .join('')

  it.each([
    'Weitere Beiträge',
    '12 Beiträge',
    'Meinungen',
    'Opiniones',
    'Latest comments',
    'Neueste Kommentare',
    'Related',
  ])('a list of pieces under “%s”', heading => expect(read(`<h2>${heading}</h2>${dated('/a')}`).comments).toEqual([]))

  it.each([
    '3 comments on Stop the bells',
    '3 thoughts on “Top ten bells, and the latest”',
    'Reader comments',
    'Kommentare (3)',
  ])('but one under “%s” is', heading => expect(read(`<h2>${heading}</h2>${dated('/a')}`).comments).toHaveLength(3))

  it('posts of a thread whose address goes on where this page’s ends', () => {
    const page = (address: string) =>
      `<!doctype html><html><head><link rel="canonical" href="https://forum.example/threads/bell.1/"></head><body>${['4', '5', '6']
        .map(id => `<div><b>By Ann</b> <time>5 May 2020</time> <a href="${address}/post-${id}">#${id}</a><p>Some words.</p></div>`)
        .join('')}</body></html>`
    const found = (html: string) => [...htmlReader.read(sourceOfText(html, 'page.html')).threads][0]?.comments.length
    expect([found(page('/threads/bell.1')), found(page('/threads/bell.12'))]).toEqual([3, 0])
  })
})
