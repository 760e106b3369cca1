// Comments that no class, id or link speaks of: what tells them, and what does not.
import { expect, it } from 'vitest'
import { htmlReader } from '../../../src/read/html/index.js'
import { sourceOfText } from '../../../src/read/source.js'

const NAMES = ['Ada Quill', 'Bruno', 'Chidi', 'Dora Lind', 'Emil']
const WORDS = [
  'The timetable on the quay is last winter’s.',
  'So it is, and the bell is hoarse.',
  'Somebody should tell the harbour master about it.',
  'I told him in March. He nodded and went fishing.',
  'Then he may have heard the bell after all.',
]

type Item = (name: string, words: string, at: number) => string

const authorsIn = (html: string) =>
  [...htmlReader.read(sourceOfText(html, 'page.html')).threads].flatMap(({ comments }) =>
    comments.map(({ author, text }) => [author, text]),
  )

const list = (item: Item) => NAMES.map((name, at) => item(name, WORDS[at] as string, at)).join('')
const expected = NAMES.map((name, at) => [name, WORDS[at]])
const plain: Item = (name, words) => `<div class="q"><div class="r">${name}</div><div class="s">${words}</div></div>`

it('are read by the place of their names under a heading of comments', () => {
  expect(authorsIn(`<h1>The bell</h1><p>It rang.</p><h2>Comments</h2>${list(plain)}`)).toEqual(expected)
})

it('are nothing under another heading, or under none', () => {
  expect(authorsIn(`<h1>The bell</h1><p>It rang.</p><h2>Our harbour</h2>${list(plain)}`)).toEqual([])
  expect(authorsIn(`<h1>The bell</h1><p>It rang.</p>${list(plain)}`)).toEqual([])
})

it('are nothing where everything leads elsewhere', () => {
  const item: Item = (name, words) =>
    `<div class="q"><div class="r">${name}</div><div class="s"><a href="/${name}">${words}</a></div></div>`
  expect(authorsIn(`<h1>The bell</h1><h2>Comments</h2>${list(item)}`)).toEqual([])
})

it('are read without a heading where they are dated and have no titles', () => {
  const dated: Item = (name, words, at) =>
    `<div class="q"><p class="r">${name}</p><p class="d">March ${at + 3}, 2021</p><p class="s">${words}</p></div>`
  const titled: Item = (name, words, at) =>
    `<div class="q"><h3>The bell, part ${at}</h3><p class="r">${name}</p><p class="d">March ${at + 3}, 2021</p><p class="s">${words}</p></div>`
  expect(authorsIn(`<h1>The bell</h1>${list(dated)}`)).toEqual(expected)
  expect(authorsIn(`<h1>The bell</h1>${list(titled)}`)).toEqual([])
})

it('are none by a single person', () => {
  const item: Item = (_, words, at) =>
    `<div class="q"><p class="r">Ada</p><p class="d">March ${at + 3}, 2021</p><p class="s">${words}</p></div>`
  expect(authorsIn(`<h1>The bell</h1>${list(item)}`)).toEqual([])
})

it('answer the comment that stands alone before what holds them', () => {
  const reply = (name: string, words = '', beneath = '') =>
    `<div class="a"><div class="b"><i>${name}</i> <time datetime="2021-03-05">March 5, 2021</time><p class="t">${words}</p></div>${beneath}</div>`
  const within = (inner: string) => `<div class="c">${inner}</div>`
  const html = `<h2>3 comments</h2><div class="list">${reply('Ada', WORDS[0], within(reply('Bruno', WORDS[1], within(reply('Chidi', WORDS[2])))))}${reply(
    'Dora',
    WORDS[3],
    within(reply('Emil', WORDS[4])),
  )}</div>`
  const [thread] = htmlReader.read(sourceOfText(html, 'page.html')).threads
  expect(thread?.comments.map(({ author, parent }) => [author, parent])).toEqual([
    ['Ada', -1],
    ['Bruno', 0],
    ['Chidi', 1],
    ['Dora', -1],
    ['Emil', 3],
  ])
})

it('are told by links to themselves, whatever their ids are made of', () => {
  const item: Item = (name, words, at) =>
    `<li id="k${name.length}q${'abcde'[at]}z"><p>${words}</p><p>${name}, <a href="#k${name.length}q${'abcde'[at]}z">March ${at + 3}, 2021</a></p></li>`
  const found = authorsIn(`<h1>The bell</h1><ol>${list(item)}</ol>`)
  expect(found.map(([, text]) => text)).toEqual(WORDS)
  const elsewhere: Item = (name, words, at) => item(name, words, at).replace('href="#', 'href="/other#')
  expect(authorsIn(`<h1>The bell</h1><ol>${list(elsewhere)}</ol>`).length).toBe(found.length)
})

it('keep all words where no element holds them alone', () => {
  const item: Item = (name, _words, at) =>
    `<li id="comment-${at}"><b>${name}</b> <time datetime="2021-03-05">March 5, 2021</time> Just like the children, ${WORDS[at]} <a href="#comment-${at}">(${at} children)</a></li>`
  expect(authorsIn(`<h2>Comments</h2><ol>${list(item)}</ol>`)).toEqual(
    NAMES.map((name, at) => [name, `Just like the children, ${WORDS[at]}`]),
  )
})

it('keep them where everybody says the same, beside a link of labels', () => {
  const item: Item = (name, _words, at) =>
    `<li id="comment-${at}"><b>${name}</b> <time datetime="2021-03-05">March 5, 2021</time> Just like the children. <a href="#comment-${at}">(${at} children)</a></li>`
  expect(authorsIn(`<h2>Comments</h2><ol>${list(item)}</ol>`)).toEqual(NAMES.map(name => [name, 'Just like the children.']))
})

it('keep a first line that speaks of an answer to nobody here', () => {
  const opening = (at: number) => (at === 2 ? 'In reply to Ada Quill' : 'In reply to your question')
  const item: Item = (name, words, at) =>
    `<li id="comment-${at}"><b>${name}</b> <time datetime="2021-03-05">March 5, 2021</time><br>${opening(at)}<br>${words}</li>`
  expect(authorsIn(`<h2>Comments</h2><ol>${list(item)}</ol>`)).toEqual(
    [0, 2, 1, 3, 4].map(at => [NAMES[at], at === 2 ? WORDS[at] : `In reply to your question\n${WORDS[at]}`]),
  )
})
