// Markdown as converters and people write it: links, pictures, tags and escapes around comments.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceOfText } from '../../../src/read/source.js'
import { textReader } from '../../../src/read/text/index.js'
import { isMarkdown, withLinksRead, withoutMarkdown } from '../../../src/read/text/markdown.js'
import { outlineOf, threadOf } from './reading.js'

describe('Markdown becomes the lines that the page shows', () => {
  it.each([
    ['[Ada](https://ada.example.org/ "Ada’s page") says', 'Ada says'],
    ['[![Ada](face.png)](https://ada.example.org/(old))', '[Ada]'],
    ['<img src="a.png" alt="[info] " />[Ada](https://ada.example.org)', '[info]Ada'],
    ['![](data:image/png;base64,AAAA)Ada', 'Ada'],
    ['see [the\nother page](https://example.org) too', 'see the\nother page too'],
    ['see [here][1] or [there]\n\n[1]: https://example.org', 'see here or [there]\n\n[1]: https://example.org'],
    ['**Ada** wrote *a lot* of snake_case \\*here\\*', 'Ada wrote a lot of snake_case *here*'],
    ['<span class="name">Ada</span> <img src="a.png" alt="face" /> &amp; <https://example.org/a>', 'Ada [face] & https://example.org/a'],
    [
      'Call `a_b(*c)` or ``x `y` z``, not \\`this\\`, and *a long\nemphasis* ends',
      'Call a_b(*c) or x `y` z, not `this`, and a long\nemphasis ends',
    ],
    ['```c\nint *a = b[0]; // <br> _c_\n```\nafter', '\nint *a = b[0]; // <br> _c_\n\nafter'],
    ['```\nnever *closed*', '```\nnever closed'],
    ['[![](face.png)\n\n## Ada\n\n3 hours ago](https://ada.example.org "Ada")', '\n\n## Ada\n\n3 hours ago'],
    ['an open [bracket\n\nand a ](closed) one < two', 'an open [bracket\n\nand a ](closed) one < two'],
  ])('%j', (written, shown) => {
    expect(withoutMarkdown(written)).toBe(shown)
  })

  it('is told by its links, and is not told where blocks are HTML', () => {
    const links = '[a](https://example.org/a)\n'.repeat(8)
    expect(isMarkdown(links)).toBe(true)
    expect(isMarkdown('no links (at all) [here]\n'.repeat(8))).toBe(false)
    expect(isMarkdown(links + '<div><p>x</p></div>\n'.repeat(8))).toBe(false)
    expect(isMarkdown('1.  **Ada** <a href="https://ada.example.org" rel="ugc">site</a>\n'.repeat(8))).toBe(true)
    expect(isMarkdown('<a href="https://ada.example.org" rel="ugc">site</a>\n'.repeat(8))).toBe(false)
    expect(textReader.detect(sourceOfText(links))).toBeGreaterThan(0.75)
  })

  it('may begin with a stray XML declaration, which data never do without a tag behind it', () => {
    expect(textReader.detect(sourceOfText('<?xml version="1.0"?>\n\n2 comments\n'))).toBeGreaterThan(0)
    expect(textReader.detect(sourceOfText('<?xml version="1.0"?>\n<list/>\n'))).toBe(0)
  })

  it('takes time in proportion to its length, whatever brackets it is made of', () => {
    for (const unit of ['[', '](', '[](', '![', '<a ', '[a](b ', '(', '\\', '*a', '_a ', '`', '``a', '```\n', '> '])
      expect(withoutMarkdown(unit.repeat(100_000)).length, unit).toBeGreaterThanOrEqual(0)
  }, 20_000)

  it('keeps where its links lead, by line', () => {
    const { text, links } = withLinksRead(
      'one\n[Ada](https://a.example/1 "Ada") to <a class="x" href="https://b.example/?a=1&amp;b=2">Ben</a>\n![face](f.png)',
    )
    expect(text).toBe('one\nAda to Ben\n[face]')
    expect([...links]).toEqual([
      [
        1,
        [
          { label: 'Ada to', before: 'one', address: 'https://a.example/1' },
          { label: 'Ben', before: 'Ada to', address: 'https://b.example/?a=1&b=2' },
        ],
      ],
    ])
  })

  it('keeps words between the signs by which it marks links', () => {
    const { text, links } = withLinksRead('one \ufdd00\ufdd1 [Ada](https://a.example/1)')
    expect(text).toBe('one 0 Ada')
    expect([...links.values()].flat()).toEqual([{ label: 'Ada', before: 'one 0', address: 'https://a.example/1' }])
  })

  it('keeps every word of a text without markup', () => {
    fc.assert(fc.property(fc.lorem({ maxCount: 40 }), words => withoutMarkdown(words) === words))
  })
})

describe('a page of comments in Markdown', () => {
  it('gives ids by the addresses of labels, and parents where a link is called so', () => {
    const post = (name: string, id: number, parent: number | null, words: string): string =>
      `**[${name}](https://kites.example/u/${name})** [May ${id}, 2021 at 4:08 pm](https://kites.example/7#comment-${id})\n\n${words}\n\n[Reply](https://kites.example/7?replytocom=${id})${parent === null ? '' : ` [Parent](#comment-${parent})`}\n`
    const text = `## 3 comments\n\n${post('Ada', 4, null, 'It turns left.')}\n${post('Ben', 5, null, 'Mine sinks.')}\n${post('Cleo', 6, 4, 'Tie a longer tail to it.')}`
    expect(threadOf(text).comments.map(({ id, parent, author }) => [author, id, parent])).toEqual([
      ['Ada', 'c4', -1],
      ['Cleo', 'c6', 0],
      ['Ben', 'c5', -1],
    ])
  })

  const entry = (name: string, words: string) =>
    `1.  **<a href="https://${name}.example.org" rel="ugc">${name}</a>** says:\n\n    May 3, 2021 at 4:08 pm\n\n    ${words.replaceAll('\n', '\n    ')}\n`
  const textsOf = (...words: string[]) =>
    threadOf(
      `### ${words.length} thoughts on “Kites”\n\n${words.map((own, at) => entry(['Ada', 'Ben', 'Cleo'][at % 3] as string, own)).join('\n')}`,
    ).comments.map(({ text }) => text)

  it('indents what is quoted, as the page does, and leaves the signs that somebody wrote', () => {
    expect(
      textsOf(
        'They need wind.',
        '> They need\n>\n> > wind, so\n\nAnd string.',
        '\\> They need wind.\n\nI typed that sign.',
        '\\>>And string.\n\nThose as well.',
        'Nothing quoted.',
        'Nor here.',
      ),
    ).toEqual([
      'They need wind.',
      '\tThey need\n\n\t\twind, so\n\nAnd string.',
      '> They need wind.\n\nI typed that sign.',
      '>>And string.\n\nThose as well.',
      'Nothing quoted.',
      'Nor here.',
    ])
  })

  it('keeps the names of a program as they are written', () => {
    const code = 'call sync_with_wind and then let_out_string, pull_in_string, tie_a_knot, see_the_kite, run_down_hill, end_of_day'
    expect(textsOf(code, `Not \`${code}\`?`, 'No.', 'Yes.', 'Why?', 'So.').slice(0, 2)).toEqual([code, `Not ${code}?`])
  })

  it('reads the tree from the nested list, names from links, dates from permalinks', () => {
    const item = (indent: number, name: string, words: string) =>
      [
        `-   <img src="https://faces.example.org/${name}.png?s=32&amp;d=mm" class="face" /> [${name}](https://${name}.example.org) says:`,
        '',
        '    [May 3, 2021 at 4:08 pm](https://example.org/post/#comment-7)',
        '',
        `    ${words}`,
        '',
        '    <a href="#respond" class="reply" rel="nofollow">Reply</a>',
        '',
      ]
        .map(line => ' '.repeat(line === '' ? 0 : indent) + line)
        .join('\n')
    const text = `### 3 thoughts on “[Kites](https://example.org/post/)”\n\n${item(0, 'Ada', 'They need *wind*.')}\n${item(4, 'Ben', 'And [string](https://example.org/string).')}\n${item(0, 'Cleo', 'And a field.')}`
    expect(outlineOf(text)).toEqual(['Ada: They need wind.', '  Ben: And string.', 'Cleo: And a field.'])
  })
})

describe('Markdown that a converter wrapped, with the blocks that it has no signs for', () => {
  const WORDS =
    'the wind that a kite wants is neither the wind that a miller wants nor the one that dries a shirt on its line, and whoever has flown one knows it'
  const face = (name: string) =>
    `<img\nsrc="https://faces.example.org/${name}.png?s=32"\nclass="face" width="32" /> **${name.slice(0, 3)}\n${name.slice(3)}** <span\nclass="says">says:</span>`
  const wrapped = (words: string) => words.replaceAll(/(.{1,72})(?:\s|$)/g, '$1\n').trimEnd()
  const block = (name: string, inner: string) =>
    `<div class="comment">\n\n${face(name)}\n\nMay 3, 2021 at 4:08 pm\n\n<div class="text">\n\n${wrapped(`${name} writes: ${WORDS}.`)}\n\n</div>\n\n[Reply](#respond)\n\n${inner}</div>\n`
  const NAMES = ['AdaElm', 'BenOak', 'IdaAsh', 'UnaFir', 'NedYew', 'LeoBay']
  const nested = `<div class="children">\n\n${block('BenOak', '')}\n</div>\n\n`
  const page = `### 6 thoughts on “Kites”\n\n${block('AdaElm', nested)}\n${NAMES.slice(2)
    .map(name => block(name, ''))
    .join('\n')}\n`
  const words = (name: string) => `${name} writes: ${WORDS}.`

  it('is Markdown, and its paragraphs are one line each', () => {
    expect(isMarkdown(page)).toBe(true)
    expect(threadOf(page).comments.map(({ text }) => text)).toEqual(NAMES.map(words))
    expect(threadOf(page).comments.map(({ author }) => author)).toEqual(NAMES.map(name => `${name.slice(0, 3)} ${name.slice(3)}`))
  })

  it('reads the tree from blocks within blocks, and none from blocks that are not all closed', () => {
    expect(threadOf(page).comments.map(({ parent }) => parent)).toEqual([-1, 0, -1, -1, -1, -1])
    expect(threadOf(page.replace('</div>', '')).comments.map(({ parent }) => parent)).toEqual(NAMES.map(() => -1))
  })

  it('leaves apart what somebody broke: a line after which the next word would have fitted, a hard break, a list, code', () => {
    const text = `${page}\nFirst line\n${wrapped(WORDS)}\n\nHard break  \nhere\n- item\n- item\n\n        let a = 1\n        let b = 2\n`
    expect(withoutMarkdown(text)).toContain(
      `First line\n${WORDS}\n\nHard break\nhere\n- item\n- item\n\n        let a = 1\n        let b = 2\n`,
    )
  })

  it('breaks a heading within its tags and nowhere else', () => {
    const heading =
      '#### <a\nhref="https://ada.example.org"\nclass="name"><span class="inner">Ada\nElm</span></a>\n\n##### New <b>here</b>\nA line.\n'
    expect(withoutMarkdown(page + heading)).toContain('#### Ada Elm\n\n##### New here\nA line.\n')
  })

  it('is read in time in proportion to its length', () => {
    for (const unit of ['<a\nb="c"\n', 'word\n', '<div>\n', '[\n', '> \n> a\n', '<'])
      expect(withoutMarkdown(page + unit.repeat(60_000)).length, unit).toBeGreaterThan(0)
  }, 20_000)
})
