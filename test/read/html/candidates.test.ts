import { describe, expect, it } from 'vitest'
import { chooseUnits } from '../../../src/read/html/candidates.js'
import { groupsOf } from '../../../src/read/html/groups.js'
import { markElements } from '../../../src/read/html/marks.js'
import { parsePage } from '../../../src/read/html/page.js'
import { tokensOf } from '../../../src/read/html/tokens.js'

/** How many comments are seen in a page whose classes and ids say nothing. */
function seenIn(html: string): number {
  const page = parsePage(html)
  const marks = markElements(page)
  return chooseUnits(page, groupsOf(page, tokensOf(page), marks), marks).units.length
}

const said = (name: string, words: string, within = '') =>
  `<div class="q"><a href="/~${name}">${name}</a> <time datetime="2021-03-05T10:15:00Z">March 5, 2021</time> <a href="/c/${name}1">link</a><p>${words}</p>${within}</div>`

describe('chooseUnits', () => {
  it('takes what is said within what somebody said for replies, though nothing is named', () => {
    const replies = said('bo', 'It is always late on Fridays.') + said('cy', 'I walked around the harbour.')
    expect(seenIn(said('ada', 'The ferry was late again.', replies) + said('di', 'There is a bell.'))).toBe(4)
  })

  it('takes no posts for comments, whether they stand alone or quote another', () => {
    const posts = ['ada', 'bo', 'cy', 'di'].map(name => said(name, `The words of ${name} on ferries.`))
    expect(seenIn(posts.join(''))).toBe(0)
    const quoting = ['ed', 'flo', 'gus', 'hal'].map(name => said(name, `What ${name} thinks of it.`, said('ada', 'The ferry was late.')))
    expect(seenIn(posts.join('') + quoting.join(''))).toBe(0)
  })
})
