// Dates below the words in a browser's copy, which prints no bullets: the name stands on the first line below the date before and what follows that.
import { isDeletedNotice } from '../deleted-notices.js'
import { repeated } from '../tally.js'
import { repeatKey } from './edges.js'
import { isTail } from './feet.js'
import { drawnUp, type Foot, feetOf, type Item, isHabit, nameIn } from './item-feet.js'
import { type Line, nextFilled } from './lines.js'
import { isLabel } from './words.js'

/** Share of the dates whose comment must begin with a name. */
const MOST = 0.75
/** Lines between two dates, and such as follow a date before the next name. */
const MOST_LINES = 80
const MOST_BELOW = 6
/** A line that stands below so many of the dates is the page's. */
const SHARE = 0.5
const OFTEN = 3

/** The lines, each such date drawn up to the name. */
export function withFlatFeetDrawnUp(lines: readonly Line[]): readonly Line[] {
  const items = isFlat(lines) ? itemsOf(lines, feetOf(lines)) : []
  return isHabit(lines, items) ? drawnUp(lines, items) : lines
}

/** A browser's copy has no columns and no tags; where another habit tells names, they are known. */
const isFlat = (lines: readonly Line[]): boolean =>
  lines.every(({ indent, isDrawnUp, text }) => indent <= 1 && isDrawnUp === undefined && !/^<\/?[a-z]/.test(text))

/** Those that a name begins and that have words below it; none where few dates have. Linear: a comment is looked at as far as `MOST_LINES`. */
function itemsOf(lines: readonly Line[], feet: readonly Foot[]): Item[] {
  const tails = tailsOf(lines, feet)
  const below = feet.map((foot, order) => (order === 0 ? null : itemAt(lines, foot, pastTail(lines, (feet[order - 1] as Foot).at, tails))))
  const gap = usualGap(lines, below)
  const usual = below.filter(item => item !== null && gapBelow(lines, item.head) === gap) as Item[]
  if (usual.length < (feet.length - 1) * MOST || !areNames(lines, usual)) return []
  const known = { gap, names: new Set(usual.map(({ name }) => name)) }
  return feet.flatMap((foot, order) => {
    const item = below[order] ?? null
    const isUsual = item !== null && gapBelow(lines, item.head) === gap
    return (isUsual ? item : nearest(lines, { foot, taken: feet[order - 1]?.at ?? -1, ...known })) ?? []
  })
}

const gapBelow = (lines: readonly Line[], head: number): number => nextFilled(lines, head, 1) - head

/** Lines from a name down to the words, in most comments. */
function usualGap(lines: readonly Line[], items: readonly (Item | null)[]): number {
  const gaps = items.flatMap(item => (item === null ? [] : [gapBelow(lines, item.head)]))
  return gaps.filter(gap => gap === 1).length * 2 > gaps.length ? 1 : 2
}

const itemAt = (lines: readonly Line[], foot: Foot, head: number): Item | null => {
  const name = head < foot.at && foot.at - head <= MOST_LINES ? nameIn((lines[head] as Line).content) : null
  return name === null || nextFilled(lines, head, 1) >= foot.at ? null : { ...foot, head, name }
}

/** What stands below many dates, numbers aside; and what is followed by the same again and again, as no name is. */
function tailsOf(lines: readonly Line[], feet: readonly Foot[]): ReadonlySet<string> {
  const below = feet.map(({ at }) => keysBelow(lines, at))
  const first = repeated(
    below.map(([key]) => key as string),
    feet.length * SHARE,
  )
  const pairs = repeated(
    below.flatMap(keys => keys.slice(1).map((key, at) => `${keys[at]}\n${key}`)),
    OFTEN,
  )
  return new Set([...first, ...[...pairs].map(pair => pair.slice(0, pair.indexOf('\n')))])
}

/** The filled lines that follow one, numbers aside. */
function keysBelow(lines: readonly Line[], foot: number): string[] {
  const keys: string[] = []
  for (let step = 0, at = nextFilled(lines, foot, 1); step <= MOST_BELOW; step++, at = nextFilled(lines, at, 1))
    keys.push(repeatKey(lines[at]?.content ?? ''))
  return keys
}

/** The first line below a date that is neither a label nor a count nor the page's. */
function pastTail(lines: readonly Line[], foot: number, tails: ReadonlySet<string>): number {
  let at = nextFilled(lines, foot, 1)
  for (let step = 0; step < MOST_BELOW && at < lines.length && isTailOf(lines[at] as Line, tails); step++) at = nextFilled(lines, at, 1)
  return at
}

const isTailOf = ({ content }: Line, tails: ReadonlySet<string>): boolean =>
  isTail(content) || isDeletedNotice(content) || tails.has(repeatKey(content))

/** Names come back more than what stands right above the dates; or that is mostly no name, and what answers stands beside the dates. */
function areNames(lines: readonly Line[], items: readonly Item[]): boolean {
  const names = new Set(items.map(({ name }) => name))
  const last = items.map(({ at }) => (lines[nextFilled(lines, at, -1)] as Line).content)
  if (names.size < items.length && new Set(last).size > names.size) return true
  const labelled = items.filter(({ label }) => label !== null).length
  return labelled >= items.length * MOST && last.filter(words => nameIn(words) === null).length >= items.length * SHARE
}

/** A date below other things than a comment, as the first is. */
interface Sought {
  readonly foot: Foot
  readonly taken: number
  readonly gap: number
  readonly names: ReadonlySet<string>
}

/** The comment that begins with a name known from others, or the nearest line that may be one and stands as far from the words as theirs. */
function nearest(lines: readonly Line[], { foot, taken, gap, names }: Sought): Item | null {
  let found: Item | null = null
  for (let at = foot.at - 1; at > taken && foot.at - at <= MOST_LINES; at--) {
    const { text, content } = lines[at] as Line
    const item = text === '' || isLabel(content) || gapBelow(lines, at) !== gap ? null : itemAt(lines, foot, at)
    if (item !== null && names.has(item.name)) return item
    found ??= item
  }
  return found
}
