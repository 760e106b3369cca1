// Links between comments: the talk was written for these tests.
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../src/read/text/lines.js'
import { linksIn, parentsByLinks } from '../../../src/read/text/navigation.js'
import { outlineOf } from './reading.js'

const linksOf = (text: string) => {
  const lines = linesOf(text)
  return linksIn(lines, { from: 1, to: lines.length, own: 0 })
}

/** "pt" has a parent and answers. */
const links = (kinds: readonly string[]) =>
  parentsByLinks(kinds.map(kind => ({ hasParent: kind.includes('p'), isDeep: null, hasPrevious: null, hasAnswers: kind.includes('t') })))

describe('the links of LiveJournal and its kin', () => {
  it('stand in a line or one below another, and in no words', () => {
    const top = { hasParent: false, isDeep: null, hasPrevious: null, hasAnswers: true }
    expect(linksOf('Ada\nThe ferry was late.\n(Reply) (Thread)')).toEqual(top)
    expect(linksOf('Ada\nThe ferry was late.\n  • Link\n\n  • Reply to this\n  • Thread')).toEqual(top)
    expect(linksOf('Ada\nLate.\n(Reply to this) (Parent)')).toEqual({ ...top, hasParent: true, hasAnswers: false })
    expect(linksOf('Ada\nParent of two, I was late.\nReply')).toEqual({ ...top, hasAnswers: false })
    expect(linksOf('Ada\nThread')).toBeNull()
  })

  it('tell the parent of whoever stands below one that has answers, or below the first answer where that has none', () => {
    expect(links(['t', 'pt', 'pt', 'p', '', 't', 'p', 'p'])).toEqual({
      parents: Int32Array.of(-1, 0, 1, 2, -1, -1, 5, 5),
      inBranch: [],
    })
  })

  it('tell nothing but the branch below a later one without answers', () => {
    expect(links(['t', 'pt', 'p', 'p'])).toEqual({ parents: Int32Array.of(-1, 0, 1, 0), inBranch: [3] })
  })

  it('are read from a text', () => {
    const said = (name: string, words: string, below: string) => `${name}\nMay 3rd, 2021 at 4:08 pm\n\n${words}\n\n(Reply)${below}\n`
    const copy = [
      said('ada', 'The ferry was late.', ' (Thread)'),
      said('bo', 'It was the fog.', ' (Parent) (Thread)'),
      said('cy', 'It was not.', ' (Parent)'),
      said('di', 'I saw the captain.', ''),
    ]
    expect(outlineOf(`4 comments\n\n${copy.join('\n')}`).map(line => line.slice(0, line.indexOf(':')))).toEqual([
      'ada',
      '  bo',
      '    cy',
      'di',
    ])
  })
})
