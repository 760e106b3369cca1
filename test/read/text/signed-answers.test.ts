// Answers signed below their words, with notes below them, as text browsers print Stack Exchange. The talk about a drain was written for these tests.
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../src/read/text/lines.js'
import { withSignedAnswersDrawnUp } from '../../../src/read/text/signed-answers.js'
import { outlineOf } from './reading.js'

const foot = (verb: string, name: string, day: number): string => `Share\nImprove this\nFollow\n${signed(verb, name, day)}`
const signed = (verb: string, name: string, day: number): string =>
  `${verb} Feb ${day}, 2014 at 20:37\nuser avatar\n${name}${name}\n3,92699 gold badges2727 silver badges\n`
const note = (words: string, name: string, day: number): string =>
  `  • ${day}\n    ${words}\n    – ${name}\n    Feb ${day}, 2014 at 10:53\n`
const OFFER = '\nAdd a comment  |\n'

const QUESTION = `Why does the drain gurgle?\n\nAsk Question\nAsked 8 years ago\nViewed 38k times\n22\n2\n\nIt gurgles whenever it rains, and only then.\n\n${foot('asked', 'ada5', 6)}1\n\n`
const NOTES = note('Does it smell as well?', 'Bo', 7) + OFFER
const ANSWERS = `\n2 Answers 2\n\nSorted by: Reset to default\n[Highest score (default)   ]\n22\n\nThe vent is blocked.\n\nRain fills what is left of it:\n\n  + a leaf is enough\n\n${foot('answered', 'Cleo Lind', 8)}2\n\n${note('Unless there is no vent at all.', 'Dov', 9)}${note('@Dov Then that is the reason.', 'Cleo Lind', 10)}${OFFER}-1\n\nPour hot water down.\n\nShare\nImprove this\nFollow\n${signed('edited', 'Bo', 12)}${signed('answered', 'Emil', 11)}1\n\n${note('That helped for a day.', 'ada5', 13)}${OFFER}\nYour Answer\n`

describe('answers signed below their words', () => {
  it('are read with the notes below them, and with those on the question', () => {
    expect(outlineOf(QUESTION + NOTES + ANSWERS)).toEqual([
      'Bo: Does it smell as well?',
      'Cleo Lind: The vent is blocked.\n\nRain fills what is left of it:\n\n+ a leaf is enough',
      '  Dov: Unless there is no vent at all.',
      '  Cleo Lind: @Dov Then that is the reason.',
      'Emil: Pour hot water down.',
      '  ada5: That helped for a day.',
    ])
  })

  it('are so where pandoc parts all by blank lines and prints pictures without words', () => {
    const parted = (QUESTION + NOTES + ANSWERS)
      .replaceAll('\n', '\n\n')
      .replaceAll(/^ {2}• /gm, '-   ')
      .replaceAll(/(at 10:53)$/gm, '$1 []')
    expect(outlineOf(parted.replaceAll(/^(-1|22)$/gm, '$1\n\n[]'))).toHaveLength(6)
  })

  it('are so in a copy that has lost bullets and indents, and the notes nest', () => {
    const copied = (QUESTION + NOTES + ANSWERS).replaceAll(/^ {2}• /gm, '').replaceAll(/^ +/gm, '')
    expect(outlineOf(copied)).toContain('  Cleo Lind: @Dov Then that is the reason.')
  })

  it('are so where the day of a note has a verb', () => {
    expect(outlineOf((QUESTION + NOTES + ANSWERS).replaceAll(/Feb (\d+), 2014 at 10:53/g, 'Commented Feb $1, 2022 at 9:04'))).toHaveLength(
      6,
    )
  })

  it('are left where only one is signed so', () => {
    const lines = linesOf(QUESTION)
    expect(withSignedAnswersDrawnUp(lines)).toBe(lines)
  })
})
