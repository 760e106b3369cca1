import { describe, expect, it } from 'vitest'
import { commentIdIn, idInLink } from '../../../src/read/html/permalinks.js'

describe('ids of comments', () => {
  it.each([
    ['comment-4812', '4812'],
    ['div-comment-12', '12'],
    ['remark42__comment-f1b2-9', 'f1b2-9'],
    ['p12', '12'],
    ['4107', '4107'],
  ])('in the name %s', (name, id) => expect(commentIdIn(name)).toBe(id))

  it.each(['comments', 'respond', 'fn1x', '12', 'cite_ref-3'])('none in %s', name => expect(commentIdIn(name)).toBeNull())

  it.each([
    ['/story/#comment-9', '9'],
    ['item?id=123', '123'],
    ['?showComment=77#c88', '88'],
    ['/r/x/comments/zz/t/q41/?context=3', null],
    ['#', null],
  ])('in the link %s', (href, id) => expect(idInLink(href)).toBe(id))
})
