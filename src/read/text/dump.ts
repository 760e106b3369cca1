// What text browsers print by default (`lynx -dump`, `elinks -dump`, `w3m -o display_link_number=1`): the numbers of links taken off, the list of their addresses read and left out.
import { type LinkNumber, listedNumbers, numbersIn, risingNumbers } from './link-numbers.js'
import { type ReferenceList, referenceListsOf } from './references.js'

/** What a line lost: by how much it was longer in print, and its first word, by which the browser broke the lines. */
export interface Printed {
  readonly taken: number
  readonly takenFirst: number
}

/** A text without the numbers of its links; as many lines as before. */
export interface Dump {
  readonly text: string
  /** By line; lines without links have none. */
  readonly printed: ReadonlyMap<number, Printed>
}

const NONE: ReadonlyMap<number, Printed> = new Map()

/** The text as the browser prints it without numbers; unchanged where nothing shows that brackets are its. Linear. */
export function withoutLinkNumbers(text: string): Dump {
  if (!/\[\d{1,5}\]/.test(text)) return { text, printed: NONE }
  const lines = text.split('\n')
  const printed = new Map<number, Printed>()
  let from = 0
  for (const list of lastListsOf(lines)) {
    const numbers = listedNumbers(numbersIn(lines, from, list.from), list)
    if (numbers === null) continue
    takeOff(lines, numbers, printed)
    lines.fill('', list.from, list.to)
    from = list.to
  }
  takeOff(lines, risingNumbers(numbersIn(lines, from, lines.length)) ?? [], printed)
  return printed.size === 0 ? { text, printed } : { text: lines.join('\n'), printed }
}

/** Those with a heading at the margin, and one that ends the text. */
const lastListsOf = (lines: readonly string[]): ReferenceList[] =>
  referenceListsOf(lines)
    .filter(({ isHeaded }, at, all) => isHeaded || at === all.length - 1)
    .slice(-MOST_LISTS)

/** Pages printed one after another. */
const MOST_LISTS = 50

function takeOff(lines: string[], numbers: readonly LinkNumber[], printed: Map<number, Printed>): void {
  for (let first = 0; first < numbers.length; ) {
    const { line } = numbers[first] as LinkNumber
    let end = first + 1
    while (numbers[end]?.line === line) end++
    const { words, ...lost } = withoutNumbers(lines[line] as string, numbers.slice(first, end))
    lines[line] = words
    printed.set(line, lost)
    first = end
  }
}

/** A gap behind a number grows by what was taken, so that what stands in a column beyond it stays there. */
const GAP = /\S\s{2,}(?=\S)/

function withoutNumbers(line: string, numbers: readonly LinkNumber[]): Printed & { readonly words: string } {
  const pieces: string[] = []
  let from = 0
  let taken = 0
  let takenFirst = 0
  for (const [order, { at, length }] of numbers.entries()) {
    pieces.push(line.slice(from, at))
    from = at + length
    const behind = line.slice(from, numbers[order + 1]?.at ?? line.length)
    const gap = GAP.exec(`${behind}${order + 1 < numbers.length ? '[' : ''}`)
    if (gap === null) taken += length
    if (!/\S\s/.test(pieces.join('').trimStart())) takenFirst += length
    if (gap === null) continue
    const edge = gap.index + gap[0].length
    pieces.push(behind.slice(0, edge), ' '.repeat(length + taken))
    from += edge
    taken = 0
  }
  return { words: [...pieces, line.slice(from)].join('').trimEnd(), taken, takenFirst }
}
