import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import draft4 from 'ajv-draft-04'
import formats from 'ajv-formats'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { webAnnotationFormat } from '../../src/write/web-annotation.js'
import { chain, nasty } from './nasty.js'
import { officialFile, officialFiles, officialSchemas, SLOW } from './validate.js'

interface Annotation {
  readonly id: string
  readonly motivation: string
  readonly created?: string
  readonly creator?: { readonly name: string }
  readonly body: { readonly value: string }
  readonly target:
    | string
    | { readonly source: string; readonly selector: [{ exact: string; prefix: string; suffix: string }, { start: number; end: number }] }
  readonly 'dcterms:identifier'?: string
}

const collectionOf = (...threads: ReturnType<typeof nasty>[]) =>
  JSON.parse([...webAnnotationFormat.write(threads)].join('')) as {
    total: number
    first: { items: Annotation[] }
    'dcterms:description': string
  }
const collection = collectionOf(nasty())
const { items } = collection.first
const ownSchema = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync(join(import.meta.dirname, 'schemas/web-annotation.schema.json'), 'utf8')),
)

describe('web annotation', () => {
  it('has the shape it should have, for one, several, many and no threads', () => {
    for (const threads of [[nasty()], [nasty(), nasty('two')], [chain(2_000)], []]) {
      const valid = ownSchema(collectionOf(...threads))
      expect(ownSchema.errors ?? []).toEqual([])
      expect(valid).toBe(true)
    }
    expect(ownSchema({ ...collection, first: { ...collection.first, items: [{ ...items[0], target: 'not an iri' }] } })).toBe(false)
  })

  it('makes every comment an annotation of what it answers, in reading order', () => {
    const comments = items.filter(({ motivation }) => motivation === 'commenting' || motivation === 'replying')
    const { comments: all, post } = nasty().thread
    expect(comments.map(item => item['dcterms:identifier'])).toEqual(all.map(({ id }) => id))
    expect(comments.map(({ body }) => body.value)).toEqual(all.map(({ text }) => text))
    expect(comments.map(({ target }) => target)).toEqual(all.map(({ parent }) => comments[parent]?.id ?? post.url))
    expect(comments.map(({ creator }) => creator?.name ?? null)).toEqual(all.map(({ author }) => author))
    expect(comments.map(({ created }) => created)).toContain('2021-08-11T05:40:05Z')
  })

  it('quotes what its positions cut, with context that never halves an emoji', () => {
    const textOf = new Map(items.map(({ id, body }) => [id, body.value]))
    const spans = items.flatMap(({ target }) => (typeof target === 'string' ? [] : [target]))
    expect(spans.length).toBeGreaterThan(9)
    for (const { source, selector } of spans) {
      const points = Array.from(textOf.get(source) as string)
      const [quote, position] = selector
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact)
      expect(points.slice(0, position.start).join('').endsWith(quote.prefix)).toBe(true)
      expect(points.slice(position.end).join('').startsWith(quote.suffix)).toBe(true)
    }
  })

  it('counts its annotations and gives none the id of another', () => {
    expect(collection.total).toBe(items.length)
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  })

  it('states source, hash, version and settings', () => {
    for (const fact of ['understory 0.0.0-test', 'ab'.repeat(32), 'topics auto']) expect(collection['dcterms:description']).toContain(fact)
  })
})

describe.skipIf(!officialSchemas)('web annotation by the official assertions (skipped where they are not on this machine)', () => {
  const ajv = new draft4.default({ strict: false, allErrors: true })
  formats.default(ajv)
  if (officialSchemas)
    for (const name of officialFiles('web-annotation/definitions'))
      ajv.addSchema(JSON.parse(officialFile(`web-annotation/definitions/${name}`)), name)

  // Compiling an assertion twice under one name is refused, so the schemas are kept by the first call.
  const validators = new Map<string, (document: unknown) => boolean>()
  const failing = (suite: string, document: unknown) => {
    const { assertions } = JSON.parse(officialFile(`web-annotation/${suite}`)) as { assertions: string[] }
    return assertions.filter(path => {
      const known =
        validators.get(path) ?? (ajv.compile(JSON.parse(officialFile(`web-annotation/${path}`))) as (document: unknown) => boolean)
      validators.set(path, known)
      return !known(document)
    })
  }

  it('holds every MUST for the collection, the page and each annotation', SLOW, () => {
    const context = { '@context': 'http://www.w3.org/ns/anno.jsonld' }
    expect(failing('collections/collectionMusts.test', collection)).toEqual([])
    expect(failing('collections/pages/pageMusts.test', { ...context, ...collection.first })).toEqual([])
    for (const item of items) expect(failing('annotations/annotationMusts.test', { ...context, ...item })).toEqual([])
  })

  it('would be told of a body twice', () => {
    expect(
      failing('annotations/annotationMusts.test', { '@context': 'http://www.w3.org/ns/anno.jsonld', ...items[0], bodyValue: 'again' }),
    ).not.toEqual([])
  })

  it('is JSON-LD in which nothing is dropped', SLOW, async () => {
    const documentLoader = async (url: string) => {
      if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`${url} is not on this machine`)
      return { documentUrl: url, contextUrl: undefined, document: JSON.parse(officialFile('web-annotation/anno.jsonld')) }
    }
    const quads = (await jsonld.toRDF(collection as never, { safe: true, documentLoader } as never)) as unknown as object[]
    expect(quads.length).toBeGreaterThan(items.length * 4)
  })
})
