// How many answer a comment, on the label by which it is answered: the talk was written for these tests.
import { describe, expect, it } from 'vitest'
import { parentsByOwnCount } from '../../../src/read/text/reply-counts.js'
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
