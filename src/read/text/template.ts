// The lines that a page prints once around every comment, whatever they say: found because they take turns, always in one order.
import { findDate } from './date-span.js'
import { agreementOf } from './evidence.js'
import { type Heading, headingOf } from './headings.js'
import type { Line } from './lines.js'
import type { Looked } from './looked.js'
import { isPicture } from './picture.js'
import { isLabel, isReplyLabel } from './words.js'

/** What repeats around comments, and where. */
export interface Template {
  /** One a comment, in order. */
  readonly rounds: readonly Round[]
  /** How many lines a comment has of it. */
  readonly width: number
  /** One of them is a label by which comments are answered. */
  readonly isAnswered: boolean
}

/** One comment's lines of the template: where each stands by its rank, -1 for one that it lacks. */
export interface Round {
  readonly start: number
  readonly at: readonly number[]
}

/** Longer lines are somebody's words. */
const LONGEST = 120
/** Fewer rounds prove nothing. */
const LEAST = 4
/** Share of the rounds in which a line of the template stands. */
const NEARLY_ALL = 0.8
/** A line that stands so many times a round is also somebody's words. */
const MOST_A_ROUND = 1.35
/** Lines tried as the one by which rounds are counted: those that stand most often. */
const MOST_TRIED = 24
/** Further lines prove no more. */
const MOST_TELLING = 6

/** The template with most lines and rounds that has a date or a label by which comments are answered; `null` for none. Linear. */
export function templateOf({ lines, headings }: Pick<Looked, 'lines' | 'headings'>): Template | null {
  const said = lines.map(shapeOf)
  const often = placesOf(said)
  const shapes = said.map(shape => (shape !== null && (often.get(shape)?.length ?? 0) < LEAST ? datedShape(shape) : shape))
  const places = placesOf(shapes)
  const tried = [...places].filter(([, at]) => at.length >= LEAST).sort((a, b) => b[1].length - a[1].length)
  let best: { score: number; members: readonly string[] } | null = null
  for (const [anchor, at] of tried.slice(0, MOST_TRIED)) {
    const members = [anchor, ...companionsOf(shapes, at, places)]
    if (members.some(isOfStory) || !(members.some(isTelling) || members.filter(isLabel).length > 1)) continue
    if (members.length === 1 && !isCounted(headings, at)) continue
    const score = at.length * Math.min(members.length, MOST_TELLING)
    if (best === null || score > best.score) best = { score, members }
  }
  return best === null ? null : inRounds(shapes, best.members)
}

function placesOf(shapes: readonly (string | null)[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  shapes.forEach((shape, at) => {
    if (shape === null) return
    const known = places.get(shape)
    if (known === undefined) places.set(shape, [at])
    else known.push(at)
  })
  return places
}

/** A heading above counts about as many. */
const isCounted = (headings: readonly Heading[], places: readonly number[]): boolean =>
  headings.some(heading => heading.line < (places[0] as number) && agreementOf(heading, places.length) > 0)

/** What stands beside a date differs, as names do. */
function datedShape(shape: string): string {
  const [before, after] = shape.split(DATE)
  if (after === undefined) return shape
  return `${before === '' ? '' : '~'}${DATE}${after === '' ? '' : '~'}`
}

/** "3 comments" stands beneath a story. */
const isOfStory = (shape: string): boolean => headingOf(shape, 0)?.isOfStory === true

/** A date, or a label that answers. */
const isTelling = (shape: string): boolean => shape.includes(DATE) || isReplyLabel(shape)

/** No letter of any script. */
const DATE = '\ue000'

/** A line as it repeats: without its numbers and its date; `null` for blank lines and for prose. */
function shapeOf(line: Line): string | null {
  const content = OUTLINE.test(line.text) ? line.text : line.content
  if (content === '' || content.length > LONGEST) return null
  if (isPicture(line)) return '[]'
  const kept = content.replace(CHANGED, '')
  const date = findDate(kept)
  const undated = date === null ? kept : `${kept.slice(0, date.start)}${DATE}${kept.slice(date.end)}`
  const shape = undated.toLowerCase().replaceAll(NUMBER, '0')
  return /[\p{L}\ue000#|·▲▼]/u.test(shape) ? shape : null
}

/** "#1.1" is a bullet elsewhere. */
const OUTLINE = /^#\d/
const NUMBER = /[+-]?\d[\d.,\u202f]*(?: \d{3}(?!\d))*/g
/** "(last edited …)" behind a date */
const CHANGED = /\s*\((?:last |zuletzt )?(?:edited|changed|modified|geändert|bearbeitet|modifié|editado|modificato)[^()]{0,80}\)$/i

/** What stands between nearly all pairs of the anchor's places, and hardly more often than they do. */
function companionsOf(
  shapes: readonly (string | null)[],
  anchors: readonly number[],
  places: ReadonlyMap<string, readonly number[]>,
): string[] {
  const rounds = anchors.length - 1
  const counts = new Map<string, number>()
  const last = new Map<string, number>()
  for (let round = 0; round < rounds; round++)
    for (let at = (anchors[round] as number) + 1; at < (anchors[round + 1] as number); at++) {
      const shape = shapes[at]
      if (shape == null || last.get(shape) === round) continue
      last.set(shape, round)
      counts.set(shape, (counts.get(shape) ?? 0) + 1)
    }
  return [...counts]
    .filter(([shape, count]) => count >= rounds * NEARLY_ALL && (places.get(shape)?.length ?? 0) <= anchors.length * MOST_A_ROUND)
    .slice(0, MOST_MEMBERS)
    .map(([shape]) => shape)
}

const MOST_MEMBERS = 24

/** Rounds begin with the line of the template that stands first, and where its order begins anew. */
function inRounds(shapes: readonly (string | null)[], members: readonly string[]): Template | null {
  const isMember = new Set(members)
  const found = shapes.flatMap((shape, at) => (shape !== null && isMember.has(shape) ? [{ shape, at }] : []))
  const first = found.findIndex(
    (_, from) => new Set(found.slice(from, from + members.length).map(({ shape }) => shape)).size >= members.length * NEARLY_ALL,
  )
  if (first < 0) return null
  const order = orderOf(found.slice(first))
  const ranks = new Map(order.map((shape, rank) => [shape, rank]))
  const rounds: { start: number; at: number[] }[] = []
  let last = order.length
  for (const { shape, at } of found.slice(first)) {
    const rank = ranks.get(shape)
    if (rank === undefined) continue
    if (rank <= last) rounds.push({ start: at, at: order.map(() => -1) })
    const round = rounds.at(-1) as { at: number[] }
    round.at[rank] = at
    last = rank
  }
  const whole = rounds.filter(({ at }) => at.filter(place => place >= 0).length > order.length / 2)
  return whole.length < LEAST ? null : { rounds: whole, width: order.length, isAnswered: order.some(isReplyLabel) }
}

/** The members as they follow one another, counted over all rounds that begin with the first of them. */
function orderOf(found: readonly { readonly shape: string }[]): string[] {
  const start = found[0]?.shape
  const sums = new Map<string, { sum: number; count: number }>()
  let offset = -1
  for (const { shape } of found) {
    offset = shape === start ? 0 : offset + 1
    const known = sums.get(shape) ?? { sum: 0, count: 0 }
    sums.set(shape, { sum: known.sum + offset, count: known.count + 1 })
  }
  const mean = (shape: string): number => {
    const { sum, count } = sums.get(shape) as { sum: number; count: number }
    return sum / count
  }
  return [...sums.keys()].sort((a, b) => mean(a) - mean(b))
}
