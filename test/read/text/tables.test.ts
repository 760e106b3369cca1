// Layouts that programs draw in text: forums of old with the writer beside the words, and pandoc's grids.
import { describe, expect, it } from 'vitest'
import { withColumnsApart, withoutGrid } from '../../../src/read/text/tables.js'
import { outlineOf } from './reading.js'

const POSTS = [
  ['Marta Vogel', 'The pumpkin knocked in the night, so I threw it out.', 'Is that usual?'],
  ['Henning', 'With me it is only the floor that knocks.', ''],
  ['Old Pumpkin Pete', 'Leave it on straw, never on stone.', 'My grandmother turned them every Sunday.'],
  ['Søren K.', 'Soup first, questions later.', ''],
] as const

const EXPECTED = POSTS.map(([name, first, second]) => `${name}: ${first}${second === '' ? '' : `\n\n${second}`}`)

const columns = (lines: readonly (readonly [string, string])[]) =>
  lines.map(([left, right]) => `${left.padEnd(21)}${right}`.trimEnd()).join('\n')

const BESIDE = `The Pumpkin\n\n       Author                                 Message\n\n${POSTS.map(([name, first, second], at) =>
  columns([
    [name, `Posted: November ${at + 2}, 2018 at 6:2${at} pm    Post subject: Re: Soup`],
    ['', '━'.repeat(40)],
    ['Joined: 01 Mar 2003', first],
    [`Posts: ${at + 10}`, ''],
    ['Location: Quay', second],
    ['', ''],
    ['Back to top', "View user's profile"],
    ['', ''],
  ]),
).join('\n')}\nRecent comments\n`

describe('the writer in a column beside the words', () => {
  it('comes above them, and the words are whole', () => {
    expect(outlineOf(BESIDE)).toEqual(EXPECTED)
  })

  it('and other texts stay as they are', () => {
    const text = 'Posts: 3      Location: Quay\n\nWords that stand\nin one column, as they do.\n\n    an indented line\n'
    expect(withColumnsApart(text)).toBe(text)
    const aligned = Array.from({ length: 20 }, (_, at) => `item ${at}          ${at * 3} pieces at 10:1${at % 10}`).join('\n')
    expect(withColumnsApart(aligned)).toBe(aligned)
  })
})

describe('a grid', () => {
  const row = (words: string) => `| ${words.padEnd(60)} |`
  const rule = `+${'-'.repeat(62)}+`
  const grid = POSTS.map(([name, first, second], at) =>
    [rule, row(`${name} says:`), row(`May ${at + 3}, 2021 at 4:08 pm`), rule, row(first), row(''), row(second), rule, ''].join('\n'),
  ).join('\n')

  it('is taken off, the lines stay as many as they were', () => {
    expect(outlineOf(`4 comments\n\n${grid}`)).toEqual(EXPECTED)
    expect(withoutGrid(grid).split('\n').length).toBe(grid.split('\n').length)
  })

  it('within a grid, and cells beside each other keep apart', () => {
    const inner = ['+-----+------+', '| Ada | Soup |', '+-----+------+']
    const text = [rule, ...inner.map(row), rule, ...inner.map(row), rule, rule].join('\n')
    expect(
      withoutGrid(text)
        .split('\n')
        .filter(line => line !== ''),
    ).toEqual(['Ada   Soup', 'Ada   Soup'])
  })

  it('and a drawing stays as it is', () => {
    const text = 'a table:\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n+--+\n'
    expect(withoutGrid(text)).toBe(text)
  })
})
