import { describe, expect, it } from 'vitest'
import { headingOf } from '../../../src/read/text/headings.js'

describe('the heading of a discussion', () => {
  it.each([
    ['12 评论', 12],
    ['View all 12 comments', 12],
    ['3 Antworten auf „Die Glocke“', 3],
  ])('%s', (text, count) => expect(headingOf(text, 0)?.count).toBe(count))

  it.each(['See all replies (7)', 'Show 3 more replies', 'Hide 2 replies'])('is not what stands beneath a comment: %s', text =>
    expect(headingOf(text, 0)).toBeNull())
})
