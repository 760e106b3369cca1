// What text browsers print by default (`lynx -dump`, `elinks -dump`, `w3m -o display_link_number=1`): the numbers of links taken off, the list of their addresses read and left out.
import { type LinkNumber, listedNumbers, numbersIn, risingNumbers } from './link-numbers.js'
import { type Link, type LinkAt, linksOf } from './links.js'
import { addressesOf, type ReferenceList, referenceListsOf } from './references.js'
import { type Row, refilled } from './refill.js'

/** A text without the numbers of its links, as the browser prints it without them. */
export interface Dump {
  readonly text: string
  /** The line of the source that each line begins in, from 0; `null` where they are the same. */
  readonly sources: readonly number[] | null
  /** The lines that the browser broke, where their length without numbers does not show it. */
  readonly broken: ReadonlySet<number>
  /** The links of each line of which the addresses are known. */
  readonly links: ReadonlyMap<number, readonly Link[]>
}

const NOTHING = { sources: null, broken: new Set<number>(), links: new Map<number, readonly Link[]>() }

/** Unchanged where nothing shows that numbers in brackets are those of links. Linear. */
export function withoutLinkNumbers(text: string): Dump {
  if (!/\[\d{1,5}\]/.test(text)) return { ...NOTHING, text }
  const lines = text.split('\n')
  const rows: Row[] = []
  let from = 0
  let found = 0
  const add = (to: number, numbers: readonly LinkNumber[] | null, list?: ReferenceList): void => {
    const addresses = list === undefined ? null : addressesOf(numbers ?? [], list, lines)
    const page = rowsOf(lines, { from, to, numbers: numbers ?? [], addresses })
    for (const row of numbers === null ? page : refilled(page)) rows.push(row)
    found += numbers?.length ?? 0
  }
  for (const list of lastListsOf(lines)) {
    const numbers = listedNumbers(numbersIn(lines, from, list.from), list)
    if (numbers === null) continue
    add(list.from, numbers, list)
    from = list.to
  }
  add(lines.length, risingNumbers(numbersIn(lines, from, lines.length)))
  if (found === 0) return { ...NOTHING, text }
  return {
    text: rows.map(({ words }) => words).join('\n'),
    sources: rows.map(({ source }) => source),
    broken: new Set(rows.flatMap(({ goesOn }, at) => (goesOn ? [at] : []))),
    links: linksOf(rows),
  }
}

/** Those with a heading at the margin, and one that ends the text. */
const lastListsOf = (lines: readonly string[]): ReferenceList[] =>
  referenceListsOf(lines)
    .filter(({ isHeaded }, at, all) => isHeaded || at === all.length - 1)
    .slice(-MOST_LISTS)

/** Pages printed one after another. */
const MOST_LISTS = 50

interface Page {
  readonly from: number
  readonly to: number
  readonly numbers: readonly LinkNumber[]
  readonly addresses: ReadonlyMap<number, string> | null
}

/** The lines of a page with the numbers taken off. */
function rowsOf(lines: readonly string[], { from, to, numbers, addresses }: Page): Row[] {
  const rows: Row[] = []
  let next = 0
  for (let source = from; source < to; source++) {
    const printed = lines[source] as string
    const first = next
    while (numbers[next]?.line === source) next++
    rows.push({ printed, source, goesOn: false, ...withoutNumbers(printed, numbers.slice(first, next), addresses) })
  }
  return rows
}

/** A gap behind a number grows by what was taken, so that what stands in a column beyond it stays there. */
const GAP = /\S\s{3,}(?=\S|$)/

function withoutNumbers(line: string, numbers: readonly LinkNumber[], addresses: Page['addresses']): Pick<Row, 'words' | 'links'> {
  if (numbers.length === 0) return { words: line, links: [] }
  const links: LinkAt[] = []
  let words = line.slice(0, numbers[0]?.at)
  let taken = 0
  for (const [order, { at, length, number }] of numbers.entries()) {
    taken += length
    links.push({ at: words.length, address: addresses?.get(number) ?? null })
    const behind = line.slice(at + length, numbers[order + 1]?.at ?? line.length)
    const gap = GAP.exec(behind)
    const edge = gap === null ? 0 : gap.index + gap[0].length
    words += gap === null ? behind : behind.slice(0, edge) + ' '.repeat(taken) + behind.slice(edge)
    if (gap !== null) taken = 0
  }
  return { words: words.trimEnd(), links }
}
