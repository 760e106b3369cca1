import { describe, expect, it } from 'vitest'
import { wxrFormat } from '../../src/write/wxr.js'
import { xmlCharacters } from '../../src/write/xml.js'
import { chain, nasty } from './nasty.js'
import { complaints, SLOW } from './validate.js'
import { elementsOf } from './xml-events.js'

const SCHEMA = { own: 'wxr.rng' }
const written = (...threads: ReturnType<typeof nasty>[]) => [...wxrFormat.write(threads)].join('')
const valuesOf = (xml: string, name: string) =>
  elementsOf(xml)
    .filter(element => element.name === `wp:${name}`)
    .map(({ text }) => text)
const unescaped = (html: string) => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

describe('wxr', () => {
  const file = written(nasty())

  it('is valid for one, several, no and very deep threads', SLOW, async () => {
    for (const xml of [file, written(nasty(), nasty('two')), written(), written(chain(10_000))])
      expect(await complaints(xml, SCHEMA)).toEqual([])
  })

  it('is refused where a comment lost its parent, or has an e-mail address', SLOW, async () => {
    expect(await complaints(file.replace(/<wp:comment_parent>\d+<\/wp:comment_parent>/, ''), SCHEMA)).not.toEqual([])
    expect(await complaints(file.replace('<wp:comment_author_email>', '<wp:comment_author_email>a@example.org'), SCHEMA)).not.toEqual([])
  })

  it('numbers comments so that a reply is greater than what it answers, over all threads', () => {
    const xml = written(nasty(), nasty('two'))
    const ids = valuesOf(xml, 'comment_id').map(Number)
    const parents = valuesOf(xml, 'comment_parent').map(Number)
    expect(new Set(ids).size).toBe(ids.length)
    parents.forEach((parent, at) => {
      expect(parent).toBeLessThan(ids[at] as number)
      if (parent > 0) expect(ids).toContain(parent)
    })
    const count = nasty().thread.comments.length
    expect(parents.slice(0, count)).toEqual(nasty().thread.comments.map(({ parent }) => (parent < 0 ? 0 : (ids[parent] as number))))
  })

  it('shows the plain text, whatever looks like markup or ends a section', () => {
    expect(valuesOf(file, 'comment_content').map(unescaped)).toEqual(nasty().thread.comments.map(({ text }) => xmlCharacters(text)))
  })

  it('keeps ids of the source and what was judged as commentmeta, dates as far as they are known', () => {
    const { comments } = nasty().thread
    const keys = valuesOf(file, 'meta_key')
    const values = valuesOf(file, 'meta_value')
    const of = (key: string) => values.filter((_, at) => keys[at] === `understory_${key}`)
    expect(of('source_id')).toEqual(comments.map(({ id }) => id))
    expect(of('recovered_parent_id')).toEqual(['c1041'])
    expect(of('date')).toEqual(comments.flatMap(({ createdAt }) => createdAt ?? []))
    expect(of('status')).toEqual(comments.map(({ status }) => status))
    expect(valuesOf(file, 'comment_date_gmt').slice(0, 3)).toEqual(['2021-08-10 09:15:00', '2021-08-10 00:00:00', ''])
  })
})
