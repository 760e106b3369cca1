// Posts of forums with their authors' profiles, as a browser copies them. The talk about kites was written for these tests.
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../src/read/text/lines.js'
import { withProfilesDrawnUp } from '../../../src/read/text/profiles.js'
import { outlineOf } from './reading.js'

const POSTS = [
  { name: 'Tilda Moor', picture: 'Tilda Moor', words: 'My first kite spins to the left. Is the tail too short?' },
  { name: 'gull_and_line', picture: 'G', words: 'Tilda Moor said:\nIs the tail too short?\nClick to expand...\nTie another yard to it.' },
  { name: 'Old Ferris', picture: 'O', words: 'Look at the bridle before you do.' },
  { name: 'Tilda Moor', picture: 'Tilda Moor', words: 'The bridle it was. It stands like a lamp.' },
]

const xenForo = POSTS.map(
  ({ name, picture, words }, at) =>
    `${picture}\n${name}\nWell-known member\nJoined\nMar ${at + 3}, 2015\nMessages\n${at * 7}\nLocation\nThe dunes\nMay ${at + 1}, 2024\n#${at + 1}\n${words}\nReactions:\nOld Ferris`,
).join('\n')

const vBulletin = POSTS.map(
  ({ name, words }, at) =>
    `    05-0${at + 1}-2024, 08:4${at} PM #${at + 1}\n    ${name}\n    ${name} is offline Member\n\n    Join Date\n        Mar 2015\n    Posts\n        ${at * 7}\n\n    Default ${at === 0 ? 'A kite that spins' : ''}\n\n        ${words
      .replace(/^(.*) said:$/m, 'Quote Originally Posted by $1 View Post')
      .replace('\nClick to expand...', '')
      .replaceAll('\n', '\n        ')}\n\n    Reply With Quote\n`,
).join('\n')

describe('a forum’s posts', () => {
  it('with the profile above the day and the number (XenForo)', () => {
    expect(outlineOf(`Spinning kite\n\n${xenForo}`)).toEqual([
      expect.stringContaining('Tilda Moor: My first kite'),
      expect.stringMatching(/^ {2}gull_and_line: Tilda Moor said/),
      expect.stringContaining('Old Ferris: Look at'),
      expect.stringContaining('Tilda Moor: The bridle'),
    ])
  })

  it('with what is said of a writer above the title, and who changed a post below its words (SMF)', () => {
    const ranks = ['Newbie', 'Full Member', 'Hero Member', 'Newbie']
    const smf = POSTS.map(
      ({ name, words }, at) =>
        ` ${name}\n${ranks[at]}\n\n\nPosts: ${at + 7}\n\n${at === 0 ? '' : 'Re: '}Spinning kite\n« ${at === 0 ? 'on' : `Reply #${at} on`}: May 0${at + 1}, 2024, 07:2${at}:11 PM »\n${words.replace(/^.* said:\n|\nClick to.*$/gm, '')}\n${at === 2 ? '« Last Edit: May 05, 2024, 09:44:00 PM by Old Ferris »\n' : ''} Logged\n`,
    ).join('')
    const read = outlineOf(`Author Topic: Spinning kite  (Read 241 times)\n\n${smf}`)
    expect(read.map(line => line.trim().split(':')[0])).toEqual(POSTS.map(({ name }) => name))
    expect(read.join('\n')).not.toContain('Logged')
  })

  it('with a blank line in the place of a picture, where facts tell the profile', () => {
    const forum = xenForo.replaceAll('Tilda Moor\nTilda Moor\n', '\nTilda Moor\n').replace('Joined', 'Mitglied seit')
    expect(outlineOf(`Spinning kite\nThread starter Tilda Moor\n${forum}`)).toEqual(outlineOf(`Spinning kite\n\n${xenForo}`))
  })

  it('with the profile below them (vBulletin), without what pictures beside a quotation are called', () => {
    expect(outlineOf(`Thread: Spinning kite\n\n${vBulletin}`)).toEqual([
      'Tilda Moor: My first kite spins to the left. Is the tail too short?',
      expect.stringMatching(/^ {2}gull_and_line: Originally Posted by Tilda Moor\n/),
      'Old Ferris: Look at the bridle before you do.',
      'Tilda Moor: The bridle it was. It stands like a lamp.',
    ])
  })

  it('are found though a day with a number of something else stands above and among them', () => {
    const stray = 'Jan 3, 2020\n#9\n'
    expect(outlineOf(`Spinning kite\n\n${stray}\n${xenForo.replace('Look at the bridle', `${stray}Look at the bridle`)}`)).toHaveLength(
      POSTS.length,
    )
  })

  it('keep their number of lines, and stay as they are where numbers do not follow one another', () => {
    const lines = linesOf(xenForo)
    expect(withProfilesDrawnUp(lines)).toHaveLength(lines.length)
    const torn = linesOf(xenForo.replaceAll(/^#\d$/gm, '#7'))
    expect(withProfilesDrawnUp(torn)).toBe(torn)
  })
})
