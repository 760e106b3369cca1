// Reads what stands in a panel, all of it and not only what is scrolled into view, as shapes: SVG marks, lines of text, borders of cells.
import { type Drawing, type Font, fontShorthand, type Look, type PathShape, type Shape, type TextShape } from './drawing.js'

/** Room around, and beneath for the line that says where the drawing is from. */
const MARGIN = 16
const FOOT = 22
const FOOT_SIZE = 11

type Matrix = PathShape['matrix']

/** What stands beneath a drawing: the legend of its marks as the page shows it, and a line of text. */
export interface Beneath {
  readonly legend: Element | null
  readonly foot: string
}

/** The drawing of `element`, on the ground it stands on. */
export function readDrawing(element: Element, { legend, foot }: Beneath): Drawing {
  const box = element.getBoundingClientRect()
  const key = legend?.getBoundingClientRect()
  const bottom = MARGIN + Math.ceil(Math.max(box.height, element.scrollHeight))
  const height = bottom + MARGIN + FOOT + (key ? key.height + MARGIN : 0)
  const width = Math.ceil(Math.max(box.width, element.scrollWidth, key?.width ?? 0)) + 2 * MARGIN
  const shapes = [
    ...shapesIn(element, { x: box.left - MARGIN, y: box.top - MARGIN }),
    ...(legend && key ? shapesIn(legend, { x: key.left - MARGIN, y: key.top - bottom - MARGIN }) : []),
    footOf(foot, element, height - MARGIN / 2),
  ]
  return { width, height, ground: groundOf(element), shapes }
}

function shapesIn(element: Element, origin: Point): Shape[] {
  const shapes: Shape[] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, { acceptNode })
  for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode())
    shapes.push(...(node instanceof Element ? shapesOf(node, origin) : textsOf(node as Text, origin)))
  return shapes
}

/** Left out with all it holds: what is not drawn, and what is there to be pressed rather than seen. */
const LEFT_OUT = '.unseen, title, select, input, [data-not-taken]'

function acceptNode(node: Node): number {
  if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT
  return node.matches(LEFT_OUT) || getComputedStyle(node).display === 'none' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT
}

interface Point {
  readonly x: number
  readonly y: number
}

function shapesOf(element: Element, origin: Point): Shape[] {
  if (element instanceof HTMLCanvasElement) {
    const { left, top, width, height } = element.getBoundingClientRect()
    return [{ kind: 'image', x: left - origin.x, y: top - origin.y, width, height, canvas: element, opacity: opacityOf(element) }]
  }
  if (!(element instanceof SVGElement)) return bordersOf(element, origin)
  const d = pathOf(element)
  const matrix = d === null ? null : (element as SVGGraphicsElement).getScreenCTM()
  if (d === null || matrix === null) return []
  const { a, b, c, d: down, e, f } = matrix
  return [{ kind: 'path', d, matrix: [a, b, c, down, e - origin.x, f - origin.y], ...lookOf(element) }]
}

/** A path's own, or that of a basic shape; `null` for groups and texts. */
function pathOf(element: SVGElement): string | null {
  if (element instanceof SVGPathElement) return element.getAttribute('d')
  if (element instanceof SVGCircleElement) {
    const [x, y, r] = [element.cx, element.cy, element.r].map(({ baseVal }) => baseVal.value) as [number, number, number]
    return `M${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}Z`
  }
  if (!(element instanceof SVGRectElement)) return null
  const [x, y, w, h] = [element.x, element.y, element.width, element.height].map(({ baseVal }) => baseVal.value) as [
    number,
    number,
    number,
    number,
  ]
  return `M${x} ${y}h${w}v${h}h${-w}Z`
}

function lookOf(element: Element): Look {
  const style = getComputedStyle(element)
  const dashes = style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[\s,]+/).map(Number.parseFloat)
  const strokeWidth = Number.parseFloat(style.strokeWidth)
  return {
    ...(isSeen(style.fill) && { fill: style.fill }),
    ...(isSeen(style.stroke) && strokeWidth > 0 && { stroke: style.stroke, strokeWidth, dashes }),
    opacity: opacityOf(element) * (isSeen(style.stroke) && !isSeen(style.fill) ? Number(style.strokeOpacity) : 1),
  }
}

const isSeen = (color: string): boolean => color !== 'none' && color !== 'transparent' && !/,\s*0\)$|\/\s*0\)$/.test(color)

function opacityOf(element: Element): number {
  let opacity = 1
  for (let at: Element | null = element; at !== null; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity)
  return opacity
}

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const

/** Lines of table cells; of everything else borders are furniture of the page. */
function bordersOf(element: Element, origin: Point): Shape[] {
  if (!(element instanceof HTMLTableCellElement)) return []
  const style = getComputedStyle(element)
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const lines = {
    Top: `M${left} ${top}H${right}`,
    Right: `M${right} ${top}V${bottom}`,
    Bottom: `M${left} ${bottom}H${right}`,
    Left: `M${left} ${top}V${bottom}`,
  }
  return SIDES.flatMap((side): PathShape[] => {
    const strokeWidth = Number.parseFloat(style[`border${side}Width`])
    if (!(strokeWidth > 0)) return []
    return [{ kind: 'path', d: lines[side], matrix: moved(origin), stroke: style[`border${side}Color`], strokeWidth }]
  })
}

const moved = ({ x, y }: Point): Matrix => [1, 0, 0, 1, -x, -y]

/** Each line of a text node, cut where the page cuts it. */
function textsOf(node: Text, origin: Point): TextShape[] {
  const parent = node.parentElement
  if (parent === null || node.data.trim() === '') return []
  const style = getComputedStyle(parent)
  const font: Font = {
    family: style.fontFamily,
    size: Number.parseFloat(style.fontSize) * scaleOf(parent),
    weight: style.fontWeight,
    style: style.fontStyle,
  }
  const fill = parent instanceof SVGElement ? style.fill : style.color
  const turned = style.writingMode.startsWith('vertical')
  const measured = measure(font)
  return linesOf(node).map(({ text, box }) => {
    const room = clipOf(parent, turned) - (turned ? box.top : box.left)
    const [x, y] = turned
      ? [box.left + box.width / 2 + measured.ascent / 2 - 1, box.bottom]
      : [box.left, box.top + (box.height - measured.ascent - measured.descent) / 2 + measured.ascent]
    return {
      kind: 'text',
      text: measured.fit(text, room),
      x: x - origin.x,
      y: y - origin.y,
      turned,
      fill,
      opacity: opacityOf(parent),
      font,
    }
  })
}

/** How much larger an element is drawn than it says. */
const scaleOf = (element: Element): number => (element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1)

interface Line {
  readonly text: string
  readonly box: DOMRect
}

/** The node's text as the page broke it. Linear in its words. */
function linesOf(node: Text): Line[] {
  const range = document.createRange()
  range.selectNodeContents(node)
  const boxes = range.getClientRects()
  if (boxes.length <= 1) return boxes[0] ? [{ text: node.data.replace(/\s+/g, ' '), box: boxes[0] }] : []
  const lines: Line[] = []
  for (const { index, 0: word } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index)
    range.setEnd(node, index + word.length)
    const box = range.getBoundingClientRect()
    const last = lines.at(-1)
    if (last !== undefined && Math.abs(last.box.top - box.top) < 2)
      lines[lines.length - 1] = { text: `${last.text} ${word}`, box: last.box }
    else lines.push({ text: word, box })
  }
  return lines
}

/** Where the nearest box that hides what does not fit ends: to the right, or below where the text is turned. */
function clipOf(element: Element, turned: boolean): number {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (getComputedStyle(at).textOverflow !== 'ellipsis') continue
    const { right, bottom } = at.getBoundingClientRect()
    return turned ? bottom : right
  }
  return Number.POSITIVE_INFINITY
}

function measure(font: Font) {
  const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
  context.font = fontShorthand(font)
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText('x')
  const fit = (text: string, room: number): string => {
    if (context.measureText(text).width <= room + 1) return text
    let length = text.length
    while (length > 0 && context.measureText(`${text.slice(0, length)}…`).width > room) length--
    return `${text.slice(0, length).trimEnd()}…`
  }
  return { ascent, descent, fit }
}

function groundOf(element: Element): string {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at)
    if (isSeen(backgroundColor)) return backgroundColor
  }
  return 'white'
}

function footOf(text: string, element: Element, y: number): TextShape {
  const { fontFamily, color } = getComputedStyle(element)
  const font: Font = { family: fontFamily, size: FOOT_SIZE, weight: '400', style: 'normal' }
  return { kind: 'text', text, x: MARGIN, y, turned: false, fill: color, opacity: 0.75, font }
}
