// Lists of addresses that text browsers print below a page ("References", "1. https://…"): where they stand, and which number stands for which address.

/** Lines of a list with the headings above it, end exclusive, and its addresses by number. */
export interface ReferenceList {
  readonly from: number
  readonly to: number
  readonly addresses: ReadonlyMap<number, string>
  /** The numbers of links that the page does not show ("Hidden links:"), which stand nowhere in its text. */
  readonly hidden: ReadonlySet<number>
  /** A heading at the margin stands above it. */
  readonly isHeaded: boolean
}

/** lynx and elinks print "12. address", w3m "[12] address"; elinks may print a title and the address below it. */
const ITEM = /^\s{0,8}(?:(\d{1,5})\.|\[(\d{1,5})\])\s{1,4}(\S.*)$/
const ADDRESS = /^(?:javascript:|[a-z][a-z\d+.-]{1,20}:\S|\/\S{0,400}$|#\S{0,400}$)/i
const BELOW_TITLE = /^\t\s{0,8}(\S.*)$/

/** Fewer are no list. */
const LEAST = 2
/** Lines without an address between two groups of a list: blank ones and a heading. */
const WIDEST_GAP = 4
const LONGEST_HEADING = 40

interface Item {
  readonly number: number
  readonly address: string
  /** The line after it. */
  readonly next: number
}

/** Every list of addresses that counts upwards, in order. Linear. */
export function referenceListsOf(lines: readonly string[]): ReferenceList[] {
  const lists: ReferenceList[] = []
  for (let at = 0; at < lines.length; ) {
    const list = listAt(lines, at)
    if (list !== null) lists.push(list)
    at = list?.to ?? at + 1
  }
  return lists
}

function listAt(lines: readonly string[], start: number): ReferenceList | null {
  const addresses = new Map<number, string>()
  const hidden = new Set<number>()
  let last = 0
  let to = start
  for (let at = start; at < lines.length && at - to <= (addresses.size === 0 ? 0 : WIDEST_GAP); ) {
    const item = itemAt(lines, at)
    if (item === null) {
      at++
      continue
    }
    const isApart = at > to && addresses.size > 0
    if (isApart ? !isGap(lines, to, at) || addresses.has(item.number) : item.number <= last) break
    if (isApart || hidden.size > 0) hidden.add(item.number)
    addresses.set(item.number, item.address)
    last = item.number
    at = item.next
    to = at
  }
  if (addresses.size < LEAST) return null
  const from = headingAbove(lines, start)
  return { from, to, addresses, hidden, isHeaded: from < start - 1 }
}

/** At most one heading between two groups. */
function isGap(lines: readonly string[], from: number, to: number): boolean {
  const filled = lines.slice(from, to).filter(line => line.trim() !== '')
  return filled.length <= 1 && filled.every(isHeading)
}

const isHeading = (line: string): boolean => line.length <= LONGEST_HEADING && /\p{L}/u.test(line) && !/[\d[\]]/.test(line)

function itemAt(lines: readonly string[], at: number): Item | null {
  const found = ITEM.exec(lines[at] as string)
  if (found === null) return null
  const number = Number(found[1] ?? found[2])
  const words = (found[3] as string).trim()
  const below = BELOW_TITLE.exec(lines[at + 1] ?? '')?.[1] ?? ''
  if (ADDRESS.test(below)) return { number, address: below.trim(), next: at + 2 }
  return ADDRESS.test(words) ? { number, address: words, next: at + 1 } : null
}

/** The first line of the headings: "Visible links" right above, "References" at the margin between blank lines. */
function headingAbove(lines: readonly string[], start: number): number {
  let from = start
  if (from > 0 && isHeading(lines[from - 1] as string)) from--
  let above = from - 1
  while (above >= 0 && from - above <= WIDEST_GAP && (lines[above] as string).trim() === '') above--
  const heading = lines[above] ?? ''
  const isApart = (lines[above - 1] ?? '').trim() === ''
  return above < from - 1 && isApart && /^\S/.test(heading) && isHeading(heading) ? above : from
}

/** A field or button of a form, which has a number but no address. */
const FIELD = /^(?:_{2,}|\[(?: |_|\]))/

interface Numbered {
  readonly line: number
  readonly at: number
  readonly number: number
  readonly length: number
}

/**
 * The address of each number in a text. Where fields of forms stand between the links, elinks may count the fields first in its list, which
 * then begins with a later number; unless that comes out even, nobody knows which address is whose, and none is given. Linear.
 */
export function addressesOf(
  numbers: readonly Numbered[],
  { addresses, hidden }: ReferenceList,
  lines: readonly string[],
): ReadonlyMap<number, string> {
  const listed = [...addresses].filter(([number]) => !hidden.has(number))
  const [first = 1] = listed[0] ?? []
  if (first === 1 || !numbers.some(({ number }) => number < first)) return addresses
  const links = numbers.filter(({ line, at, length }) => !FIELD.test((lines[line] as string).slice(at + length)))
  if (links.length !== listed.length || numbers.length - links.length !== first - 1) return new Map()
  return new Map(
    [...links].sort((one, other) => one.number - other.number).map(({ number }, at) => [number, (listed[at] as [number, string])[1]]),
  )
}
