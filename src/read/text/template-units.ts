// Comments between the lines of a template: the words stand where most is said, the name where short lines differ as names do.
import { attributionOf, NO_ATTRIBUTION, tidyName } from './attribution.js'
import { findDate } from './date-span.js'
import { endOfLast } from './ending.js'
import { agreementOf } from './evidence.js'
import { nameIn } from './frames.js'
import { isInitials } from './header.js'
import { type Heading, headingOf } from './headings.js'
import { type Line, nextFilled } from './lines.js'
import type { Looked } from './looked.js'
import { isPicture } from './picture.js'
import type { Template } from './template.js'
import { itemOf, type Unit } from './units.js'
import { isClosing, isField, isLabel, isPaging, likesIn } from './words.js'

/** The comments between the lines of the template, under the last heading above them; `null` where they have no names. Linear. */
export function templateUnits({ lines, headings }: Looked, template: Template): Framed | null {
  const gaps = gapsOf(lines, template)
  const body = wordiest(lines, gaps, template.width)
  const between = { template, gaps, body }
  const placed = namesAbove(lines, between) ?? namesOutside(lines, between) ?? namesWithin(lines, between)
  if (placed === null) return null
  const dates = datesOf(lines, template)
  const starts = template.rounds.map(({ start }, at) => withBullet(lines, firstOf(placed, at, start), placed.names[at]?.name ?? null))
  const units = template.rounds.map((round, at): Unit => {
    const { line, name, date } = placed.names[at] ?? { line: -1, name: null, date: null }
    const start = starts[at] as number
    const words = withoutLead(lines, { words: (placed.words[at] as readonly number[]).filter(other => other > line), name })
    const bodyStart = words[0] ?? Math.max(round.start, line) + 1
    const after = starts[at + 1] ?? (placed.isOpen ? endOfLast(lines, bodyStart, { column: 0, hasRules: false }) : lines.length)
    const bodyEnd = Math.max(bodyStart, (words.filter(other => other < after).at(-1) ?? bodyStart - 1) + 1)
    const end = starts[at + 1] ?? Math.max(bodyEnd, (round.at.findLast(other => other >= 0) as number) + 1)
    return {
      start,
      bodyStart,
      bodyEnd,
      end,
      cluster: {
        ...NO_ATTRIBUTION,
        name,
        ...(date ?? dates[at] ?? {}),
        first: start,
        last: bodyStart - 1,
        isNotice: false,
        isTrailing: false,
        shape: 'template',
      },
      column: (lines[start] as Line).column,
      level: null,
      ...itemOf(lines, start, Math.min(bodyStart, lines.length - 1)),
    }
  })
  const above = headings.filter(({ line }) => line < (starts[0] as number))
  const heading = above.at(-1) ?? null
  return { units, heading, isSure: isSure(lines, { template, units, heading, placed }) }
}

/** Comments as a template has them. */
export interface Framed {
  readonly units: readonly Unit[]
  readonly heading: Heading | null
  /** More speaks for comments than that lines repeat. */
  readonly isSure: boolean
}

interface Judged {
  readonly template: Template
  readonly units: readonly Unit[]
  readonly heading: Heading | null
  readonly placed: Placed
}

/** A label answers them, a heading counts them, or people come back and likes are counted, or a line without a date closes what each says that is none to lead to more of a story. */
function isSure(lines: readonly Line[], { template, units, heading, placed }: Judged): boolean {
  if (template.isAnswered || (heading !== null && agreementOf(heading, units.length) > 0)) return true
  const names = placed.names.flatMap(named => (named === null ? [] : [named.name]))
  const closing = template.rounds.map(({ at }) => at.at(-1) as number).find(at => at >= 0)
  const content = closing === undefined ? '' : (lines[closing] as Line).content
  const isVoted = template.rounds[0]?.at.some(at => at >= 0 && likesIn((lines[at] as Line).content) !== null) === true
  const isClosed = !placed.isOpen && content !== '' && findDate(content) === null && !TO_STORY.test(content)
  return (isClosed || isVoted) && new Set(names).size < names.length
}

const TO_STORY =
  /read (?:more|on|full)|continue|full story|weiterlesen|mehr lesen|lire (?:la suite|plus)|leer más|seguir leyendo|leggi tutto|continua|lees (?:meer|verder)|läs (?:mer|hela)|les mer|czytaj (?:dalej|więcej)|читать|дал[ьо]?ше|read article|tags?:|filed|posted in|kategorie|categor|share|teilen|partager|compartir/iu

interface Dated {
  readonly date: string
  readonly hasTime: boolean
  /** "1.1" of "#1.1", where it stands before the date. */
  readonly label: string | null
}

const RULE = /^[_=━─—*~-]{4,}$/

/** The name once more, with its date or alone, votes and lines across the page are no words. */
function withoutLead(lines: readonly Line[], { words, name }: { words: readonly number[]; name: string | null }): readonly number[] {
  let from = 0
  for (; from < words.length - 1; from++) {
    const { content } = lines[words[from] as number] as Line
    if (/^[+-]?\d{1,6}$/.test(content) || RULE.test(content)) continue
    const isNamed = name !== null && content.length <= LONGEST && content.includes(name)
    if (!isNamed || !(content === name || attributionOf(content)?.date != null)) break
  }
  return words.slice(from)
}

interface Named {
  readonly line: number
  readonly name: string
  readonly date: Dated | null
}

/** Where the names and the words of each round stand; `isOpen`: nothing of the template ends the words of the last. */
interface Placed {
  readonly names: readonly (Named | null)[]
  readonly words: readonly (readonly number[])[]
  readonly isOpen: boolean
}

const firstOf = ({ names, words, isOpen }: Placed, at: number, start: number): number =>
  Math.min(start, names[at]?.line ?? start, isOpen ? start : (words[at]?.[0] ?? start))

/** A bullet alone above, a picture, and a name's initial in its place belong to what they stand above. */
function withBullet(lines: readonly Line[], start: number, name: string | null): number {
  let from = start
  for (let at = start - 1; at >= 0 && at >= start - MOST_ABOVE; at--) {
    const line = lines[at] as Line
    if (line.text === '') continue
    const isInitial = line.content === '?' || (name !== null && isInitials(line.content, name))
    if (line.content !== '' && !isPicture(line) && !isInitial) break
    from = at
  }
  return from
}

const MOST_ABOVE = 4

/** For each round the filled lines behind each line of the template, up to the next. */
type Gaps = readonly (readonly (readonly number[])[])[]

function gapsOf(lines: readonly Line[], { rounds, width }: Template): Gaps {
  return rounds.map((round, order) => {
    const gaps: number[][] = Array.from({ length: width }, () => [])
    const end = rounds[order + 1]?.start ?? Math.min(lines.length, (round.at.findLast(at => at >= 0) as number) + LAST_GAP)
    let rank = 0
    for (let at = round.start; at < end; at++) {
      const own = round.at.indexOf(at)
      if (own >= 0) rank = own
      else if (isWorded(lines[at] as Line)) (gaps[rank] as number[]).push(at)
    }
    return gaps
  })
}

const isWorded = (line: Line): boolean => line.content !== '' && !isPicture(line)

/** Lines behind the last line of the template that may be the last comment's. */
const LAST_GAP = 60

/** The gap in which most is said. */
function wordiest(lines: readonly Line[], gaps: Gaps, width: number): number {
  const sums = Array.from({ length: width }, () => 0)
  for (const of of gaps.slice(0, -1))
    of.forEach((own, rank) => {
      for (const at of own) {
        const { content } = lines[at] as Line
        if (!isLabel(content)) sums[rank] = (sums[rank] as number) + content.length
      }
    })
  return sums.indexOf(Math.max(...sums))
}

interface Between {
  readonly template: Template
  readonly gaps: Gaps
  readonly body: number
}

/** Lines of a gap that may hold the name. */
const MOST_OFFSET = 4
/** Share of the comments that have a name. */
const LEAST_NAMED = 0.85

/** Names that stand between the lines of the template, or right above the first of them. */
function namesOutside(lines: readonly Line[], { template, gaps, body }: Between): Placed | null {
  const { rounds, width } = template
  const last = width - 1
  const dated = Array.from({ length: width }, (_, rank) =>
    rounds.map(({ at }) => (findDate(lines[at[rank] as number]?.content ?? '') === null ? -1 : (at[rank] as number))),
  )
  const slots: (readonly number[])[] = []
  for (let offset = 1; offset <= 2; offset++)
    slots.push(rounds.map(({ start }, at) => (at === 0 ? above(lines, start, offset) : (gaps[at - 1]?.[last]?.at(-offset) ?? -1))))
  for (let gap = 0; gap < width; gap++) {
    if (gap === body || gap === last) continue
    for (let offset = 0; offset < MOST_OFFSET; offset++) slots.push(gaps.map(of => of[gap]?.[offset] ?? -1))
    slots.push(gaps.map(of => of[gap]?.at(-1) ?? -1))
  }
  const names = bestOf(lines, dated) ?? bestOf(lines, slots)
  if (names === null) return null
  const words = gaps.map((of, at) => wordsIn(of, body).filter(line => line < (names[at + 1]?.line ?? lines.length)))
  return { names, words, isOpen: body === last }
}

/** Words under a name, both above the lines of the template. */
function namesAbove(lines: readonly Line[], { template, gaps, body }: Between): Placed | null {
  const { rounds, width } = template
  if (body !== width - 1) return null
  const words = rounds.map(({ start }, at) => (at === 0 ? linesAbove(lines, start) : (gaps[at - 1]?.[body] ?? [])))
  const [first = 0, ...others] = words.map(own => own.slice(1).reduce((sum, line) => sum + (lines[line] as Line).content.length, 0))
  const least = Math.min(...others.sort((a, b) => a - b).slice(others.length >> 2))
  const names = first === 0 || first < least / 2 ? null : bestOf(lines, leading(words))
  return names === null ? null : { names, words, isOpen: false }
}

/** Names that begin the words. */
function namesWithin(lines: readonly Line[], { template, gaps, body }: Between): Placed | null {
  const words = gaps.map(of => wordsIn(of, body))
  const names = bestOf(lines, leading(words))
  return names === null ? null : { names, words, isOpen: body === template.width - 1 }
}

/** The first and second lines where others follow them. */
const leading = (words: readonly (readonly number[])[]): (readonly number[])[] =>
  [0, 1].map(offset => words.map(own => (own.length > offset + 1 ? (own[offset] as number) : -1)))

/** A round that lacks the line above the words has them behind the one before it. */
function wordsIn(gaps: readonly (readonly number[])[], body: number): readonly number[] {
  for (let rank = body; rank >= 0; rank--) if ((gaps[rank] as readonly number[]).length > 0) return gaps[rank] as readonly number[]
  return []
}

/** The line so many filled lines above. */
function above(lines: readonly Line[], start: number, offset: number): number {
  let at = start
  for (let step = 0; step < offset; step++) {
    at = nextFilled(lines, at, -1)
    while (at >= 0 && isPicture(lines[at] as Line)) at = nextFilled(lines, at, -1)
  }
  return at
}

/** The filled lines between the first line of the template and the heading, form or label above it. */
function linesAbove(lines: readonly Line[], start: number): number[] {
  const own: number[] = []
  for (let at = start - 1; at >= 0 && at > start - LAST_GAP; at--) {
    const line = lines[at] as Line
    if (isClosing(line.text) || isField(line.text) || isPaging(line.text) || isLabel(line.content) || headingOf(line.text, at) !== null)
      return own.reverse()
    if (isWorded(line)) own.push(at)
  }
  return []
}

/** The names of the place where nearly all of the first rounds have one and most are different; `null` where no place is such. */
function bestOf(lines: readonly Line[], slots: readonly (readonly number[])[]): (Named | null)[] | null {
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
  const held = slot.map(at => (at < 0 ? null : (lines[at] as Line).content))
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
  const name = tidyName(words)
  return name === null || name.length > LONGEST_NAME ? null : nameIn({ ...line, content: name, text: name })
}

/** How many characters all lines begin and end with alike: whole words, or so many signs that no two names share them. */
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
  const tail = one.slice(one.length - after)
  const cut = after >= GLUED && /^[a-z]+(?:[_ ][a-z]+)+$/.test(tail) ? 0 : tail.search(/[^\p{L}\p{N}]/u)
  return { before: start, after: cut < 0 ? 0 : after - cut }
}

/** An icon's name that a program printed behind somebody's: "keyboard_arrow_down". */
const GLUED = 8

/** The date of each: of the template's dated lines the one with a time, and with most different ones. */
function datesOf(lines: readonly Line[], { rounds, width }: Template): readonly (Dated | null)[] {
  let best: readonly (Dated | null)[] = []
  let most = 0
  for (let rank = 0; rank < width; rank++) {
    const dates = rounds.map(({ at }) => {
      const line = at[rank] as number
      const { content, text } = line < 0 ? { content: '', text: '' } : (lines[line] as Line)
      const span = findDate(content)
      if (span === null) return null
      const label = /^#(\d{1,6}(?:\.\d{1,4}){0,8})(?![\d.])/.exec(text)?.[1] ?? null
      return { date: content.slice(span.start, span.end), hasTime: span.hasTime, label }
    })
    const different = new Set(dates.flatMap(date => (date === null ? [] : [date.date]))).size
    const score = different === 0 ? 0 : different + (dates.filter(date => date?.hasTime).length > rounds.length / 2 ? rounds.length : 0)
    if (score <= most) continue
    best = dates
    most = score
  }
  return best
}
