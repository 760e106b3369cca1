// Comments of which only a part was recognized: headers whose words stand in the element around them, or in the siblings that follow.
import { endsOf } from './ends.js'
import { AUTHOR, AVATAR, DATE, type Marks, PERMALINK, REPLY } from './marks.js'
import { type Attribute, attributeOf, type Page } from './page.js'

/** Characters beside names, dates and links, from which on an element holds words: "said..." and "wrote:" are fewer. */
const LEAST_WORDS = 12
/** Share of the units that must lack words, and of those that must gain some. */
const MOST = 0.6
/** Levels between a header and the element of the comment. */
const MOST_LEVELS = 3

/** The page with units that hold the words of their comments: the same where they do already. Linear. */
export function withWords(page: Page, units: readonly number[], marks: Marks): { page: Page; units: readonly number[] } {
  const words = wordsOf(page, marks)
  if (!areWordless(units, words)) return { page, units }
  const lifted = lift(page, units, words)
  if (!areWordless(lifted, words)) return { page, units: lifted }
  return wrap(page, units, words) ?? { page, units }
}

const areWordless = (units: readonly number[], words: Int32Array): boolean =>
  units.length > 1 && units.filter(at => (words[at] as number) < LEAST_WORDS).length > units.length * MOST

/** Characters of each element beside its names, dates, links and portraits. */
function wordsOf(page: Page, { bits }: Marks): Int32Array {
  const words = new Int32Array(page.names.length)
  for (let at = words.length - 1; at > 0; at--) {
    const isField = (bits[at] as number) & FIELD || ((bits[at] as number) & PERMALINK && (words[at] as number) < LEAST_WORDS)
    if (isField || UNSEEN.has(page.names[at] as string)) words[at] = 0
    else if (page.names[at] === '') words[at] = (page.data[at] as string).trim().length
    const parent = page.parents[at] as number
    words[parent] = (words[parent] as number) + (words[at] as number)
  }
  return words
}

const FIELD = AUTHOR | DATE | REPLY | AVATAR
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'form', 'h1', 'h2', 'h3', 'h4'])

/** The elements around the units that hold one unit each, as far up as that goes. */
function lift(page: Page, units: readonly number[], words: Int32Array): readonly number[] {
  let lifted = units
  for (let level = 0; level < MOST_LEVELS && areWordless(lifted, words); level++) {
    const above = lifted.map(at => page.parents[at] as number)
    if (new Set(above).size < above.length || above.includes(0)) return units
    lifted = above
  }
  return lifted.some((at, order) => order > 0 && at < (page.ends[lifted[order - 1] as number] as number)) ? units : lifted
}

/**
 * A new element around each unit and the siblings up to the next one; where that brings no words, the siblings may hold others of the
 * units (`<dt>` a header, `<dd>` its words and a list of replies). `null` where few units gain words.
 */
function wrap(page: Page, units: readonly number[], words: Int32Array): { page: Page; units: readonly number[] } | null {
  for (const runs of [runsOf(page, units), runsAround(page, units)]) {
    const gaining = runs.filter(({ start, end }) => wordsBetween(page, { start, end }, words) >= LEAST_WORDS).length
    if (gaining > units.length * MOST) return insert(page, runs)
  }
  return null
}

/** Siblings `start … end`, end exclusive. */
interface Run {
  readonly start: number
  readonly end: number
}

function runsOf(page: Page, units: readonly number[]): Run[] {
  const kinds = new Set<string>()
  return units.map((start, order) => {
    const next = units[order + 1]
    const most = next ?? Number.POSITIVE_INFINITY
    return { start, end: endOfRun(page, start, { most, isLast: next === undefined, kinds }) }
  })
}

/** Up to the next unit among the siblings, whatever stands within them. */
function runsAround(page: Page, units: readonly number[]): Run[] {
  const kinds = new Set<string>()
  const next = new Map<number, number>()
  const behind = new Map<number, number>()
  for (const at of units.toReversed()) {
    const parent = page.parents[at] as number
    const sibling = behind.get(parent)
    if (sibling !== undefined) next.set(at, sibling)
    behind.set(parent, at)
  }
  return units.map(start => {
    const most = next.get(start) ?? Number.POSITIVE_INFINITY
    return { start, end: endOfRun(page, start, { most, isLast: !next.has(start), kinds }) }
  })
}

interface Limits {
  readonly most: number
  /** Whether no unit follows. */
  readonly isLast: boolean
  /** What follows units so far. */
  readonly kinds: Set<string>
}

function endOfRun(page: Page, start: number, { most, isLast, kinds }: Limits): number {
  const limit = page.ends[page.parents[start] as number] as number
  let end = page.ends[start] as number
  while (end < limit && (page.ends[end] as number) <= most) {
    if (isLast && !kinds.has(kindOf(page, end))) break
    kinds.add(kindOf(page, end))
    end = page.ends[end] as number
  }
  return end
}

/** Tag and first class without numbers: what follows the last comment is of it only if the like follows others. */
const kindOf = (page: Page, at: number): string =>
  `${page.names[at]}.${(attributeOf(page, at, 'class') ?? '').trimStart().split(/\s/, 1)[0]?.replaceAll(/\d+/g, '0')}`

function wordsBetween(page: Page, { start, end }: Run, words: Int32Array): number {
  let sum = 0
  for (let at = start; at < end; at = page.ends[at] as number) sum += words[at] as number
  return sum
}

const NO_ATTRIBUTES: readonly Attribute[] = []

/** The page with one `div` more for each run. Linear. */
function insert(page: Page, runs: readonly Run[]): { page: Page; units: readonly number[] } {
  const names: string[] = []
  const data: string[] = []
  const attributes: (readonly Attribute[])[] = []
  const parents: number[] = []
  const units: number[] = []
  const moved = new Int32Array(page.names.length)
  let next = 0
  const around: { readonly start: number; readonly end: number; readonly div: number }[] = []
  const parentOf = (at: number): number => {
    const above = page.parents[at] as number
    const run = around.at(-1)
    if (run !== undefined && above < run.start) return run.div
    return above < 0 ? -1 : (moved[above] as number)
  }
  for (let at = 0; at < page.names.length; at++) {
    while ((around.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= at) around.pop()
    const run = runs[next]
    if (run !== undefined && at === run.start) {
      next++
      units.push(names.length)
      parents.push(parentOf(at))
      around.push({ ...run, div: names.length })
      names.push('div')
      data.push('')
      attributes.push(NO_ATTRIBUTES)
    }
    moved[at] = names.length
    parents.push(parentOf(at))
    names.push(page.names[at] as string)
    data.push(page.data[at] as string)
    attributes.push(page.attributes[at] as readonly Attribute[])
  }
  return {
    page: { names, data, attributes, parents: Int32Array.from(parents), ends: endsOf(parents), shortTexts: new Array(names.length) },
    units,
  }
}
