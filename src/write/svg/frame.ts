// What both pictures share: a self-contained SVG (https://www.w3.org/TR/SVG11/) with title, description and legend; no script, no style sheet, no outside font.
import type { AnnotatedThread } from '../../model/annotated-thread.js'
import type { CommentRecord } from '../../model/record.js'
import { scored } from '../attributes.js'
import { scoreColor, UNKNOWN_COLOR } from '../colors.js'
import { notesOn, sourceFacts } from '../notes.js'
import type { ExportFormat } from '../writer.js'
import { XML_FORBIDDEN, xmlText } from '../xml.js'

/** Everything is drawn in these. */
export const INK = '#1f2328'
export const FAINT = '#6b7280'
/** Pixels. */
const MARGIN = 24
const HEAD = 64
const FOOT = 56

/** The drawing inside the frame. */
export interface Drawing {
  readonly width: number
  readonly height: number
  /** Elements, placed from 0, 0. */
  readonly elements: Iterable<string>
  /** A sentence for those who cannot see it, and below the title. */
  readonly caption: string
}

/** A format that is one picture of one thread. */
export function svgFormat(
  { name, opens, loses }: Pick<ExportFormat, 'name' | 'opens' | 'loses'>,
  draw: (annotated: AnnotatedThread) => Drawing,
): ExportFormat {
  const format: ExportFormat = {
    name,
    mediaType: 'image/svg+xml',
    extension: 'svg',
    opens,
    loses,
    replaces: XML_FORBIDDEN,
    oneThread: true,
    *write(threads) {
      for (const annotated of threads) yield* frame(annotated, draw(annotated), format)
    },
  }
  return format
}

function* frame(annotated: AnnotatedThread, drawing: Drawing, format: ExportFormat): Generator<string> {
  const width = Math.ceil(Math.max(drawing.width, 480) + 2 * MARGIN)
  const height = Math.ceil(drawing.height + HEAD + FOOT + MARGIN)
  const { post, id } = annotated.thread
  const title = xmlText(oneLine(post.title ?? id))
  const notes = notesOn(format, [sourceFacts(annotated, format)])
  yield `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" font-family="system-ui, sans-serif" font-size="12">\n`
  yield `<title id="title">${title}</title>\n<desc id="desc">${xmlText([drawing.caption, ...notes].join('\n'))}</desc>\n`
  yield `<rect width="${width}" height="${height}" fill="#ffffff"/>\n`
  yield `<text x="${MARGIN}" y="30" font-size="17" font-weight="600" fill="${INK}">${xmlText(shortened(oneLine(post.title ?? id), width / 10))}</text>\n`
  yield `<text x="${MARGIN}" y="50" fill="${FAINT}">${xmlText(drawing.caption)}</text>\n`
  yield `<g transform="translate(${MARGIN} ${HEAD})">\n`
  yield* drawing.elements
  yield `</g>\n${legend(height - FOOT / 2)}</svg>\n`
}

/** Five steps of the scale, then what has no score. */
function legend(y: number): string {
  const steps = [-1, -0.5, 0, 0.5, 1].map(
    (score, at) => `<rect x="${62 + at * 22}" y="-10" width="22" height="12" fill="${scoreColor(score)}"/>`,
  )
  return `<g transform="translate(${MARGIN} ${y})" fill="${FAINT}"><text x="0" y="0">negative</text>${steps.join('')}<text x="178" y="0">positive</text><rect x="246" y="-10" width="12" height="12" fill="${UNKNOWN_COLOR}"/><text x="264" y="0">no scored words</text></g>\n`
}

/** The colour of a comment by its sentiment. */
export const commentColor = (comment: CommentRecord): string => scoreColor(scored(comment)?.score)

/** `c5 · Ana: opening words…`, for a tooltip or a label. */
export function describe({ id, author, text }: CommentRecord, characters: number): string {
  return shortened(`${id} · ${author === null ? '' : `${oneLine(author)}: `}${oneLine(text.slice(0, characters * 4))}`, characters)
}

export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** At most so many code points, the last of them an ellipsis where some were left out. */
export function shortened(text: string, characters: number): string {
  const points = Array.from(text.slice(0, Math.ceil(characters) * 2 + 2))
  return points.length > characters ? `${points.slice(0, Math.max(1, Math.floor(characters) - 1)).join('')}…` : points.join('')
}

/** Two decimals are finer than any screen. */
export const px = (value: number): string => `${Math.round(value * 100) / 100}`
