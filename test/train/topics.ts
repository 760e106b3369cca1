// Measures topics where their number is not given: in threads drawn from labelled texts on some of their subjects.
import { createTopics } from '../../src/analyze/topics/index.js'
import { seededRandom } from '../../src/analyze/topics/random.js'
import { buildThread } from '../../src/model/build-thread.js'
import { type Thread, UNKNOWN_POST } from '../../src/model/thread.js'
import type { Figure } from './figures.js'
import { goldRows } from './gold.js'

interface Row {
  readonly text: string
  readonly gold: string
  readonly target?: string
}

/** What a row is about: the topic it is labelled with, or the debate that it takes a side in. */
const SETS: Readonly<Record<string, (row: Row) => string>> = {
  'topics-threads': ({ gold }) => gold,
  'stance-comments-a': ({ target = '' }) => target,
}

const DRAWN = 120
const SIZES = [
  { name: '24-60 comments', sizes: [24, 32, 40, 60] },
  { name: '100-400 comments', sizes: [100, 150, 250, 400] },
]
const MOST_SUBJECTS = 10
/** A subject on which hardly anybody has said anything is none that a thread could be about. */
const LEAST_ROWS = 25
const SEED = 20_261_126

/** Comments of a thread that was drawn, with what each is about. */
interface Drawn {
  readonly thread: Thread
  readonly about: ReadonlyMap<string, string>
}

/** Normalized mutual information, the mean of the threads drawn; the baseline is what the right number of topics gives. */
export function measureDrawn(): Figure[] {
  return Object.entries(SETS).flatMap(([set, subjectOf]) =>
    SIZES.map(({ name, sizes }): Figure => {
      const threads = draw(goldRows<Row>(set), subjectOf, sizes)
      const mean = (number: (drawn: Drawn) => number | 'auto') =>
        threads.reduce((sum, drawn) => sum + agreement(drawn, number(drawn)), 0) / threads.length
      const given = mean(({ about }) => new Set(about.values()).size)
      return {
        task: 'topics',
        set: `${set}, ${name}`,
        measure: 'nmi, number found',
        value: mean(() => 'auto'),
        baselines: { 'number given': given },
      }
    }),
  )
}

function draw(rows: readonly Row[], subjectOf: (row: Row) => string, sizes: readonly number[]): Drawn[] {
  const random = seededRandom(SEED)
  const bySubject = new Map([...groupBy(rows, subjectOf)].filter(([, { length }]) => length >= LEAST_ROWS))
  return Array.from({ length: DRAWN }, (_, at) => {
    const subjects = 2 + Math.floor(random() * Math.min(MOST_SUBJECTS - 1, bySubject.size - 1))
    const chosen = shuffled([...bySubject.keys()], random).slice(0, subjects)
    const pool = chosen.flatMap(subject => (bySubject.get(subject) ?? []).map(row => [row.text, subject] as const))
    const taken = shuffled(pool, random).slice(0, sizes[at % sizes.length])
    const comments = taken.map(([text], place) => ({ id: `c${place}`, parent: null, text }))
    return {
      thread: buildThread(comments, { id: `drawn-${at}`, reader: 'test', post: UNKNOWN_POST }),
      about: new Map(taken.map(([, subject], place) => [`c${place}`, subject])),
    }
  })
}

function groupBy(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group === undefined) groups.set(keyOf(row), [row])
    else group.push(row)
  }
  return groups
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list]
  for (let at = copy.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[copy[at], copy[other]] = [copy[other] as T, copy[at] as T]
  }
  return copy
}

function agreement({ thread, about }: Drawn, topics: number | 'auto'): number {
  const { of } = createTopics({ topics }).analyze(thread, {})
  return mutualInformation(thread.comments.map(({ id, index }) => [about.get(id) ?? '', String(of[index]?.id ?? 'none')]))
}

/** 2 I(a; b) / (H(a) + H(b)), 0 … 1. */
function mutualInformation(pairs: readonly (readonly [string, string])[]): number {
  const one = entropy(pairs.map(([a]) => a))
  const other = entropy(pairs.map(([, b]) => b))
  const both = entropy(pairs.map(([a, b]) => `${a}\u0000${b}`))
  return one + other === 0 ? 0 : (2 * (one + other - both)) / (one + other)
}

function entropy(labels: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  return [...counts.values()].reduce((sum, count) => sum - (count / labels.length) * Math.log(count / labels.length), 0)
}
