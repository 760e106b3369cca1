// The blocks that converters leave as tags in Markdown: what stands between the lines of a page.
import { describe, expect, it } from 'vitest'
import { detectHtml } from '../../../src/read/html/detect.js'
import { sourceOfText } from '../../../src/read/source.js'
import { textReader } from '../../../src/read/text/index.js'
import { isTaggedMarkdown } from '../../../src/read/text/markdown.js'
import { withBlocksClose } from '../../../src/read/text/markdown-blocks.js'
import { threadOf } from './reading.js'

describe('blocks left as tags in Markdown', () => {
  it.each([
    ['one\n\n</div>\n\n<div class="b">\n\n<span></span>\n\ntwo', 'one\n\n</div><div class="b"><span></span>two'],
    ['one\n\n<div>\n\n<img src="a.png" alt="Ada" />\n\n</div>', 'one\n\n<div><img src="a.png" alt="Ada" />\n\n</div>'],
    ['-   <div id="c1">\n\n    <div>\n\n    Ada', '-   <div id="c1"><div>Ada'],
    ['-   <div>\n\n    ## Kites\n\n    </div>', '-   <div>\n    ## Kites\n\n</div>'],
    ['one\n\n\ntwo <div>\n\nthree', 'one\n\n\ntwo <div>\n\nthree'],
  ])('%j', (written, close) => {
    expect(withBlocksClose(written)).toBe(close)
  })

  const block = (name: string, words: string) => `<div class="comment">

<div class="head">

<div class="name">

<a href="https://kites.example/${name}" class="link">${name}</a>

</div>

<div class="date">

May 3, 2021 at 4:08 pm

</div>

</div>

<div class="words">

${words}

</div>

</div>
`
  const page = `## 6 comments\n\n- [Kites](/kites)\n- [Wind](/wind)\n- [String](/string)\n- [Tails](/tails)\n- [Fields](/fields)\n\n${['Ada', 'Ben', 'Cleo', 'Dora', 'Emil', 'Fay'].map(name => block(name, `**${name}** flies [one](/one).`)).join('\n')}`

  it('part a name from the date below it by a single blank line', () => {
    expect(threadOf(page).comments.map(({ author, text, createdAt }) => [author, text, createdAt])).toEqual(
      ['Ada', 'Ben', 'Cleo', 'Dora', 'Emil', 'Fay'].map(name => [name, `${name} flies one.`, '2021-05-03T16:08']),
    )
  })

  it('may be nearly all that there is: read as Markdown where it is read as text, and left to the reader of pages', () => {
    const tagged = `${'<div>\n\n<div>\n\n'.repeat(60)}${page}${'\n</div>\n\n</div>\n'.repeat(60)}`
    expect(isTaggedMarkdown(tagged)).toBe(true)
    expect(threadOf(tagged).comments[0]?.text).toBe('Ada flies one.')
    expect(detectHtml(sourceOfText(tagged))).toBeGreaterThan(textReader.detect(sourceOfText(tagged)))
  })
})
