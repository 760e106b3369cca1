// Paints the icicle on a canvas, in the colors of the lens in use: a cell has its comment's color, a bin the shares of all its comments.
import type { Discussion } from '../discussion.js'
import type { Form, Mark } from '../lenses/lens.js'
import { type Cell, deepestRows, type Stretch } from './cells.js'

/** Height of a row in CSS pixels. */
export const ROW = 12
/** Between a cell and the next, where there is room for it. */
const GAP = 1
const ROOM_FOR_GAP = 4
/** How visible a comment stays that does not match. */
const DIMMED = 0.18
/** Height of the words under a bin, as CSS has it, and the room around them. */
const WORDS = '500 10px'
const AROUND = 3

/** What the marks and the matches of the moment are. */
export interface Look {
  readonly legend: readonly Mark[]
  readonly of: readonly Mark[]
  /** One flag a comment, `null` where nothing is asked for. */
  readonly matches: Uint8Array | null
  /** From a token's name to a color. */
  readonly color: (token: string) => string
  /** Family of the words. */
  readonly font: string
}

/** What is painted: a stretch of a thread, over so many rows. */
export interface Picture {
  readonly thread: Discussion
  readonly stretch: Stretch
  readonly rows: number
}

/** Paints `cells` in CSS pixels. Linear in the comments of the stretch. */
export function paint(context: CanvasRenderingContext2D, cells: readonly Cell[], picture: Picture, look: Look): void {
  for (const cell of cells) {
    if (cell.isBin) paintBin(context, cell, picture, look)
    else paintCell(context, cell, look)
  }
  context.globalAlpha = 1
  context.font = `${WORDS} ${look.font}`
  context.textBaseline = 'middle'
  context.textAlign = 'center'
  context.fillStyle = look.color('ink-soft')
  for (const cell of cells) if (cell.isBin && cell.row + 1 < picture.rows) paintCount(context, cell)
}

const HOLLOW: ReadonlySet<Form> = new Set<Form>(['hollow', 'dotted'])

function paintCell(context: CanvasRenderingContext2D, { index, x, width, row }: Cell, { of, matches, color }: Look): void {
  const mark = of[index]
  context.globalAlpha = matches !== null && matches[index] !== 1 ? DIMMED : 1
  context.fillStyle = color(mark === undefined || HOLLOW.has(mark.form) ? 'line' : mark.color)
  context.fillRect(x, row * ROW, widthOf(width), ROW - GAP)
}

const widthOf = (width: number): number => Math.max(1, width - (width >= ROOM_FOR_GAP ? GAP : 0))

function paintBin(context: CanvasRenderingContext2D, cell: Cell, { thread, stretch, rows }: Picture, look: Look): void {
  let top = cell.row * ROW
  const height = ROW - GAP
  for (const { mark, share, isDimmed } of sharesOf(cell, look)) {
    context.globalAlpha = isDimmed ? DIMMED : 1
    context.fillStyle = look.color(HOLLOW.has(mark.form) ? 'line' : mark.color)
    context.fillRect(cell.x, top, widthOf(cell.width), height * share)
    top += height * share
  }
  context.globalAlpha = look.matches === null ? 0.55 : DIMMED
  context.fillStyle = look.color('line')
  deepestRows(thread, stretch, cell).forEach((deepest, pixel) => {
    const levels = Math.min(rows - 1, deepest) - cell.row
    if (levels > 0) context.fillRect(Math.floor(cell.x) + pixel, (cell.row + 1) * ROW, 1, levels * ROW - GAP)
  })
}

/** How the comments of a bin divide among the marks, in the order of the legend; what does not match comes last. */
export function sharesOf(
  { index, end }: Pick<Cell, 'index' | 'end'>,
  { legend, of, matches }: Pick<Look, 'legend' | 'of' | 'matches'>,
): { readonly mark: Mark; readonly share: number; readonly isDimmed: boolean }[] {
  const counts = new Map<string, number>()
  const others = new Map<string, number>()
  for (let each = index; each < end; each++) {
    const key = of[each]?.key ?? ''
    const into = matches !== null && matches[each] !== 1 ? others : counts
    into.set(key, (into.get(key) ?? 0) + 1)
  }
  const parts = (from: ReadonlyMap<string, number>, isDimmed: boolean) =>
    legend.flatMap(mark => {
      const count = from.get(mark.key) ?? 0
      return count === 0 ? [] : [{ mark, share: count / (end - index), isDimmed }]
    })
  return [...parts(counts, false), ...parts(others, true)]
}

function paintCount(context: CanvasRenderingContext2D, { index, end, x, width, row }: Cell): void {
  const words = `+${(end - index).toLocaleString('en')}`
  if (context.measureText(words).width + 2 * AROUND <= width) context.fillText(words, x + width / 2, (row + 1.5) * ROW)
}
