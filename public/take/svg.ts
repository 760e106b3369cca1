// A drawing as an SVG file that needs nothing beside it.
import { type Drawing, fontShorthand, type ImageShape, type PathShape, type Shape, type TextShape } from './drawing.js'

/** What the file says of itself. */
export interface Words {
  readonly title: string
  readonly about: string
}

/** A whole document. */
export function svgOf({ width, height, ground, shapes }: Drawing, { title, about }: Words): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(about)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${escaped(ground)}"/>`,
    ...shapes.map(shapeOf),
    '</svg>\n',
  ].join('\n')
}

function shapeOf(shape: Shape): string {
  if (shape.kind === 'image') return imageOf(shape)
  return shape.kind === 'path' ? pathOf(shape) : textOf(shape)
}

function imageOf({ x, y, width, height, canvas, opacity }: ImageShape): string {
  return `<image${written({ x, y, width, height, opacity, preserveAspectRatio: 'none', href: canvas.toDataURL('image/png') })}/>`
}

function pathOf({ d, matrix, fill, stroke, strokeWidth, dashes, opacity }: PathShape): string {
  const attributes = {
    d,
    transform: `matrix(${matrix.map(rounded).join(' ')})`,
    fill: fill ?? 'none',
    stroke,
    'stroke-width': strokeWidth,
    'stroke-dasharray': dashes?.length ? dashes.join(' ') : undefined,
    opacity: opacity === 1 ? undefined : opacity,
  }
  return `<path${written(attributes)}/>`
}

function textOf({ text, x, y, turned, fill, opacity, font }: TextShape): string {
  const place = turned ? { transform: `translate(${rounded(x)} ${rounded(y)}) rotate(-90)` } : { x: rounded(x), y: rounded(y) }
  const look = { fill, opacity: opacity === 1 ? undefined : opacity, style: `font:${fontShorthand(font)}` }
  return `<text${written({ ...place, ...look })} xml:space="preserve">${escaped(text)}</text>`
}

function written(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escaped(`${value}`)}"`]))
    .join('')
}

const rounded = (value: number): number => Math.round(value * 100) / 100

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Characters that XML 1.0 cannot hold. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const escaped = (text: string): string => text.replaceAll(FORBIDDEN, '\ufffd').replaceAll(/[&<>"]/g, found => ENTITIES[found] as string)
