// Pages that nobody means to save: each is read in linear time and never fails.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlReader } from '../../../src/read/html/index.js'
import { sourceOfText } from '../../../src/read/source.js'

const MINUTES = 60_000
const SEED = 20_261_125
const FIXTURES = join(import.meta.dirname, 'fixtures')

const read = (html: string) => [...htmlReader.read(sourceOfText(html, 'page.html')).threads]

describe('hostile pages', () => {
  it.each([
    ['100,000 nested elements', () => '<div class="comment"><p>'.repeat(100_000)],
    ['100,000 nested custom elements', () => '<x-comment author="a">'.repeat(100_000)],
    ['50,000 list items never closed', () => '<ol>'.concat('<li class=comment id=comment-1>Ann says:<ol>'.repeat(50_000))],
    ['50,000 formatting tags never closed', () => '<p><b class="fn">a<i>'.repeat(50_000)],
    ['one attribute of 5 MB', () => `<div class="${'comment '.repeat(600_000)}">a</div>`],
    [
      '50,000 comments that all name the same parent',
      () => '<div class="comment" data-parent="1" id="comment-1"><cite>A</cite>b</div>'.repeat(50_000),
    ],
    [
      '50,000 classes of two dated elements each under one heading',
      () =>
        '<h2>9 comments</h2>'.concat(
          ...Array.from({ length: 50_000 }, (_, at) => `<p class="k${at.toString(36)}z"><b>A</b><time>2020-01-01</time></p>`.repeat(2)),
        ),
    ],
    [
      '400,000 times words between the rows of a table, which all stand before it',
      () => '<table>'.concat('a a<tr><td>b c</td></tr>'.repeat(400_000)),
    ],
    ['only tags', () => '<<<>>></'.repeat(100_000)],
  ])('%s', (_name, make) => expect(read(make())).toHaveLength(1), 2 * MINUTES)

  it(
    'mutated fixtures are read or found empty',
    () => {
      const pages = readdirSync(FIXTURES, { withFileTypes: true })
        .filter(entry => entry.isDirectory())
        .map(({ name }) => readFileSync(join(FIXTURES, name, 'source.html'), 'utf8'))
      fc.assert(
        fc.property(
          fc.nat(pages.length - 1),
          fc.nat(),
          fc.nat(400),
          fc.constantFrom('', '<', '</div>', '<li>', '"', '&#0;', '<table>'),
          (page, from, cut, put) => {
            const html = pages[page] as string
            const at = from % html.length
            const [thread] = read(html.slice(0, at) + put + html.slice(at + cut))
            for (const { index, parent } of thread?.comments ?? []) expect(parent).toBeLessThan(index)
          },
        ),
        { seed: SEED, numRuns: 150 },
      )
    },
    2 * MINUTES,
  )
})
