// The tree of a discussion as SVG: depth from left to right, a row for every last word, first words as labels, inferred parents dashed.
import type { AnnotatedThread } from '../../model/annotated-thread.js'
import type { CommentRecord } from '../../model/record.js'
import type { Comment } from '../../model/thread.js'
import { commentCount } from '../../model/walk.js'
import { commentRecords } from '../record.js'
import { xmlText } from '../xml.js'
import { CHARACTER, type Drawing, describe, FAINT, INK, mark, oneLine, px, RADIUS, shortened, svgFormat, toneIn } from './frame.js'
import { type Shown, shownComments } from './visible.js'

/** Pixels from one level to the next, and from one row to the next. */
const LEVEL = 190
const ROW = 22
/** Characters of a label between two levels, and of one with nothing to its right. */
const LABEL = 24
const LAST_LABEL = 60
/** Pixels of the least branch that is seen. */
const SHORTEST_BRANCH = 22

/** Depth runs from left to right; what nobody answers takes a row. */
export const svgTreeFormat = svgFormat(
  {
    name: 'svg',
    opens: 'browsers, Inkscape, Illustrator, word processors: the reply tree as a picture',
    loses:
      'Labels are opening words; colours show sentiment; of a large thread only the first levels are drawn, with counts of the rest. Everything else is in jsonl.',
  },
  drawTree,
)

/** A shown comment with its place. */
interface Dot extends Shown {
  readonly x: number
  readonly y: number
  readonly label: string
}

function drawTree(annotated: AnnotatedThread): Drawing {
  const shown = shownComments(annotated.thread)
  const dots = placeDots(shown, annotated)
  const total = commentCount(annotated.thread)
  const deepest = dots.reduce((most, { depth }) => Math.max(most, depth), 0)
  const rows = dots.reduce((most, { y }) => Math.max(most, y), 0)
  const few = shown.length === annotated.thread.comments.length
  return {
    width: (deepest + 1) * LEVEL + LAST_LABEL * 7,
    height: rows + ROW,
    caption: `${total} ${total === 1 ? 'comment' : 'comments'}${few ? '' : `, ${shown.length} of them drawn`}: replies to the right of what they answer`,
    elements: elements(dots, annotated),
  }
}

/** A leaf takes the next row; what has replies stands between its first and its last. Two linear passes. */
function placeDots(shown: readonly Shown[], { thread }: AnnotatedThread): Dot[] {
  const first = new Float64Array(shown.length).fill(Number.NaN)
  const last = new Float64Array(shown.length)
  const y = new Float64Array(shown.length)
  let row = 0
  const isLast = shown.map(({ depth }, at) => (shown[at + 1]?.depth ?? 0) <= depth)
  shown.forEach((_, at) => {
    if (isLast[at]) y[at] = row++ * ROW + ROW / 2
  })
  for (let at = shown.length - 1; at >= 0; at--) {
    if (!isLast[at]) y[at] = ((first[at] as number) + (last[at] as number)) / 2
    const parent = (shown[at] as Shown).parent
    if (parent < 0) continue
    if (Number.isNaN(first[parent])) last[parent] = y[at] as number
    first[parent] = y[at] as number
  }
  return shown.map((one, at) => ({
    ...one,
    x: RADIUS + one.depth * LEVEL,
    y: y[at] as number,
    label: labelOf(thread.comments[one.index] as Comment, isLast[at] ? LAST_LABEL : LABEL),
  }))
}

const labelOf = ({ author, text }: Comment, characters: number): string =>
  shortened(oneLine(`${author === null ? '' : `${author}: `}${text.slice(0, 400)}`), characters)

/** A branch, from behind the label of what is answered. */
function branch(parent: Dot, { x, y }: Dot): string {
  const start = Math.min(parent.x + RADIUS + 8 + Array.from(parent.label).length * CHARACTER, x - SHORTEST_BRANCH)
  const middle = (start + x) / 2
  return `<path d="M${px(start)} ${px(parent.y)}C${px(middle)} ${px(parent.y)} ${px(middle)} ${px(y)} ${px(x)} ${px(y)}"/>\n`
}

function* elements(dots: readonly Dot[], annotated: AnnotatedThread): Generator<string> {
  yield `<g fill="none" stroke="#c3c8cf">\n`
  for (const dot of dots) {
    const parent = dots[dot.parent]
    if (parent) yield branch(parent, dot)
  }
  yield `</g>\n<g fill="none" stroke="${INK}" stroke-dasharray="4 3">\n${inferred(dots, annotated)}</g>\n`
  const at = new Map(dots.map(dot => [dot.index, dot]))
  let index = 0
  for (const comment of commentRecords(annotated)) {
    const dot = at.get(index++)
    if (dot) yield dotElement(dot, comment)
  }
}

/** An arc to whom a comment really answers, where that is another comment than the displayed parent. */
function inferred(dots: readonly Dot[], { annotations, thread }: AnnotatedThread): string {
  const at = new Map(dots.map(dot => [dot.index, dot]))
  return dots
    .map(dot => {
      const to = annotations.addressee?.of[dot.index]?.of
      const target = to === undefined || to === thread.comments[dot.index]?.parent ? undefined : at.get(to)
      if (!target) return ''
      const bend = Math.min(dot.x, target.x) - 40
      return `<path d="M${px(dot.x)} ${px(dot.y)}C${px(bend)} ${px(dot.y)} ${px(bend)} ${px(target.y)} ${px(target.x)} ${px(target.y)}"/>\n`
    })
    .join('')
}

function dotElement({ x, y, hidden, label }: Dot, comment: CommentRecord): string {
  const more = hidden > 0 ? ` <tspan fill="${FAINT}">+${hidden}</tspan>` : ''
  const missing = comment.status === 'present' ? '' : ` stroke-dasharray="2 2"`
  return `<g><title>${xmlText(describe(comment, 200))}</title>${mark(toneIn(comment), { x, y }, missing)}<text x="${px(x + RADIUS + 4)}" y="${px(y + 4)}" fill="${INK}" stroke="#ffffff" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${xmlText(label)}${more}</text></g>\n`
}
