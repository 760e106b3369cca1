import { describe, expect, it } from 'vitest'
import { gexf13Format, gexfFormat } from '../../../src/write/graphs/gexf.js'
import { graphmlFormat } from '../../../src/write/graphs/graphml.js'
import { nodeLinkFormat } from '../../../src/write/graphs/node-link.js'
import type { ExportFormat } from '../../../src/write/writer.js'
import { xmlCharacters } from '../../../src/write/xml.js'
import { chain, nasty } from '../nasty.js'
import { complaints, type Schemas, SLOW } from '../validate.js'
import { elementsOf } from '../xml-events.js'

const XML: readonly (readonly [ExportFormat, Schemas])[] = [
  [graphmlFormat, { own: 'graphml.rng', official: 'graphml/graphml.xsd' }],
  [gexfFormat, { own: 'gexf-1.2.rng', official: 'gexf-1.2draft/gexf.rng' }],
  [gexf13Format, { own: 'gexf-1.3.rng', official: 'gexf-1.3/gexf.rng' }],
]
const written = (format: ExportFormat, ...threads: ReturnType<typeof nasty>[]) => [...format.write(threads)].join('')

describe.each(XML.map(([format, schemas]) => ({ name: format.name, format, schemas })))('$name', ({ format, schemas }) => {
  it('is valid for the nasty discussion, for two of them and for none', SLOW, async () => {
    expect(await complaints(written(format, nasty()), schemas)).toEqual([])
    expect(await complaints(written(format, nasty(), nasty('a second/“one”')), schemas)).toEqual([])
    expect(await complaints(written(format), schemas)).toEqual([])
  })

  it('is refused by the schema where an edge lost its end', SLOW, async () => {
    expect(await complaints(written(format, nasty()).replace(/ target="[^"]*"/, ''), schemas)).not.toEqual([])
  })

  it('holds the post, every comment and an edge from each to what it answers, on a chain of 10,000 too', async () => {
    for (const annotated of [nasty(), chain(10_000)]) {
      const elements = elementsOf(written(format, annotated))
      const ids = elements.filter(({ name }) => name === 'node').map(({ attributes }) => attributes.id)
      const edges = elements.filter(({ name }) => name === 'edge').map(({ attributes }) => [attributes.source, attributes.target])
      const { comments } = annotated.thread
      expect(new Set(ids).size).toBe(comments.length + 1)
      expect(edges).toEqual(comments.map(({ parent }, at) => [ids[at + 1], ids[parent + 1]]))
    }
  })

  it('tells nodes of two threads with the same ids apart', () => {
    const ids = elementsOf(written(format, nasty('one'), nasty('two')))
      .filter(({ name }) => name === 'node')
      .map(({ attributes }) => attributes.id)
    expect(new Set(ids).size).toBe(2 * (nasty().thread.comments.length + 1))
  })

  it('keeps every text to the character, but for what XML cannot hold, and says how many', () => {
    const file = written(format, nasty())
    const texts = new Set(elementsOf(file).flatMap(({ attributes, text }) => [attributes.value, text]))
    for (const { text } of nasty().thread.comments) if (text !== '') expect(texts).toContain(xmlCharacters(text))
    expect(file).toMatch(/3\d characters that the format cannot hold/)
  })

  it('says of an inferred parent that it is one, beside the displayed one', () => {
    const file = written(format, nasty())
    expect(file).toMatch(/recovered_parent_id[^c]{0,20}c1041/)
    expect(file).toMatch(/parent_id[^c]{0,20}c1044/)
  })

  it('states source, hash, version and settings', () => {
    const file = written(format, nasty())
    for (const fact of ['understory 0.0.0-test', 'ab'.repeat(32), 'topics auto', 'the \\&quot;council\\&quot;'])
      expect(file.replaceAll('\\"', '\\&quot;').replaceAll('&quot;"', '&quot;')).toContain(fact)
  })
})

describe('node-link JSON', () => {
  const file = written(nodeLinkFormat, nasty())
  const graph = JSON.parse(file) as {
    nodes: { id: string; text: string; comment_id: string | null; spans: { start: number; end: number; text: string }[] }[]
    links: { source: string; target: string }[]
    edges: unknown[]
    graph: { notes: string[] }
  }

  it('holds every comment unchanged under the post, and the same edges for both generations of networkx', () => {
    const { comments } = nasty().thread
    expect(graph.nodes.slice(1).map(({ text }) => text)).toEqual(comments.map(({ text }) => text))
    expect(graph.nodes[0]).toMatchObject({ id: 'post', kind: 'post', comment_id: null })
    expect(graph.links.map(({ target }) => target)).toEqual(comments.map(({ parent }) => graph.nodes[parent + 1]?.id))
    expect(graph.edges).toEqual(graph.links)
  })

  it('carries spans whose code points are their words', () => {
    const spans = graph.nodes.flatMap(({ text, spans: all }) =>
      all.map(span => [Array.from(text).slice(span.start, span.end).join(''), span.text]),
    )
    expect(spans.length).toBeGreaterThan(9)
    for (const [slice, quote] of spans) expect(slice).toBe(quote)
  })

  it('gives a comment whose id is "post" a node of its own', () => {
    expect(graph.nodes.filter(({ id }) => id === 'post')).toHaveLength(1)
    expect(graph.nodes.find(({ comment_id }) => comment_id === 'post')?.id).toBe('comment-post')
  })

  it('writes the same bytes twice', () => {
    expect(written(nodeLinkFormat, nasty())).toBe(file)
  })
})
