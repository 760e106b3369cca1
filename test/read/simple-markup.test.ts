import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlToText } from '../../src/read/html/plain-text.js'
import { simpleMarkupToText } from '../../src/read/simple-markup.js'

const pieces = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<br>',
    '<blockquote>',
    '</blockquote>',
    '<br />',
    '<a href="https://x.example.org/?a=1&amp;b=2" rel="nofollow">',
    '</a>',
    '<em>',
    '</em>',
    '<b>',
    '</b>',
  ],
  ...[
    '<code>',
    '</code>',
    '<!-- wp:paragraph -->',
    ' ',
    '\n',
    '\n\n',
    '\t',
    '\u00a0',
    'word',
    'more words',
    '.',
    '&amp;',
    '&lt;b&gt;',
    '&#8217;',
  ],
  ...['&nbsp;', '&', '& ', '&#39;', '&hellip;', '😀', 'é'],
)

describe('simple markup', () => {
  it('reads as HTML does, whatever is unclosed or nested wrongly', () => {
    let known = 0
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), parts => {
        const html = parts.join('')
        const text = simpleMarkupToText(html)
        // Without any markup there is nothing to read: `htmlToText` then leaves blanks as they are.
        if (text === null || !/[<&]/.test(html)) return
        known++
        expect(text).toBe(htmlToText(html))
      }),
      { seed: 20_261_125, numRuns: 2_000, verbose: 1 },
    )
    expect(known).toBeGreaterThan(500)
  })

  it.each([
    '<ul><li>a</ul>',
    '</blockquote>a',
    '<blockquote class="x">a',
    '<p class="x">a',
    '<p hidden>a',
    '<P>a',
    '&eacute;',
    '&#150;',
    '&#xe9;',
    '&copy',
    'a\0b',
    'a < b',
    '<!--a-->',
    '</br>',
  ])('gives up on %s', html => {
    expect(simpleMarkupToText(html)).toBeNull()
  })
})
