// Lines that a browser broke because of the numbers of links in them.
import { describe, expect, it } from 'vitest'
import { withoutLinkNumbers } from '../../../src/read/text/dump.js'
import { threadOf } from './reading.js'

/** Lines as wide as the page, by which its width is told. */
const WIDE = Array.from({ length: 6 }, () => '   The jars stood on the shelf above the stove, and the shelf was full of')
const LIST = ['', 'References', '', ...Array.from({ length: 9 }, (_, at) => `   ${at + 1}. https://jars.example/${at + 1}`)]

const page = (...lines: string[]): string => [...WIDE, '', ...lines, ...LIST].join('\n')
const refilled = (...lines: string[]): string[] =>
  withoutLinkNumbers(page(...lines))
    .text.trimEnd()
    .split('\n')
    .slice(WIDE.length + 1)

describe('a paragraph with links', () => {
  it('is filled again, with as many lines as it needs without the numbers', () => {
    expect(
      refilled(
        '   She boiled [1]seven pounds of [2]oranges and [3]one of [4]lemons with',
        '   [5]sugar from the [6]island, [7]ginger and',
        '   [8]cloves and a [9]pear.',
      ),
    ).toEqual([
      '   She boiled seven pounds of oranges and one of lemons with',
      '   sugar from the island, ginger and',
      '   cloves and a pear.',
    ])
    expect(
      refilled('   She boiled [1]seven pounds of [2]oranges and [3]one of [4]lemons with', '   brown [5]sugar. [6]a [7]b [8]c [9]d'),
    ).toEqual(['   She boiled seven pounds of oranges and one of lemons with brown sugar.', '   a b c d'])
  })

  it('keeps a name or a label apart that begins a line, as words below a date or a sentence are', () => {
    const name = [
      '   Anna from the [1]house by the [2]river on Wed 3 May 2021 at 10:31 AM',
      '   Whatever [3]she said. [4]a [5]b [6]c [7]d [8]e [9]f',
    ]
    expect(refilled(...name)).toEqual(name.map(line => line.replaceAll(/\[\d\]/g, '')))
  })

  it('joins a date with its time', () => {
    expect(
      refilled('   Anna [1]from the [2]house by the [3]river on Wednesday, 3 May 2021', '   10:31 AM [4]a [5]b [6]c [7]d [8]e [9]f'),
    ).toEqual(['   Anna from the house by the river on Wednesday, 3 May 2021 10:31 AM a b', '   c d e f'])
  })

  it('joins an address that was broken at the margin', () => {
    const [first = ''] = refilled(
      '   [1]https://jars.example/orange/marmalade/with/a/very/long/address/in/i',
      '   t/7',
      '',
      '   [2]a [3]b [4]c [5]d [6]e [7]f [8]g [9]h',
    )
    expect(first).toBe('   https://jars.example/orange/marmalade/with/a/very/long/address/in/it/7')
  })

  it('is one paragraph of a comment, though a break that is the browser’s stands before a link', () => {
    const text = page(
      '2 Comments',
      '',
      '   [1]Anna says:',
      '   [2]3 May 2021 at 10:00',
      '   I have been making marmalade for years and years, and nobody knew about',
      '   [3]marmalade-competitions.',
      '   [4]Reply',
      '',
      '   [5]Bo says:',
      '   [6]3 May 2021 at 11:00',
      '   Nor did I.',
      '   [7]Reply [8]x [9]y',
    )
    expect(threadOf(text).comments[0]?.text).toMatch(/about marmalade-competitions\.$/)
  })
})
