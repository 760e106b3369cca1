import { describe, expect, it } from 'vitest'
import { movableTypeReader } from '../../src/read/movable-type.js'
import { sourceOfText } from '../../src/read/source.js'

const DASHES = '-----'
const head = (title: string) =>
  `TITLE: ${title}\nBASENAME: x\nSTATUS: Publish\nDATE: 06/01/2012 09:00:00 AM\nAUTHOR: The baker\nCATEGORY: Jam\n${DASHES}\n`
const body = (text: string) => `BODY:\n${text}\n${DASHES}\nEXTENDED BODY:\n\n${DASHES}\n`
const comment = (author: string, text: string, more = '') =>
  `COMMENT:\nAUTHOR: ${author}\nEMAIL: a@example.org\nIP: 192.0.2.7\nURL: http://a.example\nDATE: 06/02/2012 03:47:06 PM\n${more}${text}\n${DASHES}\n`
const END = '--------\n'

function readAll(content: string) {
  const source = sourceOfText(content, 'export.txt')
  return { threads: [...movableTypeReader.read(source).threads], certainty: movableTypeReader.detect(source) }
}
const said = (content: string) => readAll(content).threads.map(({ comments }) => comments.map(({ author, text }) => `${author}: ${text}`))

describe('the reader of Movable Type’s import format', () => {
  const export1 =
    head('Plum &amp; fig') + body('<p>The story.</p>\n\nMore of it.') + comment('Ana', 'One.\n\nTwo.') + comment('Bo', 'Three') + END

  it('gives a thread for each entry with comments, all answering the entry, and what is known of it', () => {
    const { threads, certainty } = readAll(
      export1 + head('Silence') + body('x') + END + head('Pear') + body('y') + comment('Cy', 'Four') + END,
    )
    expect(certainty).toBeGreaterThan(0.9)
    expect(threads.map(({ id, post: { title, author, createdAt, text } }) => [id, title, author, createdAt, text])).toEqual([
      ['plum-fig', 'Plum & fig', 'The baker', '2012-06-01T09:00:00', 'The story.\n\nMore of it.'],
      ['pear', 'Pear', 'The baker', '2012-06-01T09:00:00', 'y'],
    ])
    expect(threads.map(({ comments }) => comments.map(({ author, text, parent, createdAt }) => [author, text, parent, createdAt]))).toEqual(
      [
        [
          ['Ana', 'One.\n\nTwo.', -1, '2012-06-02T15:47:06'],
          ['Bo', 'Three', -1, '2012-06-02T15:47:06'],
        ],
        [['Cy', 'Four', -1, '2012-06-02T15:47:06']],
      ],
    )
  })

  it('never keeps e-mail or network addresses', () => {
    expect(JSON.stringify(readAll(export1).threads)).not.toMatch(/a@example|192\.0\.2/)
  })

  it('takes pings for trackbacks of the weblog that sent them', () => {
    const ping = `PING:\nTITLE: On jam\nURL: http://b.example/1\nIP: 192.0.2.8\nBLOG NAME: The other baker\nDATE: 06/03/2012 10:00:00 AM\nSeen there.\n${DASHES}\n`
    const [thread] = readAll(head('Plum') + body('x') + ping + END).threads
    expect(thread?.comments.map(({ author, kind, text }) => [author, kind, text])).toEqual([
      ['The other baker', 'trackback', 'Seen there.'],
    ])
  })

  it('leaves dashes and words like fields to whoever wrote them', () => {
    const words = `First.\n${DASHES}\nURL: is what I meant\n${END}And on.`
    expect(said(head('Plum') + body('x') + comment('Ana', words) + comment('Bo', 'NOTE: read this') + END)).toEqual([
      [`Ana: First.\n${DASHES}\nURL: is what I meant\n--------\nAnd on.`, 'Bo: NOTE: read this'],
    ])
  })

  it('knows a comment without an author, and an export that ends early', () => {
    expect(said(`${head('Plum') + body('x')}COMMENT:\nDATE: 06/02/2012 03:47:06\nNo name`)).toEqual([['null: No name']])
  })

  it('says that there is no comment', () => {
    const [thread] = readAll(head('Plum') + body('x') + END + head('Pear') + body('y') + END).threads
    expect(thread?.messages.map(({ text }) => text)).toEqual(['the export holds 2 entries and no comment'])
  })

  it('claims no list of fields that is none', () => {
    expect(readAll(`TITLE: Plum\n\nA story.\n${DASHES}\nAna: hello\n${DASHES}\nBo: hello\n`).certainty).toBe(0)
  })
})
