import { describe, expect, it } from 'vitest'
import { withoutBadges } from '../../../src/read/text/badges.js'
import { linesOf } from '../../../src/read/text/lines.js'
import { tidyName, withoutAction } from '../../../src/read/text/printed-name.js'

const bare = (names: (string | null)[], ...lines: string[]) => withoutBadges(names, linesOf(lines.join('\n')))

describe('names', () => {
  it('are without a role that is glued to them, where no hump of their own can be meant', () => {
    expect(bare(['Runa LindAuthor', 'Runa Lind', 'IvoModerator', 'Odd & SønAdminModerator', null], '[Ivo]')).toEqual([
      'Runa Lind',
      'Runa Lind',
      'Ivo',
      'Odd & Søn',
      null,
    ])
    expect(bare(['SysAdmin', 'GhostWriter', 'Mill Admin', 'Jean Auteur'])).toEqual(['SysAdmin', 'GhostWriter', 'Mill Admin', 'Jean Auteur'])
  })

  it('are without it in scripts that have no capitals, and behind another script', () => {
    expect(bare(['河边的人管理员', '河边的人', 'weirсмотритель', 'Weir.Keeperавтор поста'], 'Weir.Keeper')).toEqual([
      '河边的人',
      '河边的人',
      'weirсмотритель',
      'Weir.Keeper',
    ])
  })

  it('are without a role behind a blank where they stand alone elsewhere', () => {
    expect(bare(['Runa Lind Writer', 'Junior Writer'], '  • Runa Lind')).toEqual(['Runa Lind', 'Junior Writer'])
  })

  it('are those that are quoted, and the ranks behind these are no part of others', () => {
    const names = [
      'Mill Mouse Weir Warden',
      'otter Weir Lord and Keeper',
      'Dr. Reed Weir Apprentice',
      'heron Weir Warden',
      'Ann of the Weir',
    ]
    expect(bare(names, 'Mill Mouse wrote:', 'otter wrote:')).toEqual(['Mill Mouse', 'otter', 'Dr. Reed', 'heron', 'Ann of the Weir'])
    expect(bare(names, 'nobody wrote:')).toEqual(names)
  })

  it('are without the letter of a picture where the text names several without it', () => {
    expect(bare(['Rruna', 'Oodd Lind', 'Aaron', 'Llama'], 'runa and odd like this', 'runa replied to this')).toEqual([
      'runa',
      'odd Lind',
      'Aaron',
      'Llama',
    ])
    expect(bare(['Rruna', 'Oodd'], 'runa')).toEqual(['Rruna', 'Oodd'])
  })

  it.each([
    ['Runa Lind [Norway]', 'Runa Lind'],
    ['Odd [[Weir Profile Page]]', 'Odd'],
    ['Odd [United States', 'Odd'],
    ['by [Runa Lind]', 'Runa Lind'],
    [']weir_keeper', 'weir_keeper'],
    ['Runa Lind]', 'Runa Lind'],
    ['(BUTTON) Runa Lind', 'Runa Lind'],
    ['[deleted]', 'deleted'],
    ['Odd [x]', 'Odd [x]'],
  ])('are without labels of pictures and buttons: %s', (printed, name) => expect(tidyName(printed)).toBe(name))

  it('are without what can be done with a comment', () => {
    expect(withoutAction('Runa Lind [Norway] | Reply')).toBe('Runa Lind [Norway]')
    expect(withoutAction('Runa | Odd')).toBe('Runa | Odd')
  })
})
