// The markup of well-known engines, imitated with texts of our own: the comments, their tree, authors, dates and likes.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Thread } from '../../../src/model/thread.js'
import { createHtmlReader, htmlReader } from '../../../src/read/html/index.js'
import type { Reader } from '../../../src/read/reader.js'
import { sourceOfText } from '../../../src/read/source.js'

interface Expected {
  readonly author: string
  readonly answers: number | null
  readonly createdAt: string | null
  /** `null`: not stated here. */
  readonly likes: number | null
  readonly text: string
}

const FIXTURES = join(import.meta.dirname, 'fixtures')
const folders = readdirSync(FIXTURES, { withFileTypes: true }).filter(entry => entry.isDirectory())
const byEvidence = createHtmlReader({ engines: [] })

const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** Comments by their words: a tree read depth first is not always the order of the page. */
function told(thread: Thread, expected: readonly Expected[]): Expected[] {
  const places = new Map(expected.map(({ text }, place) => [text, place]))
  const words = (index: number) => onOneLine(thread.comments[index]?.text ?? '')
  return thread.comments
    .map(({ author, parent, createdAt, likes, text }) => ({
      author: author ?? '',
      answers: parent < 0 ? null : (places.get(words(parent)) ?? -1),
      createdAt,
      likes: expected[places.get(onOneLine(text)) ?? -1]?.likes === null ? null : likes,
      text: onOneLine(text),
    }))
    .sort((a, b) => (places.get(a.text) ?? -1) - (places.get(b.text) ?? -1))
}

/** Every letter of a class becomes another one, the same everywhere, as when a bundler makes up the names. */
const withoutClasses = (html: string): string =>
  html.replaceAll(
    /(\sclass=)("[^"]*"|'[^']*')/g,
    (_, before: string, value: string) => before + value.toLowerCase().replaceAll(/[a-z]/g, otherLetter),
  )

const otherLetter = (letter: string): string => String.fromCharCode(97 + (((letter.charCodeAt(0) - 97) * 5 + 7) % 26))

/** Where the name stands in another cell than the words, and a class alone says that it is one. */
const NAMED_BY_CLASS = new Set(['phpbb2-tables'])

describe.each(folders.map(({ name }) => name))('a page made like %s', name => {
  const html = readFileSync(join(FIXTURES, name, 'source.html'), 'utf8')
  const expected = JSON.parse(readFileSync(join(FIXTURES, name, 'expected.json'), 'utf8')) as Expected[]
  const read = (reader: Reader, source = html) => [...reader.read(sourceOfText(source, 'page.html')).threads][0] as Thread

  it('gives its comments', () => expect(told(read(htmlReader), expected)).toEqual(expected))

  it('gives them by their evidence alone', () => expect(told(read(byEvidence), expected)).toEqual(expected))

  it('gives their words, authors and places, though no class says anything', () => {
    const found = told(read(byEvidence, withoutClasses(html)), expected)
    const unnamed = NAMED_BY_CLASS.has(name)
    expect(found.map(({ text, answers, author }) => [text, answers, author])).toEqual(
      expected.map(({ text, answers, author }) => [text, answers, unnamed ? '' : author]),
    )
  })

  it('gives the title of the story', () => expect(read(htmlReader).post.title).toBe('The Quay and Its Bell'))
})
