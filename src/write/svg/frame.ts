// What both pictures share: a self-contained SVG (https://www.w3.org/TR/SVG11/) with title, description and legend; no script, no style sheet, no outside font.
import type { AnnotatedThread } from '../../model/annotated-thread.js'
import type { CommentRecord } from '../../model/record.js'
import { TONES, type Tone, type ToneKey, toneOf } from '../../model/tone.js'
import { TONE_COLORS } from '../colors.js'
import { notesOn, sourceFacts } from '../notes.js'
import type { ExportFormat } from '../writer.js'
import { XML_FORBIDDEN, xmlText } from '../xml.js'

/** Everything is drawn in these. */
export const INK = '#1f2328'
export const FAINT = '#6b7280'
/** Pixels. */
const MARGIN = 24
/** Of a mark. */
export const RADIUS = 5
/** A character of a label, about. */
export const CHARACTER = 6.3
/** Room for the whole legend. */
const NARROWEST = 740
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
  const width = Math.ceil(Math.max(drawing.width, NARROWEST) + 2 * MARGIN)
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
  yield `</g>\n${legend(annotated, height - FOOT / 2)}</svg>\n`
}

/** Every step of the scale that the thread has, with the number of its comments, as the page's legend says it. */
function legend({ annotations, thread }: AnnotatedThread, y: number): string {
  const counts = new Map<ToneKey, number>()
  for (const { index } of thread.comments) {
    const key = toneOf(annotations.sentiment?.[index])
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  let x = 0
  const entries = TONES.filter(({ key }) => counts.has(key)).map(tone => {
    const words = `${tone.label} ${counts.get(tone.key)}`
    const entry = `${mark(tone, { x: x + RADIUS, y: -4 })}<text x="${x + 2 * RADIUS + 5}" y="0">${words}</text>`
    x += 2 * RADIUS + 5 + Math.ceil(words.length * CHARACTER) + 18
    return entry
  })
  return `<g transform="translate(${MARGIN} ${y})" fill="${FAINT}">${entries.join('')}</g>\n`
}

/** The step of a comment on the scale of sentiment. */
export const toneIn = ({ sentiment }: CommentRecord): Tone => TONES.find(({ key }) => key === toneOf(sentiment)) as Tone

/** A step as the page draws it: a disc, a diamond, or hollow. `more` are further attributes. */
export function mark({ key, form }: Tone, { x, y }: { readonly x: number; readonly y: number }, more = ''): string {
  const look = `fill="${TONE_COLORS[key]}" stroke="${INK}"${form === 'hollow' ? ' stroke-width="1.5"' : ''}${more}`
  if (form !== 'diamond') return `<circle cx="${px(x)}" cy="${px(y)}" r="${RADIUS}" ${look}/>`
  const [half, left, top] = [RADIUS * 1.25, px(x - RADIUS * 1.25), px(y)]
  return `<path d="M${left} ${top}l${half} ${-half} ${half} ${half} ${-half} ${half}z" ${look}/>`
}

/** `c5 · Ana: opening words…`, for a tooltip or a label. */
export function describe({ id, author, text }: CommentRecord, characters: number): string {
  return shortened(`${id} · ${author === null ? '' : `${oneLine(author)}: `}${oneLine(text.slice(0, characters * 4))}`, characters)
}

/** Every run of blanks is one space. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** At most so many code points, the last of them an ellipsis where some were left out. */
export function shortened(text: string, characters: number): string {
  const points = Array.from(text.slice(0, Math.ceil(characters) * 2 + 2))
  return points.length > characters ? `${points.slice(0, Math.max(1, Math.floor(characters) - 1)).join('')}…` : points.join('')
}

/** Two decimals are finer than any screen. */
export const px = (value: number): string => `${Math.round(value * 100) / 100}`
