import { describe, expect, it } from 'vitest'
import { answeredByName } from '../../../src/read/html/answered-names.js'
import { htmlReader } from '../../../src/read/html/index.js'
import { parsePage } from '../../../src/read/html/page.js'
import { createUnits } from '../../../src/read/html/units.js'
import { sourceOfText } from '../../../src/read/source.js'

/** Comments `[author, what stands above the words]`. */
function parentsOf(...comments: readonly (readonly [string, string])[]) {
  const page = parsePage(comments.map(([, above]) => `<section>${above}<p>Words of in reply to Ada</p></section>`).join(''))
  const roots = page.names.flatMap((name, at) => (name === 'section' ? [at] : []))
  const bodies = page.names.flatMap((name, at) => (name === 'p' ? [at] : []))
  const parents = answeredByName(page, createUnits(page, roots), { authors: comments.map(([author]) => author), bodies })
  return parents === null ? null : [...parents]
}

describe('answeredByName', () => {
  it('gives the latest comment of whoever is named, in the same text or the next', () => {
    expect(
      parentsOf(
        ['Ada', '<b>Ada</b>'],
        ['Bo', '<b>Bo</b> <i>in reply to <a href="#">Ada</a></i>'],
        ['Ada', '<b>Ada</b> (In reply to Bo)'],
        ['Cy', '<b>Cy</b> <i>Replying to @ada on May 5, 2021</i>'],
        ['Di', '<b>Di</b> <i>als Antwort auf</i> <b>Bo</b>'],
      ),
    ).toEqual([-1, 0, 1, 2, 1])
  })

  it('reads "Ada’s comment" as Ada', () => expect(parentsOf(['Ada', ''], ['Bo', '<i>In reply to Ada’s comment</i>'])).toEqual([-1, 0]))

  it('leaves a comment at the top that answers somebody unknown', () => {
    expect(parentsOf(['Ada', ''], ['Bo', '<i>in reply to Zed</i>'], ['Cy', '<i>in reply to Bo</i>'])).toEqual([-1, -1, 1])
  })

  it('says nothing where nobody is named above the words, or only later speakers are', () => {
    expect(parentsOf(['Ada', '<b>Ada</b>'], ['Bo', '<b>Bo</b>'])).toBeNull()
    expect(parentsOf(['Bo', '<i>in reply to Ada</i>'], ['Ada', ''])).toBeNull()
    expect(parentsOf(['Ada', ''], ['Bo', '<a href="#respond">Reply to Ada</a>'])).toBeNull()
    expect(parentsOf(['Ada', ''], ['Ada', '<b>Ada</b> <a href="#respond">Antwort auf Ada</a>'])).toBeNull()
  })

  it('is said in a finding', () => {
    const comment = (author: string, above: string, words: string) =>
      `<div><b class="author">${author}</b> ${above}<time datetime="2021-03-05T10:15:00Z">March 5, 2021</time><p>${words}</p><a href="#">Reply</a></div>`
    const page = `<h1>Quays</h1><h2>3 comments</h2>${comment('Ada', '', 'The ferry was late again, and nobody rang.')}${comment('Bo', '<i>in reply to Ada</i>', 'It is always late on Fridays, that much is known.')}${comment('Cy', '', 'I walked around the harbour instead of waiting.')}`
    const [thread] = htmlReader.read(sourceOfText(page, 'page.html')).threads
    expect(thread?.comments.map(({ parent }) => parent)).toEqual([-1, 0, -1])
    expect(thread?.messages.find(({ code }) => code === 'depth-clamp')?.text).toContain('1 of 3 comments')
  })
})
