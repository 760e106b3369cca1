// Parents by the one other comment that a comment's furniture links to.
import { describe, expect, it } from 'vitest'
import { parsePage } from '../../../src/read/html/page.js'
import { linkedParents } from '../../../src/read/html/parent-ids.js'
import { createUnits } from '../../../src/read/html/units.js'

/** One comment a list of the comments that it links to, by position. */
function parentsOf(links: readonly (readonly number[])[]) {
  const comments = links.map(
    (others, at) =>
      `<article id="comment-${at + 100}">words${others.map(other => `<a href="#comment-${other + 100}">x</a>`).join('')}</article>`,
  )
  const page = parsePage(comments.join(''))
  const units = createUnits(
    page,
    page.names.flatMap((name, at) => (name === 'article' ? [at] : [])),
  )
  const found = linkedParents(page, units, { ids: links.map((_, at) => `${at + 100}`), bodies: links.map(() => -1) })
  return found === null ? null : [...found]
}

describe('linkedParents', () => {
  it('takes the one comment before that is linked to', () => expect(parentsOf([[], [0], [1], [0]])).toEqual([-1, 0, 1, 0]))

  it('takes nobody where several are linked to', () => expect(parentsOf([[], [0], [0, 1], []])).toEqual([-1, 0, -1, -1]))

  it('takes one after it where the newest stands first', () => expect(parentsOf([[2], [3], [3], []])).toEqual([2, 3, 3, -1]))

  it('takes links to what comes next, or both ways, for none', () => {
    expect(parentsOf([[1], [2], [3], []])).toBeNull()
    expect(parentsOf([[1], [0], [3], [2]])).toBeNull()
    expect(parentsOf([[], [], []])).toBeNull()
  })
})
