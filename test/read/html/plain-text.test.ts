// Plain text of HTML: what is kept, what is dropped, and that hostile pieces end.
import { describe, expect, it } from 'vitest'
import { htmlToText } from '../../../src/read/html/plain-text.js'

const MINUTE = 60_000

describe('htmlToText', () => {
  it.each([
    ['separates paragraphs by a blank line', '<p>One\n two.</p><p>Three.</p>', 'One two.\n\nThree.'],
    ['turns a line break into a line end', 'One<br>two<br/><br/>three', 'One\ntwo\n\nthree'],
    [
      'puts list items on lines of their own',
      'Take:<ul><li>salt</li><li>a <b>pan</b></li></ul>then wait',
      'Take:\n\nsalt\na pan\n\nthen wait',
    ],
    ['marks quoted lines', '<blockquote><p>You said<br>so.</p></blockquote><p>I did.</p>', '> You said\n> so.\n\nI did.'],
    ['keeps code as it stands', '<pre><code>if (a) {\n    b()\n}</code></pre>', 'if (a) {\n    b()\n}'],
    ['decodes entities', 'Tom &amp; Jerry&nbsp;&#8211; &lt;3', 'Tom & Jerry – <3'],
    [
      'drops scripts, styles and hidden parts',
      'a<script>x()</script><style>p{}</style><span hidden>h</span><i style="display: none">n</i> b',
      'a b',
    ],
    ['keeps the words of a smiley', 'fine <img class="wp-smiley" src="s.gif" alt=":-)"> then', 'fine :-) then'],
    ['drops a portrait and a file name', '<img class="avatar" alt="Anna"> hi <img alt="IMG_20.jpg">', 'hi'],
    ['keeps words apart that only a tag separates', '<div>One</div><div>Two</div>', 'One\nTwo'],
    ['leaves words together that a tag does not separate', 'un<b>believ</b>able', 'unbelievable'],
    ['gives an empty text for nothing', '', ''],
    ['leaves text without tags alone', '3 > 2', '3 > 2'],
  ])('%s', (_what, html, text) => {
    expect(htmlToText(html)).toBe(text)
  })

  it.each([
    ['100,000 nested elements', '<div>'.repeat(100_000)],
    ['100,000 nested quotes', `${'<blockquote>a'.repeat(100_000)}`],
    ['5,000 unclosed formatting elements that a parser would reopen', Array.from({ length: 5_000 }, (_, at) => `<p><i id=${at}>`).join('')],
    ['a tag cut in the middle', '<p>words <a href="http://exa'],
  ])(
    'ends on %s',
    (_what, html) => {
      expect(htmlToText(`words ${html}`)).toMatch(/^words/)
    },
    MINUTE,
  )
})
