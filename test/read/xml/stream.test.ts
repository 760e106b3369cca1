import fc from 'fast-check'
import sax from 'sax'
import { describe, expect, it } from 'vitest'
import type { Message } from '../../../src/model/thread.js'
import { type Source, sourceOfBytes } from '../../../src/read/source.js'
import type { XmlEvents } from '../../../src/read/xml/events.js'
import { streamXml } from '../../../src/read/xml/stream.js'

/** Writes down what it hears, the pieces of one text as one. */
function listener() {
  const heard: string[] = []
  let text = ''
  const note = (event: string) => {
    if (text !== '') heard.push(`text ${text}`)
    text = ''
    if (event !== '') heard.push(event)
  }
  const events: XmlEvents = {
    open: (name, attributes) => note(`open ${name} ${JSON.stringify(attributes).toLowerCase()}`),
    text: piece => {
      text += piece
    },
    close: name => note(`close ${name}`),
  }
  return { events, heard, end: () => note('') }
}

/** The same bytes in pieces of so many. */
function sourceInPieces(text: string, length: number): Source {
  const bytes = new TextEncoder().encode(text)
  const whole = sourceOfBytes('export.xml', bytes)
  const pieces = Array.from({ length: Math.ceil(bytes.length / length) }, (_, at) => bytes.subarray(at * length, (at + 1) * length))
  return { ...whole, chunks: () => pieces }
}

function streamed(text: string, length = 1 << 16) {
  const { events, heard, end } = listener()
  const messages: Message[] = []
  for (const _ of streamXml(sourceInPieces(text, length), events, messages));
  end()
  return { heard, messages }
}

interface Fault {
  readonly line: number
  readonly reason: string
}

function recoveredFrom(faults: readonly Fault[]): Message {
  const [first] = faults as [Fault]
  const places = faults.length === 1 ? 'one place' : `${faults.length} places`
  return { code: 'recovered-input', text: `not well-formed XML in ${places}, first: ${first.reason}; read on from there`, line: first.line }
}

/** What a bare strict parser tells of it within a root, and its faults. */
function parsed(text: string) {
  const { events, heard, end } = listener()
  const parser = sax.parser(true, { unquotedAttributeValues: true } as sax.SAXOptions)
  const faults: Fault[] = []
  parser.onopentag = ({ name, attributes }) => events.open(name.toLowerCase(), attributes as Record<string, string>)
  parser.onclosetag = name => events.close(name.toLowerCase())
  parser.ontext = events.text
  parser.oncdata = events.text
  parser.onerror = ({ message }) => {
    parser.resume()
    faults.push({ line: parser.line + 1, reason: (message.split('\n')[0] as string).toLowerCase() })
  }
  parser.write(`<root>${text}`)
  parser.flush()
  end()
  return { heard: heard.slice(1), faults }
}

describe('a stream of XML', () => {
  const parts = fc.constantFrom(
    ...['<a>', '</a>', '<b:c>', '</b:c>', '<A>', '<a x="1" y="2">', '<b:c/>', '< a>', '</a >', '</ a>', '<é>', '</é>', '<a x=1>', '<a x>'],
    ...['<a>word</a>', '<a></a>', '<b:c><![CDATA[<p>R&D</p>]]></b:c>', '<a><![CDATA[]]></a>', '<a>one > two</a>', '<a><![CDATA[a]]]></a>'],
    ...[
      '<![CDATA[',
      ']]>',
      ']',
      '>',
      '<',
      '&',
      '&amp;',
      '&#8217;',
      '&nope;',
      'word',
      ' ',
      '\n',
      '"',
      '😀',
      '<!--',
      '-->',
      '<?x',
      '?>',
      '</>',
    ],
  )

  it('is heard as a parser tells it that takes each character by itself, whatever is broken and wherever the pieces end', () => {
    let wellFormed = 0
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), fc.integer({ min: 1, max: 60 }), (list, length) => {
        const text = list.join('')
        const { heard, messages } = streamed(text, length)
        const expected = parsed(text)
        expect(heard).toEqual(expected.heard)
        const recovered = messages.filter(({ code }) => code === 'recovered-input')
        if (expected.faults.length === 0) wellFormed++
        expect(recovered).toEqual(expected.faults.length === 0 ? [] : [recoveredFrom(expected.faults)])
      }),
      { seed: 20_261_126, numRuns: 1_500, verbose: 1 },
    )
    expect(wellFormed).toBeGreaterThan(100)
  })

  it('counts lines within texts and sections', () => {
    const text = '<a>\n<b>one\ntwo</b>\n<b><![CDATA[three\n\nfour]]></b>\n<b>R&D</b></a>'
    expect(streamed(text).messages).toMatchObject([{ code: 'recovered-input', line: 7 }])
  })

  it('says where a file ends in the middle of a section, whose words are heard', () => {
    const { heard, messages } = streamed('<a>\n<b><![CDATA[what came\nbefore')
    expect(heard).toContain('text what came\nbefore')
    expect(messages).toMatchObject([{ code: 'truncated-input', line: 3 }])
  })

  it('says of a comment without an end how far beyond bounds it has grown, once a piece', () => {
    const long = `<a><!-- ${'<b>words</b>\n'.repeat(20_000)}`
    const [, recovered] = streamed(long).messages
    expect(recovered?.text).toMatch(/in [234] places, first: max buffer length exceeded: comment/)
  })
})
