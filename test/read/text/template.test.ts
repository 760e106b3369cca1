// Comments told by the lines that a page prints once around each, where no line says both who wrote and when.
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../src/read/text/lines.js'
import { templateOf } from '../../../src/read/text/template.js'
import { codesOf, outlineOf, threadOf } from './reading.js'

const WORDS = [
  'The lower meadow stood under water again this morning, right up to the second gate.',
  'It did so every spring when I was a girl, and nobody wrote to the paper about it.',
  'Which gate do you mean, the one by the mill or the one with the broken hinge?',
  'The hinge one. I tied it with string, please do not cut the string.',
  'I cut the string. I am sorry. I thought it was rubbish.',
  'Then we have two gates and no hinge between us, which is about right for this parish.',
]
const PEOPLE = ['Odile', 'Bram Cutter', 'Hester', 'Odile', 'young_tom', 'Bram Cutter']

/** A text of six comments, each printed by `print`. */
const textOf = (print: (name: string, words: string, at: number) => string, heading = '6 Comments\n\n', end = '') =>
  `The flood\n\nA story of some length about the meadow, which nobody needs to read here.\n\n${heading}${PEOPLE.map((name, at) => print(name, WORDS[at] as string, at)).join('')}${end}`
const FLAT = PEOPLE.map((name, at) => `${name}: ${WORDS[at]}`)

describe('comments between lines that repeat', () => {
  it('of a forum: a name, facts of its writer, a number, a date, and buttons below the words', () => {
    const text = textOf(
      (name, words, at) =>
        `[avatar_${at}]\n${name} Offline\n${at % 2 ? 'Junior' : 'Senior'} Member\n***\nPosts: ${4 + at * 1_311}\nReputation: ${at - 2}\n#${at + 1}\n03-21-2020, 10:1${at} AM\n${words}\nFind\nReply\n`,
    )
    expect(outlineOf(text)).toEqual(FLAT)
    expect(threadOf(text).comments[1]?.createdAt).toBe('2020-03-21T10:11')
  })

  it('with an age and points under the name, and its first letter above it', () => {
    const text = textOf((name, words, at) => `${name[0]}\n${name}\n${at + 2} points\n4 years ago\n\n${words}\n\n`)
    expect(outlineOf(text)).toEqual(FLAT)
  })

  it('with name and words above the date and the buttons', () => {
    const text = textOf(
      (name, words, at) => `  * Member: ${name}\n\n    ${words}\n\n      + Permalink\n      + Reply\n      + Mai 0${at + 1}, 2019\n`,
    )
    expect(outlineOf(text)).toEqual(FLAT)
  })

  it('with a rank behind the name, votes and a line of buttons', () => {
    const text = textOf(
      (name, words, at) =>
        ` ${at + 1}. User avatar\n    ${name} Wed Mar 14, 2018 2:3${at} pm\n    ${words}\n    ▲ ${at * 7} (+${at * 8} / -${at}) ▼\n    Quote Reply Report\n    ${at * 37 + 5} posts | registered Jun 4, 2009\n`,
    )
    expect(outlineOf(text)).toEqual(FLAT)
    expect(threadOf(text).comments[2]?.createdAt).toBe('2018-03-14T14:32')
  })

  it('with the name of an icon behind each name', () => {
    const text = textOf(
      (name, words, at) =>
        `[avatar_${at}]\n${name}keyboard_arrow_down\n2 hours ago\nexpand_more\n${words}\nLikethumb_up ${at}\nReplyreply\nLink\nReport\n`,
    )
    expect(outlineOf(text)).toEqual(FLAT)
  })

  it('with a subject and a line that says what is answered', () => {
    const subjects = ['Water', 'Re: Water', 'Gates', 'Re: Gates', 'Re: Gates', 'A parish']
    const answered = [null, 0, null, 2, 3, null]
    const text = textOf((name, words, at) => {
      const parent = answered[at] as number | null
      const line = parent === null ? '' : `Antwort auf ${subjects[parent]} von ${PEOPLE[parent]}\n\n`
      return `  • [avat]\n  • ${name}\n  • mehr als 1000 Beiträge seit 12.03.2007\n\n18.11.2019 09:${10 + at} Permalink Melden\n\n${subjects[at]}\n\n${line}${words}\n\nBewertung - [b2] +\n\n  • Beitrag beantworten\n  • Zitieren\n\n`
    })
    const { comments } = threadOf(text)
    const lines = comments.map(({ author, text: words, parent }) => `${author}: ${words} < ${comments[parent]?.text ?? '-'}`)
    expect(lines.sort()).toEqual(
      PEOPLE.map((name, at) => `${name}: ${WORDS[at]} < ${answered[at] === null ? '-' : WORDS[answered[at] as number]}`).sort(),
    )
  })

  it('in a language whose buttons nobody told us', () => {
    const text = textOf((name, words, at) => `${name} 2014.02.1${at}\n${words}\n\nvastaus | ilmianto\n\n`, '')
    expect(outlineOf(text)).toEqual(FLAT)
  })

  it('whose points are counted and who come back, without a heading or buttons', () => {
    const text = textOf((name, words, at) => `${name[0]}\n${name}\n${at + 2} points\n4 years ago\n${words}\n`, '')
    expect(outlineOf(text)).toEqual(FLAT)
  })

  it('under facts, a headline of the date and a line across the page', () => {
    const text = textOf(
      (name, words, at) =>
        `${name}\nJoined: 01 Mar 2003\nPosts: ${at + 10}\nLocation: Quay\nPost Posted: November ${at + 2}, 2018 at 6:2${at} pm Post subject: Re: The flood Reply with quote\n__________________________________\n\n${words}\nBack to top View user's profile\n`,
      'Author Message\n',
    )
    expect(outlineOf(text)).toEqual(FLAT)
  })

  it('with numbers of an outline before the date', () => {
    const numbers = ['1', '1.1', '1.2', '2', '2.1', '3']
    const text = textOf(
      (name, words, at) =>
        `[avatar]\n\n${name}\n\n#${numbers[at]}  —  21. Februar 2018, 8:${10 + at} Uhr\n\n${words}\n\nAntwortenMelden${at * 7} Empfehlen\n`,
    )
    expect(outlineOf(text)).toEqual(FLAT.map((line, at) => (numbers[at]?.includes('.') ? `  ${line}` : line)))
  })

  it('with two letters in the place of a portrait, whatever the buttons are called', () => {
    const text = textOf(
      (name, words, at) =>
        `${name
          .replaceAll(/(?<!^)(?<![ _])./g, '')
          .replaceAll(/[ _]/g, '')
          .toUpperCase()}\n${name}08 Şubat 2019 09:${42 + at}\n\n${words}\n\nYanıtla Beğen (${at}) Şikayet Et\n`,
    )
    expect(outlineOf(text)).toEqual(FLAT)
  })

  it('and a notice in the place of words, and a round that lacks a line', () => {
    const text = textOf(
      (name, words, at) =>
        `#${at + 1}\n${name}\n${at === 3 ? '' : 'Member since: 2011\n'}Nov 1${at}, 2019 08:14\n${at === 4 ? '[deleted]' : words}\nReply\nReport\n`,
    )
    expect(threadOf(text).comments.map(({ author, status }) => `${author} ${status}`)).toEqual(
      PEOPLE.map((name, at) => `${name} ${at === 4 ? 'deleted' : 'present'}`),
    )
  })
})

describe('what repeats and is no discussion', () => {
  it('stories with a day and a link to all of each', () => {
    const text = PEOPLE.map((_, at) => `The meadow, part ${at + 1}\n\nMarch 1${at}, 2020\n\n${WORDS[at]}\n\nRead more\n\n`).join('')
    expect(outlineOf(text)).toEqual([])
    expect(codesOf(text)).toContain('no-comments')
  })

  it('opening hours and a menu', () => {
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
    expect(
      outlineOf(`Hours\n\n${days.map(day => `${day}\n9:00\nto\n17:00\n`).join('')}\n${days.map(() => 'Home\nAbout\nReply\n').join('')}`),
    ).toEqual([])
  })
})

describe('a text that ends in the middle of a comment', () => {
  it('is read to its end', () => {
    const text = textOf((name, words, at) => `#${at + 1}\n${name}\nMember since: 2011\nNov 1${at}, 2019 08:14\n${words}\nReply\nReport\n`)
    for (let cut = 1; cut < 160; cut += 3) expect(threadOf(text.slice(0, -cut)).comments.length).toBeGreaterThan(4)
  })

  it('is read where its last line is one of the template', () => {
    const line = (at: number) => ['Reply | Report', `On March ${(at % 28) + 1}, 2021 Ada${at}`, `words of ${at}`][at % 3] as string
    for (const length of [300, 301, 302]) expect(() => threadOf(Array.from({ length }, (_, at) => line(at)).join('\n'))).not.toThrow()
  })
})

describe('a template', () => {
  const found = (text: string) => templateOf({ lines: linesOf(text), headings: [] })

  it('is the lines that take turns, in their order, whatever their numbers and dates', () => {
    const template = found(textOf((name, words, at) => `${name}\nMarch ${at + 1}, 2020\n${words}\nReply (${at})\n`))
    expect([template?.width, template?.rounds.length]).toEqual([2, 6])
  })

  it('takes no letter for a date', () => {
    expect(found(textOf((_, words, at) => `Mælti orð ${at}\nÐe ${words}\nSvo sagði\n`, ''))).toBeNull()
  })

  it('is none where a date repeats and nothing else does', () => {
    expect(found(textOf((name, words, at) => `${name}\nMarch ${at + 1}, 2020\n${words}\n`))).toBeNull()
  })

  it('takes time in proportion to the lines, however many repeat', () => {
    const shapes = Array.from(
      { length: 60_000 },
      (_, at) => `label ${String.fromCharCode(97 + (at % 26), 97 + (Math.floor(at / 26) % 19))}`,
    )
    expect(found(`${shapes.join('\n')}\n${'Reply\n'.repeat(60_000)}`)).toBeNull()
  }, 20_000)
})
