// The lines that a page prints around every comment's words (facts about the writer, subjects, rules, counts), told by their repetition.

import { foldBlanks } from '../blanks.js'
import { repeated } from '../tally.js'
import { attributionOf } from './attribution.js'
import { type Line, nextFilled } from './lines.js'
import { isPicture } from './picture.js'
import { isNameLike, tidyName, withoutDecoration } from './printed-name.js'
import { isClosing, isFact, isLabel, isRank, isReactions, isReplyLabel, likesIn } from './words.js'

/** Filled lines of a frame; forums print as many. */
const MOST_LINES = 16
/** Longer lines are somebody's words, and so are lines of this length that end as sentences do. */
const LONGEST = 120
const PROSE = 60
/** Fewer comments show no habit; share of them that a line must stand in. */
const LEAST = 3
const MOST = 0.6
/** Lines within a frame that do not repeat: a name, a role, a place. */
const MOST_STRAY = 2

/** Lines between which a comment stands, and its writer's name where it is known: a page prints it in other lines too. */
export interface Range {
  readonly from: number
  readonly to: number
  readonly name: string | null
  /** False where its date stands below the words, so that a date alone ends them. */
  readonly isDated: boolean
}

/** A frame: the line where the words begin, or where the frame before the attribution begins; and the name that stands in it. */
export interface Frame {
  readonly edge: number
  readonly name: string | null
}

/** The frames that begin each range (`step` 1: below an attribution) or end it (`step` -1: above the next one). Linear. */
export function framesOf(lines: readonly Line[], ranges: readonly Range[], step: 1 | -1): Frame[] {
  const walks = ranges.map(range => walk(lines, range, step))
  const keys = framing(walks)
  const reaches = walks.map(({ steps }) => reachOf(steps, keys))
  const most = middleOf(reaches) + MOST_STRAY
  const blocks = walks.map(({ steps }, at) => blockOf(steps, { reach: Math.min(reaches[at] as number, most), step }))
  const slot = slotOf(lines, blocks)
  return blocks.map(({ inside, beyond }, at) => {
    const range = ranges[at] as Range
    const named = slot === null ? undefined : slot === BEYOND ? beyond : inside[slot]
    const last = step === 1 ? inside.at(-1) : slot === BEYOND && named !== undefined ? named : inside[0]
    const edge = last === undefined ? (step === 1 ? range.from : range.to) : last.line + (step === 1 ? 1 : 0)
    return { edge, name: named === undefined ? null : nameOf(lines, named) }
  })
}

/** The lines of a frame from its top, and the one above it. */
interface Block {
  readonly inside: readonly Step[]
  readonly beyond: Step | undefined
}

function blockOf(steps: readonly Step[], { reach, step }: { reach: number; step: 1 | -1 }): Block {
  const inside = steps.slice(0, reach)
  return step === 1 ? { inside, beyond: undefined } : { inside: inside.reverse(), beyond: steps[reach] }
}

/** The line above the frame. */
const BEYOND = -1
/** Lines from a frame's top in which the name is looked for. */
const LAST_SLOT = 3
/** Share of the frames that must have a name in the same place. */
const NEARLY_ALL = 0.8

/** The place in which nearly all have a name, and the most different ones; `null` for none. */
function slotOf(lines: readonly Line[], blocks: readonly Block[]): number | null {
  const filled = blocks.filter(({ inside }) => inside.length > 0)
  if (filled.length < Math.max(LEAST, blocks.length * MOST)) return null
  let best: number | null = null
  let most = 1
  for (let slot = BEYOND; slot <= LAST_SLOT; slot++) {
    const names = filled.map(({ inside, beyond }) => {
      const step = slot === BEYOND ? beyond : inside[slot]
      return step === undefined ? null : nameOf(lines, step)
    })
    const found = names.filter(name => name !== null)
    const different = new Set(found).size
    if (found.length < filled.length * NEARLY_ALL || different <= most) continue
    best = slot
    most = different
  }
  return best
}

const nameOf = (lines: readonly Line[], { line }: Step): string | null => nameIn(lines[line] as Line)

/** The name that a line holds and nothing else, but for facts in a column of their own. */
export function nameIn(line: Line): string | null {
  const content = besideFacts(line.content)
  if (isFact(content) || isLabel(content) || isPicture(line) || isClosing(line.text) || attributionOf(content)?.date != null) return null
  const name = tidyName(withoutDecoration(content))
  return name !== null &&
    isNameLike(name) &&
    /\p{L}/u.test(name) &&
    !/:$|(?<!\s\p{Lu})\.$/u.test(content) &&
    name.split(' ').length <= MOST_WORDS
    ? name
    : null
}

const MOST_WORDS = 4

/** "Ada          Join Date: Mar 2009": what stands in the column before that of the facts. */
function besideFacts(content: string): string {
  const [first = '', ...others] = content.split(/\s{3,}/)
  return others.length > 0 && others.every(isFact) ? first : content
}

interface Step {
  readonly line: number
  readonly key: string
}

interface Walk {
  readonly steps: readonly Step[]
  /** The range has words of some length, so that what stands before them is told from what stands after them. */
  readonly hasProse: boolean
}

/** Short lines from one end of a range, up to the first that is somebody's words. */
function walk(lines: readonly Line[], { from, to, name, isDated }: Range, step: 1 | -1): Walk {
  const steps: Step[] = []
  let at = step === 1 ? nextFilled(lines, from - 1, 1) : nextFilled(lines, to, -1)
  for (; at >= from && at < Math.min(to, lines.length) && steps.length < MOST_LINES; at = nextFilled(lines, at, step)) {
    const { content, text } = lines[at] as Line
    if (isProse(content)) return { steps, hasProse: true }
    if (isClosing(text)) break
    if (step === -1 && (isReactions(content) || TOP.test(content) || (isReplyLabel(content) && !content.includes('#'))))
      return { steps, hasProse: true }
    const key = keyOf(lines[at] as Line, name)
    if (key === DATE && !isDated) return { steps, hasProse: true }
    steps.push({ line: at, key })
  }
  return { steps, hasProse: false }
}

/** What leads to the top of the page stands below a post. */
const TOP = /^(?:back to )?top$|^nach oben$/i

/** Greetings repeat as well, and end as sentences do. Columns that stand far apart are no words between them. */
export function isProse(content: string): boolean {
  const words = foldBlanks(content)
  return (
    words.length > LONGEST ||
    /\p{L}\s?[,!?…]+$|[。！？]$/u.test(words) ||
    isDense(words) ||
    (/\p{L}\.$/u.test(words) && words.split(' ', FEW_WORDS).length === FEW_WORDS) ||
    (words.length > PROSE && attributionOf(content) === null && /[\p{L}\p{N}]/u.test(content))
  )
}

/** So many signs of scripts that have one for a syllable or a word are somebody's words. */
export const isDense = (words: string): boolean => DENSE.test(words)
const DENSE = /(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}][\s\p{P}]{0,2}){20}/u

/** Names with an initial at their end have fewer. */
const FEW_WORDS = 4

const DATE = '@date'
const RANK = '@rank'

/** A line as it repeats: without numbers, dates, the writer's name, and what a field holds. */
function keyOf(line: Line, name: string | null): string {
  const { content } = line
  if (isPicture(line)) return '[]'
  if (likesIn(content) !== null) return '+'
  if (content === '') return line.text
  if (isRank(content)) return RANK
  const own = attributionOf(content)
  if (own !== null && own.name === null) return DATE
  const words = (name !== null && name.length > 2 ? content.replaceAll(name, '@') : content).toLowerCase()
  const field = /^\W{0,2}(\p{L}[\p{L} ]{1,24}):\s/u.exec(words)
  return field === null ? words.replaceAll(/\d[\d.,]*/g, '0').replaceAll(/(.)\1{3,}/gu, '$1') : `${field[1]}:`
}

/** The keys that stand before the words of most comments that have some. */
function framing(walks: readonly Walk[]): ReadonlySet<string> {
  const telling = walks.filter(({ hasProse }) => hasProse)
  if (telling.length < LEAST) return new Set()
  return repeated(
    telling.flatMap(({ steps }) => [...new Set(steps.map(({ key }) => key))]),
    Math.max(LEAST, telling.length * MOST),
  )
}

/** How many steps a frame reaches: to the last of its lines, few others between. */
function reachOf(steps: readonly Step[], keys: ReadonlySet<string>): number {
  let reach = 0
  for (let at = 0; at < steps.length && at - reach <= MOST_STRAY; at++) if (keys.has((steps[at] as Step).key)) reach = at + 1
  return reach
}

function middleOf(reaches: readonly number[]): number {
  const sorted = [...reaches].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
