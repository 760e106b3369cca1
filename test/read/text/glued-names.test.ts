import { describe, expect, it } from 'vitest'
import { underAnswered } from '../../../src/read/text/answered-below.js'
import { attributionOf } from '../../../src/read/text/attribution.js'
import { namesApart, withoutHabits } from '../../../src/read/text/names.js'

describe('names', () => {
  it('come apart where whom they answer is glued to them, the writer of the story too', () => {
    const names = ['Odd LindRuna Moor', 'IvoOdd Lind', 'Odd LindIvo', 'mill, mouseOdd Lind', 'HeronRuna Moor', 'Odd LindHeron', null]
    expect(namesApart(names)).toEqual({
      authors: ['Odd Lind', 'Ivo', 'Odd Lind', 'mill, mouse', 'Heron', 'Odd Lind', null],
      answered: ['Runa Moor', 'Odd Lind', 'Ivo', 'Odd Lind', 'Runa Moor', 'Heron', null],
    })
  })

  it('stay whole where few are alike', () => {
    const names = ['Anderson', 'Andersen', 'Peterson', 'Marlowe', 'Lowell', 'Ellmar']
    expect(namesApart(names).authors).toEqual(names)
  })

  it('are without the number that stands behind nearly all', () => {
    expect(withoutHabits(['Frau Moor8', 'heron203', 'a.D. Lind37', 'Ivo2', 'heron203'])).toEqual([
      'Frau Moor',
      'heron',
      'a.D. Lind',
      'Ivo',
      'heron',
    ])
    const users = ['user1', 'user2', 'user31', 'guest4']
    expect(withoutHabits(users)).toEqual(users)
  })
})

describe('who is printed to be answered', () => {
  it('is the parent where the page nests no deeper, and the branch has one of that name', () => {
    const said = (author: string, answered: string | null = null) => ({ author, answered })
    const comments = [said('Ada'), said('Bo', 'Ada'), said('Cy', 'Bo'), said('Di', 'Eve'), said('Bo'), said('Ada', 'Bo')]
    expect([...underAnswered(Int32Array.from([-1, 0, 0, 0, -1, 4]), comments)]).toEqual([-1, 0, 1, 0, -1, 4])
  })
})

describe('since when somebody writes', () => {
  it('says nothing of a comment', () => {
    expect(attributionOf('847 posts | registered Jun 4, 2009')).toBeNull()
  })
})
