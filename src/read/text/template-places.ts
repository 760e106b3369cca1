// Where the words and the names of a template's comments stand: in the gap in which most is said, and where short lines differ.
import { findDate } from './date-span.js'
import { headingOf } from './headings.js'
import { type Line, nextFilled } from './lines.js'
import { isPicture } from './picture.js'
import type { Template } from './template.js'
import { bestOf, type Named } from './template-names.js'
import { isClosing, isField, isLabel, isPaging } from './words.js'

/** Where the names and the words of each round stand; `isOpen`: nothing of the template ends the words of the last. */
export interface Placed {
  readonly names: readonly (Named | null)[]
  readonly words: readonly (readonly number[])[]
  readonly isOpen: boolean
}

/** The places of names and words in a template; `null` where no place has names. Linear. */
export function placesOf(lines: readonly Line[], template: Template): Placed | null {
  const gaps = gapsOf(lines, template)
  const between = { template, gaps, body: wordiest(lines, gaps, template.width) }
  return namesAbove(lines, between) ?? namesOutside(lines, between) ?? namesWithin(lines, between)
}

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
  const usual = others.sort((a, b) => a - b)[others.length >> 2] ?? 0
  const names = first === 0 || first < usual / 2 ? null : bestOf(lines, leading(words))
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
