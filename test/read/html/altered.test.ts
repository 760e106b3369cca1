// The imitated engines, made otherwise: what people wrote, who wrote it and whom it answers is found all the same.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createHtmlReader } from '../../../src/read/html/index.js'
import { sourceOfText } from '../../../src/read/source.js'
import { alter, boxed, type Element, renamed, unclassed } from './altered.js'

interface Expected {
  readonly author: string
  readonly answers: number | null
  readonly text: string
}

const FIXTURES = join(import.meta.dirname, 'fixtures')
const names = readdirSync(FIXTURES, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? [entry.name] : []))
const byEvidence = createHtmlReader({ engines: [] })

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
