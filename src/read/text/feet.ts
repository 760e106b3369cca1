// Ages below the words ("2d" above "Like" and "Reply"), as a browser's copy of Facebook and TikTok has them: drawn up to the name with which a comment begins.

import { isRounded, isVotes } from './counts.js'
import { isAgeAlone } from './date-span.js'
import { blank, drawUp, isDot, isNameAlone } from './drawn-up.js'
import { headingOf } from './headings.js'
import { type Line, nextFilled } from './lines.js'
import { labelledName } from './name-block.js'
import { isNameLike, tidyName, withoutDecoration } from './printed-name.js'
import { isRepliesLine } from './reply-counts.js'
import { isClosing, isLabel, isPaging, isReplyLabel, likesIn } from './words.js'

/** Fewer say nothing of a page's habits. */
const LEAST = 3
const LONGEST_AGE = 24
/** Lines below an age among which the label that answers stands. */
const LINES_BELOW = 3
/** Lines above the first age in which its comment begins. */
const MOST_LINES = 40

/** Who answered, in the place of answers that are folded. */
const ANSWERED = /^\S.{1,60}\s(?:replied|hat geantwortet|a répondu|respondió|ha risposto|respondeu)(?:\s.{0,20})?$/iu

/** The lines, each age drawn up to the name where its comment begins; its own line stays, blank. Linear. */
export function withAgesDrawnUp(lines: readonly Line[]): readonly Line[] {
  const feet = [...lines.keys()].filter(at => isFoot(lines, at))
  if (feet.length < LEAST) return lines
  const out = [...lines]
  let drawn = 0
  for (const [order, foot] of feet.entries()) {
    const before = feet[order - 1]
    const name = before === undefined ? firstLine(lines, foot) : afterTail(lines, before)
    if (name >= foot || !isName(lines[name] as Line)) continue
    drawUp(out, name, `${(lines[name] as Line).text} • ${ageAmongLabels((lines[foot] as Line).text) ?? (lines[foot] as Line).text}`)
    blank(out, foot, foot)
    if (isDot(lines[name + 1]?.text ?? '')) blank(out, name + 1, name + 1)
    drawn++
  }
  return drawn < LEAST ? lines : out
}

/** An age alone, what can be done with the comment below it; days mostly stand with the name. */
function isFoot(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at] as Line
  if (ageAmongLabels(text) !== null) return true
  if (text.length > LONGEST_AGE || !isAgeAlone(text)) return false
  let below = nextFilled(lines, at, 1)
  for (let step = 0; step < LINES_BELOW && below < lines.length; step++, below = nextFilled(lines, below, 1)) {
    const { content } = lines[below] as Line
    if (isReplyLabel(content)) return true
    if (!isLabel(content)) return false
  }
  return false
}

/** The age in a line of labels: "Like · Reply · 24 · 3y", as Facebook's plugin prints it. */
function ageAmongLabels(text: string): string | null {
  if (text.length > LONGEST_FOOT || !text.includes(' · ')) return null
  const parts = text.split(' · ')
  return parts.some(isReplyLabel) ? (parts.find(isAgeAlone) ?? null) : null
}

const LONGEST_FOOT = 80

/** The first line below an age that is neither a label nor a count: the next comment begins there. */
function afterTail(lines: readonly Line[], foot: number): number {
  let at = nextFilled(lines, foot, 1)
  while (at < lines.length && isTail((lines[at] as Line).content)) at = nextFilled(lines, at, 1)
  return at
}

/** True for what stands below a comment's words: labels, counts, offers of more. */
export const isTail = (content: string): boolean =>
  isVotes(content) ||
  isRounded(content) ||
  isLabel(content) ||
  likesIn(content) !== null ||
  isPaging(content) ||
  isRepliesLine(content) ||
  ANSWERED.test(content)

/** The line below the nearest label, offer of more comments or heading above the first age, or a name below a blank line nearer to it. */
function firstLine(lines: readonly Line[], foot: number): number {
  let at = foot
  while (at > 0 && foot - at < MOST_LINES && !isEdge(lines, at - 1)) at--
  return (lines[at] as Line).text === '' ? nextFilled(lines, at, 1) : at
}

const isEdge = (lines: readonly Line[], at: number): boolean => {
  const { content, text } = lines[at] as Line
  if (text === '') return isName(lines[at + 1] as Line)
  return isTail(content) || isClosing(content) || headingOf(text, at) !== null
}

function isName({ text, content }: Line): boolean {
  const name = isNameAlone(text) ? tidyName(withoutDecoration(content)) : null
  return name !== null && isNameLike(name) && labelledName(content) === null
}
