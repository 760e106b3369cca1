import { describe, expect, it } from 'vitest'
import { outlineOf } from './reading.js'

describe('handles in brackets', () => {
  it('stand below names, above what their bearers are and when they wrote', () => {
    const text = [
      'Viewing 3 replies - 1 through 3 (of 3 total)',
      '',
      '  • [weirwart] Runa Lind (weirwart)',
      '',
      '    (@weirwart)',
      '',
      '    Moderator',
      '',
      '    4 years, 1 month ago',
      '',
      '    Hello @oddfish, could you close the gate for a moment and look whether it leaks?',
      '',
      '    [oddfish] Odd Fisch',
      '',
      '    (@oddfish)',
      '',
      '    4 years, 1 month ago',
      '',
      '    It does, on the left side. Is that the hinge or the wood?',
      '',
      '    [millco] Mill & Co Gates',
      '',
      '    (@millco)',
      '',
      '    Plugin Author',
      '',
      '    4 years ago',
      '',
      '    It is the wood. We have sent you a new board.',
    ].join('\n')
    expect(outlineOf(text).map(line => line.trim())).toEqual([
      'Runa Lind (weirwart): Hello @oddfish, could you close the gate for a moment and look whether it leaks?',
      'Odd Fisch: It does, on the left side. Is that the hinge or the wood?',
      'Mill & Co Gates: It is the wood. We have sent you a new board.',
    ])
  })
})
