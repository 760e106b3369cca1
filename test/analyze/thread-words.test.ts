// The words of a thread's comments, read once for all that ask.
import { describe, expect, it } from 'vitest'
import { MOST_CHARACTERS, wordsIn, wordsOutside } from '../../src/analyze/thread-words.js'
import { thread } from '../model/notation.js'

const formsOf = (words: readonly { readonly form: string }[]) => words.map(({ form }) => form)

describe('wordsIn', () => {
  it('reads a comment once', () => {
    const discussion = thread('a(b)', { a: { text: 'The old bridge' } })
    expect(formsOf(wordsIn(discussion, 0))).toEqual(['the', 'old', 'bridge'])
    expect(wordsIn(discussion, 0)).toBe(wordsIn(discussion, 0))
  })

  it('leaves out words that end behind the last character asked for', () => {
    const discussion = thread('a', { a: { text: 'The old bridge' } })
    expect(formsOf(wordsIn(discussion, 0, 7))).toEqual(['the', 'old'])
    expect(formsOf(wordsIn(discussion, 0, 8))).toEqual(['the', 'old'])
    expect(formsOf(wordsIn(discussion, 0))).toHaveLength(3)
  })

  it('reads no more than the first characters of an endless text', () => {
    const discussion = thread('a', { a: { text: 'word '.repeat(100_000) } })
    expect(wordsIn(discussion, 0).at(-1)?.end).toBeLessThanOrEqual(MOST_CHARACTERS)
  })

  it('answers for comments beyond those whose words it keeps', () => {
    const text = 'word '.repeat(MOST_CHARACTERS / 5)
    const ids = Array.from({ length: 80 }, (_, at) => `k${at}`)
    const discussion = thread(ids.join(' '), Object.fromEntries(ids.map(id => [id, { text }])))
    expect(wordsIn(discussion, 79)).toEqual(wordsIn(discussion, 0))
    expect(wordsIn(discussion, 79)).not.toBe(wordsIn(discussion, 79))
  })
})

describe('wordsOutside', () => {
  const words = wordsIn(thread('a', { a: { text: 'One two three four' } }), 0)

  it('leaves out words that a span touches', () => {
    expect(formsOf(wordsOutside(words, [{ start: 5, end: 9 }]))).toEqual(['one', 'four'])
    expect(
      formsOf(
        wordsOutside(words, [
          { start: 0, end: 3 },
          { start: 14, end: 18 },
        ]),
      ),
    ).toEqual(['two', 'three'])
  })

  it('gives the same list where there are no spans', () => expect(wordsOutside(words, [])).toBe(words))
})
