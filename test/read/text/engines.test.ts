// What engines print between the names and the words: clients, votes, labels of pictures, editors, buttons. The talk about a clock was written for these tests.
import { describe, expect, it } from 'vitest'
import { outlineOf, threadOf } from './reading.js'

const SAID = [
  ['Ada', 'The clock in the hall strikes thirteen, and only on Sundays.'],
  ['Bo', 'Count again, one of them is the spoon.'],
  ['Ada', 'I hid the spoon. It still does.'],
  ['Cleo', 'Then it is a better clock than mine.'],
] as const
const told = SAID.map(([name, words]) => `${name}: ${words}`)
const flat = (text: string): string[] => outlineOf(text).map(line => line.trim())

describe('what stands between a name and the words', () => {
  it('is no word where it says with what a comment was written (Waline), and the line above a name is its picture’s', () => {
    const text = SAID.map(([name, words], at) => `${name}\n${name}2023-03-1${at}\n${at + 2}\n四川Chrome 110.0.0.0Android 12\n\n${words}\n`)
    expect(flat(`4 评论\n\n${text.join('\n')}`)).toEqual(told)
  })

  it('tells behind the client who is answered (Artalk)', () => {
    const text = SAID.map(
      ([name, words], at) => `${name}2023-07-0${at + 1}江苏Chrome 114Windows 11${at === 1 ? 'Ada' : ''}\n\n${words}\n\n赞同 (3)回复\n`,
    )
    expect(outlineOf(`4 条评论\n\n${text.join('\n')}`)[1]).toBe(`  ${told[1]}`)
  })

  it('is what somebody wrote where few comments have it', () => {
    const answers = ['Windows 10', 'Firefox 98', 'A pencil, and a rubber.', 'Linux', 'The clock.', 'My hands.', 'A stick.', 'Chalk.']
    const text = answers.map((words, at) => `${SAID[at % 4]?.[0]}\n3 May 2021, 10:0${at}\n\n${words}\n\nReply\n`)
    expect(flat(`8 comments\n\n${text.join('\n')}`).map(line => line.split(': ')[1])).toEqual(answers)
  })

  it('is no word where people write about browsers', () => {
    const text = SAID.map(([name, words]) => `${name}\n3 May 2021, 10:02\n\n${words} Chrome 110 shows it.\nFirefox 98 does not\n\nReply\n`)
    expect(flat(`4 comments\n\n${text.join('\n')}`)[0]).toContain('Chrome 110 shows it.')
  })

  it('belongs to the name and the day where a post was edited (NodeBB)', () => {
    const text = SAID.map(
      ([name, words], at) =>
        `  • ${name[0]}\n    ${name} last edited by May ${at + 1}, 2023, 10:20 AM\n\n    ${words}\n\n    B1 ReplyLast reply May ${at + 1}, 2023, 11:00 AM ReplyQuote 3`,
    )
    expect(flat(`A clock\n\n${text.join('\n')}`)).toEqual(told)
  })

  it('is a handle glued to its name, or above it (giscus)', () => {
    const text = SAID.map(
      ([name, words], at) => `${at % 2 === 0 ? `@${name}${name}` : `@${name}\n${name}`}Sep 1${at}, 2022\n\n${words}\n\nWrite a reply\n`,
    )
    expect(flat(`4 comments\n\n${text.join('\n')}`)).toEqual(told)
  })

  it('is no word where lynx prints a button', () => {
    const text = SAID.map(
      ([name, words], at) => `   ${name}\n   May ${at + 1}, 2023, 10:20 AM\n\n   ${words}\n   (BUTTON) Reply (BUTTON) Share\n`,
    )
    expect(flat(`4 comments\n\n${text.join('\n')}`)).toEqual(told)
  })
})

describe('a list of comments', () => {
  it('goes on where new ones have an age in the place of a day', () => {
    const days = SAID.map(([name, words], at) => `${name} May ${at + 1}, 2023\n\n${words}\n\nReply\n`)
    expect(outlineOf(`5 comments\n\n${days.join('\n')}\nDov 4 days ago\n\nMine has stopped.\n\nReply\n`)).toHaveLength(5)
  })

  it('has words in scripts without blanks that are no names', () => {
    const words = '看到那张照片一下子想起我爸的钟，也是这个颜色，也是这么旧。'
    const text = ['竹外', '半斤', '夜夜', '竹外'].map((name, at) => `${name}2023-07-0${at + 1}\n\n${words}\n\n赞同 (3)回复\n`)
    expect(threadOf(`4 条评论\n\n${text.join('\n')}`).comments.map(comment => comment.text)).toEqual([words, words, words, words])
  })
})

describe('a subject between blank lines', () => {
  it('is none of the words where those of all others stand right below the day', () => {
    const plain = SAID.map(([name, words], at) => `${name}\nMay ${at + 1}, 2023, 10:20 AM\n${words}\n\nReply\nReport\n`)
    const titled = [0, 1].map(
      at => `Dov\nMay ${at + 5}, 2023, 10:20 AM\n\nMy own clock\n\nIt has stopped ${at + 2} times.\n\nReply\nReport\n`,
    )
    expect(flat(`6 comments\n\n${[...plain, ...titled].join('\n')}`)).toEqual([
      ...told,
      'Dov: It has stopped 2 times.',
      'Dov: It has stopped 3 times.',
    ])
  })
})

describe('signatures on pages of wikis', () => {
  it('that were broken over lines, under titles of sections', () => {
    const text = `The hands[edit]
Latest comment: 1 year ago3 comments3 people in discussion
Subscribe

Were the hands made with the clock, or were they put on it when the tower was mended? Ada (talk) 10:12,
5 March 2022 (UTC)[reply]

    They are ( I think ) as old as the bells. Bo (
    talk) 14:31, 5 March 2022 (UTC)[reply]
        Older, I would say.
        Cleo (talk) 09:05, 6 March 2022 (UTC)[reply]
    My grandfather said so! 198.51.100.23 (talk) 18:11, 2 April
    2022 (UTC)[reply]
`
    expect(outlineOf(text)).toEqual([
      'Ada: Were the hands made with the clock, or were they put on it when the tower was mended?',
      '  Bo: They are ( I think ) as old as the bells.',
      '    Cleo: Older, I would say.',
      '  ?: My grandfather said so!',
    ])
  })
})
