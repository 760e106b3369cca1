// How many answer a comment, on the label by which it is answered: the talk was written for these tests.
import { describe, expect, it } from 'vitest'
import { withHandlesDrawnUp } from '../../../src/read/text/handles.js'
import { linesOf } from '../../../src/read/text/lines.js'
import { isRepliesLine, ownCount, parentsByOwnCount } from '../../../src/read/text/reply-counts.js'
import { outlineOf } from './reading.js'

const counted = (own: number | null, createdAt: string | null = null) => ({ replies: { count: null, own, hasMore: false }, createdAt })

describe('labels that count their own answers', () => {
  it('tell the whole tree, and nothing where too few are counted, fewer follow, or an older one', () => {
    expect(parentsByOwnCount([1, 1, 0, 0].map(own => counted(own)))).toBeNull()
    expect(parentsByOwnCount([3, 1, 0, 0, 0, 0].map(own => counted(own)))).toEqual(Int32Array.of(-1, 0, 1, 0, 0, -1))
    expect(parentsByOwnCount([4, 0, 0, 0].map(own => counted(own)))).toBeNull()
    expect(parentsByOwnCount([counted(3, '2021-03-05'), counted(0, '2021-03-04'), counted(0), counted(0)])).toBeNull()
  })

  it('are not overruled by a name at the start of the words', () => {
    const said = (name: string, words: string, answers: number, at: number) =>
      `${name}'s avatar\n${name}\nMar ${at + 3}\n\n${words}\n\nLike (${at})\nReply${answers === 0 ? '' : ` (${answers})`}\nShare`
    const copy = [
      said('Ada', 'The ferry was late again.', 3, 0),
      said('Bo', 'It was the fog.', 0, 1),
      said('Cy', '@Bo It was not.', 0, 2),
      said('Di', 'It was the captain.', 0, 3),
    ]
    expect(outlineOf(`4 comments\n\n${copy.join('\n')}\n`)).toEqual([
      'Ada: The ferry was late again.',
      '  Bo: It was the fog.',
      '  Cy: @Bo It was not.',
      '  Di: It was the captain.',
    ])
  })
})

describe('lines that count replies', () => {
  it('count them in many languages, what folds them behind', () => {
    for (const line of ['2 replies', '2 Antworten ausblenden', '2 Yanıtı Gizle', '3条回复', '4 válasz', '2 відповіді'])
      expect(isRepliesLine(line), line).toBe(true)
    expect(isRepliesLine('2 replies were enough for her')).toBe(false)
  })

  it('are labels where the label is glued before', () => {
    expect(ownCount('Reply2 replies · active 3 weeks ago Report')).toBe(2)
    expect(ownCount('Reply')).toBe(0)
    expect(ownCount('Ferries2 replies')).toBeNull()
  })

  it('are no names above handles', () => {
    const lines = linesOf('2 replies\n@ada\n\nYes.\n\nReply\n@bo\n\nNo.\n\n1 reply\n@cy\n\nWhy?\n')
    expect(withHandlesDrawnUp(lines)).toBe(lines)
    expect(withHandlesDrawnUp(linesOf('Ada\n@ada\n\nYes.\n\nBo\n@bo\n\nNo.\n\nCy\n@cy\n\nWhy?\n'))[0]?.text).toBe('Ada @ada')
  })
})
