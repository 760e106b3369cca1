import { describe, expect, it } from 'vitest'
import { withBlanks } from '../../../src/read/text/joined.js'
import { outlineOf } from './reading.js'

/** A page of html2text: a heading between stars, and the lines. */
const page = (...lines: string[]): string => ['***** The_weir_gate *****', ...lines].join('\n')
const parted = (...lines: string[]): string[] =>
  withBlanks(page(...lines))
    .split('\n')
    .slice(1)

describe('underscores of html2text', () => {
  it('are blanks in labels, ages and names, and what a handle has is kept', () => {
    expect(parted('[wet_boots]', 'wet_boots 3_hours_ago', 'reply_to_this', '@wet_boots and so on')).toEqual([
      '[wet_boots]',
      'wet_boots 3 hours ago',
      'reply to this',
      '@wet_boots and so on',
    ])
  })

  it('are kept in small letters with a date below, with a number at the end, and with an abbreviation', () => {
    expect(parted('mud_lark', '2 points', '3 days ago', 'Pondmaster_7', '3 days ago', 'reed_NL 12 maart 2019 08:55')).toEqual([
      'mud_lark',
      '2 points',
      '3 days ago',
      'Pondmaster_7',
      '3 days ago',
      'reed_NL 12 maart 2019 08:55',
    ])
    expect(parted('Weir_keeper_31says:')).toEqual(['Weir_keeper_31says:'])
  })

  it('are blanks where names of several words are joined as well, but for who is spoken to', () => {
    const people = ['Ada_Brook Jun 3, 2013', 'Ivo_Lind_Marsh Jun 4, 2013']
    expect(parted(...people, 'wet boots Jun 5, 2013', 'wet_boots Jun 5, 2013').at(-1)).toBe('wet boots Jun 5, 2013')
    expect(parted(...people, 'wet_boots Jun 5, 2013', '@wet_boots no', '@Ada_Brook: yes')).toEqual([
      'Ada Brook Jun 3, 2013',
      'Ivo Lind Marsh Jun 4, 2013',
      'wet_boots Jun 5, 2013',
      '@wet_boots no',
      '@Ada Brook: yes',
    ])
  })

  it('leave addresses alone, and not what stands in brackets with a sign of its own', () => {
    expect(parted('see https://weir.example/a_b_c or ada_b@weir.example')).toEqual(['see https://weir.example/a_b_c or ada_b@weir.example'])
    expect(parted('Siri_Holm_(@siri) says:')).toEqual(['Siri Holm (@siri) says:'])
  })

  it('are told by the columns of lists, where one person alone has a name that is joined', () => {
    const text = [
      '   1.  Ada_L._Brook says:',
      '      March_3,_2021_at_10:00',
      '      Mine leaked as well, until I read about gate_open_width and set it to four.',
      '         1.  Mo Finch says:',
      '            March_4,_2021_at_11:00',
      '            That is more than ours can take. Have you measured it in winter?',
      '               1.  Ada_L._Brook says:',
      '                  March_4,_2021_at_12:00',
      '                  Not yet.',
      '   2.  Tilda Moor says:',
      '      March_5,_2021_at_09:00',
      '      We gave up on ours after the flood and built a new one of oak.',
    ].join('\n')
    expect(outlineOf(text)).toEqual([
      'Ada L. Brook: Mine leaked as well, until I read about gate_open_width and set it to four.',
      '  Mo Finch: That is more than ours can take. Have you measured it in winter?',
      '    Ada L. Brook: Not yet.',
      'Tilda Moor: We gave up on ours after the flood and built a new one of oak.',
    ])
    expect(withBlanks(' 1. Ada_Brook says:\n 2. Mo says:\n 3. Ivo says:\n 4. Ada_Brook says:')).toContain('Ada_Brook')
  })

  it('stay in what a program calls its own, and in what stands behind every name', () => {
    const code = 'MAX_SIZE MIN_SIZE RUN_SIZE TMP_SIZE LOCK_SIZE'
    expect(withBlanks(code)).toBe(code)
    const icons = ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo'].map(name => `${name}keyboard_arrow_down`).join('\n')
    expect(withBlanks(icons)).toBe(icons)
  })
})
