// Lines that say who wrote and when, as copies of pages have them: in any script, above or below the words.
import { describe, expect, it } from 'vitest'
import { sourceOfText } from '../../../src/read/source.js'
import { attributionOf } from '../../../src/read/text/attribution.js'
import { textReader } from '../../../src/read/text/index.js'
import { outlineOf } from './reading.js'

function said(text: string): string[] {
  const [thread] = textReader.read(sourceOfText(text, 'copy.txt')).threads
  return (thread?.comments ?? []).map(
    ({ author, createdAt, text: words }) => `${author} ${createdAt?.slice(0, 10)}: ${words.replaceAll(/\s+/g, ' ')}`,
  )
}

describe('an attribution', () => {
  it.each([
    ['Мария Стрижевская 15 апр 2019', 'Мария Стрижевская'],
    ['云深不知处 2 年前', '云深不知处'],
    ['Νίκος Παππάς 5 Ιουνίου 2019', 'Νίκος Παππάς'],
    ['R. Okafor said in reply to Hollis...', 'R. Okafor'],
    ['marcel dupont said...', 'marcel dupont'],
    ['Thursday, 21 November 2013 08:14 posted by Gordon', 'Gordon'],
    ['lunniy_zayac5 лет назад', 'lunniy_zayac'],
    ['Ivo Brandt 5 years ago 2 Likes', 'Ivo Brandt'],
    ['Permalink Comment from: Fabio [Visitor]', 'Fabio'],
    ['fly******** 3時間前', 'fly********'],
    ['Kåre Moe for 5 timer siden', 'Kåre Moe'],
    ['Dr. K. D. Rivera March 5, 2021 at 10:15', 'Dr. K. D. Rivera'],
    ['Lucía Gtz. 9 octubre, 2018 at 9:05', 'Lucía Gtz.'],
    ['Rolf (nicht überprüft) 3. März 2019', 'Rolf'],
    ['wren_9 comment score below threshold -31 points 5 hours ago', 'wren_9'],
  ])('in %j names somebody', (line, name) => expect(attributionOf(line)?.name).toBe(name))

  it('does not take a count of views for a name', () => {
    expect(attributionOf('241K views 1 year ago')?.name ?? null).toBeNull()
  })

  it('keeps the number before a name, and whom it answers', () => {
    expect(attributionOf('#12 torrezno hace 3 h')).toMatchObject({ name: 'torrezno', label: '12' })
    expect(attributionOf('R. Okafor said in reply to Hollis...')).toMatchObject({ answers: 'Hollis', says: true })
  })

  it('knows whom a byline says it answers', () => {
    expect(attributionOf('Comment from: Nandini [Member] in response to: Grzegorz W.')).toMatchObject({
      name: 'Nandini',
      answers: 'Grzegorz W.',
      by: 'comment',
    })
  })

  it('is not the line that says what is quoted', () => {
    expect(attributionOf('Quote from: Marta on October 03, 2013, 07:15:04 AM')).toBeNull()
    expect(attributionOf('Zitat von: Marta am 03. Oktober 2013, 07:15')).toBeNull()
  })

  it('holds no share for a name', () => {
    expect(attributionOf('11 Feb 2014 08:03 | 98% 231 4')?.name ?? null).toBeNull()
  })

  it('is no subject, and "ago" no month', () => {
    expect(attributionOf('Re: The bell March 5, 2021 at 10:15')?.name ?? null).toBeNull()
    expect(attributionOf('Ivo Brandt 5 years ago 2 Likes')).toMatchObject({ date: '5 years ago', likes: 2 })
  })

  it('takes words for the date, and what can be done with a comment, for no name', () => {
    expect(attributionOf('发表于 2019-4-6 20:48:12')?.name).toBeNull()
    expect(attributionOf('17/05/2013, 09:55 | Responder | Recomendar (6) | Denunciar')?.name).toBeNull()
  })
})

describe('a copy of a page', () => {
  const WORDS = [
    'The viewing platform was shut again on Saturday, and nobody at the gate knew why it was.',
    'It was the wind. They shut it from force seven on, as the sign beside the gate says.',
    'Then the sign should stand at the bus stop, where people still have a choice, and not up there.',
    'Agreed.',
    'I wrote to the council about just that in March and have had no answer to this day.',
  ]
  const NAMES = ['Ines Falk', 'Bo', 'Ines Falk', 'R. Okafor', 'Cy Young']
  const expected = (dates: readonly string[]) => WORDS.map((words, at) => `${NAMES[at]} ${dates[at]}: ${words}`)

  it('with a subject and a line "Submitted by" above the words, and "reply" below them', () => {
    const posts = WORDS.map((words, at) => `Subject ${at}\nSubmitted by ${NAMES[at]} on Fri, 02/1${at}/2010 - 14:07.\n${words}\n\nreply\n`)
    const copy = `Home\n\nComments on the platform\n\nThe platform is the town's finest view, and the town has few of them to lose.\n\nComments\n\n${posts.join('\n')}\nLog in or register to post comments\n`
    expect(said(copy).map(line => line.replace(/ Subject \d$/, ''))).toEqual(
      expected(['2010-02-10', '2010-02-11', '2010-02-12', '2010-02-13', '2010-02-14']),
    )
  })

  it('under a title that itself speaks of comments', () => {
    const posts = WORDS.map((words, at) => `${NAMES[at]} 1${at}. September 2021 09:32\n${words}\n\n`)
    const copy = `Kommentare zur Plattform\n\nWie wir die Plattform wieder öffnen können, in fünf kleinen Schritten und ohne viel Geld.\n\nKommentare\n\n${posts.join('\n')}Schreiben Sie einen Kommentar\nName*\n`
    expect(said(copy)).toEqual(expected(['2021-09-10', '2021-09-11', '2021-09-12', '2021-09-13', '2021-09-14']))
  })

  it('with names above the words and "Reply" and the date below them', () => {
    const posts = WORDS.map(
      (words, at) =>
        `${NAMES[at]} said${at === 1 ? ' in reply to Ines Falk' : ''}...\n${words}\n\nReply Wednesday, November 1${at}, 2014 at 06:41 AM\n\n`,
    )
    const copy = `The platform\n\nComments\n\nYou can follow this conversation by subscribing to the comment feed for this post.\n\n${posts.join('\n')}\nThe comments to this entry are closed.\n`
    expect(said(copy)).toEqual(expected(['2014-11-10', '2014-11-11', '2014-11-12', '2014-11-13', '2014-11-14']))
  })
})

describe('attributions for those who do not see, with what others see glued to them', () => {
  const said = (name: string, minute: number, words: string, depth: number) => {
    const pad = '    '.repeat(depth)
    const head = `${depth === 0 ? 'Comment' : 'Reply'} posted by ${name}, at 11:${minute} 13 Jan 2021`
    const glued = depth === 0 ? `${head}${name} 11:${minute} 13 Jan 2021` : `${head} ${name}${name} 11:${minute} 13\n${pad}    Jan 2021`
    return `${pad} 1. ${glued}\n\n${pad}    ${words}\n`
  }

  it('open comments in a copy, where who replies stands again below, and say which of two levels they stand on', () => {
    const talk = [
      ['Ada Lund', 'The ferry was never going to be on time.'],
      ['Bo Ek', 'They were paid whether it was or not, I think, and that is the whole story of it.'],
      ['Cy Dahl', 'I stood there for twenty years.'],
      ['Bo Ek', 'So did I.'],
    ]
    const posts = talk.map(([name, words], at) => {
      const when = `at 11:2${at} 13 Jan 2021`
      const head =
        at % 2 === 0
          ? `Comment posted by ${name}, ${when}${name} 11:2${at} 13 Jan 2021`
          : `Reply posted by ${name}, ${when} ${name}${name} 11:2${at} 13 Jan 2021\n${name} replied:\n`
      return `${head}\n${words}\n\nReply to the comment posted by ${name}, ${when}ReplyReport the comment posted by ${name}, ${when}Report\n`
    })
    const copy = `4 Comments\nThis entry is closed, and it was read by many people before that.\n\n${posts.join('')}`
    const read = outlineOf(copy)
    expect(read.map(line => line.slice(0, line.indexOf(':')))).toEqual(['Ada Lund', '  Bo Ek', 'Cy Dahl', '  Bo Ek'])
    expect(read.join('\n')).not.toContain('replied:')
  })

  it('are read, broken over two lines as well', () => {
    const copy = [
      said('Ada Lund', 21, 'The ferry was never going to be on time in that weather.', 0),
      said('Bo Ek', 23, 'They expected to be paid whether it was or not, I think.', 1),
      said('Cy Dahl', 24, 'I have stood on that pier for twenty of the last thirty years.', 0).replace(' 1.', ' 2.'),
      said('Di Moe', 29, 'And I bet that the ticket still costs the same as it did.', 0).replace(' 1.', ' 3.'),
    ]
    expect(outlineOf(`4 Comments\n\n${copy.join('\n')}`).map(line => line.slice(0, line.indexOf(':')))).toEqual([
      'Ada Lund',
      '  Bo Ek',
      'Cy Dahl',
      'Di Moe',
    ])
  })
})
