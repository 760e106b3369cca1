import { describe, expect, it } from 'vitest'
import { plain } from '../../src/pipeline.js'
import { escapeLine, markdownFormat } from '../../src/write/markdown.js'
import { thread } from '../model/notation.js'

const write = (...threads: Parameters<typeof plain>[0][]) => [...markdownFormat.write(threads.map(plain))].join('')

describe('Markdown', () => {
  it('nests replies by four spaces a level', () => {
    expect(
      write(thread('a(b) c', { a: { text: 'first', author: 'Ana', likes: 1 }, b: { text: 'one\ntwo\n\nthree' }, c: { text: '' } })),
    ).toBe(
      [
        '# test',
        '',
        '3 comments',
        '',
        '-   **Ana** · a · 1 like',
        '',
        '    first',
        '',
        '    -   **unknown author** · b',
        '',
        '        one\\',
        '        two',
        '',
        '        three',
        '',
        '-   **unknown author** · c',
        '',
        '---',
        '',
        'Written by understory.',
        '',
        'Thread test: 3 comments from an unnamed source, read as test.',
        '',
        'Scored words, sentences, cues, evidence, quotes and languages are not in this outline.',
        '',
      ].join('\n'),
    )
  })

  it.each([
    ['# not a heading', '\\# not a heading'],
    ['1. not a list', '1\\. not a list'],
    ['- not a list', '\\- not a list'],
    ['<b>not html</b> & so on', '\\<b\\>not html\\</b\\> \\& so on'],
    ['*a* _b_ `c` [d](e)', '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e)'],
    ['=== not a heading above', '\\=== not a heading above'],
  ])('keeps %s as text', (text, escaped) => {
    expect(escapeLine(text)).toBe(escaped)
  })

  it('does not link to anything but web pages', () => {
    const { post, ...rest } = thread('a')
    expect(write({ ...rest, post: { ...post, url: 'javascript:alert(1)' } })).not.toContain('<javascript')
    expect(write({ ...rest, post: { ...post, url: 'https://example.org/a b' } })).toContain('<https://example.org/a%20b>')
  })

  it('stays readable on a chain of 10,000 replies', () => {
    const chain = thread(`${Array.from({ length: 10_000 }, (_, at) => `k${at}`).join('(')}${')'.repeat(9_999)}`)
    expect(write(chain).length).toBeLessThan(5_000_000)
  })
})
