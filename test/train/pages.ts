// Measures the pages of writers who did not know the reader, as saved, as text browsers print them and as browsers copy them, beside what was found of them before anything was changed for their sake.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Comment } from '../../src/model/thread.js'
import { htmlReader } from '../../src/read/html/index.js'
import type { Reader } from '../../src/read/reader.js'
import { sourceOfText } from '../../src/read/source.js'
import { textReader } from '../../src/read/text/index.js'
import { shared } from './altered.js'
import type { Figure } from './figures.js'

const PAGES = join(import.meta.dirname, '../read/html/pages')
/** Pages that nothing was learnt from. */
const HELD_OUT = join(import.meta.dirname, '../read/html/held-out')
const PRINTED = join(import.meta.dirname, '../read/text/pages')
/** Copies of sites, and others that nothing was learnt from. */
const COPIED = join(import.meta.dirname, '../read/text/platforms')
const COPIED_HELD_OUT = join(import.meta.dirname, '../read/text/platforms-held-out')
/** Copies and renderings written later, and others that nothing was learnt from. */
const LATER = join(import.meta.dirname, '../read/text/later')
const LATER_HELD_OUT = join(import.meta.dirname, '../read/text/later-held-out')

export interface Expected {
  /** `null` where none is printed. */
  readonly author: string | null
  readonly answers: number | null
  readonly text: string
}

/** How many comments there are, and of how many the beginning, the parent too, and the author too, are right. */
export interface Counts {
  readonly all: number
  readonly found: number
  readonly words: number
  readonly parent: number
  readonly whole: number
}

/** F1 when the pages were new to the reader, measured once. */
const FIRST_SAVED = { words: 0.888, parent: 0.826, whole: 0.754 }
const FIRST_COPIED = { words: 0.678, parent: 0.334, whole: 0.271 }
const FIRST_HELD_OUT = { words: 0.653, parent: 0.424, whole: 0.384 }
const FIRST_LATER = { words: 0.923, parent: 0.633, whole: 0.523 }
const FIRST_LATER_HELD_OUT = { words: 0.867, parent: 0.515, whole: 0.481 }
const FIRST_PRINTED = { words: 0.662, parent: 0.479, whole: 0.347 }

/** F1 of the comments found with the right beginning, with the right parent too, and with the right author as well. */
export function measurePages(): Figure[] {
  const saved = savedCounts(PAGES)
  const heldOut = heldOutCounts()
  const copied = Object.values(copiedCounts())
  const copiedHeldOut = copiedHeldOutCounts()
  const later = Object.values(laterCounts())
  const laterHeldOut = laterHeldOutCounts()
  return [
    ...figuresOf(`${saved.length} pages by others`, sumOf(saved), { 'when first read': FIRST_SAVED }),
    ...figuresOf(`${heldOut.length} more, held out`, sumOf(heldOut), {}),
    ...figuresOf(`${saved.length} of them as text`, sumOf(Object.values(printedCounts())), { 'when first read': FIRST_PRINTED }),
    ...figuresOf(`${copied.length} copies of sites`, sumOf(copied), { 'when first read': FIRST_COPIED }),
    ...figuresOf(`${copiedHeldOut.length} more, held out`, sumOf(copiedHeldOut), { 'before those were read': FIRST_HELD_OUT }),
    ...figuresOf(`${later.length} later texts`, sumOf(later), { 'when first read': FIRST_LATER }),
    ...figuresOf(`${laterHeldOut.length} more, held out`, sumOf(laterHeldOut), { 'before those were read': FIRST_LATER_HELD_OUT }),
  ]
}

/** Of each page that nothing was learnt from. */
export const heldOutCounts = (): Counts[] => savedCounts(HELD_OUT)

function savedCounts(folder: string): Counts[] {
  const names = readdirSync(folder, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? [entry.name] : []))
  return names.map(name => countsOf(htmlReader, readFileSync(join(folder, name, 'source.html'), 'utf8'), expectedOf(folder, name)))
}

const expectedOf = (folder: string, name: string): Expected[] =>
  JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected[]

/** Of each page that a text browser printed, by the name of its file. */
export function printedCounts(): Record<string, Counts> {
  const files = readdirSync(PRINTED).filter(file => file.endsWith('.txt'))
  return Object.fromEntries(
    files.map(file => [
      file,
      countsOf(textReader, readFileSync(join(PRINTED, file), 'utf8'), expectedOf(PAGES, file.replace(/\.\w+\.txt$/, ''))),
    ]),
  )
}

/** Of each copy of a site, by the name of its file. */
export const copiedCounts = (): Record<string, Counts> => Object.fromEntries(copiesIn(COPIED))

/** Of each copy that nothing was learnt from. */
export const copiedHeldOutCounts = (): Counts[] => copiesIn(COPIED_HELD_OUT).map(([, counts]) => counts)

/** Of each later text, by the name of its file. */
export const laterCounts = (): Record<string, Counts> => Object.fromEntries(copiesIn(LATER))

/** Of each later text that nothing was learnt from. */
export const laterHeldOutCounts = (): Counts[] => copiesIn(LATER_HELD_OUT).map(([, counts]) => counts)

function copiesIn(folder: string): [string, Counts][] {
  const files = readdirSync(folder).filter(file => file.endsWith('.txt'))
  return files.map(file => {
    const expected = JSON.parse(readFileSync(join(folder, file.replace(/txt$/, 'json')), 'utf8')) as Expected[]
    return [file, countsOf(textReader, readFileSync(join(folder, file), 'utf8'), expected)]
  })
}

function countsOf(reader: Reader, content: string, expected: readonly Expected[]): Counts {
  const [thread] = reader.read(sourceOfText(content, 'page')).threads
  const comments: readonly Comment[] = thread?.comments ?? []
  const told = expected.map(({ author, text, answers }) =>
    row(author ?? '', text, answers === null ? null : (expected[answers]?.text ?? null)),
  )
  const found = comments.map(({ author, text, parent }) => row(author ?? '', text, comments[parent]?.text ?? null))
  const both = (keys: readonly (keyof Row)[]) =>
    shared(
      told.map(one => keysOf(one, keys)),
      found.map(one => keysOf(one, keys)),
    )
  return {
    all: told.length,
    found: found.length,
    words: both(['words']),
    parent: both(['words', 'parent']),
    whole: both(['words', 'parent', 'author']),
  }
}

export function sumOf(counts: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => counts.reduce((total, one) => total + one[key], 0)
  return { all: sum('all'), found: sum('found'), words: sum('words'), parent: sum('parent'), whole: sum('whole') }
}

type Measures = Readonly<Record<'words' | 'parent' | 'whole', number>>

function figuresOf(set: string, { all, found, words, parent, whole }: Counts, baselines: Readonly<Record<string, Measures>>): Figure[] {
  const figure = (measure: string, right: number, key: keyof Measures): Figure => ({
    task: 'pages',
    set,
    measure,
    value: (2 * right) / (found + all),
    baselines: Object.fromEntries(Object.entries(baselines).map(([name, before]) => [name, before[key]])),
  })
  return [
    figure('words, F1', words, 'words'),
    figure('words and parent, F1', parent, 'parent'),
    figure('words, author and parent, F1', whole, 'whole'),
  ]
}

interface Row {
  readonly author: string
  readonly words: string
  readonly parent: string | null
}

/** A handle is the same name with and without its sign. */
const row = (author: string, text: string, parent: string | null): Row => ({
  author: author.replace(/^@/, ''),
  words: beginningOf(text),
  parent: parent === null ? null : beginningOf(parent),
})

const keysOf = (one: Row, keys: readonly (keyof Row)[]): string => JSON.stringify(keys.map(key => one[key]))

/** So many characters tell a comment from the others. */
const BEGINNING = 30
const beginningOf = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, '').slice(0, BEGINNING)
