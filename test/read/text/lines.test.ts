// Lines with their bullets and numbers.
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../src/read/text/lines.js'

const lineOf = (text: string) => linesOf(text)[0]

describe('a line', () => {
  it('begins behind its bullet, which stands where it is printed', () => {
    expect(lineOf('     * Ada')).toEqual({ text: '* Ada', indent: 5, marker: '*', content: 'Ada', column: 7 })
  })

  it('has one bullet where an item without words was printed before it', () => {
    expect(lineOf('     * * #1')).toEqual(lineOf('     * #1'))
    expect(lineOf('* * *')?.text).toBe('* * *')
  })
})
