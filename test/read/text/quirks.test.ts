// Quirks of comments in flat text, each by itself; and pages that look as if they had comments.
import { describe, expect, it } from 'vitest'
import { codesOf, outlineOf, threadOf } from './reading.js'

const comment = (name: string, words: string, indent = 0) =>
  [`${name} says:`, 'May 3, 2021 at 4:08 pm', '', ...words.split('\n'), '', 'Reply', '']
    .map(line => ' '.repeat(line === '' ? 0 : indent) + line)
    .join('\n')

describe('within a comment', () => {
  it('a numbered list stays with the words', () => {
    const text = `2 comments\n\n${comment('Ada', 'Three things:\n\n1. salt\n2. string\n3. patience')}\n${comment('Ben', 'Two would do.')}`
    expect(threadOf(text).comments.map(({ text: words }) => words)).toEqual([
      'Three things:\n\n1. salt\n2. string\n3. patience',
      'Two would do.',
    ])
  })

  it.each([
    ['that begin as the label does by which one answers', 'Reply to Bob: I never said that, and you know it.'],
    ['that count as likes are counted', 'No.\n2 likes is all you get.'],
    ['whose list ends as that label does', 'My list:\n1. Bread\n2. Milk\n3. Reply to the council'],
    ['that only assent', '+1'],
    ['by which moderators speak', 'Ihr Kommentar wurde entfernt, weil er gegen die Netiquette verstößt.'],
  ])('words %s are words', (_, words) => {
    const text = `3 comments\n\n${comment('Ada', words)}\n${comment('Moderator', 'Please stay calm.')}\n${comment('Ben', 'So did I.')}`
    expect(threadOf(text).comments.map(({ author, text: said }) => [author, said])).toEqual([
      ['Ada', words],
      ['Moderator', 'Please stay calm.'],
      ['Ben', 'So did I.'],
    ])
  })

  it('quoted lines and a signature stay with the words', () => {
    const text = `2 comments\n\n${comment('Ada', '> who asked\nI did.\n-- Ada')}\n${comment('Ben', 'So did I.')}`
    expect(threadOf(text).comments[0]?.text).toBe('> who asked\nI did.\n-- Ada')
  })

  it('an address is never kept, neither before the name nor in the words', () => {
    const text = `2 comments\n\n${comment('ada@example.org Ada', 'Write to ada@example.org today.')}\n${comment('Ben', 'No.')}`
    expect(outlineOf(text)).toEqual(['Ada: Write to [e-mail] today.', 'Ben: No.'])
  })

  it('wrapped lines become one paragraph, broken ones stay broken', () => {
    const wide = 'word '.repeat(15).trim()
    const text = `2 comments\n\n${comment('Ada', Array.from({ length: 8 }, () => wide).join('\n'))}\n${comment('Ben', 'Short.\nLines.')}`
    expect(threadOf(text).comments.map(({ text: words }) => words.includes('\n'))).toEqual([false, true])
  })

  it('likes are a number and no words', () => {
    const text = `2 comments\n\n${comment('Ada', 'Yes.\n\nLiked by 3 people')}\n${comment('Ben', 'No.')}`
    expect(threadOf(text).comments.map(({ likes, text: words }) => [likes, words])).toEqual([
      [3, 'Yes.'],
      [null, 'No.'],
    ])
  })

  it('a note that it waits makes it pending, a note that it is gone makes it deleted', () => {
    const text = `2 comments\n\n${comment('Ada', 'Your comment is awaiting moderation.\n\nHello?')}\n${comment('Ben', '[deleted]')}`
    expect(threadOf(text).comments.map(({ status, text: words }) => `${status}: ${words}`)).toEqual([
      'pending: Hello?',
      'deleted: [deleted]',
    ])
  })
})

describe('the fields of a guest book', () => {
  it('are read as names, dates and words, the fields’ own names left out', () => {
    const names = ['Wren', 'Tobit', 'Una', 'Orla']
    const items = names.map(
      (name, at) =>
        `Name:${' '.repeat(1 + (at % 2) * 3)}${name}\nDate: 0${at + 3}.05.2021 09:0${at}\nComment:${' '.repeat(1 + (at % 2))}Note: ${name} was here and looked at all the kettles.\n${'='.repeat(60)}\n`,
    )
    expect(outlineOf(`Guestbook\n\n${items.join('\n')}`)).toEqual(
      names.map(name => `${name}: Note: ${name} was here and looked at all the kettles.`),
    )
  })
})

describe('an attribution that was wrapped', () => {
  const said = 'has been boiling the same water in the same old kettle since this morning.'

  it('before its verb is one', () => {
    const item = (at: number, name: string, indent: string) =>
      [`${at}. [face] ${name}`, '   says:', '   May 3, 2021 at 4:08 pm', '', `   ${name} ${said}`, '', '   Reply', '']
        .map(line => (line === '' ? '' : indent + line))
        .join('\n')
    const text = `3 comments\n\n${item(1, 'Wren Abel', '')}\n${item(1, 'Tobit Orm', '    ')}\n${item(2, 'Una Fir', '')}`
    expect(outlineOf(text)).toEqual([`Wren Abel: Wren Abel ${said}`, `  Tobit Orm: Tobit Orm ${said}`, `Una Fir: Una Fir ${said}`])
  })

  it('before its time of day is one', () => {
    const names = ['Wren Abel', 'Tobit Orm', 'Una Fir', 'Ida Ash']
    const items = names.map((name, at) => `${name} ${said}\n\nPosted by: ${name}, ${at + 11} Sep 2011 |${at === 1 ? '\n' : ' '}15:2${at}\n`)
    const { comments } = threadOf(`4 comments\n\n${items.join('\n')}\nAdd your comment\n`)
    expect(comments.map(({ text }) => text)).toEqual(names.map(name => `${name} ${said}`))
    expect(comments[1]?.createdAt).toMatch(/2011-09-12T15:21/)
  })
})

describe('after the last comment', () => {
  it('the word that a service shows the comments ends them where nothing but names is printed', () => {
    const names = ['Wren Abel', 'Tobit Orm', 'Una', 'Wren Abel', 'Ida']
    const items = names.map((name, at) => `${name}\nThis is thought number ${at} about kettles and the water in them.`)
    const rest =
      'Please enable JavaScript to view the comments powered by Ourservice.\nMore stories\nRead all the stories about kettles that we have.\nAbout us\nWe have written about kettles for many years now.'
    expect(outlineOf(`***** Comments *****\n${items.join('\n')}\n${rest}\n`).map(line => line.split(':')[0])).toEqual(names)
  })
})

describe('before a name', () => {
  it('a picture as Markdown writes it, with its address, is no part of the line', () => {
    const picture = `<img src="https://pictures.example.org/${'a'.repeat(300)}.png" class="face" />`
    const item = (number: number, name: string, words: string) =>
      `${number}.  ${picture} **${name}** <span class="says">says:</span>\n\n    May 3, 2021 at 4:08 pm\n\n    ${words}\n\n`
    expect(outlineOf(`2 comments\n\n${item(1, 'Ada', 'Aha.')}${item(2, 'Ben', 'Oho.')}`)).toEqual(['Ada: Aha.', 'Ben: Oho.'])
  })
})

describe('labels of other languages', () => {
  it.each([
    ['sagt', '3. Mai 2021 um 16:08 Uhr', 'Antworten', '2 Kommentare'],
    ['dijo', '3 mayo 2021 a las 16:08', 'Responder', '2 comentarios'],
    ['a dit', 'Le 3 mai 2021 à 16:08', 'Répondre', '2 commentaires'],
    ['skrev', '3 maj 2021 kl. 16:08', 'Svara', '2 kommentarer'],
    ['pisze', '3 maja 2021 o 16:08', 'Odpowiedz', '2 komentarze'],
    ['ha detto', '3 maggio 2021 alle 16:08', 'Rispondi', '2 commenti'],
  ])('%s … %s … %s', (said, date, reply, heading) => {
    const one = (name: string, words: string) => `${name} ${said}:\n${date}\n\n${words}\n\n${reply}\n\n`
    const text = `${heading}\n\n${one('Ada', 'Aha.')}${one('Ben', 'Oho.')}`
    expect(outlineOf(text)).toEqual(['Ada: Aha.', 'Ben: Oho.'])
    expect(threadOf(text).comments[0]?.createdAt).toBe('2021-05-03T16:08')
    expect(threadOf(text).declaredCount).toBe(2)
  })
})

describe('parents', () => {
  it('come from labels such as "#1.1" where nothing is indented', () => {
    const post = (label: string, name: string, words: string) => `#${label} ${name} May 3, 2021 at 4:08 pm\n${words}\nReply\n\n`
    const text = `3 comments\n\n${post('1', 'Ada', 'One.')}${post('1.1', 'Ben', 'Under one.')}${post('2', 'Cleo', 'Two.')}`
    expect(outlineOf(text).map(line => line.search(/\S/))).toEqual([0, 2, 0])
  })

  it('come from "@name" where a copy has lost its lists', () => {
    const text = `3 comments\n\n${comment('Ada Lund', 'Tea.')}\n${comment('Ben', '@Ada Lund: coffee.')}\n${comment('Cleo', 'Water.')}`
    expect(outlineOf(text)).toEqual(['Ada Lund: Tea.', '  Ben: @Ada Lund: coffee.', 'Cleo: Water.'])
  })

  it('are the printed ones in a numbered list, whoever is mentioned', () => {
    const item = (number: number, name: string, words: string) =>
      `${number}. ${name} says:\n   May 3, 2021 at 4:08 pm\n\n   ${words}\n\n   Reply\n\n`
    expect(outlineOf(`2 comments\n\n${item(1, 'Ada', 'Tea.')}${item(2, 'Ben', '@Ada: coffee.')}`)).toEqual([
      'Ada: Tea.',
      'Ben: @Ada: coffee.',
    ])
  })

  it('do not change where a number grows by a digit', () => {
    const item = (number: number) =>
      `${number}. Ada says:\n${' '.repeat(`${number}. `.length)}May 3, 2021 at 4:08 pm\n\n   Words ${number}.\n\n`
    const text = `12 comments\n\n${Array.from({ length: 12 }, (_, at) => item(at + 1)).join('')}`
    expect(new Set(threadOf(text).comments.map(({ depth }) => depth))).toEqual(new Set([0]))
  })
})

describe('pages without comments say what was seen instead', () => {
  it.each([
    ['a form', 'A story about rope. It was long.\n\nLeave a Reply\n\nName ____________________', /form/],
    ['a count', 'A story about rope. It was long.\n\n408 COMMENTS »\n\nMost viewed', /408/],
    ['lists of the article', 'Rules for rope\n\n1. Do not cut it.\n\n2. Do not lose it.\n\n3. Do not eat it.', /numbered/],
    ['headlines with their dates', 'Rope is back\nMay 3, 2021\n\nString is gone\nMay 4, 2021\n\nTwine returns\nMay 5, 2021', /no comments/],
    ['a live ticker', '12:53 Goal for the reds.\n\n12:58 A pause.\n\n13:10 They play on.', /no comments/],
  ])('%s', (_what, text, seen) => {
    const { comments, messages } = threadOf(text)
    expect([comments.length, codesOf(text)]).toEqual([0, ['no-comments']])
    expect(messages[0]?.text).toMatch(seen)
  })
})

describe('pages whose fields stand in unusual places', () => {
  const said = 'about kettles that whistle while the rest of the house is still asleep.'

  it('takes voting buttons as a sign of comments and reads the name above the words, the age below them', () => {
    const names = ['Wren Hollow', 'Tobit', 'Una', 'Orla May', 'Ned', 'Ida']
    const items = names.map(
      (name, at) => `${name}${name}\nGast\n${name}\n\nThought ${at} ${said}\n\nDaumen hoch6Daumen runter\nOriginal\nvor ${at + 2} Tagen`,
    )
    expect(outlineOf(`6 Kommentare\n\n${items.join('\n')}\n`)).toEqual(names.map((name, at) => `${name}: Thought ${at} ${said}`))
  })

  it('reads the name under its picture where the date of the comment stands below the words', () => {
    const names = ['Wren', 'Tobit', 'Una', 'Orla']
    const items = names.map(
      (name, at) =>
        `[${name}][${name}]\n${name}\nThought ${at} ${said}\nDaumen hoch0Daumen runter  Antworten\n${at + 3}. Juni 2016 22:0${at}`,
    )
    expect(outlineOf(`4 Kommentare\n${items.join('\n')}\n`)).toEqual(names.map((name, at) => `${name}: Thought ${at} ${said}`))
  })

  it('leaves out subjects that stand right above the words', () => {
    const names = ['Wren', 'Tobit', 'Una', 'Orla', 'Ned', 'Ida']
    const items = names.map(
      (name, at) =>
        `Kettles, part ${at}\nThought ${at} ${said} And there was more\nof what ${name} heard.\nPosted by: ${name}, ${at + 11} Sep 2011 | 15:22`,
    )
    expect(outlineOf(`6 comments\n${items.join('\n')}\nAdd your comment\n`)).toEqual(
      names.map((name, at) => `${name}: Thought ${at} ${said} And there was more of what ${name} heard.`),
    )
  })

  it('leaves out subjects above words of one short line as well', () => {
    const names = ['Wren', 'Tobit', 'Una', 'Orla', 'Ned', 'Ida']
    const page = `6 comments\n${names
      .map(
        (name, at) =>
          `${name} | May ${at + 3}, 2021 - 12:1${at}\nKettles, part ${at}\n${at === 2 ? 'Thank you for this article.' : `Thought ${at} ${said} And there was more\nof what ${name} heard.`}\nReply\n`,
      )
      .join('\n')}\nAdd your comment\n`
    const words = (at: number) =>
      at === 2 ? 'Thank you for this article.' : `Thought ${at} ${said} And there was more of what ${names[at]} heard.`
    expect(outlineOf(page)).toEqual(names.map((name, at) => `${name}: ${words(at)}`))
  })

  it('reads the parent from the subject that is said to be answered', () => {
    const names = ['Wren', 'Tobit', 'Una', 'Orla']
    const subjects = ['Copper kettles', 'Rust', 'No rust at all', 'Descaling']
    const items = names.map(
      (name, at) =>
        `${name} | May ${at + 3}, 2021 - 12:1${at}\n${at === 2 ? 'In reply to Rust by Tobit\n' : ''}${subjects[at]}\nThought ${at} ${said} And there was more\nof what ${name} heard.\nReply\n`,
    )
    expect(outlineOf(`4 comments\n${items.join('\n')}\nAdd your comment\n`).map(line => /^ *\p{L}+/u.exec(line)?.[0])).toEqual([
      'Wren',
      'Tobit',
      '  Una',
      'Orla',
    ])
  })

  it('parts a name from the date that is glued to it, even where it ends in figures', () => {
    const names = ['wren', 'tobit555', 'una2013', 'orla m.']
    const items = names.map((name, at) => `${name}18.10.1919:2${at}\nThought ${at} ${said}\nHelpful?+${at}\n`)
    const menu = names.map((_, at) => `  * 0${at + 1}.10.19Kettle news, part ${at}`)
    const text = `Comments\n\n${items.join('\n')}\nLeave a comment\n\n${menu.join('\n')}\n`
    expect(outlineOf(text).map(line => line.split(':')[0])).toEqual(names)
  })

  it('leaves a name that is printed twice out of the comment above', () => {
    const names = ['Wren', 'Tobit', 'Una']
    const items = names.map((name, at) => `${name}\n${name} ${at + 11}.10.2019 12:4${at}\nThought ${at} ${said}\nReply`)
    expect(outlineOf(`3 comments\n\n${items.join('\n')}\n`)).toEqual(names.map((name, at) => `${name}: Thought ${at} ${said}`))
  })
})
