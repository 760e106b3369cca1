import { describe, expect, it } from 'vitest'
import type { Thread } from '../../src/model/thread.js'
import { disqusReader } from '../../src/read/disqus.js'
import { sourceOfText } from '../../src/read/source.js'

const START = `<?xml version="1.0" encoding="utf-8"?>
<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">
<category dsq:id="1"><forum>jam</forum><title>General</title></category>`
const page = (id: number, title: string, more = '') =>
  `<thread dsq:id="${id}"><id>x</id><category dsq:id="1"/><link>https://jam.example.org/${id}</link><title>${title}</title><message/>
<createdAt>2012-03-04T05:06:07Z</createdAt><author><email>owner@example.org</email><name>Owner</name></author><ipAddress>192.0.2.1</ipAddress>${more}</thread>`
const post = (id: number, thread: number, message: string, more = '') =>
  `<post dsq:id="${id}"><id>wp_id=9</id><message><![CDATA[${message}]]></message><createdAt>2013-10-11T06:51:33Z</createdAt>${
    more.includes('isDeleted') ? '' : '<isDeleted>false</isDeleted><isSpam>false</isSpam>'
  }<author><email>a@example.org</email><name>Writer ${id}</name><username>w${id}</username></author><ipAddress>192.0.2.9</ipAddress>
<thread dsq:id="${thread}"/>${more}</post>`
const disqus = (...parts: string[]) => `${START}${parts.join('\n')}</disqus>`
const answers = (id: number) => `<parent dsq:id="${id}"/>`

function readAll(content: string) {
  const source = sourceOfText(content, 'export.xml')
  const { threads, messages } = disqusReader.read(source)
  return { threads: [...threads], messages, certainty: disqusReader.detect(source) }
}
const shape = (thread: Thread) => thread.comments.map(({ id, depth, text }) => `${' '.repeat(depth)}${id} ${text}`)

describe('the Disqus reader', () => {
  it('puts posts beneath their pages, in whatever order the file has them', () => {
    const { threads, certainty } = readAll(
      disqus(
        post(4, 2, '<p>Reply &amp; more</p>', answers(3)),
        page(1, 'Plum'),
        post(5, 1, 'One'),
        page(2, 'Fig &amp; date'),
        post(3, 2, '<p>Root</p><p>Two</p>'),
      ),
    )
    expect(certainty).toBeGreaterThan(0.9)
    expect(threads.map(({ id, post: { title, url, author, createdAt } }) => ({ id, title, url, author, createdAt }))).toEqual([
      { id: 'plum', title: 'Plum', url: 'https://jam.example.org/1', author: 'Owner', createdAt: '2012-03-04T05:06:07Z' },
      { id: 'fig-date', title: 'Fig & date', url: 'https://jam.example.org/2', author: 'Owner', createdAt: '2012-03-04T05:06:07Z' },
    ])
    expect(threads.map(shape)).toEqual([['c5 One'], ['c3 Root\n\nTwo', ' c4 Reply & more']])
    expect(threads[0]?.comments[0]).toMatchObject({ author: 'Writer 5', createdAt: '2013-10-11T06:51:33Z', likes: null })
  })

  it('passes over pages without posts; without any post it says so', () => {
    expect(readAll(disqus(page(1, 'Plum'), page(2, 'Fig'), post(3, 2, 'x'))).threads.map(({ id }) => id)).toEqual(['fig'])
    const none = readAll(disqus(page(1, 'Plum'), page(2, 'Fig'))).threads
    expect(none.map(({ messages }) => messages.map(({ code, text }) => `${code}: ${text}`))).toEqual([
      ['no-comments: the export describes 2 pages and holds no comment'],
    ])
  })

  it('keeps posts whose page the file does not describe, and says so', () => {
    const [thread] = readAll(disqus(post(3, 1337, 'Where am I?'))).threads
    expect(shape(thread as Thread)).toEqual(['c3 Where am I?'])
    expect(thread?.messages.map(({ code }) => code)).toEqual(['missing-parent'])
  })

  it('labels spam and deleted posts; a deleted one without words only keeps its place', () => {
    const flags = (deleted: boolean, spam: boolean) => `<isDeleted>${deleted}</isDeleted><isSpam>${spam}</isSpam>`
    const [thread] = readAll(
      disqus(
        page(1, 'Plum'),
        post(2, 1, 'buy', flags(false, true)),
        post(3, 1, 'words', flags(true, false)),
        post(4, 1, '', flags(true, false)),
        post(5, 1, 'reply', answers(4)),
      ),
    ).threads
    expect(thread?.comments.map(({ id, depth, status }) => `${id} ${depth} ${status}`)).toEqual([
      'c2 0 spam',
      'c3 0 deleted',
      'c4 0 missing',
      'c5 1 present',
    ])
  })

  it('reads posts without an id, with a date that is none, with an attribute nobody quoted', () => {
    const broken = post(2, 1, 'Fine')
      .replace('<post dsq:id="2">', '<post>')
      .replace('2013-10', '2013-x10')
      .replace('<thread dsq:id="1"/>', '<thread dsq:id=1/>')
    const { threads, messages } = readAll(disqus(page(1, 'Plum'), broken, post(3, 1, 'Next')))
    expect(threads.map(shape)).toEqual([['c1 Fine', 'c3 Next']])
    expect(threads[0]?.comments[0]?.createdAt).toBe(null)
    expect(messages.map(({ code }) => code)).toEqual(['recovered-input'])
  })

  it('takes a stray backtick before the declaration, and lets no address through', () => {
    const { threads, certainty } = readAll(`\`${disqus(page(1, 'Plum'), post(2, 1, 'Fine'))}`)
    expect([certainty > 0.9, threads.length]).toEqual([true, 1])
    expect(JSON.stringify(threads)).not.toMatch(/@example|192\.0\.2/)
  })

  it('leaves a WordPress export for Disqus to the reader of those', () => {
    expect(disqusReader.detect(sourceOfText('<rss xmlns:dsq="http://www.disqus.com/"><channel/></rss>'))).toBe(0)
  })
})
