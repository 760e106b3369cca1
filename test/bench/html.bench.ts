// The reader of saved pages beside a bare parse5 parse of the same 20 MB page.
import { parse } from 'parse5'
import { bench, describe } from 'vitest'
import { builtLibrary } from './built.js'

const { read, sourceOfText } = await builtLibrary()

const BYTES = 20_000_000
const page = pageOf(BYTES)

describe('a page of 20 MB', () => {
  bench('parse5 (baseline)', () => void parse(page), { time: 0, iterations: 3, warmupIterations: 1 })
  bench('read', () => void [...read(sourceOfText(page, 'page.html')).threads], {
    time: 0,
    iterations: 3,
    warmupIterations: 1,
  })
})

function pageOf(length: number): string {
  const parts: string[] = []
  for (let at = 0, size = 0; size < length; at++) {
    const part = comment(at)
    size += part.length
    parts.push(part)
  }
  return `<!doctype html><html lang="en"><body><h1>The Bell</h1><ol class="comment-list">${parts.join('\n')}</ol></body></html>`
}

function comment(at: number): string {
  return `<li class="comment depth-1" id="comment-${at}"><article class="comment-body"><footer class="comment-meta"><b class="fn"><a href="https://example.org/${at}" class="url">Author ${at % 500}</a></b> <span class="says">says:</span> <a href="#comment-${at}"><time datetime="2021-03-05T10:15:00Z">March 5, 2021 at 10:15 am</time></a></footer><div class="comment-content"><p>Number ${at} has something to say about the bell, the bench and the boat, and says it at some length, as people do.</p><p>Then a second paragraph with <em>some</em> <a href="https://example.org">markup</a>.</p></div><div class="reply"><a class="comment-reply-link" href="?replytocom=${at}#respond">Reply</a></div></article></li>`
}
