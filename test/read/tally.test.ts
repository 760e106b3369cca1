import { describe, expect, it } from 'vitest'
import { repeated, tally } from '../../src/read/tally.js'

describe('what is alike', () => {
  it('is counted in the order in which it first stands there', () => {
    expect([...tally(['b', 'a', 'b', '__proto__'])]).toEqual([
      ['b', 2],
      ['a', 1],
      ['__proto__', 1],
    ])
  })

  it('repeats where it stands there so often', () => {
    expect([...repeated(['b', 'a', 'b', 'c', 'c', 'c'], 2)]).toEqual(['b', 'c'])
    expect(repeated([], 1).size).toBe(0)
  })
})
