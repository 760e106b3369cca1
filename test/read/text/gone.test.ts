// Notices in the place of comments that are gone. The talk about a ladder was written for these tests.
import { describe, expect, it } from 'vitest'
import { outlineOf } from './reading.js'

const comment = (name: string, words: string): string => `${name}\n3 May 2021, 10:02\n\n${words}\n\nReply\nReport\n`
const ADA = comment('Ada', 'The ladder is a foot short of the roof.')
const BO = comment('Bo Lind', 'Then lower the roof, or lift the lawn.')
const CLEO = comment('Cleo', 'Stand it on the bench and hold your breath.')

describe('a notice that a comment is gone', () => {
  it('is a comment of its own below the labels of another', () => {
    expect(outlineOf(`3 Comments\n\n${ADA}\nThis comment has been removed.\n\n${BO}\n${CLEO}`)).toEqual([
      'Ada: The ladder is a foot short of the roof.',
      '?: This comment has been removed.',
      'Bo Lind: Then lower the roof, or lift the lawn.',
      'Cleo: Stand it on the bench and hold your breath.',
    ])
  })

  it('and so is the last of a page', () => {
    expect(outlineOf(`3 Comments\n\n${ADA}\n${BO}\n${CLEO}\nDenne kommentaren er slettet av moderator.\n\n1 2 3 next`)).toHaveLength(4)
  })

  it('is that of whoever is named above it, and nobody’s where it stands among words', () => {
    const named = comment('Bo Lind', 'This comment has been removed.')
    expect(outlineOf(`3 Comments\n\n${ADA}\n${named}\n${CLEO}`)).toHaveLength(3)
    const within = comment('Bo Lind', 'It said below it:\nThis comment has been removed.\nThat is odd.')
    expect(outlineOf(`3 Comments\n\n${ADA}\n${within}\n${CLEO}`)).toHaveLength(3)
    const listed = comment('Bo Lind', 'I had written:\n\n* This comment was deleted.\n* The ladder was mine.')
    expect(outlineOf(`3 Comments\n\n${ADA}\n${listed}\n${CLEO}`)).toHaveLength(3)
  })
})
