// Repeated words: marked or not, attributed to whoever wrote them last as their own.
import { describe, expect, it } from 'vitest'
import { createQuotes } from '../../../src/analyze/quotes/index.js'
import { type Details, thread } from '../../model/notation.js'

/** `[comment, of, words]` of every quote. */
function quotesIn(notation: string, details: Details, post: string | null = null) {
  const discussion = thread(notation, details, post)
  return createQuotes()
    .analyze(discussion, {})
    .flatMap((quotes, at) =>
      quotes.map(({ of, start, end }) => [
        discussion.comments[at]?.id,
        of === 'post' ? of : discussion.comments[of]?.id,
        discussion.comments[at]?.text.slice(start, end),
      ]),
    )
}

const SAYING = 'A gate that nobody shuts is only a gap with hinges.'

describe('quotes', () => {
  it('finds a run of seven words that nobody marked', () => {
    expect(quotesIn('a(b)', { a: { text: SAYING }, b: { text: `${SAYING}\n\nThen shut it.` } })).toEqual([['b', 'a', SAYING]])
  })

  it('finds three words between quotation marks, and not two', () => {
    const a = { text: SAYING }
    expect(quotesIn('a(b)', { a, b: { text: 'What is “a gap with hinges” to you?' } })).toEqual([['b', 'a', 'a gap with hinges']])
    expect(quotesIn('a(b)', { a, b: { text: 'What is “with hinges” to you?' } })).toEqual([])
  })

  it('finds lines that start with ">", whatever the case and the apostrophes', () => {
    const details = { a: { text: 'It isn’t Oda’s gate.' }, b: { text: "> it isn't oda's GATE\n\nWhose then?" } }
    expect(quotesIn('a(b)', details)).toEqual([['b', 'a', "it isn't oda's GATE"]])
  })

  it('leaves quoted words with the one they were quoted from', () => {
    const details = { a: { text: SAYING }, b: { text: `> ${SAYING}\n\nNo.` }, c: { text: `“${SAYING}” again?` } }
    expect(quotesIn('a(b c)', details).map(([at, of]) => [at, of])).toEqual([
      ['b', 'a'],
      ['c', 'a'],
    ])
  })

  it('finds words of the story', () => {
    expect(quotesIn('a', { a: { text: `“${SAYING}”` } }, `They said: ${SAYING}`)).toEqual([['a', 'post', SAYING]])
  })

  it('does not take a turn of phrase for a quotation', () => {
    const phrase = 'at the end of the day it'
    expect(quotesIn('a(b)', { a: { text: `${phrase} rains` }, b: { text: `${phrase} pours` } })).toEqual([])
  })

  it('gives spans that hold the same words in both texts', () => {
    const discussion = thread('a(b)', { a: { text: `So: ${SAYING}` }, b: { text: `You wrote “${SAYING}”` } })
    const [quote] = createQuotes().analyze(discussion, {})[1] ?? []
    const { start, end } = quote?.source ?? { start: 0, end: 0 }
    expect(discussion.comments[0]?.text.slice(start, end)).toBe(SAYING)
  })

  it('ends in time where everybody repeats everybody', () => {
    const words = 'one two three four five six seven eight nine ten eleven '
    const details = Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`c${at}`, { text: words.repeat(20) }]))
    expect(quotesIn(Object.keys(details).join(' '), details).length).toBeGreaterThan(1_000)
  }, 20_000)
})
