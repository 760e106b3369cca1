import { describe, expect, it } from 'vitest'
import { authorOf, cleanName } from '../../../src/read/html/author.js'
import { markElements } from '../../../src/read/html/marks.js'
import { parsePage } from '../../../src/read/html/page.js'
import { createUnits } from '../../../src/read/html/units.js'

/** The name of the author of one comment whose words are a `p`. */
function authorIn(html: string) {
  const page = parsePage(html)
  const root = page.names.indexOf('section')
  const author = authorOf(page, createUnits(page, [root]), {
    unit: 0,
    body: page.names.indexOf('p'),
    marks: markElements(page),
    furniture: new Uint8Array(page.names.length),
  })
  return author?.name ?? null
}

describe('authorOf', () => {
  it('takes what the page says in an attribute before a guess', () => {
    expect(authorIn('<section data-author="Ada"><b>parent</b> <b>Bo</b><p>Words</p></section>')).toBe('Ada')
    expect(authorIn('<section data-author="17"><b>Ada</b><p>Words</p></section>')).toBe('Ada')
    expect(authorIn('<section data-author="ada_9"><a class="username">Ada</a><p>Words</p></section>')).toBe('Ada')
  })

  it('takes labels for no names', () => {
    expect(authorIn('<section><i>Posted: March 5, 2021 at 10:15</i> <i>Subject: Re: Soup</i><p>Words</p></section>')).toBeNull()
    expect(authorIn('<section><a href="/x" rel="nofollow">parent</a> <b>Ada</b><p>Words</p></section>')).toBe('Ada')
  })

  it('takes a name below the words where it stands before the date', () => {
    expect(authorIn('<section><p>Words</p><div>#7 <a href="http://a.example">Ada</a> on <i>March 5, 2021</i></div></section>')).toBe('Ada')
    expect(authorIn('<section><p>Words</p><div>Filed under <i>boats</i> <i>March 5, 2021</i></div></section>')).toBeNull()
    expect(authorIn('<section><p>Words</p><div>Ada</div></section>')).toBeNull()
  })
})

describe('cleanName', () => {
  it.each([
    ['by Ada »', 'Ada'],
    ['Ada →', 'Ada'],
    ['Posted by Ada on', 'Ada'],
    ['Ada says:', 'Ada'],
    ['Ada – 17.07.2011 @ 13:04', 'Ada'],
  ])('reads %j', (printed, name) => expect(cleanName(printed)).toBe(name))

  it('gives no address', () => expect(cleanName('ada@example.org')).toBeNull())
})
