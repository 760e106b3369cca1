// The same page, made otherwise: names of classes and ids made up or left away, lists made of plain boxes. What people wrote stays where it was.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5'
import { describe, expect, it } from 'vitest'
import { createHtmlReader } from '../../../src/read/html/index.js'
import { sourceOfText } from '../../../src/read/source.js'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.DocumentFragment

interface Expected {
  readonly author: string
  readonly answers: number | null
  readonly text: string
}

const FIXTURES = join(import.meta.dirname, 'fixtures')
const names = readdirSync(FIXTURES, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? [entry.name] : []))
const byEvidence = createHtmlReader({ engines: [] })

function alter(html: string, change: (element: Element) => void): string {
  const document = parse(html)
  const open: Node[] = [document]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('attrs' in node) change(node)
    if ('content' in node) open.push(node.content)
    if ('childNodes' in node) open.push(...node.childNodes)
  }
  return serialize(document)
}

/** Made up, the same everywhere: 32 bits of FNV-1a in letters and numbers. */
function madeUp(name: string): string {
  let hash = 0x811c9dc5
  for (const letter of name) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
  return `x${(hash >>> 0).toString(36)}`
}

/** As a bundler leaves a page: no class, id, link within the page or attribute of data says what anything is. */
const renamed = ({ attrs }: Element): void => {
  for (const attribute of attrs) {
    if (attribute.name === 'class') attribute.value = attribute.value.trim().split(/\s+/).map(madeUp).join(' ')
    else if (attribute.name === 'id') attribute.value = madeUp(attribute.value)
    else if (attribute.name === 'href') attribute.value = attribute.value.replace(/#(.+)$/, (_, id: string) => `#${madeUp(id)}`)
  }
  attrs.splice(0, attrs.length, ...attrs.filter(({ name }) => !/^data-|^item/.test(name)))
}

/** As a page is saved by what strips styles. */
const unclassed = ({ attrs }: Element): void => {
  attrs.splice(0, attrs.length, ...attrs.filter(({ name }) => name !== 'class'))
}

const BOXES: Readonly<Record<string, string>> = Object.fromEntries([
  ...'ol ul li article section dl dt dd footer header address'.split(' ').map(name => [name, 'div']),
  ...'cite time b strong'.split(' ').map(name => [name, 'span']),
])

/** Tags say nothing, classes do. */
const boxed = (element: Element): void => {
  const box = BOXES[element.tagName]
  if (box !== undefined) Object.assign(element, { tagName: box, nodeName: box })
}

const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** Comments as "author: words", those whose parent is not the expected one marked; in the expected order. */
function read(html: string, expected: readonly Expected[]): string[] {
  const [thread] = byEvidence.read(sourceOfText(html, 'page.html')).threads
  const comments = thread?.comments ?? []
  const saying = (index: number) => onOneLine(comments[index]?.text ?? '')
  const order = new Map(expected.map(({ text }, place) => [text, place]))
  return comments
    .map(({ author, parent, index }) => ({ author, words: saying(index), answers: parent < 0 ? null : (order.get(saying(parent)) ?? -1) }))
    .sort((a, b) => (order.get(a.words) ?? -1) - (order.get(b.words) ?? -1))
    .map(({ author, words, answers }) => `${author}: ${words} (${answers})`)
}

interface Change {
  readonly how: string
  readonly change: (element: Element) => void
  /** How many of an engine's comments are not found as they are. */
  readonly lost: Readonly<Record<string, number>>
}

const CHANGES: readonly Change[] = [
  { how: 'with made-up names', change: renamed, lost: { bbpress: 7, 'blogger-dl': 1, 'wpdiscuz5-flat': 7 } },
  {
    how: 'without classes',
    change: unclassed,
    lost: { bbpress: 7, drupal7: 4, 'facebook-plugin': 7, 'phpbb2-tables': 7, 'utility-classes': 5 },
  },
  { how: 'out of plain boxes', change: boxed, lost: {} },
]

describe.each(CHANGES)('a page $how', ({ change, lost }) => {
  it.each(names)('made like %s', name => {
    const expected = JSON.parse(readFileSync(join(FIXTURES, name, 'expected.json'), 'utf8')) as Expected[]
    const found = read(alter(readFileSync(join(FIXTURES, name, 'source.html'), 'utf8'), change), expected)
    const missing = expected.map(({ author, text, answers }) => `${author}: ${text} (${answers})`).filter(said => !found.includes(said))
    expect(missing.length).toBe(lost[name] ?? 0)
    if (lost[name] === undefined) expect(found.length).toBe(expected.length)
  })
})
