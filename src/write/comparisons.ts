// Comparisons of commenters as `compare` prints them: one JSON document for programs, aligned tables for people.

import type { Commenter, Pair, ThreadComparison } from '../model/comparison.js'
import { signed } from '../model/places.js'
import { printable } from './printable.js'

/** Turns comparisons into text, piece by piece. */
export interface ComparisonPrinter {
  readonly name: 'json' | 'table'
  write(threads: Iterable<ThreadComparison>): Iterable<string>
}

/** `{"threads":[…]}` (shape: `Comparison`). */
const json: ComparisonPrinter = {
  name: 'json',
  *write(threads) {
    let before = '{"threads":['
    for (const thread of threads) {
      yield `${before}${JSON.stringify(thread)}`
      before = ',\n'
    }
    yield before.startsWith('{') ? `${before}]}\n` : ']}\n'
  },
}

/** For people only: the layout may change between versions. */
const table: ComparisonPrinter = {
  name: 'table',
  *write(threads) {
    for (const thread of threads) yield* tablesOf(thread)
  },
}

/** What `compare --format` names. */
export const comparisonPrinters: readonly ComparisonPrinter[] = [json, table]

/** Targets, commenters and pairs shown of a thread; the JSON holds all. */
const MOST_TARGETS = 6
const MOST_COMMENTERS = 60
const MOST_PAIRS = 40
/** In place of a figure where nothing was judged: 0 would be a judgement. */
const UNKNOWN = '–'
/** Characters of a name or a target. */
const LONGEST_CELL = 28

function* tablesOf({ id, title, targets, commenters, pairs }: ThreadComparison): Generator<string> {
  yield `${printable(title ?? id)}\n${headline(commenters)}\n`
  if (commenters.length === 0) return yield '\n'
  const shown = targets.slice(0, MOST_TARGETS)
  const rows = most(commenters, MOST_COMMENTERS, ({ comments }) => comments).map(commenter => commenterRow(commenter, shown))
  yield `\n${aligned([['commenter', 'comments', 'sentiment', 'camp', ...shown.map(cell)], ...rows])}`
  yield left(commenters.length, MOST_COMMENTERS)
  if (pairs.length > 0) {
    const answered = most(pairs, MOST_PAIRS, ({ replies }) => replies).map(pairRow)
    yield `\n${aligned([['who', 'answered', 'replies', 'agree', 'disagree'], ...answered])}${left(pairs.length, MOST_PAIRS)}`
  }
  yield '\n'
}

function headline(commenters: readonly Commenter[]): string {
  const count = (camp: Commenter['camp']) => commenters.filter(commenter => commenter.camp === camp).length
  const people = commenters.some(({ unknown, inferred }) => unknown && !inferred)
    ? 'commenters or comments of unknown authors'
    : 'commenters'
  return `${commenters.length} ${people} · camp A ${count(0)}, camp B ${count(1)}, not placed ${count(null)}`
}

/** Those that weigh most, in their own order. */
function most<Item>(items: readonly Item[], count: number, weight: (item: Item) => number): Item[] {
  if (items.length <= count) return [...items]
  const kept = new Set([...items.keys()].sort((a, b) => weight(items[b] as Item) - weight(items[a] as Item) || a - b).slice(0, count))
  return items.filter((_, at) => kept.has(at))
}

const left = (all: number, shown: number): string => (all > shown ? `… and ${all - shown} more (--format json has all)\n` : '')

function commenterRow(
  { author, inferred, comments, sentiment, scored, camp, confidence, targets }: Commenter,
  shown: readonly string[],
): string[] {
  return [
    `${cell(author)}${inferred ? ' (inferred)' : ''}`,
    `${comments}`,
    sentiment === null ? UNKNOWN : `${signed(sentiment)} (${scored})`,
    camp === null ? '' : `${'AB'[camp]} ${confidence?.toFixed(2)}`,
    ...shown.map(target => stanceCell(Object.hasOwn(targets, target) ? targets[target] : undefined)),
  ]
}

function stanceCell(stance: Commenter['targets'][string] | undefined): string {
  if (stance === undefined) return ''
  if (stance.score === null) return `${UNKNOWN} (${stance.comments})`
  return `${stance.stance === 'none' ? '·' : stance.stance} ${signed(stance.score)} (${stance.scored})`
}

const pairRow = ({ a, b, replies, agree, disagree }: Pair): string[] => [cell(a), cell(b), `${replies}`, `${agree}`, `${disagree}`]

function cell(text: string): string {
  const letters = Array.from(
    printable(text.slice(0, 4 * LONGEST_CELL))
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )
  return letters.length > LONGEST_CELL ? `${letters.slice(0, LONGEST_CELL - 1).join('')}…` : letters.join('')
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => width(row[column] ?? ''))))
  return rows
    .map(
      row =>
        `${row
          .map((text, at) => text + ' '.repeat((widths[at] as number) - width(text)))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}

/** Code points: near enough to columns for the scripts most names are written in. */
const width = (text: string): number => Array.from(text).length
