// Measures pages made otherwise: the saved pages of the reference, altered, beside what they give as they are.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Comment } from '../../src/model/thread.js'
import { htmlReader } from '../../src/read/html/index.js'
import { sourceOfBytes, sourceOfText } from '../../src/read/source.js'
import { alter, boxed, type Element, renamed, unclassed } from '../read/html/altered.js'
import type { Figure } from './figures.js'
import { GOLD } from './gold.js'

const PAGES = join(GOLD, '../threads/cases/html')

const CHANGES: readonly (readonly [string, (element: Element) => void])[] = [
  ['made-up names', renamed],
  ['no classes', unclassed],
  ['plain boxes', boxed],
]

/** F1 of the comments found with the same words, author and parent as on the page as it is, and of those with the same words alone. */
export function measureAltered(): Figure[] {
  const sources = readdirSync(PAGES).map(name => sourceOfBytes(name, readFileSync(join(PAGES, name))))
  return CHANGES.flatMap(([set, change]) => {
    const counts = { whole: 0, words: 0, found: 0, all: 0 }
    for (const source of sources) {
      const page = commentsIn(source.text())
      const other = commentsIn(alter(source.text(), change))
      counts.whole += shared(page.map(whole(page)), other.map(whole(other)))
      counts.words += shared(page.map(wordsOf), other.map(wordsOf))
      counts.found += other.length
      counts.all += page.length
    }
    const f1 = (right: number): number => (2 * right) / (counts.found + counts.all)
    return [
      { task: 'altered', set, measure: 'words, F1', value: f1(counts.words), baselines: {} },
      { task: 'altered', set, measure: 'words, author and parent, F1', value: f1(counts.whole), baselines: {} },
    ]
  })
}

const commentsIn = (html: string): readonly Comment[] =>
  [...htmlReader.read(sourceOfText(html, 'page.html')).threads].flatMap(({ comments }) => comments)

const wordsOf = ({ text }: Comment): string => text.replaceAll(/\s+/g, ' ').trim()

const whole =
  (comments: readonly Comment[]) =>
  (comment: Comment): string => {
    const parent = comments[comment.parent]
    return JSON.stringify([wordsOf(comment), comment.author, parent === undefined ? null : wordsOf(parent)])
  }

/** How many of both are the same. */
export function shared(some: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>()
  for (const one of some) left.set(one, (left.get(one) ?? 0) + 1)
  return others.filter(one => {
    const count = left.get(one) ?? 0
    left.set(one, count - 1)
    return count > 0
  }).length
}
