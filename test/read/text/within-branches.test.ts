import { describe, expect, it } from 'vitest'
import { underAnswered } from '../../../src/read/text/within-branches.js'

describe('who is printed to be answered', () => {
  it('is the parent where the page nests no deeper, and the branch has one of that name', () => {
    const said = (author: string, answered: string | null = null) => ({ author, answered })
    const comments = [said('Ada'), said('Bo', 'Ada'), said('Cy', 'Bo'), said('Di', 'Eve'), said('Bo'), said('Ada', 'Bo')]
    expect([...underAnswered(Int32Array.from([-1, 0, 0, 0, -1, 4]), comments)]).toEqual([-1, 0, 1, 0, -1, 4])
  })
})
