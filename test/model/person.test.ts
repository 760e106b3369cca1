import { describe, expect, it } from 'vitest'
import { personOf } from '../../src/model/person.js'

describe('the person behind a name', () => {
  it.each([
    '[deleted]',
    '(removed)',
    'Anonymous',
    'anonym',
    'Anónimo',
    'Guest 1234',
    'deleted user',
    'Gelöschter Nutzer',
    '[gelöscht]',
    'Anonymous User',
  ])('is not told by %s', author => {
    expect(personOf({ author })).toBeNull()
  })

  it.each(['Ana', 'Anonymous Coward Jr.', 'Guesto', 'Removed from Reality', 'deleted_scenes', '007'])('is told by %s', author => {
    expect(personOf({ author })).toBe(author)
  })

  it('is unknown where no name is printed', () => {
    expect(personOf({ author: null })).toBeNull()
  })
})
