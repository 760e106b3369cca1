// What is left of a discussion when a page of some engine is copied as text, without a heading that says that these are comments.
// The talk about starlings was written for these tests.
import { describe, expect, it } from 'vitest'
import { codesOf, outlineOf, threadOf } from './reading.js'

interface Said {
  readonly name: string
  readonly words: string
  /** Position of the one it answers, -1 for none; how deep that is, and how many stand beneath it. */
  readonly parent: number
  readonly level: number
  readonly below: number
}

const TALK: readonly Said[] = [
  { name: 'Marrow', words: 'A starling in our street rings like a telephone. Is that usual?', parent: -1, level: 1, below: 3 },
  { name: 'Henning', words: 'Ours only did the milk float, and that is gone.', parent: 0, level: 2, below: 0 },
  { name: 'Old Quill', words: 'They learn what they hear in May.\n\nMine says my name.', parent: 0, level: 2, below: 1 },
  { name: 'Marrow', words: 'Then I shall sing to it in May.', parent: 2, level: 3, below: 0 },
  { name: 'Sissel K.', words: 'Put out oats and you will hear the whole street.', parent: -1, level: 1, below: 0 },
  { name: 'thyme & rye', words: 'Does anybody know how long they remember a tune?', parent: -1, level: 1, below: 1 },
  { name: 'Henning', words: 'Two winters, if it is a good one.', parent: 5, level: 2, below: 0 },
]

const STORY = 'The starling has no song of its own, only those of others, and it keeps them in order. The order is its own.'
const page = (one: (said: Said, at: number) => string) =>
  `Home\nAbout\n\nThe Borrowed Song\n\n${STORY}\n${STORY}\n\nWrite below what you think.\n\n${TALK.map(one).join('\n')}\n\nRecent comments\n\n  • Zed on Another story\n  • Yan on A third story\n`

const NESTED = TALK.map(({ name, words, level }) => `${'  '.repeat(level - 1)}${name}: ${words}`)
const FLAT = TALK.map(({ name, words }) => `${name}: ${words}`)
const day = (at: number) => `March ${at + 3}, 2021 at ${at + 1}:15 pm`
const nameOf = (at: number) => TALK[at]?.name ?? ''
const indented = (text: string, by: number) => text.replaceAll(/^(?=.)/gm, ' '.repeat(by))

describe('the tree of a flat copy', () => {
  it.each<[string, (said: Said, at: number) => string]>([
    [
      'whom one answers on a line of its own between the name and the day, as in the Guardian',
      ({ name, words, parent }, at) =>
        `${name}\n${parent < 0 ? '' : `${nameOf(parent)}\n`}${at + 3} May 2023 19.2${at}\n${at}7\n${words}\n\nShare\nReport\n`,
    ],
    [
      'links between comments, as on Hacker News',
      ({ name, words, level }, at) =>
        `${name} ${at + 1} hours ago | ${level > 2 ? 'root | ' : ''}${level > 1 ? 'parent | ' : ''}${at === 2 || at > 3 ? 'prev | ' : ''}next [–]\n\n${words}\n\nreply\n`,
    ],
    [
      'levels in words, as on Reddit of 2019',
      ({ name, words, level }) => `level ${level}\n${name}\n·3 yr. ago\n\n${words}\n\n12\nReplyShare\n`,
    ],
    [
      'numbers of comments beneath, and three counts of votes, as on the older Reddit',
      ({ name, words, below }, at) =>
        `[–]${name} ${at - 1} points${at} points${at + 1} points 3 years ago (${below} ${below === 1 ? 'child' : 'children'})\n\n${words}\n\n  • permalink\n  • embed\n  • save\n  • report\n  • reply\n`,
    ],
    [
      'who is answered on a line of its own, and labels glued to a count, as in Coral',
      ({ name, words, parent }, at) =>
        `${name}\n2 years ago\n${parent < 0 ? '' : `In reply to ${nameOf(parent)}\n`}${words}\nRespect${at}ReplyReport`,
    ],
    [
      'who is answered below the date, and names twice, as in wpDiscuz',
      ({ name, words, parent }, at) =>
        `${name}\n${name}\n5 years ago\n${parent < 0 ? '' : `Reply to  ${nameOf(parent)}\n`}\n${words}\n\n${at}\nReply`,
    ],
    [
      'what one is and whom one answers, above the name and below it, as in wpDiscuz of today',
      ({ name, words, parent }, at) =>
        `${at % 3 ? 'Guest' : 'Member'}\n${name}\n${parent < 0 ? '' : ` Reply to  ${nameOf(parent)}\n`}5 years ago\n\n${words}\n\n${at}\nReply`,
    ],
    [
      'how many answer one, on the label by which that is done, as on Substack',
      ({ name, words }, at) => {
        const answers = TALK.filter(({ parent }) => parent === at).length
        const title = name === 'Henning' ? 'Milk & Other Floats\n' : ''
        return `${name}'s avatar\n${name}\n${title}Mar ${at + 3}\n\n${words}\n\nLike (${at})\nReply${answers === 0 ? '' : ` (${answers})`}\nShare`
      },
    ],
    [
      'bullets that nest, whom one answers below the name, the age below that, and dots for what can be done, as links prints OpenWeb',
      ({ name, words, level, parent }, at) => {
        const own = '     '.repeat(level)
        return `${own}* ${name}\n${parent < 0 ? '' : `${own}  Reply to ${nameOf(parent)}\n`}${own}  ${9 - at} hours ago\n${own}  …\n\n${own}  ${words.replaceAll('\n\n', `\n\n${own}  `)}\n\n${own}  Reply\n${own}  ${at * 7}\n${own}  Share\n`
      },
    ],
    [
      'bullets that nest, with the words at the margin, as html2text prints them',
      ({ name, words, level }, at) =>
        `${'  '.repeat(level)}${level === 1 ? `${at + 1}.` : '*'} ![](https://host.example/${at}.png)[${name}](https://host.example/${at}) says\n\n[${day(at)}](https://host.example/#c${at})\n\n${words}\n\n[Reply](https://host.example/?to=${at})\n`,
    ],
    [
      'who is answered behind the name, as in Disqus',
      ({ name, words, parent }) =>
        `−\n\n${name}${parent < 0 ? '' : ` ${nameOf(parent)}`}•3 years ago\n${words}\n\nsee more\n4\n•\nReply\n•\nShare ›`,
    ],
    [
      'bullets that nest, and no heading and no verb',
      ({ name, words, level }, at) => indented(`• ${name} ${day(at)}\n\n  ${words.replaceAll('\n\n', '\n\n  ')}\n`, 2 + 4 * (level - 1)),
    ],
    [
      'votes above names in numbered lists, as on Lobsters',
      ({ name, words, level }, at) =>
        indented(
          `${at + 1}. [ ]\n   ${at}\n   ${name} 3 years ago | link\n\n   ${words.replaceAll('\n\n', '\n\n   ')}\n`,
          1 + 4 * (level - 1),
        ),
    ],
    [
      'a subject, the day and a byline glued, as in SPIP',
      ({ name, words, level }, at) =>
        indented(
          `• Le chantLe ${at + 3} mars 2021 à 1${at}h15, par ${name}\n\n  ${words.replaceAll('\n\n', '\n\n  ')}\n\n  Répondre à ce message\n`,
          2 + 4 * (level - 1),
        ),
    ],
    [
      'numbers behind names and times, as on Slashdot',
      ({ name, words, level }, at) =>
        indented(
          `•\n  Re:Song (Score:${at}, Insightful)\n\n  by ${name} ( ${4107 + at} ) on Friday ${day(at).replace(' at ', ' @ ')} (#${4107 + at})\n\n  ${words.replaceAll('\n\n', '\n\n  ')}\n\n  Reply to This\n`,
          2 + 4 * (level - 1),
        ),
    ],
  ])('comes back from %s', (_how, one) => {
    expect(outlineOf(page(one))).toEqual(NESTED)
  })

  it.each([
    ['Reply', 'Replies'],
    ['Responder', 'Respostas'],
    ['Répondre', 'Réponses'],
    ['Antworten', 'Antworten'],
  ])('comes back from titles of lists of answers, as on Blogger: %s, %s', (label, title) => {
    const says = ({ name, words }: Said, at: number) => `${name}${day(at)}\n${words}\n`
    const list = (at: number, answers: readonly number[]) =>
      `${says(TALK[at] as Said, at)}\n${label}\n${answers.length === 0 ? '' : `${title}\n\n${answers.map(one => says(TALK[one] as Said, one)).join('\n')}\n${label}\n`}`
    const copy = [list(0, [1, 2, 3]), list(4, []), list(5, [6])].join('\n')
    expect(outlineOf(copy)).toEqual(TALK.map(({ name, words, level }) => `${level > 1 ? '  ' : ''}${name}: ${words}`))
    // A list that does not end is none; who has no label stands on the last level all the same.
    const open = copy.slice(0, copy.lastIndexOf(label))
    const answers = TALK.filter(({ level }) => level > 1).map(({ words }) => words)
    for (const line of outlineOf(open).filter(line => line.startsWith(' '))) expect(answers.some(words => line.endsWith(words))).toBe(true)
  })

  it('comments that Reddit offers to load count among those beneath', () => {
    const text = `[–]Marrow 3 points 2 years ago (3 children)\n\nRings like a telephone.\n\nreply\n\n[–]Quill 2 points 2 years ago (1 child)\n\nMine says my name.\n\nreply\n\nload more comments (1 reply)\n\n[–]Henning 1 point 2 years ago (0 children)\n\nOurs did the milk float.\n\nreply\n\n[–]Sissel 5 points 2 years ago (0 children)\n\nPut out oats.\n\nreply\n`
    expect(outlineOf(`all 5 comments\n\n${text}`)).toEqual([
      'Marrow: Rings like a telephone.',
      '  Quill: Mine says my name.',
      '  Henning: Ours did the milk float.',
      'Sissel: Put out oats.',
    ])
    expect(threadOf(`all 5 comments\n\n${text}`).messages[0]?.text).toContain('offers to load 1 more')
    // Where the numbers do not fit into each other nothing is made of them.
    expect(outlineOf(text.replace('(3 children)', '(9 children)')).filter(line => line.startsWith(' '))).toEqual([])
  })

  it('a comment of one word that is a label elsewhere stays', () => {
    const text = page(({ name, words }, at) => `${name} ${day(at)}\n\n${at === 2 ? 'Respect!' : words}\n\nReply\n`)
    expect(threadOf(text).comments[2]?.text).toBe('Respect!')
  })

  it('whoever is not printed to answer where others are is not placed by the time', () => {
    const days = [1, 2, 9, 8, 7, 3, 4, 5, 6]
    const lines = days.map(
      (date, at) =>
        `P${at} Q\nMay ${date}, 2021 at 4:08 pm\n${at === 3 || at === 4 ? 'In reply to P1 Q\n' : ''}\nWords on day ${date}.\n\nReply\n`,
    )
    expect(threadOf(`9 comments\n\n${lines.join('\n')}`).comments.filter(({ depth }) => depth > 0).length).toBe(2)
  })

  it('people called alike answer nobody', () => {
    const one = ({ words }: Said, at: number) => `${['Maria', 'Anna Maria', 'Eva Maria', 'Rosa'][at % 4]}•3 years ago\n${words}\n\nReply`
    expect(
      threadOf(page(one))
        .comments.map(({ author, depth }) => [author, depth])
        .slice(0, 3),
    ).toEqual([
      ['Maria', 0],
      ['Anna Maria', 0],
      ['Eva Maria', 0],
    ])
  })
})

describe('names and dates', () => {
  it.each<[string, (said: Said, at: number) => string]>([
    [
      'a date and a number glued to the name, as Discourse prints them for robots',
      ({ name, words }, at) => `${name}${day(at)}${at + 1}\n\n${words}\n\n3 Likes`,
    ],
    ['a number on a line below the date', ({ name, words }, at) => `${name}\n${day(at)}\n${at + 1}\n${words}\n`],
    [
      'a date above a name with its handle, as on Mastodon',
      ({ name, words }, at) => `Mar ${at + 3}, 2021\n[a]\n${name} @a${at}@example.social\n\n${words}\n\n1`,
    ],
    [
      'a name with its handle, and an age behind a dot, as on Bluesky',
      ({ name, words }, at) => `${name} @a${at}.example.social · 3h\n${words}\n\n1\n2\n`,
    ],
    ['nothing but a name, an age and words', ({ name, words }) => `${name}\n•3y ago\n\n${words}\n`],
    [
      'the picture of each above the name, the votes behind the time',
      ({ name, words }, at) => `[a]\n${name}${day(at)} +${at}\n\n${words}\n\nReplyHide`,
    ],
    [
      'votes, a number and the name in one, as in JComments',
      ({ name, words }, at) => `+${at}#${at + 1}${name}2021-03-0${at + 1} 18:20\n${words}\nReply | Reply with quote | Quote`,
    ],
    [
      'pictures before the name, the zone in brackets, as on LiveJournal',
      ({ name, words }, at) => `[userpic]  [info]${name}\n2021-03-0${at + 1} 10:15 (UTC) (Link)\n\n${words}\n\n(Reply to this) (Parent)\n`,
    ],
    [
      '"Postby" in one word',
      ({ name, words }, at) =>
        `${name}\n    Deck hand\n    Posts: ${at}\n\nRe: Song\n\n  • Quote\n\nPostby ${name} » ${day(at)}\n\n${words}\nTop\n━━━━━━━━━━━━━━━━━━━━\n`,
    ],
    [
      'the name in a column beside facts, below the date',
      ({ name, words }, at) =>
        ` #${at + 1}\nOld${day(at).replace(' at', '')}\n\n${name.padEnd(80)}Join Date: Mar 2009\n${'Junior Member'.padEnd(80)}Location: The Quay\n${''.padEnd(80)}Posts: ${at}\n\nDefaultRe: Song\n━━━━━━━━━━━━━━━━━━━━\n${words}\n${''.padEnd(80)}Reply With Quote\n`,
    ],
    [
      'a block of fields that ends in the date, as XenForo copies',
      ({ name, words }, at) => `\n${name}\nForenprofi\nPlatform\nPC\nMar ${at + 3}, 2021\n#${at + 1}\n${words}\n `,
    ],
    [
      'what is said of a writer between the name and a dot, as on Reddit',
      ({ name, words }, at) =>
        `${name}\n${at % 2 === 0 ? 'OP\n' : ''}•\n${at + 1}h ago\n${at % 3 === 0 ? 'Top 1% Commenter\n' : ''}${words}\n\nUpvote\n1${at}\n\nDownvote\n\nReply\n\nShare\n`,
    ],
    [
      'a handle below the name, and an age behind a dot, as on X',
      ({ name, words }, at) => `${name}\n@h${at}\n·\n${at + 1}h\n${words}\n${at}\n1${at}\n3K`,
    ],
    [
      'the name above the words, and the age below, as on Facebook',
      ({ name, words }, at) => `${name}\n${words}\n${at + 1}d\nLike\nReply\n1${at}`,
    ],
    [
      'votes, a dot and an age below a name at a server, as on Lemmy',
      ({ name, words }, at) => `${name}@a${at}.example\nEnglish\n1${at}\n•\n${at + 1} days ago\n${words}\n\n1${at}\n\n${at}`,
    ],
    [
      'votes, a dot and an age in one line below a name at a server, as on the first Lemmy',
      ({ name, words }, at) => `${name}@a${at}.example${at === 1 ? 'OP' : ''}\n1${at}•${at + 1} months ago\n${words}\n\n\n1${at}\n\n\n`,
    ],
    [
      'name and date behind the words, as in comments on Stack Exchange',
      ({ name, words }, at) => `${words} – \n${name}\n Commented\nMar ${at + 3}, 2021 at 9:0${at}\n${at + 2}`,
    ],
    [
      'signatures of a page of talk',
      ({ name, words }, at) => `${words} ${name} (talk · contribs) 10:1${at}, ${at + 3} March 2021 (UTC)[reply]\n`,
    ],
    [
      'name and date once for those who do not see, as on GitHub',
      ({ name, words }, at) => `${name}\n${name} commented on Mar ${at + 3}, 2021\n${name}\non Mar ${at + 3}, 2021\nMember\n\n${words}`,
    ],
    [
      'the first letter for want of a picture, and a place',
      ({ name, words }, at) =>
        `\n${name[0]}\n${name}\nErfahrener Benutzer\nMitglied seit\n19. Januar 2018\nOrt\nNiedersachsen\n${at + 3}. März 2021\n#${at + 1}\n${words}\n `,
    ],
  ])('%s', (_how, one) => {
    expect(outlineOf(page(one))).toEqual(FLAT)
  })

  it('days and years of a name are no date', () => {
    const [first] = threadOf(page(({ words }, at) => `[a]\nEmil_7${at}${day(at)}\n\n${words}\n\nReplyHide`)).comments
    expect([first?.author, first?.createdAt]).toEqual(['Emil_70', '2021-03-03T13:15'])
  })

  it('a date below the words is not that of the next one, though she has a handle', () => {
    const text = page(({ name, words }, at) => `${name} @a${at}\n\n${words}\n\nReply\n\nMar ${at + 3}, 2021\n`)
    for (const { text: words, createdAt } of threadOf(`7 comments\n\n${text}`).comments)
      expect([null, `2021-03-0${TALK.findIndex(said => words.startsWith(said.words.slice(0, 20))) + 3}`]).toContain(createdAt)
  })

  it('which number is the day is told by the dates of the others', () => {
    const text = page(({ name, words }, at) => `${name} on ${at + 10}/08/2020 at 9:5${at}\n\n${words}\n\nReply`)
    expect(threadOf(text).comments.map(({ createdAt }) => createdAt)).toEqual(TALK.map((_, at) => `2020-08-${at + 10}T09:5${at}`))
  })
})

describe('the story above', () => {
  it('begins below the links of the page, which a copy prints without bullets', () => {
    const links = Array.from({ length: 12 }, (_, at) => `Section ${at} of the paper`).join('\n')
    const text = page(({ name, words }, at) => `${name} ${day(at)}\n\n${words}\n\nReply\n`).replace('Home\nAbout', links)
    expect(threadOf(text).post.text?.startsWith('The starling has no song')).toBe(true)
    const poem = page(({ name, words }, at) => `${name} ${day(at)}\n\n${words}\n\nReply\n`).replace(
      STORY,
      'It borrows from the wren,\nit borrows from the rain,\nand gives it back again.',
    )
    expect(threadOf(poem).post.text?.startsWith('It borrows from the wren,')).toBe(true)
  })
})

describe('what is no discussion', () => {
  it('stories with their titles above the author and the day', () => {
    const text = page(
      ({ name, words }, at) => `Notes from the hedge, part ${at}\n\n${name} ${day(at)}\n\n${words} And so on, for a line or two more.\n`,
    )
    expect(codesOf(text)).toEqual(['no-comments'])
  })

  it('people with their handles, and what is told of them', () => {
    const text = page(({ name, words }, at) => `${name} @a${at}\n\n${words}\n`)
    expect(codesOf(text)).toEqual(['no-comments'])
  })

  it('one person’s notes, dated', () => {
    const text = page(({ words }, at) => `Marrow\n${day(at)}\n\n${words}\n`)
    expect(codesOf(text)).toEqual(['no-comments'])
  })
})
