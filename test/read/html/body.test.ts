import { describe, expect, it } from 'vitest'
import { htmlReader } from '../../../src/read/html/index.js'
import { sourceOfText } from '../../../src/read/source.js'

const WORDS = ['The first words of somebody about jam.', 'Some other words about the bell.', null, 'And the fourth said this, at last.']
const TOOLS = '<div class="tools"><a href="#report">Report abuse</a></div>'

/** The texts of four comments, the third of which holds `odd`. */
function textsWith(odd: string, body: (words: string) => string): string[] {
  const items = WORDS.map(
    (words, at) =>
      `<li class="comment" id="comment-${at + 1}"><b class="author">Ada ${at}</b> <a href="#comment-${at + 1}">March ${at + 3}, 2021 at 10:00</a>${body(words ?? odd)}</li>`,
  )
  const page = `<!doctype html><title>Jam</title><h2>Comments</h2><ol class="commentlist">${items.join('')}</ol>`
  const [thread] = htmlReader.read(sourceOfText(page, 'page.html')).threads
  return thread?.comments.map(({ text }) => text) ?? []
}
const third = (odd: string, body: (words: string) => string): string | undefined => {
  const texts = textsWith(odd, body)
  expect(texts.filter((_, at) => at !== 2)).toEqual(WORDS.filter(words => words !== null))
  return texts[2]
}

describe('the words of a comment', () => {
  it('are none where it holds an image only: buttons and links beside it or within are not said by anybody', () => {
    const image = '<img src="a.png">'
    expect(third(image, words => `<div class="comment-body"><p>${words}</p></div>${TOOLS}`)).toBe('')
    expect(third(image, words => `<p class="comment-content">${words}</p>${TOOLS}`)).toBe('')
    expect(third('', words => `<p class="comment-content">${words}</p>${TOOLS}`)).toBe('')
    expect(third(image, words => `<div class="comment-content">${words}<span class="share">Share this</span></div>`)).toBe('')
    expect(third(image, words => `<div class="comment-content">${words}<a class="share" href="#x">Share this</a></div>`)).toBe('')
  })

  it('are what the page shows in their place', () => {
    const notice = '<em class="moderated">Removed by a moderator</em>'
    expect(third(notice, words => `<div class="comment-content">${words}</div>`)).toBe('Removed by a moderator')
  })

  it('are beside a paragraph that a block of them closed', () => {
    expect(third('<div>said in a block</div>', words => `<p class="comment-content">${words}</p>${TOOLS}`)).toContain('said in a block')
    expect(third('<ul><li>one</li><li>two</li></ul>', words => `<p class="comment-content">${words}</p>`)).toBe('one\ntwo')
  })
})
