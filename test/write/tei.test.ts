import { describe, expect, it } from 'vitest'
import { teiFormat } from '../../src/write/tei.js'
import { xmlCharacters } from '../../src/write/xml.js'
import { chain, nasty } from './nasty.js'
import { complaints, SLOW } from './validate.js'
import { elementsOf } from './xml-events.js'

const SCHEMA = { own: 'tei.rng' }
const written = (...threads: ReturnType<typeof nasty>[]) => [...teiFormat.write(threads)].join('')

describe('tei', () => {
  const file = written(nasty())
  const elements = elementsOf(file)
  const named = (wanted: string) => elements.filter(({ name }) => name === wanted)

  it('is valid for one, several, no and very deep threads', SLOW, async () => {
    for (const xml of [file, written(nasty(), nasty('two')), written(), written(chain(5_000))])
      expect(await complaints(xml, SCHEMA)).toEqual([])
  })

  it('is refused where an attribute is none of TEI', SLOW, async () => {
    expect(await complaints(file.replace(' replyTo=', ' replyto='), SCHEMA)).not.toEqual([])
  })

  it('gives no id twice, and points only at ids that there are', () => {
    const all = elementsOf(written(nasty(), nasty('two')))
    const ids = all.flatMap(({ attributes }) => attributes['xml:id'] ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const pointers = all.flatMap(({ attributes: { who, replyTo, ana, corresp, from, to } }) =>
      [who, replyTo, ana, corresp, from, to].flatMap(value => value?.split(' ') ?? []),
    )
    expect(pointers.length).toBeGreaterThan(40)
    for (const pointer of pointers) expect(ids).toContain(pointer.slice(1))
  })

  it('holds every text: line breaks as elements, all else to the character', () => {
    const paragraphs = [...file.matchAll(/<p xml:space="preserve">(.*?)<\/p>/gs)].map(
      ([, inner]) => elementsOf(`<p>${(inner as string).replaceAll('<lb/>', '\n').replaceAll(/<anchor[^>]*>/g, '')}</p>`).at(-1)?.text,
    )
    expect(paragraphs).toEqual(nasty().thread.comments.map(({ text }) => xmlCharacters(text)))
  })

  it('says who wrote it, when, what it answers, how it is coded', () => {
    const [first, second] = named('post')
    expect(second?.attributes).toMatchObject({ n: 'c1044', when: '2021-08-10', replyTo: '#c1041', indentLevel: '1' })
    expect(second?.attributes.ana).toContain('stance_disagree')
    expect(first?.attributes.ana).toContain('sentiment_positive')
    expect(named('person')).toHaveLength(nasty().thread.comments.filter(({ author }) => author !== null).length)
  })

  it('puts anchors where the spans begin and end', () => {
    for (const { attributes, text } of named('span')) {
      const id = (attributes.from as string).slice(1)
      const to = (attributes.to as string).slice(1)
      const inner = file.slice(file.indexOf(`<anchor xml:id="${id}"/>`), file.indexOf(`<anchor xml:id="${to}"/>`))
      const words = elementsOf(`<p>${inner.replaceAll(/<anchor[^>]*>/g, '').replaceAll('<lb/>', '\n')}</p>`).at(-1)?.text
      expect(words).toBe(text)
    }
  })

  it('keeps numbers in feature structures', () => {
    expect(file).toContain('<f name="sentiment"><numeric value="0.5"/></f>')
    expect(file).toContain('<f name="recovered_parent_id"><string>c1041</string></f>')
  })
})
