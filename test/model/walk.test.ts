import { describe, expect, it } from 'vitest'
import type { Comment } from '../../src/model/thread.js'
import { ancestors, isAncestor, replies, subtree } from '../../src/model/walk.js'
import { thread } from './notation.js'

const family = thread('a(b(c) d) e')
const ids = (comments: Iterable<Comment>) => Array.from(comments, ({ id }) => id)

describe('walking', () => {
  it('goes up from a comment to one that answers the post', () => {
    expect(ids(ancestors(family, 2))).toEqual(['b', 'a'])
    expect(ids(ancestors(family, 0))).toEqual([])
  })

  it('gives direct replies only', () => {
    expect(ids(replies(family, 0))).toEqual(['b', 'd'])
    expect(ids(replies(family, -1))).toEqual(['a', 'e'])
    expect(ids(replies(family, 4))).toEqual([])
  })

  it('gives a comment with everything below it', () => {
    expect(ids(subtree(family, 0))).toEqual(['a', 'b', 'c', 'd'])
    expect(ids(subtree(family, 99))).toEqual([])
  })

  it('knows an ancestor from a sibling', () => {
    expect(isAncestor(family, 0, 2)).toBe(true)
    expect(isAncestor(family, 1, 3)).toBe(false)
    expect(isAncestor(family, 2, 2)).toBe(false)
  })

  it('goes up a chain of 100,000 without recursion', () => {
    const chain = thread(`${Array.from({ length: 100_000 }, (_, at) => `k${at}`).join('(')}${')'.repeat(99_999)}`)
    let steps = 0
    for (const _ of ancestors(chain, 99_999)) steps++
    expect(steps).toBe(99_999)
  })
})
