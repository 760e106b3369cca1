// Names in the lines of one place of a template: what differs as names do, beside what all of them say.
import { attributionOf } from './attribution.js'
import { nameIn } from './frames.js'
import type { Line } from './lines.js'
import { withoutIcons } from './names.js'
import { tidyName } from './printed-name.js'
import { withoutByline } from './words.js'

/** When a comment was written, as it is printed. */
export interface Dated {
  readonly date: string
  readonly hasTime: boolean
  /** "1.1" of "#1.1", where it stands before the date. */
  readonly label: string | null
}

/** Who wrote a comment, the index of the line that says so, and when. */
export interface Named {
  readonly line: number
  readonly name: string
  readonly date: Dated | null
}

/** Share of the comments that have a name. */
export const LEAST_NAMED = 0.85

/** The names of the place where nearly all of the first rounds have one and most are different; `null` where no place is such. */
export function bestOf(lines: readonly Line[], slots: readonly (readonly number[])[]): (Named | null)[] | null {
  let best: readonly number[] | null = null
  let most = 1
  for (const slot of slots) {
    const first = slot.slice(0, LOOKED_AT)
    const found = namesAt(lines, first).filter(named => named !== null)
    const different = new Set(found.map(({ name }) => name)).size
    if (found.length < first.length * LEAST_NAMED || different <= most) continue
    best = slot
    most = different
  }
  return best === null ? null : namesAt(lines, best)
}

/** Rounds that tell the place of names. */
const LOOKED_AT = 200

/** The names that lines of one place hold beside what all of them say. */
function namesAt(lines: readonly Line[], slot: readonly number[]): (Named | null)[] {
  const held = withoutIcons(slot.map(at => (at < 0 ? null : (lines[at] as Line).content)))
  const words = held.filter(content => content !== null).filter(content => content.length <= LONGEST)
  if (words.length < slot.length * LEAST_NAMED) return slot.map(() => null)
  const { before, after } = commonTo(words)
  return slot.map((at, order) => {
    const content = held[order] ?? null
    if (content === null || content.length > LONGEST || content.length < before + after) return null
    const own = attributionOf(content)
    const date = own?.date == null ? null : { date: own.date, hasTime: own.hasTime, label: own.label }
    const name = date === null ? nameWithin(lines[at] as Line, content.slice(before, content.length - after)) : (own?.name ?? null)
    return name === null ? null : { line: at, name, date }
  })
}

const LONGEST = 90
const LONGEST_NAME = 40

const nameWithin = (line: Line, words: string): string | null => {
  const own = tidyName(words) ?? ''
  const name = tidyName(withoutByline(own)?.rest ?? own)
  return name === null || name.length > LONGEST_NAME ? null : nameIn({ ...line, content: name, text: name })
}

/** How many characters all lines begin and end with alike, in whole words. */
function commonTo(words: readonly string[]): { before: number; after: number } {
  const one = words[0] as string
  if (words.every(other => other === one)) return { before: 0, after: 0 }
  let before = one.length
  let after = one.length
  for (const other of words) {
    let same = 0
    while (same < before && same < other.length && one[same] === other[same]) same++
    before = same
    same = 0
    while (same < after && same < other.length && one.at(-1 - same) === other.at(-1 - same)) same++
    after = same
  }
  const start = one.slice(0, before).search(/[^\p{L}\p{N}][\p{L}\p{N}]*$/u) + 1
  const cut = one.slice(one.length - after).search(/[^\p{L}\p{N}]/u)
  return { before: start, after: cut < 0 ? 0 : after - cut }
}
