// The icicle of a discussion as SVG: a level is a row, a branch is as wide as its last words are many; what is too narrow to see is counted.
import type { AnnotatedThread } from '../../model/annotated-thread.js'
import type { CommentRecord } from '../../model/record.js'
import type { Thread } from '../../model/thread.js'
import { commentCount } from '../../model/walk.js'
import { TONE_COLORS, UNKNOWN_COLOR } from '../colors.js'
import { commentRecords } from '../record.js'
import { xmlText } from '../xml.js'
import { type Drawing, describe, FAINT, INK, px, shortened, svgFormat, toneIn } from './frame.js'

/** Pixels. */
const WIDTH = 1_200
const LEVEL = 26
/** Deeper levels are counted beneath the picture. */
const MOST_LEVELS = 60
/** Narrower than this, neighbours are drawn as one grey box with their number. */
const NARROWEST = 3
/** A label needs this much room, and each of its characters about that much. */
const LABELLED = 44
const CHARACTER = 6.5

/** Depth runs from top to bottom; what nobody answers takes a column. */
export const svgIcicleFormat = svgFormat(
  {
    name: 'svg-icicle',
    opens: 'browsers, Inkscape, Illustrator, word processors: the whole discussion as one shape',
    loses: 'Labels are opening words; colours show sentiment; branches too narrow to see are drawn together. Everything else is in jsonl.',
  },
  drawIcicle,
)

function drawIcicle(annotated: AnnotatedThread): Drawing {
  const { thread } = annotated
  const total = commentCount(thread)
  const deepest = thread.comments.reduce((most, { depth }) => Math.max(most, depth), -1)
  const levels = Math.min(deepest + 1, MOST_LEVELS)
  const deeper = thread.comments.reduce((count, { depth }) => count + (depth >= MOST_LEVELS ? 1 : 0), 0)
  return {
    width: WIDTH,
    height: levels * LEVEL,
    caption: `${total} ${total === 1 ? 'comment' : 'comments'} on ${deepest + 1} ${deepest === 0 ? 'level' : 'levels'}: replies stand below what they answer${deeper > 0 ? `; ${deeper} deeper ones are not drawn` : ''}`,
    elements: elements(annotated),
  }
}

/** Neighbours on one level that are drawn together. */
interface Bin {
  x0: number
  x1: number
  count: number
}

function* elements(annotated: AnnotatedThread): Generator<string> {
  const before = leavesBefore(annotated.thread)
  const scale = WIDTH / Math.max(1, before.at(-1) ?? 0)
  let at = 0
  const bins: (Bin | undefined)[] = []
  yield '<g stroke="#ffffff">\n'
  for (const comment of commentRecords(annotated)) {
    const { index, depth, end } = annotated.thread.comments[at++] as Thread['comments'][number]
    if (depth >= MOST_LEVELS) continue
    const x0 = (before[index] as number) * scale
    const x1 = (before[end] as number) * scale
    if (x1 - x0 >= NARROWEST) yield box(comment, { x0, x1, y: depth * LEVEL })
    else yield* binned(bins, depth, { x0, x1, count: 1 })
  }
  for (const [depth, bin] of bins.entries()) if (bin) yield binBox(bin, depth)
  yield '</g>\n'
}

/** Leaves that come before each comment in reading order; the last entry is their number. */
function leavesBefore({ comments }: Thread): Float64Array {
  const before = new Float64Array(comments.length + 1)
  let seen = 0
  for (const { index, end } of comments) {
    before[index] = seen
    if (end === index + 1) seen++
  }
  before[comments.length] = seen
  return before
}

/** Adds to the open bin of the level, or yields it where it is wide enough or not a neighbour. */
function* binned(bins: (Bin | undefined)[], depth: number, next: Bin): Generator<string> {
  const open = bins[depth]
  if (open && next.x0 - open.x1 < NARROWEST && open.x1 - open.x0 < NARROWEST) {
    open.x1 = next.x1
    open.count++
    return
  }
  if (open) yield binBox(open, depth)
  bins[depth] = next
}

function binBox({ x0, x1, count }: Bin, depth: number): string {
  const title = `+${count} ${count === 1 ? 'comment' : 'comments'}`
  return `<rect x="${px(x0)}" y="${depth * LEVEL}" width="${px(Math.max(1, x1 - x0))}" height="${LEVEL}" fill="${UNKNOWN_COLOR}"><title>${title}</title></rect>\n`
}

function box(comment: CommentRecord, { x0, x1, y }: { readonly x0: number; readonly x1: number; readonly y: number }): string {
  const width = x1 - x0
  const { key, form } = toneIn(comment)
  const fill = TONE_COLORS[key]
  const label =
    width < LABELLED
      ? ''
      : `<text x="${px(x0 + 5)}" y="${y + LEVEL / 2 + 4}" stroke="none" fill="${isDark(fill) ? '#ffffff' : INK}">${xmlText(shortened(describe(comment, 200), (width - 10) / CHARACTER))}</text>`
  const dashes = comment.status === 'present' ? '' : ' stroke-dasharray="3 2"'
  const edge = dashes === '' && form !== 'hollow' ? '' : ` stroke="${FAINT}"${dashes}`
  return `<g><title>${xmlText(describe(comment, 200))}</title><rect x="${px(x0)}" y="${y}" width="${px(width)}" height="${LEVEL}" fill="${fill}"${edge}/>${label}</g>\n`
}

/** Whether white letters are read more easily on it: relative luminance below the middle (WCAG 2, 1.4.3). */
function isDark(hex: string): boolean {
  const [r, g, b] = [1, 3, 5].map(at => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 0.179
}
