import { csvParse } from 'd3'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { qdcFormat } from '../../../src/write/refi/codebook.js'
import { createQdpxFormat, type QdpxOptions } from '../../../src/write/refi/project.js'
import { forCoding } from '../../../src/write/refi/source-text.js'
import { taguetteFormat } from '../../../src/write/taguette.js'
import { chain, nasty } from '../nasty.js'
import { complaints, SLOW } from '../validate.js'
import { elementsOf } from '../xml-events.js'

const QDE = { own: 'qde.rng', official: 'refi-qda/Project.xsd' }
const QDC = { own: 'qdc.rng', official: 'refi-qda/Codebook.xsd' }

const project = (...threads: ReturnType<typeof nasty>[]) => projectWith({}, threads)

function projectWith(options: QdpxOptions, threads: ReturnType<typeof nasty>[]) {
  const files = unzipSync(Buffer.concat([...createQdpxFormat(options).write(threads)] as Uint8Array[]))
  const xml = strFromU8(files['project.qde'] as Uint8Array)
  const elements = elementsOf(xml)
  const named = (wanted: string) => elements.filter(({ name }) => name === wanted)
  const text = (guid: string) => strFromU8(files[`sources/${guid}.txt`] as Uint8Array)
  const texts: string[] = []
  const coded = new Map<string | undefined, string>()
  let points: string[] = []
  // Elements stand in the order in which they end: backwards, a text comes before its selections.
  for (const { name, attributes } of elements.toReversed()) {
    if (name === 'TextSource') {
      texts.push(text(attributes.guid as string))
      points = Array.from(texts.at(-1) as string)
    }
    if (name === 'PlainTextSelection')
      coded.set(attributes.name, points.slice(Number(attributes.startPosition), Number(attributes.endPosition)).join(''))
  }
  return { files, xml, named, text, texts, coded }
}

describe('qdpx', () => {
  it('is a valid project for the nasty discussion, for several, for a long chain and for none', SLOW, async () => {
    for (const threads of [[nasty()], [nasty(), nasty('other/one')], [chain(10_000)], []])
      expect(await complaints(project(...threads).xml, QDE)).toEqual([])
  })

  it('is refused by the schema where a selection has no end', SLOW, async () => {
    expect(await complaints(project(nasty()).xml.replace(/ endPosition="\d+"/, ''), QDE)).not.toEqual([])
  })

  it('codes each comment and each span at its very words, counted in code points', () => {
    const { named, text } = project(nasty())
    const points = Array.from(text(named('TextSource')[0]?.attributes.guid as string))
    const at = (name: string) => {
      const { startPosition, endPosition } =
        named('PlainTextSelection').find(({ attributes }) => attributes.name === name)?.attributes ?? {}
      return points.slice(Number(startPosition), Number(endPosition)).join('')
    }
    for (const { id, text: words } of nasty().thread.comments) if (words !== '') expect(at(id)).toBe(forCoding(words))
    expect(at('c1041 word')).toBe('well')
    expect(at('c1041 target')).toBe('The 🚤 council'.slice(0, 11))
    expect(at('c1044 quote')).toBe('"Fair"')
    expect(at('c1044 stance')).toBe('=No.')
  })

  it('holds texts that no importer shifts: UTF-8 without mark, line feeds alone', () => {
    const { named, text } = project(nasty())
    const source = text(named('TextSource')[0]?.attributes.guid as string)
    expect(source.startsWith('\ufeff')).toBe(false)
    expect(source).not.toContain('\r')
    expect(source).toContain('reply to c1041')
    expect(source).toContain('really answers c1041 (vocative, 0.75)')
  })

  it('gives every coding a code that exists, no code twice to the same words, and no name to two codes', () => {
    const { named } = project(nasty(), nasty('two'))
    const codes = named('Code')
    const guids = new Set(codes.map(({ attributes }) => attributes.guid))
    expect(guids.size).toBe(codes.length)
    expect(new Set(codes.map(({ attributes }) => attributes.name)).size).toBe(codes.length)
    for (const { attributes } of named('CodeRef')) expect(guids).toContain(attributes.targetGUID)
    expect(new Set(named('Coding').map(({ attributes }) => attributes.guid)).size).toBe(named('Coding').length)
  })

  it('makes every author a case that has a code of its own', () => {
    const { named } = project(nasty())
    const codes = new Map(named('Code').map(({ attributes }) => [attributes.guid, attributes.name]))
    const authors = nasty().thread.comments.flatMap(({ author }) => author ?? [])
    expect(named('Case').map(({ attributes }) => attributes.name)).toEqual(authors)
    for (const { attributes } of named('Case')) expect(codes.get(attributes.guid as string)).toBe(`speaker:${attributes.name}`)
  })

  it('names sources so that they can be files', () => {
    const names = project(nasty(), nasty('two'))
      .named('TextSource')
      .map(({ attributes }) => attributes.name)
    expect(names).toEqual(['Who pays for the ferry & ]]', 'Who pays for the ferry & ]] 2'])
  })

  it.each([
    { eol: 'crlf', layout: 'thread' },
    { eol: 'lf', layout: 'comments' },
    { eol: 'crlf', layout: 'comments' },
  ] satisfies QdpxOptions[])('is valid and codes the very words with $eol line ends and a text a $layout', SLOW, async options => {
    const { xml, named, coded, texts } = projectWith(options, [nasty()])
    expect(await complaints(xml, QDE)).toEqual([])
    const lineEnd = options.eol === 'crlf' ? '\r\n' : '\n'
    expect(named('TextSource')).toHaveLength(options.layout === 'thread' ? 1 : nasty().thread.comments.length)
    for (const { id, text: words } of nasty().thread.comments)
      if (words !== '') expect(coded.get(id) === forCoding(words).replaceAll('\n', lineEnd), id).toBe(true)
    expect(coded.get('c1044 stance')).toBe('=No.')
    expect(/[\r\n]/.test(texts.join('').replaceAll(lineEnd, ''))).toBe(false)
  })

  it('gives comments the same GUIDs and links in either layout', () => {
    const [one, many] = [project(nasty()), projectWith({ layout: 'comments' }, [nasty()])]
    expect(many.named('Link').map(({ attributes }) => attributes)).toEqual(one.named('Link').map(({ attributes }) => attributes))
    const guids = new Set(many.named('PlainTextSelection').map(({ attributes }) => attributes.guid))
    for (const { attributes } of many.named('Link')) expect(guids).toContain(attributes.targetGUID)
  })

  it('writes the same bytes twice', () => {
    const bytes = () => Buffer.concat([...createQdpxFormat().write([nasty()])] as Uint8Array[])
    expect(bytes().equals(bytes())).toBe(true)
  })
})

describe('qdc', () => {
  const file = [...qdcFormat.write([nasty(), nasty('two')])].join('')

  it('is a valid codebook, also where nothing was analyzed', SLOW, async () => {
    expect(await complaints(file, QDC)).toEqual([])
    expect(await complaints([...qdcFormat.write([chain(3)])].join(''), QDC)).toEqual([])
    expect(await complaints([...qdcFormat.write([])].join(''), QDC)).toEqual([])
  })

  it('is refused by the schema where a code has no name', SLOW, async () => {
    expect(await complaints(file.replace(/(<Code guid="[^"]*") name="[^"]*"/, '$1'), QDC)).not.toEqual([])
  })

  it('holds topics and targets once, under the GUIDs that projects use', () => {
    const codes = elementsOf(file).filter(({ name }) => name === 'Code')
    const topics = codes.filter(({ attributes }) => attributes.name?.startsWith('topic:'))
    expect(topics.map(({ attributes }) => attributes.name)).toEqual(['topic:winter/ferry <plan>', 'topic:tide'])
    expect(
      project(nasty())
        .named('Code')
        .map(({ attributes }) => attributes.guid),
    ).toContain(topics[0]?.attributes.guid)
  })
})

describe('taguette', () => {
  it('opens with a mark, has the two columns, and tags that are flat dotted paths', () => {
    const file = [...taguetteFormat.write([nasty()])].join('')
    expect(file.startsWith('\ufefftag,description\r\n')).toBe(true)
    const tags = csvParse(file.slice(1)).map(({ tag }) => tag)
    expect(tags).toContain('topic.tide')
    expect(tags).toContain('target.the "council": favor')
    for (const tag of tags) expect(tag?.split('.')).toHaveLength(2)
  })
})
