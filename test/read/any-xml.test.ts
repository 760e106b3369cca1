import { describe, expect, it } from 'vitest'
import { anyXmlReader } from '../../src/read/any-xml.js'
import { sourceOfText } from '../../src/read/source.js'

function readAll(content: string) {
  const source = sourceOfText(content, 'dump.xml')
  const { threads, messages } = anyXmlReader.read(source)
  return { threads: [...threads], messages, certainty: anyXmlReader.detect(source) }
}
const outlines = (content: string) =>
  readAll(content).threads.map(({ comments }) =>
    comments.map(({ id, depth, author, text, status }) => `${' '.repeat(depth)}${id} ${author}: ${text} ${status}`),
  )

const NOBODY = '00000000-0000-0000-0000-000000000000'

describe('XML of no known platform', () => {
  it('is read from elements: BlogML’s posts with their comments', () => {
    const comment = (id: string, parent: string, author: string, text: string, approved = true) =>
      `<comment id="${id}" parentid="${parent}" date-created="2012-06-02T10:00:00" approved="${approved}" user-name="${author}" user-email="a@example.org">
<title type="text"><![CDATA[re]]></title><content type="text"><![CDATA[${text}]]></content></comment>`
    const post = (title: string, ...comments: string[]) =>
      `<post id="p" date-created="2012-06-01T10:00:00"><title type="text"><![CDATA[${title}]]></title><content type="text"><![CDATA[<p>Story</p>]]></content><comments>${comments.join('')}</comments></post>`
    const blog = `<?xml version="1.0"?><blog xmlns="http://www.blogml.com/2006/09/BlogML"><title type="text"><![CDATA[Jam]]></title><posts>
${post('Plum', comment('a', NOBODY, 'Ana', 'One'), comment('b', 'a', 'Bo', 'Two', false))}${post('Fig', comment('c', NOBODY, 'Cy', 'Three'))}</posts></blog>`
    expect(readAll(blog).certainty).toBeGreaterThan(0.5)
    expect(outlines(blog)).toEqual([['a Ana: One present', ' b Bo: Two pending'], ['c Cy: Three present']])
    expect(readAll(blog).threads.map(({ post: { title } }) => title)).toEqual(['Plum', 'Fig'])
    expect(JSON.stringify(readAll(blog).threads)).not.toContain('a@example.org')
  })

  it('is read from attributes alone: dumps of databases', () => {
    const dump =
      '<?xml version="1.0"?><comments><row Id="7" PostId="3" Text="One &amp; all" UserDisplayName="Ana" /><row Id="8" PostId="3" Text="Two" UserDisplayName="Bo" /></comments>'
    expect(outlines(dump)).toEqual([['c7 Ana: One & all present', 'c8 Bo: Two present']])
  })

  it('is read from nested elements, and from a comment that stands alone', () => {
    const nested =
      '<thread><title>Plum</title><comment><author>Ana</author><text>One</text><comment><author>Bo</author><text>Two</text></comment></comment></thread>'
    expect(outlines(nested)).toEqual([['c1 Ana: One present', ' c1.1 Bo: Two present']])
  })

  it('reads on behind what is not well-formed, and says so', () => {
    const broken =
      '<list><comment><id>1</id><author>Ana</author><text>Fish & chips</text></comment><comment><id>2</id><author>Bo</author><text>Cut'
    expect(outlines(broken)).toEqual([['c1 Ana: Fish & chips present', 'c2 Bo: Cut present']])
    expect(readAll(broken).messages.map(({ code }) => code)).toContain('truncated-input')
  })

  it('has no room for names that are an object’s own', () => {
    const hostile =
      '<list><comment __proto__="x" constructor="y"><id>1</id><__proto__>z</__proto__><toString>t</toString><text>One</text><author>Ana</author></comment></list>'
    expect(outlines(hostile)).toEqual([['c1 Ana: One present']])
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })

  it('walks elements nested 50,000 deep', () => {
    const deep = '<comment><id>1</id><text>x</text>'.repeat(50_000)
    const { comments = [] } = readAll(deep).threads[0] ?? {}
    expect([comments.length, comments.at(-1)?.depth]).toEqual([50_000, 49_999])
  })

  it.each([
    '<html><body><div id="1"><p>text</p></div></body></html>',
    '<svg><text id="1">x</text></svg>',
    '<a><b>c</b></a>',
    'text <id> here',
  ])('leaves %s to others', text => expect(readAll(text).certainty).toBe(0))
})
