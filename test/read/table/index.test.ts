import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Thread } from '../../../src/model/thread.js'
import { formatNamed, plain, read } from '../../../src/pipeline.js'
import { type Source, sourceOfBytes, sourceOfText } from '../../../src/read/source.js'
import { createTableReader } from '../../../src/read/table/index.js'
import { UnreadableError } from '../../../src/read/unreadable.js'
import { notationOf } from '../../model/notation.js'

function readAll(content: string | Source, columns: Record<string, string> = {}) {
  const source = typeof content === 'string' ? sourceOfText(content, 'comments.csv') : content
  const reader = createTableReader({ columns })
  const { threads, messages } = reader.read(source)
  return { threads: [...threads], messages, certainty: reader.detect(source) }
}
const shape = (thread: Thread | undefined) =>
  thread?.comments.map(({ id, depth, author, text }) => `${' '.repeat(depth)}${id} ${author}: ${text}`)
const first = (content: string, columns?: Record<string, string>) => readAll(content, columns).threads[0]

const GOOD = `id,parent_id,author,created_at,score,text
1,,Ana,2021-08-10T09:15:00Z,3,"Plum, always."
2,1,Bo,2021-08-10 10:02,-1,"He said ""fig""
and left."
`

describe('the reader of tables', () => {
  it('takes no column for a parent or a date whose name only begins like one', () => {
    const rows =
      'id,text,parent_score,reference,comment_location\n1,Plum,7,https://jam.example/a,Elm Row\n2,Fig,9,https://jam.example/b,Quay\n'
    const { threads } = readAll(rows)
    expect(shape(threads[0])).toEqual(['c1 null: Plum', 'c2 null: Fig'])
    expect(threads[0]?.comments.map(({ createdAt }) => createdAt)).toEqual([null, null])
  })

  it('recognizes columns by their usual names', () => {
    const { threads, certainty } = readAll(GOOD)
    expect(certainty).toBeGreaterThan(0.9)
    expect(shape(threads[0])).toEqual(['c1 Ana: Plum, always.', ' c2 Bo: He said "fig"\nand left.'])
    expect(threads[0]?.comments.map(({ createdAt, likes }) => [createdAt, likes])).toEqual([
      ['2021-08-10T09:15:00Z', 3],
      ['2021-08-10T10:02', -1],
    ])
  })

  it.each([
    ['tabs', '\t'],
    ['semicolons', ';'],
    ['bars', '|'],
  ])('reads columns separated by %s', (_name, delimiter) => {
    const text = `Comment ID${delimiter}Reply To${delimiter}User Name${delimiter}Body\n7${delimiter}${delimiter}Ana${delimiter}Plum he said so\n8${delimiter}7${delimiter}Bo${delimiter}No\n`
    expect(shape(first(text))).toEqual(['c7 Ana: Plum he said so', ' c8 Bo: No'])
  })

  it.each([
    ['a byte order mark and CRLF', `\ufeff${GOOD.replaceAll('\n', '\r\n')}`],
    ["Excel's line that names the delimiter", `sep=,\n${GOOD}`],
    ['no line end at the end', GOOD.trimEnd()],
    ['blank lines', GOOD.replace('\n1,', '\n\n\n1,')],
    ['numbers as data frames write them', GOOD.replace('\n2,1,', '\n2.0,1.0,').replace('\n1,', '\n1.0,')],
  ])('is not misled by %s', (_name, text) => {
    expect(shape(first(text))).toEqual(['c1 Ana: Plum, always.', ' c2 Bo: He said "fig"\nand left.'])
  })

  it('refuses in one line, whatever stands in the header', () => {
    expect(() => readAll(`"${GOOD}`)).toThrow(/^no column is recognized .*Ana.*$/)
  })

  it('reads a text with unquoted delimiters in the last column to its end, and names the first such line', () => {
    const { threads, messages, certainty } = readAll(
      'id,parent,author,text\n1,,Ana,"Plum,\nfig"\n2,1,Bo,No, thanks, Ana\n3,1,Cy,Well, well\n',
    )
    expect(shape(threads[0])).toEqual(['c1 Ana: Plum,\nfig', ' c2 Bo: No, thanks, Ana', ' c3 Cy: Well, well'])
    expect(messages).toEqual([
      {
        code: 'recovered-input',
        text: '2 rows have more or fewer fields than the header, first the one in line 4: 6 where the header has 4; what is beyond is read as the end of the text',
        line: 4,
      },
    ])
    expect(certainty).toBeGreaterThan(0.1)
  })

  it('refuses rows that are torn apart before other columns, with the line and what to do', () => {
    const torn = 'id,parent,text,author\n1,,Plum,Ana\n2,1,No, thanks, Ana,Bo\n3,1,Well, well,Cy\n'
    expect(() => readAll(torn)).toThrow(
      'it looks like a table, but 2 of its rows have more or fewer fields than the header (line 3: 6 where the header has 4); put texts that hold a "," in double quotes',
    )
  })

  it('reads a single column where it is named, commas and all', () => {
    const { threads, messages, certainty } = readAll('comment\nPlum, always.\nFig.\n', { text: 'comment' })
    expect([shape(threads[0]), messages, certainty]).toEqual([['c1 null: Plum, always.', 'c2 null: Fig.'], [], 0.99])
    expect(readAll('Nr;Wer;Was\n1;Ana;Plum\n', { text: 'Was' }).certainty).toBe(0.99)
    expect(() => readAll('Nr;Wer;Was\n1;Ana;Plum\n', { text: 'Nix' })).toThrow('there is no column "Nix"; the columns are Nr, Wer, Was')
  })

  it('knows the ways of writing that there is no parent', () => {
    const rows = ['0', '', 'null', 'None', 'NaN', '-1', 't3_abc'].map((parent, at) => `c${at},${parent},text ${at}`)
    const thread = first(`id,parent,text\n${rows.join('\n')}\n`)
    expect(thread?.comments.every(({ depth }) => depth === 0)).toBe(true)
    expect(thread?.messages).toEqual([])
  })

  it('takes its own id for no parent where every comment names one, and else for the mistake that it is', () => {
    const usual = first('id,parent,text\na,a,one\nb,a,two\nc,c,three\n')
    expect([notationOf(usual as Thread), usual?.messages]).toEqual(['a(b) c', []])
    const mistaken = first('id,parent,text\na,,one\nb,b,two\nc,b,three\n')
    expect(notationOf(mistaken as Thread)).toBe('a b(c)')
    expect(mistaken?.messages.map(({ code, text }) => `${code}: ${text.split(';')[0]}`)).toEqual([
      'cycle-cut: b answered itself, at once or in a circle',
    ])
  })

  it('takes the depth where no parent is named', () => {
    expect(shape(first('author,level,comment\nA,1,one\nB,2,two\nC,3,three\nD,2,four\nE,1,five\n'))).toEqual([
      'c1 A: one',
      ' c1.1 B: two',
      '  c1.1.1 C: three',
      ' c1.2 D: four',
      'c2 E: five',
    ])
  })

  it.each([
    [
      'ExportComments',
      ',Name,Date,Likes,Comment\n1,Ana,2022-06-01,3,Plum\n1-1,Bo,2022-06-02,0,Fig\n1-2,Cy,2022-06-02,0,Pear\n2,Ana,2022-06-03,1,Quince\n',
    ],
    [
      'Netvizz',
      'position\tpost_id\tcomment_id\tcomment_by\tis_reply\tcomment_message\tcomment_published\n' +
        '0_0\t9\t1\tAna\t0\tPlum\t2022-06-01\n0_0_0\t9\t1-1\tBo\t1\tFig\t2022-06-02\n0_0_1\t9\t1-2\tCy\t1\tPear\t2022-06-02\n0_1\t9\t2\tAna\t0\tQuince\t2022-06-03\n',
    ],
    [
      'YouTube Data Tools',
      'id,authorName,text,publishedAt,isReply,isReplyTo\n1,Ana,Plum,,0,\n1-1,Bo,Fig,,1,1\n1-2,Cy,Pear,,1,1\n2,Ana,Quince,,0,\n',
    ],
    ['somebody German', 'Nr.;Antwort auf;Verfasser;Kommentar\n1;;Ana;Plum\n1-1;1;Bo;Fig\n1-2;1;Cy;Pear\n2;;Ana;Quince\n'],
    ['somebody Spanish', 'Número;Responde a;Autor;Comentario\n1;;Ana;Plum\n1-1;1;Bo;Fig\n1-2;1;Cy;Pear\n2;;Ana;Quince\n'],
    ['somebody French', 'N°;En réponse à;Auteur;Commentaire\n1;;Ana;Plum\n1-1;1;Bo;Fig\n1-2;1;Cy;Pear\n2;;Ana;Quince\n'],
  ])('reads a table from %s: parents by id, or numbers as in an outline', (_, rows) =>
    expect(shape(first(rows))).toEqual(['c1 Ana: Plum', ' 1-1 Bo: Fig', ' 1-2 Cy: Pear', 'c2 Ana: Quince']))

  it('puts a comment that answers somebody by name under the latest one by them, and says so', () => {
    const thread = first('name,comment,reply to\nAna,Plum,\nBo,Fig,ana\nAna,Pear,Bo\nCy,Quince,Ana\nDi,Leaf,Nobody here\n')
    expect(shape(thread)).toEqual(['c1 Ana: Plum', ' c1.1 Bo: Fig', '  c1.1.1 Ana: Pear', '   c1.1.1.1 Cy: Quince', 'c2 Di: Leaf'])
    expect(thread?.messages.map(({ code, text }) => [code, text])).toEqual([
      ['depth-clamp', 'parents are given by name: 3 of 5 comments stand under the latest one by whom they answer'],
    ])
  })

  it('takes the columns that the user names, and says which there are when one is not there', () => {
    const text = 'nr,auf,wer,was\n1,,Ana,Plum\n2,1,Bo,Fig\n'
    const columns = { id: 'nr', parent: 'auf', author: 'wer', text: 'was' }
    expect(readAll(text, columns).certainty).toBe(0.99)
    expect(shape(first(text, columns))).toEqual(['c1 Ana: Plum', ' c2 Bo: Fig'])
    expect(() => first(text, { text: 'wort' })).toThrow('there is no column "wort"; the columns are nr, auf, wer, was')
    expect(() => first('a,b\n1,2\n')).toThrow(UnreadableError)
  })

  it('gives a thread for each value of a thread column', () => {
    const { threads } = readAll('id,parent_id,thread_id,text\n1,,x,a\n2,,y,b\n1b,1,x,c\n2b,2,y,d\n')
    expect(threads.map(({ id, comments }) => [id, comments.map(({ text }) => text).join('')])).toEqual([
      ['x', 'ac'],
      ['y', 'bd'],
    ])
  })

  it('reads dates as printed: the order of day and month from the whole column, nothing where it cannot be told', () => {
    const dates = (...all: string[]) =>
      first(`id,date,text\n${all.map((date, at) => `${at},"${date}",x`).join('\n')}\n`)?.comments.map(({ createdAt }) => createdAt)
    expect(dates('03/04/2012', '25/12/2012')).toEqual(['2012-04-03', '2012-12-25'])
    expect(dates('03/04/2012', '04/05/2012')).toEqual([null, null])
    expect(dates('1600000000', '1600000000123', 'Sun, 16 Feb 2020 11:50:00 +0100', 'lately')).toEqual([
      '2020-09-13T12:26:40Z',
      '2020-09-13T12:26:40.123Z',
      '2020-02-16T11:50:00+01:00',
      null,
    ])
  })

  it('reports rows that do not fit, and reads a quote that is never closed as a character', () => {
    const { threads, messages } = readAll('id,author,text\n1,Ana,a\n2,Bo\n3,Cy,"never closed\n4,Di,next\n5,Ed,a,b\n')
    expect(shape(threads[0])).toEqual(['c1 Ana: a', 'c2 Bo: ', 'c3 Cy: "never closed', 'c4 Di: next', 'c5 Ed: a,b'])
    expect(messages.map(({ text }) => text)).toEqual([
      '2 rows have more or fewer fields than the header, first the one in line 3: 2 where the header has 3',
    ])
  })

  it('reads quotes after a backslash, and HTML as text', () => {
    expect(shape(first('id,author,text\n1,Ana,"so \\"plum\\" yes"\n2,Bo,"<p>One</p><p>Two &amp; three</p>"\n'))).toEqual([
      'c1 Ana: so "plum" yes',
      'c2 Bo: One\n\nTwo & three',
    ])
  })

  it('does not take prose, pages or JSON for tables', () => {
    for (const text of ['One, two.\nThree, four and five, six.\n', '<p>a,b</p>\n', '[{"id":1,"text":"a"}]', 'name,age\nAna,3\n'])
      expect(createTableReader().detect(sourceOfText(text)), text).toBe(0)
  })

  it('is linear: 60,000 rows in a chain, and 200,000 line ends without a delimiter', () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => `${at},${at > 0 ? at - 1 : ''},"text ""${at}"""`).join('\n')
    expect(first(`id,parent,text\n${rows}\n`)?.comments.at(-1)?.depth).toBe(59_999)
    expect(first(`id,text\n1,a\n${'x\n'.repeat(200_000)}`)?.comments.length).toBe(200_001)
  }, 60_000)
})

describe("Understory's own tables", () => {
  const text = fc.oneof(
    fc.constantFrom('=1+1', "'quoted", '-2 people', '@ana, no', '+1', "'=1", 'a "b", c\nd', '<b>not bold</b>', '<p>x</p>'),
    fc.string({ minLength: 1 }).map(value => value.replaceAll(/\r/g, '').trim() || 'x'),
  )
  const comments = fc.array(fc.record({ text, author: fc.option(fc.constantFrom('Ana', '=Bo', 'Cy, jr.')), likes: fc.option(fc.nat()) }), {
    minLength: 1,
    maxLength: 12,
  })

  it.each(['csv', 'csv-excel', 'tsv'])('written as %s and read back are the same comments', format => {
    fc.assert(
      fc.property(comments, list => {
        const lines = list.map((comment, at) =>
          JSON.stringify({
            type: 'comment',
            id: `k${at}`,
            parentId: at % 3 === 1 ? `k${at - 1}` : null,
            kind: at % 4 === 3 ? 'pingback' : 'comment',
            ...comment,
          }),
        )
        const [thread] = read(sourceOfText(lines.join('\n'), 'jam.jsonl')).threads
        const written = [...formatNamed(format).write([plain(thread as Thread)])]
        const bytes = Buffer.concat(written.map(piece => Buffer.from(piece)))
        const reading = read(sourceOfBytes('jam.csv', bytes))
        expect(reading.reader).toBe('table')
        const [back] = reading.threads
        expect(back?.id).toBe(thread?.id)
        expect(back?.comments).toEqual(thread?.comments)
      }),
      { seed: 20_261_125, numRuns: 60, verbose: 1 },
    )
  })
})
