// Pages whose comments are told by what repeats around them: forums, names under pictures, dates after the words, attributions at a line's end.
// The talk about lime mortar was written for these tests.
import { describe, expect, it } from 'vitest'
import { outlineOf, threadOf } from './reading.js'

interface Said {
  readonly name: string
  readonly words: string
}

const TALK: readonly Said[] = [
  { name: 'Marta Ek', words: 'I rebuilt the west wall of my shed with lime last spring and it has stood two winters without a crack.' },
  { name: 'oldbrick', words: 'Two winters is nothing, ask again in ten years and bring a photograph of the north side.' },
  { name: 'Jonas P.', words: 'The ratio is wrong for river sand: it wants three parts, because the grains are round and do not lock.' },
  { name: 'tilda_v', words: 'Does anybody know where one can still buy quicklime in small bags and not by the pallet?' },
  { name: 'Marta Ek', words: 'Thank you.' },
  { name: 'Sunniva', words: 'Below eight degrees it will not cure at all, and in full sun it dries before it cures.' },
]

const page = (heading: string, one: (said: Said, at: number) => string) =>
  `Lime and brick\n\nBy Ingrid Falk, April 29, 2021\n\nLime mortar went out of use when cement became cheap, and it has been coming back quietly ever since.\n\n${heading}\n\n${TALK.map(one).join('\n')}\nLeave a Reply\n\nName [            ]\n`
const expected = TALK.map(({ name, words }) => `${name}: ${words}`)
const clock = (at: number) => `May ${at + 3}, 2021 at ${at + 1}:0${at} pm`

describe('forums', () => {
  it('what writers are called by how much they wrote is no name, whichever it is', () => {
    const ranks = ['Junior Member', 'Senior Member', 'Newbie', 'Hero Member', 'Junior Member', 'Super Moderator']
    const text = page(
      '',
      ({ name, words }, at) =>
        `${name}\n${ranks[at]}\n\nPosts: ${at * 31}\nThreads: ${at}\nReputation: ${at}\n#${at + 1}\n03-21-2020, 10:0${at} AM\n${words}\nFind\nReply\n`,
    )
    expect(outlineOf(text)).toEqual(expected)
  })

  it('facts about the writer above the line that names him and the date are no words of the post before', () => {
    const text = page(
      '',
      ({ name, words }, at) =>
        `User avatar\n${name}\n    Apprentice\n    Posts: ${at * 37 + 12}\n    Joined: Tue May 03, 201${at} 4:08 pm\n    Location: Uppsala\n\nRe: Lime and brick\n\nby ${name} » ${clock(at)}\n\n${words}\nTop\n-----------------\n`,
    )
    expect(outlineOf(text)).toEqual(expected)
  })

  it.each([
    ['under its picture’s label', (name: string) => `[${name}]\n${name}`],
    ['as the link of a picture', (name: string) => `${name}\n\n${name}`],
  ])('a name that stands twice, %s, is the writer’s, whatever stands between it and the number of the post', (_what, header) => {
    const text = page('', ({ name, words }, at) => {
      const edited = at === 4 ? '\nLast edited by a moderator May 9, 2021' : ''
      return `${header(name)}\n\nApprentice\nPlatform\nPC\nMay ${at + 3}, 2021${edited}\n\n  #${at + 1}\n${at === 2 ? 'oldbrick said:\nTwo winters is nothing.\nClick to expand...\n' : ''}${words}\n\nReactions: Una, Ned and 2 others\n  * Like x${at + 1}\n`
    })
    const { comments } = threadOf(text)
    expect(comments.map(({ author }) => author)).toEqual(TALK.map(({ name }) => name))
    expect(comments.map(({ text: words }) => words.endsWith('Like') || words.includes('Reactions'))).not.toContain(true)
    expect(comments[4]?.text).toBe('Thank you.')
  })

  it('facts below the date and its number are none of the post, and the name is the one line among them that varies', () => {
    const text = page(
      '',
      ({ name, words }, at) =>
        `0${at + 3}.05.2021, 12:1${at}                                      #${at + 1}\n${name}\nSenior Member\n\nJoin Date: May 201${at}\nPosts: ${at * 9 + 40}\nRe: Lime and brick\n-----------------\n${words}\nReply With Quote\n\n`,
    )
    expect(outlineOf(text)).toEqual(expected)
  })

  it('a name under its first letter, with terms and values on lines of their own', () => {
    const text = page(
      '',
      ({ name, words }, at) =>
        `${name[0]?.toUpperCase()}\n\n${name}\n\nForenprofi\n\nMitglied seit\n    ${at + 1}. Juni 201${at}\n\nBeiträge\n    1.15${at}\n\n  • 2${at}. September 2018\n\n  •  \n  • #${at + 1}\n\n${words}\n`,
    )
    expect(outlineOf(text)).toEqual(expected)
  })
})

describe('names without dates beside them', () => {
  it('stand twice, as a picture’s label and as themselves; the date comes after the words', () => {
    const text = page(
      '6 Comments',
      ({ name, words }, at) => `${name}${name}\nGuest\n${name}\n\n${words}\n\nThumbs up${at}Thumbs down Reply\n${at + 2} months ago`,
    )
    expect(outlineOf(text)).toEqual(expected)
  })

  it('stand before a verb; the date comes after the words', () => {
    const text = page('6 comments:', ({ name, words }, at) => `${name} said...\n\n    ${words}\n\n    ${clock(at)}`)
    expect(outlineOf(text)).toEqual(expected)
    expect(threadOf(text).comments[0]?.createdAt).toBe('2021-05-03T13:00')
  })

  it('in menus and lists of pictures they are nobody’s', () => {
    const list = ['Stone', 'Wood', 'Lime', 'Roofs'].map(
      name => `[${name}]\n\n${name}\n\nAll about ${name.toLowerCase()} and what to do with it.\n`,
    )
    expect(threadOf(`The Slow Mason\n\n${list.join('\n')}`).comments).toEqual([])
  })
})

describe('names and nothing else', () => {
  it.each([
    ['apart from the words', ({ name, words }: Said) => `${name}\n\n${words}\n`],
    ['right above the words', ({ name, words }: Said) => `${name}\n${words}\n`],
  ])('%s, under a heading of comments, are comments where people recur', (_, one) => {
    expect(outlineOf(page('Comments', one))).toEqual(expected)
    expect(outlineOf(page('Six men in a boat', one))).toEqual([])
  })

  it('short words of a comment between two names are no name', () => {
    const text = page('6 comments', ({ name, words }) => `${name}\n\n${words === 'Thank you.' ? 'Thanks a lot' : words}\n`)
    expect(outlineOf(text)[4]).toBe('Marta Ek: Thanks a lot')
  })

  it('take time in proportion to their number, whether they are names or not', () => {
    expect(threadOf(`Comments\n${'ab\n'.repeat(40_000)}`).comments).toEqual([])
  }, 20_000)

  it('above the words, with an age among the labels below them', () => {
    const text = page('6 comments', ({ name, words }, at) => `  • [a]\n    ${name}\n    ${words}\n    Like · Reply · ${at} · ${at + 2}y`)
    expect(outlineOf(text)).toEqual(expected)
  })

  it('below a date that opens the comment', () => {
    const text = page('Comments', ({ name, words }, at) => `${clock(at)}\n${name}\n\n${words}\n\nReply\n`)
    expect(outlineOf(text)).toEqual(expected)
  })
})

describe('pages that repeat dates and names and hold no comments', () => {
  const item = ({ name, words }: Said, at: number) => ({ name, words, title: `Part ${at + 1} of the wall`, when: clock(at) })
  it.each([
    [
      'stories with a count of their comments',
      (said: Said, at: number) => {
        const { name, words, title, when } = item(said, at)
        return `${title}\n\nBy ${name}, ${when}\n\n${words}\n\nRead more ${at} comments\n`
      },
    ],
    [
      'a history of revisions',
      (said: Said, at: number) => {
        const { name, title, when } = item(said, at)
        return `  • (cur | prev) ${when} ${name} (talk | contribs) . . (12,34${at} bytes)\n    (${title})`
      },
    ],
    [
      'topics of a forum',
      (said: Said, at: number) => {
        const { name, title, when } = item(said, at)
        return `  • ${title}\n    ${name}, ${when}\n    Replies:\n        ${at * 3}\n    Views:\n        ${at * 120}\n`
      },
    ],
    ['people and what they do', (said: Said) => `[${said.name}]\n\n${said.name}\n\nMason\n\n${said.words}\n`],
    ['releases', (said: Said, at: number) => `2.${at}.0 (May ${at + 3}, 2021)\n\n  • ${said.words} (thanks ${said.name})\n`],
    ['sayings with their sources', (said: Said, at: number) => `${said.words} – ${said.name}, May ${at + 3}, 2021\n`],
  ])('%s', (_, one) => {
    expect(threadOf(page('News', one)).comments).toEqual([])
  })

  it('the latest comments of a site, which stand on other pages', () => {
    expect(
      threadOf(page('Recent comments', ({ name, words }, at) => `${name}\n${words.slice(0, 40)}…\nMay ${at + 3}, 2021\n`)).comments,
    ).toEqual([])
  })
})

describe('names and what a page prints around them', () => {
  it.each([
    ['the label of a picture', (name: string, at: number) => `Avatar${name} • ${at + 1} days ago`],
    ['the name once more', (name: string, at: number) => `${name}${name} says:\n${clock(at)}`],
    ['a post’s number', (name: string, at: number) => `#${at + 1} ${name} 2021-05-0${at + 1} 09:08`],
    ['points', (name: string, at: number) => `[–]${name} ${at + 2} points ${at + 1} years ago`],
    ['no blank before the month', (name: string, at: number) => `${name}${clock(at)}`],
    ['a verb before the date', (name: string, at: number) => `${name} commented on May ${at + 1}, 2021`],
  ])('%s', (_, attribution) => {
    const text = page('Comments', ({ name, words }, at) => `${attribution(name, at)}\n\n${words}\n\nReply\n`)
    expect(outlineOf(text)).toEqual(expected)
  })

  it('blanks that a renderer joined', () => {
    const text = page('', ({ name, words }, at) => `  ${at + 1}.  ${name.replace(' ', '_')} says:\n      ${clock(at)}\n      ${words}\n`)
    const people = ['Rosa_Lind', 'Ben_Okafor', 'Ida_Falk', 'Per_Strand'].map(
      (name, at) => `  ${at + 7}.  ${name} says:\n      ${clock(at)}\n      My snake_case stays.\n`,
    )
    expect(outlineOf(text.replace('\nLeave', `${people.join('\n')}\nLeave`)).slice(-4)).toEqual([
      'Rosa Lind: My snake_case stays.',
      'Ben Okafor: My snake_case stays.',
      'Ida Falk: My snake_case stays.',
      'Per Strand: My snake_case stays.',
    ])
  })
})

describe('attributions at the end of the last line', () => {
  it('are found after a dash, also where the renderer broke the line within them', () => {
    const text = `How long does the dough rest?\n\nIt says overnight, but mine was flat by the morning.\n\n  • 2\n    Is your kitchen warm? Mine needs four hours, whatever the book says about it. – Ada\n    Lind Mar 3, 2015 at 10:00\n  • Eighteen degrees, so not at all warm I would say. – Ben Mar 3, 2015 at 10:12\n  • Then the yeast is old – I had that once. – Cleo Mar 3, 2015 at 11:40\n\nadd a comment  |\n\n3 Answers\n`
    expect(outlineOf(text)).toEqual([
      'Ada Lind: Is your kitchen warm? Mine needs four hours, whatever the book says about it.',
      'Ben: Eighteen degrees, so not at all warm I would say.',
      'Cleo: Then the yeast is old – I had that once.',
    ])
    expect(threadOf(text).comments.map(({ likes }) => likes)).toEqual([2, null, null])
  })

  it('of the first comment do not take in a story that stands between the heading and the comments', () => {
    const story = Array.from({ length: 40 }, (_, at) => `Paragraph ${at} of a long story about walls and the people who build them.`).join(
      '\n\n',
    )
    const text = page(`6 Comments\n\n${story}\n`, ({ name, words }, at) => `${words}\n\nPosted by: ${name} | ${clock(at)}\n`)
    expect(outlineOf(text)).toEqual(expected)
  })

  it('beyond the form are not taken in where the heading counts those before it', () => {
    const one = ({ name, words }: Said, at: number) => `${at + 1}. ${name} says:\n   ${clock(at)}\n\n   ${words}\n\n   Reply\n`
    const latest = TALK.map(({ name, words }) => ` - ${name} says\n   ${words.slice(0, 40)}…`).join('\n')
    expect(outlineOf(`${page('6 comments', one)}\nElsewhere\n\n${latest}\n`)).toEqual(expected)
  })

  it('below the words, on a line of their own, without a heading or labels', () => {
    const text = page('', ({ name, words }, at) => `${words}\nposted by ${name} at ${at + 1}:08 PM on May ${at + 3} [${at} favorites]\n`)
    expect(outlineOf(text).slice(1)).toEqual(expected.slice(1))
  })
})
