// Measures the pages of writers who did not know the reader, beside what it found of them before anything was changed for their sake.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { htmlReader } from '../../src/read/html/index.js'
import { sourceOfText } from '../../src/read/source.js'
import { shared } from './altered.js'
import type { Figure } from './figures.js'

const PAGES = join(import.meta.dirname, '../read/html/pages')

interface Expected {
  readonly author: string
  readonly answers: number | null
  readonly text: string
}

/** F1 when the pages were new to the reader, measured once. */
const FIRST = { words: 0.888, parent: 0.826, whole: 0.754 }

/** F1 of the comments found with the right beginning, with the right parent too, and with the right author as well. */
export function measurePages(): Figure[] {
  const counts = { words: 0, parent: 0, whole: 0, found: 0, all: 0 }
  const names = readdirSync(PAGES, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? [entry.name] : []))
  for (const name of names) {
    const expected = JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8')) as Expected[]
    const [thread] = htmlReader.read(sourceOfText(readFileSync(join(PAGES, name, 'source.html'), 'utf8'), 'page.html')).threads
    const comments = thread?.comments ?? []
    const told = expected.map(({ author, text, answers }) => row(author, text, answers === null ? null : (expected[answers]?.text ?? null)))
    const found = comments.map(({ author, text, parent }) => row(author ?? '', text, comments[parent]?.text ?? null))
    const both = (keys: readonly (keyof Row)[]) =>
      shared(
        told.map(one => keysOf(one, keys)),
        found.map(one => keysOf(one, keys)),
      )
    counts.words += both(['words'])
    counts.parent += both(['words', 'parent'])
    counts.whole += both(['words', 'parent', 'author'])
    counts.found += found.length
    counts.all += told.length
  }
  const figure = (measure: string, right: number, first: number): Figure => ({
    task: 'pages',
    set: `${names.length} pages by others`,
    measure,
    value: (2 * right) / (counts.found + counts.all),
    baselines: { 'when first read': first },
  })
  return [
    figure('words, F1', counts.words, FIRST.words),
    figure('words and parent, F1', counts.parent, FIRST.parent),
    figure('words, author and parent, F1', counts.whole, FIRST.whole),
  ]
}

interface Row {
  readonly author: string
  readonly words: string
  readonly parent: string | null
}

const row = (author: string, text: string, parent: string | null): Row => ({
  author,
  words: beginningOf(text),
  parent: parent === null ? null : beginningOf(parent),
})

const keysOf = (one: Row, keys: readonly (keyof Row)[]): string => JSON.stringify(keys.map(key => one[key]))

/** So many characters tell a comment from the others. */
const BEGINNING = 30
const beginningOf = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, '').slice(0, BEGINNING)
