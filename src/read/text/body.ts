// The words of a comment from its lines: paragraphs unwrapped, labels and pictures at the edges left out.
import { attributionOf, isEdited } from './attribution.js'
import { isRounded, isVotes } from './counts.js'
import { findDate } from './date-span.js'
import { repeatKey } from './edges.js'
import { type Line, LOOKED_AT, nextFilled } from './lines.js'
import { isPicture } from './picture.js'
import { ownCount } from './reply-counts.js'
import { joint, type Width } from './width.js'
import { isLabel, isPendingNote, isReactions, isReplyLabel, likesIn } from './words.js'

/** What lines of a comment hold beside its words. */
export interface Body {
  readonly text: string
  readonly likes: number | null
  readonly isPending: boolean
  /** A printed date that stood alone after the words. */
  readonly date: string | null
}

/** Lines of a comment, end exclusive; `isItem`: a bullet or number at their start is the comment's, not its writer's. */
interface Range {
  readonly from: number
  readonly to: number
  readonly width: Width
  readonly isItem: boolean
}

/** What was found at the edges of a comment. */
interface Edges {
  likes: number | null
  isPending: boolean
  date: string | null
}

/** The words between two lines; lines in `repeated` end comments of this page by habit. */
export function bodyOf(lines: readonly Line[], range: Range & { readonly repeated: ReadonlySet<string> }): Body {
  const { from, to, repeated } = range
  const edges: Edges = { likes: null, isPending: false, date: null }
  let start = from
  let end = endAtLabel(lines, from, to)
  const isLabelled = end < to || isReplyLabel(lines[nextFilled(lines, to - 1, 1)]?.content ?? '')
  for (let at = end; at < to; at++) edges.likes ??= likesIn((lines[at] as Line).content)
  edges.date = dateBelow(lines, end, to)
  while (end > start && !isCounted(lines, end - 1) && isTail(lines[end - 1] as Line, edges, { isLabelled, repeated })) end--
  if (range.isItem && start === from && start + 1 < end && isVotes((lines[start] as Line).content))
    edges.likes ??= Number((lines[start++] as Line).content)
  while (start < end && isLead(lines[start] as Line, edges)) start++
  if (start === end && repeated.size > 0) return bodyOf(lines, { ...range, repeated: new Set() })
  const assent = start === end ? lines.slice(from, to).find(({ text }) => ASSENT.test(text)) : undefined
  if (assent !== undefined) return { ...edges, likes: null, text: assent.text }
  return { ...edges, text: reflow(lines, { ...range, from: start, to: end, isItem: range.isItem && start === from }) }
}

/** The words end at the first line that is a reply label and nothing else, once there are words. */
function endAtLabel(lines: readonly Line[], from: number, to: number): number {
  let hasWords = false
  for (let at = from; at < to; at++) {
    const { content } = lines[at] as Line
    if (content === '' || isPicture(lines[at] as Line)) continue
    const isLabelLine = (isReplyLabel(content) || (ownCount(content) ?? 0) > 0) && !isCounted(lines, at)
    if (isLabelLine && hasWords) return at
    if (!isLabelLine) hasWords = true
  }
  return to
}

/** Filled lines below the label among which a date may stand alone; what stands further down is not the comment's. */
const LINES_BELOW = 3

/** The date that stands alone below the label by which a comment is answered. */
function dateBelow(lines: readonly Line[], label: number, to: number): string | null {
  let at = nextFilled(lines, label, 1)
  for (let step = 0; step < LINES_BELOW && at < to; step++, at = nextFilled(lines, at, 1)) {
    const { content } = lines[at] as Line
    const own = content.length <= LOOKED_AT ? attributionOf(content) : null
    if (own !== null && own.date !== null && own.name === null) return own.date
    if (!isLabel(content)) return null
  }
  return null
}

/** The next item of a numbered list is somebody's words, whatever it says. */
function isCounted(lines: readonly Line[], at: number): boolean {
  const number = Number((lines[at] as Line).marker ?? Number.NaN)
  return number > 1 && lines[nextFilled(lines, at, -1)]?.marker === String(number - 1)
}

/** Lines before the words: labels, pictures, likes, the note that a comment waits. */
function isLead(line: Line, edges: Edges): boolean {
  const { content, text } = line
  if (content === '') return !WRITTEN.test(text)
  return content.length <= LOOKED_AT && (isNote(content, edges) || isLabel(content) || isPicture(line) || MENU.test(content))
}

/** Lines after the words: labels, likes, signs, a date alone, and what ends most comments of the page. */
function isTail(line: Line, edges: Edges, { isLabelled, repeated }: { isLabelled: boolean; repeated: ReadonlySet<string> }): boolean {
  const { content } = line
  if (content === '') return true
  if (content.length > LOOKED_AT) return false
  if (isNote(content, edges) || isLabel(content) || isReactions(content) || SIGNS.test(content)) return true
  if (isLabelled && (isRounded(content) || RESPECT.test(content))) return true
  if (isEdited(content) && findDate(content) !== null) return true
  if (isLabelled && isVotes(content)) {
    edges.likes = Number(content)
    return true
  }
  const isRepeated = repeated.has(repeatKey(content))
  const own = edges.date === null ? attributionOf(content) : null
  if (own === null || own.date === null || own.name !== null || !(own.hasTime || isRepeated)) return isRepeated
  edges.date = own.date
  return true
}

/** What newspapers that use Coral have in the place of likes, above the label that answers. */
const RESPECT = /^respect(?:ed)?$/i

/** What can be done with a comment, folded. */
const MENU = /^(?:[…⋯⋮]|\.{3})$/

/** "+1", or dots, where that is all that somebody wrote. */
const ASSENT = /^(?:[+-]1|[…⋯⋮]|\.{3})$/

function isNote(content: string, edges: Edges): boolean {
  if (isPendingNote(content)) {
    edges.isPending = true
    return true
  }
  const likes = likesIn(content)
  edges.likes ??= likes
  return likes !== null
}

/** Signs that people put above their words, where a bullet would not stand alone. */
const WRITTEN = /^[+–-]$/

/** Lines of signs alone; a smiley is somebody's word. */
const SIGNS = /^(?:[|·•#—–/,()[\]*_=-]+|_{3,}|-{3,})$/

/** Lines → paragraphs: what the renderer wrapped is joined again, what the writer broke stays broken. */
function reflow(lines: readonly Line[], { from, to, width, isItem }: Range): string {
  const parts: string[] = []
  let blanks = 0
  for (let at = from; at < to; at++) {
    const line = lines[at] as Line
    if (line.text === '') {
      blanks++
      continue
    }
    const words = at === from && isItem ? line.content : line.text
    if (parts.length > 0) parts.push(blanks > 0 ? '\n\n' : joint(lines[at - 1] as Line, line, width))
    parts.push(words)
    blanks = 0
  }
  return parts.join('')
}

/** The paragraphs between two lines, each unwrapped. */
export function paragraphsOf(lines: readonly Line[], { from, to, width }: { from: number; to: number; width: Width }): string[] {
  return reflow(lines, { from, to, width, isItem: false })
    .split('\n\n')
    .filter(paragraph => paragraph.trim() !== '')
}
