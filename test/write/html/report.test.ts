import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { HTML_FORBIDDEN } from '../../../src/write/html/escape.js'
import { htmlFormat } from '../../../src/write/html/report.js'
import { records } from '../../../src/write/record.js'
import { chain, nasty } from '../nasty.js'
import { SLOW } from '../validate.js'

type Node = DefaultTreeAdapterTypes.ChildNode
const written = (...threads: ReturnType<typeof nasty>[]) => [...htmlFormat.write(threads)].join('')

/** Parses as the standard says, with everything it would complain about. */
function strictly(html: string) {
  const errors: string[] = []
  const document = parse(html, { onParseError: ({ code, startLine }) => void errors.push(`${code} in line ${startLine}`) })
  const elements: DefaultTreeAdapterTypes.Element[] = []
  const waiting: Node[] = [...document.childNodes]
  let deepest = 0
  const depths = new Map<Node, number>()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!defaultTreeAdapter.isElementNode(node)) continue
    elements.push(node)
    deepest = Math.max(deepest, depths.get(node) ?? 0)
    for (const child of [...node.childNodes].reverse()) {
      depths.set(child, (depths.get(node) ?? 0) + 1)
      waiting.push(child)
    }
  }
  return { errors, elements, deepest }
}

const attribute = (element: DefaultTreeAdapterTypes.Element, name: string) => element.attrs.find(one => one.name === name)?.value ?? null

function textOf(element: DefaultTreeAdapterTypes.Element): string {
  const waiting: Node[] = [element]
  let text = ''
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (defaultTreeAdapter.isTextNode(node)) text += node.value
    else if (defaultTreeAdapter.isElementNode(node)) waiting.push(...[...node.childNodes].reverse())
  }
  return text
}

const shown = (text: string) => text.replaceAll(/\r\n?/g, '\n').replaceAll(HTML_FORBIDDEN, '\ufffd')

describe('html', () => {
  const html = written(nasty())
  const { errors, elements } = strictly(html)
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name)

  it('is a page without one parse error, for one, several, no and very deep threads', SLOW, () => {
    expect(errors).toEqual([])
    for (const page of [written(nasty(), nasty('two')), written(), written(chain(10_000))]) expect(strictly(page).errors).toEqual([])
    expect(strictly(html.replace('</article>', '')).errors.length + strictly('<p>\u0001').errors.length).toBeGreaterThan(0)
  })

  it('shows every text as text, in reading order, whatever it looks like', () => {
    const texts = named('p')
      .filter(element => attribute(element, 'class') === 'text')
      .map(textOf)
    expect(texts).toEqual(nasty().thread.comments.flatMap(({ text }) => (text === '' ? [] : [shown(text)])))
    expect(named('script')).toHaveLength(2)
    expect(elements.some(({ tagName }) => tagName === 'plan' || tagName === 'img')).toBe(false)
  })

  it('nests replies in what they answer', () => {
    const holder = (element: DefaultTreeAdapterTypes.Element) => {
      const list = element.parentNode as DefaultTreeAdapterTypes.Element
      const item = list.parentNode as DefaultTreeAdapterTypes.Element
      return item.tagName === 'li' ? attribute(item, 'id') : null
    }
    const items = named('li').filter(element => attribute(element, 'id') !== null)
    const ids = items.map(element => attribute(element, 'id'))
    expect(items.map(holder)).toEqual(nasty().thread.comments.map(({ parent }) => ids[parent] ?? null))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('stays shallow where the discussion is deep, and says there what is answered', () => {
    const page = written(chain(10_000))
    expect(strictly(page).deepest).toBeLessThan(40)
    expect(page).toContain('↳ answers k9998')
  })

  it('holds the records to the character', () => {
    const island = named('script').find(element => attribute(element, 'type') === 'application/json')
    const [thread] = JSON.parse(textOf(island as DefaultTreeAdapterTypes.Element)) as { comments: object[] }[]
    expect(thread?.comments).toEqual(JSON.parse(JSON.stringify([...records(nasty())].filter(({ type }) => type === 'comment'))))
  })

  it('allows itself one script and no connection', () => {
    const policy = named('meta')
      .map(element => attribute(element, 'content'))
      .find(content => content?.includes('default-src'))
    expect(policy).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-[\w+/=]+'; img-src data:/)
    expect(html).not.toMatch(/\b(?:src|srcset|action)=/)
    expect(named('a').map(element => attribute(element, 'href'))).toEqual([nasty().thread.post.url])
  })

  it('marks what moved the score, what is quoted and who is spoken to', () => {
    const marks = named('mark').map(element => [attribute(element, 'class'), textOf(element)])
    expect(marks).toEqual(
      expect.arrayContaining([
        ['positive', 'well'],
        ['negative', 'tax'],
        ['quote', '"Fair"'],
        ['name', 'Zoë'],
        ['cue', '=No.'],
      ]),
    )
  })

  it('states source, hash, version and settings', () => {
    for (const fact of ['understory 0.0.0-test', 'ab'.repeat(32), 'topics auto']) expect(html).toContain(fact)
  })
})
