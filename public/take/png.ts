// A drawing as a PNG, painted in the page: nothing is sent anywhere.
import { type Drawing, fontShorthand, type PathShape, type Shape, type TextShape } from './drawing.js'

/** Pixels of the file for one of the page: sharp in print. */
const SCALE = 2
/** Browsers make no canvas beyond these: side and area in pixels. */
const LONGEST_SIDE = 16_384
const LARGEST_AREA = 120_000_000

/** Smaller than twice the size on the page only where a browser could not make it. `null` where even that fails. */
export function pngOf({ width, height, ground, shapes }: Drawing): Promise<Blob | null> {
  const scale = Math.min(SCALE, LONGEST_SIDE / Math.max(width, height), Math.sqrt(LARGEST_AREA / (width * height)))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const context = canvas.getContext('2d')
  if (context === null) return Promise.resolve(null)
  context.scale(scale, scale)
  context.fillStyle = ground
  context.fillRect(0, 0, width, height)
  for (const shape of shapes) paint(context, shape)
  return new Promise(done => canvas.toBlob(done, 'image/png'))
}

function paint(context: CanvasRenderingContext2D, shape: Shape): void {
  context.save()
  context.globalAlpha = shape.opacity ?? 1
  if (shape.kind === 'image') context.drawImage(shape.canvas, shape.x, shape.y, shape.width, shape.height)
  else if (shape.kind === 'text') paintText(context, shape)
  else paintPath(context, shape)
  context.restore()
}

function paintText(context: CanvasRenderingContext2D, { text, x, y, turned, fill, font }: TextShape): void {
  context.font = fontShorthand(font)
  context.fillStyle = fill
  context.translate(x, y)
  if (turned) context.rotate(-Math.PI / 2)
  context.fillText(text, 0, 0)
}

function paintPath(context: CanvasRenderingContext2D, { d, matrix, fill, stroke, strokeWidth = 1, dashes = [] }: PathShape): void {
  context.transform(...matrix)
  const path = new Path2D(d)
  if (fill !== undefined) {
    context.fillStyle = fill
    context.fill(path)
  }
  if (stroke === undefined) return
  context.strokeStyle = stroke
  context.lineWidth = strokeWidth
  context.setLineDash([...dashes])
  context.stroke(path)
}
